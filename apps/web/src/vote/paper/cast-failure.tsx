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
  const held = failure instanceof Problem && failure.code === 'already-voted';
  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{unsent ? words.notSent : words.refused}</h2>
        <div className="govuk-error-summary__body">
          <p>{unsent ? words.unreachable : failureText(failure)}</p>
          {held && (
            <p>
              <a className="govuk-link" href={paths.receipt(poll)}>
                {words.seeReceipt}
              </a>
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
