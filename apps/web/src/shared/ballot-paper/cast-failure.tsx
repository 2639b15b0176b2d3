import { useEffect, useRef } from 'react';
import { paths } from '../paths';
import { Problem, Unreachable } from '../problem';
import { failureText } from '../failure-text';
import { type Ways } from './ways';
import { wording } from './wording';

const words = wording.check;

export interface CastFailureProps {
  readonly failure: Error;
  readonly poll: string;
  readonly ways: Ways;
}

/** The vote is not in the box: said first, plainly, with what to do. */
export function CastFailure(props: CastFailureProps) {
  const { failure } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [failure]);
  const unsent = failure instanceof Unreachable;
  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{unsent ? words.notSent : words.refused}</h2>
        <div className="govuk-error-summary__body">
          <p>{unsent ? words.unreachable : failureText(failure)}</p>
          <WayOn {...props} />
        </div>
      </div>
    </div>
  );
}

/** What helps, where something does: the vote that is held, or signing in again. */
function WayOn({ failure, poll, ways }: CastFailureProps) {
  if (!(failure instanceof Problem)) return null;
  const held = failure.code === 'already-voted';
  if (!held && failure.status !== 401) return null;
  return (
    <p>
      <a className="govuk-link" href={held ? ways.receipt(poll) : paths.signIn(ways.check(poll))}>
        {held ? words.seeReceipt : words.signIn}
      </a>
    </p>
  );
}
