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
 * Makes again every count that the log published, and draws its lots again.
 * @returns the counts by poll
 */
export async function checkPublishedCounts(
  chronicle: Chronicle,
  recounts: Recounts,
  findings: Findings,
): Promise<ReadonlyMap<string, PublishedCount>> {
  checkFurtherBallots(chronicle, findings);
  const counts = new Map<string, PublishedCount>();
  for (const publication of chronicle.counts) {
    const { poll: id, sheets, lots, entry } = publication;
    const poll = chronicle.polls.get(id);
    if (!poll) continue;
    const seed = checkLots(lots, poll.ballots[0] ?? poll, { entry }, findings);
    if (counts.has(id))
      findings.fail('count', `Entry ${entry} publishes the count of ${poll.named} a second time.`, {
        entry,
      });
    else counts.set(id, { sheets, seed });
    checkCoverage(publication, poll.opened.contests, findings);
    for (const ref of sheets) await recounts.of({ poll, ref, seed, place: { entry } });
  }
  return counts;
}

function checkCoverage(
  { sheets, entry }: At<CountPublication>,
  contests: readonly { readonly id: string; readonly title: string }[],
  findings: Findings,
): void {
  for (const { id, title } of contests)
    if (sheets.filter(({ contest }) => contest === id).length !== 1)
      findings.fail('count', `Entry ${entry} does not publish one count sheet of “${title}”.`, {
        entry,
      });
}
