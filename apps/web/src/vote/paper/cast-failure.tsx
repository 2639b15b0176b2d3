import { useEffect, useRef } from 'react';
import { paths } from '../../shared/paths';
import { Problem, Unreachable } from '../../shared/problem';
import { failureText } from '../failure-text';
import { wording } from '../wording';

const words = wording.check;

export interface CastFailureProps {
  readonly failure: Error;
  readonly poll: string;
}

/** The vote is not in the box: said first, plainly, with what to do. */
export function CastFailure({ failure, poll }: CastFailureProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [failure]);
  const unsent = failure instanceof Unreachable;
  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{unsent ? words.notSent : words.refused}</h2>
        <div className="govuk-error-summary__body">
          <p>{unsent ? words.unreachable : failureText(failure)}</p>
          <WayOn failure={failure} poll={poll} />
        </div>
      </div>
    </div>
  );
}

/** What helps, where something does: the vote that is held, or signing in again. */
function WayOn({ failure, poll }: CastFailureProps) {
  if (!(failure instanceof Problem)) return null;
  const held = failure.code === 'already-voted';
  if (!held && failure.status !== 401) return null;
  return (
    <p>
      <a className="govuk-link" href={held ? paths.receipt(poll) : paths.signIn(paths.check(poll))}>
        {held ? words.seeReceipt : words.signIn}
      </a>
    </p>
  );
}
