import { checkLots } from '../counts/lots';
import { type PublishedCount } from '../counts/published-counts';
import { type Recount } from '../counts/recount';
import { type Recounts } from '../counts/recounts';
import { type Findings } from '../findings';
import { type Chronicle } from '../log/chronicle';
import { contestCalled } from '../log/poll-opened';
import { type PollStory } from '../log/poll-story';
import { type Check } from '../verdict';
import { type PollEvidence } from './document';
import { type Counted } from './expected-facts';

/** A decision that rests on a poll. */
export interface PolledDecision {
  readonly number: number;
  /** Index of its entry in the log. */
  readonly entry: number;
  readonly evidence: PollEvidence;
  readonly poll: PollStory;
}

/** What the counts of a decision are worked out from, and who is told what is wrong with them. */
export interface Counting {
  readonly chronicle: Chronicle;
  readonly counts: ReadonlyMap<string, PublishedCount>;
  readonly recounts: Recounts;
  readonly findings: Findings;
  readonly fail: (check: Check, says: string) => void;
}

/**
 * Counts the votes of every contest that a decision rests on again.
 * @returns `null` when a count is missing or impossible, which has been told then
 */
export async function countAgain(
  { number, entry, evidence, poll }: PolledDecision,
  { chronicle, counts, recounts, findings, fail }: Counting,
): Promise<Counted[] | null> {
  const place = { entry, decision: number };
  const published = counts.get(poll.id);
  const seed = evidence.lots
    ? checkLots(evidence.lots, poll.ballots[0] ?? poll, place, findings)
    : (published?.seed ?? null);
  const counted: Counted[] = [];
  for (const contest of poll.opened.contests) {
    const sheets = evidence.sheets.filter((sheet) => sheet.contest === contest.id);
    if (chronicle.candidates.abandoned.has(contest.id)) {
      if (sheets.length > 0)
        fail('count', `rests on a count of “${contest.title}”, which was abandoned`);
      continue;
    }
    const [ref, ...more] = sheets;
    if (!ref || more.length > 0) {
      fail('count', `does not name one count sheet of “${contest.title}”`);
      return null;
    }
    const inLog = published?.sheets.find((sheet) => sheet.contest === contest.id);
    if (inLog && inLog.sha256 !== ref.sha256)
      fail('count', `rests on another count of “${contest.title}” than the log published`);
    if (contest.kind !== 'choice' && !seed)
      fail('lots', `rests on a count of “${contest.title}” whose lots were never revealed`);
    const recount = await recounts.of({ poll, ref, seed, place });
    if (!recount) return null;
    if (!passesOver(recount, chronicle.candidates.ceasedBefore(contestCalled(contest), entry)))
      fail(
        'count',
        `rests on a count of “${contest.title}” that does not pass over who had ceased to stand`,
      );
    counted.push({ contest, recount, sheetSha256: ref.sha256 });
  }
  return counted;
}

/** Whether nobody could be elected who had ceased to stand, whenever the votes were counted. Source: R-F29. */
const passesOver = (recount: Recount, gone: ReadonlySet<string>): boolean =>
  recount.kind !== 'election' ||
  recount.sheet.candidates.every((one) => !gone.has(one.id) || one.withdrawn);
