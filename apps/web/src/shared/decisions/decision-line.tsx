import { type ReactNode } from 'react';
import { type DecisionSummary } from '../api-register';
import { formatDay } from '../dates';
import { paths } from '../paths';
import { VerdictTag } from './verdict-tag';

export interface DecisionLineProps {
  readonly decision: DecisionSummary;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** One decision in a list: what, when, and how it came out. */
export function DecisionLine({ decision, children }: DecisionLineProps) {
  const { number, title, kindTitle, decidedOn, verdict, headline } = decision;
  return (
    <li className="fm-lines__entry">
      <p className="fm-lines__top">
        <span className="fm-soft">
          {number}. {kindTitle}, {formatDay(decidedOn)}
        </span>
        <VerdictTag verdict={verdict} />
      </p>
      <h3 className="fm-lines__title">
        <a className="govuk-link" href={paths.decision(number)}>
          {title}
        </a>
      </h3>
      <p className="fm-lines__says">{headline}</p>
      {children && <p className="govuk-body">{children}</p>}
    </li>
  );
}
