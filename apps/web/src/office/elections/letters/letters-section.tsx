import { VisuallyHidden } from '@folkmoot/ui';
import { formatMoment } from '../../../shared/dates';
import { type ElectionNotice } from '../../api/notices';
import { OnDuty } from '../../parts/duty';
import { officePaths } from '../../paths';
import { words } from './wording';

export interface LettersSectionProps {
  readonly election: string;
  readonly notices: readonly ElectionNotice[];
}

/** What became of the notices of an election. */
export function LettersSection({ election, notices }: LettersSectionProps) {
  if (notices.length === 0) return null;
  return (
    <section className="fm-section" aria-labelledby="letters">
      <h2 className="govuk-heading-l" id="letters">
        {words.title}
      </h2>
      <ul className="fm-people">
        {notices.map(({ stage, givenAt, sentTo, entitled, delivered }) => (
          <li key={stage}>
            <p className="fm-people__line">
              <strong>{words.stages[stage]}</strong>
            </p>
            <p className="govuk-body">{words.given(formatMoment(givenAt), sentTo, entitled)}</p>
            {delivered.waiting > 0 && (
              <p className="govuk-body">{words.waiting(delivered.waiting)}</p>
            )}
            {delivered.refused + delivered.cameBack > 0 && (
              <p className="govuk-body">{words.failed(delivered.refused, delivered.cameBack)}</p>
            )}
            <OnDuty duty="sendLetters">
              <p className="govuk-body">
                <a className="govuk-link" href={officePaths.electionNotReached(election, stage)}>
                  {words.link}
                  <VisuallyHidden> {words.stages[stage]}</VisuallyHidden>
                </a>
              </p>
            </OnDuty>
          </li>
        ))}
      </ul>
    </section>
  );
}
