import { type Findings } from '../findings';
import { type CountPublication, type SheetRef } from '../log/fields';
import { type Chronicle } from '../log/chronicle';
import { type At } from '../log/poll-story';
import { checkFurtherBallots } from './further-ballots';
import { checkLots } from './lots';
import { type Recounts } from './recounts';

/** What the log published of a poll's count. */
export interface PublishedCount {
  readonly sheets: readonly SheetRef[];
  /** Of the poll's lots. */
  readonly seed: Uint8Array | null;
}

/**
 * Makes again every count that the log published, and draws its lots again. One count follows another only where a
 * candidate ceased to stand between them (R-F29) or a recount was granted, and none is of what was abandoned (R-D27).
 * @returns the newest count by poll
 */
export async function checkPublishedCounts(
  chronicle: Chronicle,
  recounts: Recounts,
  findings: Findings,
): Promise<ReadonlyMap<string, PublishedCount>> {
  checkFurtherBallots(chronicle, findings);
  const { candidates } = chronicle;
  const isAbandoned = ({ id }: { readonly id: string }, entry: number): boolean =>
    (candidates.abandoned.get(id)?.entry ?? Infinity) < entry;
  const isOvertaken = ({ id }: { readonly id: string }, from: number, to: number): boolean =>
    candidates.ceased.some(({ contest, entry }) => contest === id && entry > from && entry < to);
  const counts = new Map<string, At<PublishedCount>>();
  for (const publication of chronicle.counts) {
    const { poll: id, sheets, lots, entry } = publication;
    const poll = chronicle.polls.get(id);
    if (!poll) continue;
    const seed = checkLots(lots, poll.ballots[0] ?? poll, { entry }, findings);
    const contests = poll.opened.contests.filter((contest) => !isAbandoned(contest, entry));
    const before = counts.get(id);
    const isAnew = publication.recountOf !== null; // of which `RecountRequests` tells
    if (before && !isAnew && !contests.some((contest) => isOvertaken(contest, before.entry, entry)))
      findings.fail(
        'count',
        `Entry ${entry} publishes the count of ${poll.named} a second time, and nothing had come between.`,
        { entry },
      );
    else counts.set(id, { sheets, seed, entry });
    checkCoverage(publication, contests, findings);
    for (const ref of sheets) await recounts.of({ poll, ref, seed, place: { entry } });
  }
  return counts;
}

function checkCoverage(
  { sheets, entry }: At<CountPublication>,
  contests: readonly { readonly id: string; readonly title: string }[],
  findings: Findings,
): void {
  if (sheets.some(({ contest }) => !contests.some(({ id }) => id === contest)))
    findings.fail(
      'count',
      `Entry ${entry} counts what was not put to the vote, or was abandoned.`,
      {
        entry,
      },
    );
  for (const { id, title } of contests)
    if (sheets.filter(({ contest }) => contest === id).length !== 1)
      findings.fail('count', `Entry ${entry} does not publish one count sheet of “${title}”.`, {
        entry,
      });
}
