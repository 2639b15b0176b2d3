import { Code, Details, SummaryList, type SummaryRow } from '@folkmoot/ui';
import { formatDay, formatMoment } from '../../shared/dates';
import { type Poll } from '../api/polls';
import { StateTag } from '../parts/state-tag';
import { VersionLink } from '../../shared/version-link';
import { wording as office } from '../wording';
import { words as early } from './early-close/wording';
import { wording } from './wording';

const words = wording.facts;

/** What is fixed about a poll: its times, its roll, its ballot. */
export function PollFacts({ poll }: { readonly poll: Poll }) {
  return (
    <>
      <SummaryList rows={rowsOf(poll)} />
      <Details summary={words.rollHash}>
        <Code>{poll.roll.sha256}</Code>
      </Details>
    </>
  );
}

/** Where votes go by shares: all there are and, once the poll is closed, how many were cast. */
function votesRows({ votes, byConstituency }: Poll['roll']): readonly SummaryRow[] {
  if (votes === null) return [];
  const cast = byConstituency.map((part) => part.votes?.cast);
  const all = cast.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    0,
  );
  return [
    { key: words.votes, value: words.votesBySharesSay(grouped.format(votes)) },
    ...(all === undefined
      ? []
      : [
          {
            key: words.votesCast,
            value: words.castSays(grouped.format(all), grouped.format(votes)),
          },
        ]),
  ];
}

const grouped = new Intl.NumberFormat('en-GB');

function rowsOf(poll: Poll): readonly SummaryRow[] {
  const { kind, state, opensAt, closesAt, closedAt, recordDate, secrecy, roll, constitution } =
    poll;
  return [
    { key: words.state, value: <StateTag state={state} /> },
    { key: words.kind, value: office.kinds[kind] },
    { key: words.opened, value: formatMoment(opensAt) },
    closedAt
      ? { key: words.closed, value: formatMoment(closedAt) }
      : { key: words.closes, value: formatMoment(closesAt) },
    ...(poll.closedEarly === null ? [] : [{ key: early.closedBecause, value: poll.closedEarly }]),
    { key: words.recordDate, value: formatDay(recordDate) },
    { key: words.roll, value: words.electors(roll.count.toLocaleString('en-GB')) },
    ...votesRows(roll),
    { key: words.secrecy, value: secrecy === 'open' ? words.open : words.secret },
    { key: words.constitution, value: <VersionLink version={constitution.version} /> },
  ];
}
