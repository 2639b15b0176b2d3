import { type DecisionSummary } from '../api-register';
import { formatDay } from '../dates';
import { paths } from '../paths';
import { VerdictTag } from './verdict-tag';

/** One decision in a list: what, when, and how it came out. */
export function DecisionLine({ decision }: { readonly decision: DecisionSummary }) {
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
    </li>
  );
}
