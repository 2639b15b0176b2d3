import { ButtonLink, SummaryList, type SummaryRow } from '@folkmoot/ui';
import { useQuery } from '@tanstack/react-query';
import { formatMoment } from '../../shared/dates';
import { type Letters, lettersQuery } from '../api/notices';
import { type PollSummary } from '../api/polls';
import { OnDuty } from '../parts/duty';
import { officePaths } from '../paths';
import { wording as codesWording } from '../codes/wording';
import { wording } from './wording';

const words = wording.facts;

/** What became of the letters about a poll, in totals, and the way to remind those who have not voted. */
export function LettersSection({ poll }: { readonly poll: PollSummary }) {
  const { data, isError } = useQuery(lettersQuery(poll.id));
  return (
    <section className="fm-section" aria-labelledby="letters">
      <h2 className="govuk-heading-m" id="letters">
        {wording.title}
      </h2>
      {data ? (
        <>
          <SummaryList rows={rowsOf(data)} />
          <OnDuty duty="sendLetters">
            <ReminderLink poll={poll.id} letters={data} />
            <p className="govuk-body">
              <a className="govuk-link" href={officePaths.notReached(poll.id)}>
                {wording.notReached.link}
              </a>
            </p>
            <p className="govuk-body">
              <a className="govuk-link" href={officePaths.codes(poll.id)}>
                {codesWording.link}
              </a>
            </p>
          </OnDuty>
        </>
      ) : (
        <p className="govuk-body">{isError ? wording.failed : wording.loading}</p>
      )}
    </section>
  );
}

interface ReminderLinkProps {
  readonly poll: string;
  readonly letters: Letters;
}

function ReminderLink({ poll, letters: { earliest, ready } }: ReminderLinkProps) {
  if (earliest === null) return null;
  if (!ready)
    return <p className="govuk-body">{wording.remind.earliest(formatMoment(earliest))}</p>;
  return (
    <ButtonLink look="secondary" href={officePaths.remind(poll)}>
      {wording.remind.link}
    </ButtonLink>
  );
}

function rowsOf({ entitled, reachable, notVoted, notices, reminders, earliest }: Letters) {
  const rows: SummaryRow[] = [
    { key: words.reachable, value: words.reachableSays(reachable, entitled) },
    ...(earliest === null
      ? []
      : [
          {
            key: words.notVoted,
            value: notVoted === null ? words.fewer : words.notVotedSays(notVoted),
          },
        ]),
    ...(notices.waiting > 0
      ? [{ key: words.waiting, value: notices.waiting.toLocaleString('en-GB') }]
      : []),
    {
      key: words.undelivered,
      value:
        notices.refused + notices.cameBack === 0
          ? words.none
          : words.undeliveredSays(notices.refused, notices.cameBack),
    },
    {
      key: words.reminders,
      value:
        reminders.length === 0 ? (
          words.none
        ) : (
          <ul className="govuk-list">
            {reminders.map(({ askedAt }) => (
              <li key={askedAt}>{formatMoment(askedAt)}</li>
            ))}
          </ul>
        ),
    },
  ];
  return rows;
}
