import { err, ok, type Result } from '@folkmoot/basics';
import { type CountSheet } from '@folkmoot/count';
import {
  type Constitution,
  type ContestFacts,
  type CountMethod,
  guaranteedIn,
  methodForSeats,
  offersReopening,
} from '@folkmoot/rules';
import { fromHex } from '../counts/hex';
import { readPapers } from '../counts/papers';
import { recount } from '../counts/recount';
import { readCanonical } from '../decode';
import { type Contest } from '../log/poll-opened';
import { type ReplayedRecord } from './replay';

/** The papers of a contest, as its poll and its count name them. */
export interface PapersOf {
  readonly poll: string;
  readonly contest: string;
  readonly sheetSha256: string;
  readonly ballotsSha256: string;
}

/**
 * A contest as another version of the constitution would have counted it, from the same papers and lots.
 * @returns the facts with the new count; or why the papers cannot be counted so, as a sentence
 */
export async function countedUnder(
  proposed: Constitution,
  facts: ContestFacts,
  papersOf: PapersOf | undefined,
  record: ReplayedRecord,
): Promise<Result<ContestFacts, string>> {
  if (facts.confirmation) return ok(facts);
  if (facts.method === 'uncontested') return ok(facts);
  if (offersReopening(proposed.elections, facts.seats) !== (facts.reopenNominations !== undefined))
    return err(
      facts.reopenNominations === undefined
        ? `The papers of “${facts.title}” did not offer to re-open nominations.`
        : `The papers of “${facts.title}” offered to re-open nominations.`,
    );
  const method = methodForSeats(proposed.elections, facts.seats);
  const kept = await guaranteesKept(papersOf, record);
  const wanted = guaranteedIn(proposed, { code: facts.constituency, seats: facts.seats });
  if (said(kept) !== said(wanted.map(({ code: id, atLeast }) => ({ id, atLeast }))))
    return err(`Other seats of “${facts.title}” were guaranteed to groups of candidates.`);
  if (facts.method === method) return ok(facts);
  if (kept.length > 0)
    return err(`“${facts.title}” was counted with guaranteed seats, by ${facts.method} alone.`);
  if (!canCount(facts.method, method))
    return err(
      `“${facts.title}” was marked for a count by ${facts.method}, which ${method} cannot count.`,
    );
  const sheet = papersOf && (await again(method, facts, papersOf, record));
  if (!sheet) return err(`The papers of “${facts.title}” are not published.`);
  if (!sheet.ok) return err(`“${facts.title}” cannot be counted by ${method}: ${sheet.error}.`);
  const { valid, rejected, methodVersion, quota, elected, lots } = sheet.value;
  return ok({
    ...facts,
    method,
    methodVersion,
    valid,
    rejected: rejected.reduce((sum, { papers }) => sum + papers, 0),
    quota,
    elected,
    lots: lots.map(({ stage, tied, chosen }) => ({ stage, between: tied, chosen })),
  });
}

/** The seats that a count kept for groups of candidates. Source: R-F36. */
async function guaranteesKept(
  papersOf: PapersOf | undefined,
  record: ReplayedRecord,
): Promise<readonly Guarantee[]> {
  const sheet = papersOf && (await record.countSheet(papersOf.sheetSha256));
  const published = sheet && readCanonical(sheet);
  if (!published?.ok) return [];
  const { seatRules = [] } = published.value as Partial<CountSheet>;
  return seatRules.map(({ id, atLeast }) => ({ id, atLeast }));
}

type Guarantee = Pick<CountSheet['seatRules'][number], 'id' | 'atLeast'>;

const said = (guarantees: readonly Guarantee[]): string =>
  guarantees.map(({ id, atLeast }) => `${id}: ${atLeast}`).join();

type Marks = 'ranking' | 'one' | 'several' | 'rounds';

/** How each method has its papers marked. */
const MARKS: Readonly<Record<CountMethod, Marks>> = {
  fptp: 'one',
  'block-vote': 'several',
  approval: 'several',
  irv: 'ranking',
  'scottish-stv': 'ranking',
  ers97: 'ranking',
  meek: 'ranking',
  'mer-stv': 'ranking',
  schulze: 'ranking',
  exhaustive: 'rounds',
};

/** Rankings tell first choices too; nothing else tells what another method would have asked. */
const canCount = (was: string, is: CountMethod): boolean =>
  MARKS[was as CountMethod] === 'ranking' && (MARKS[is] === 'ranking' || MARKS[is] === 'one');

async function again(
  method: CountMethod,
  facts: ContestFacts,
  { poll, contest: id, sheetSha256, ballotsSha256 }: PapersOf,
  record: ReplayedRecord,
): Promise<Result<CountSheet, string> | null> {
  const [sheet, ballots] = await Promise.all([
    record.countSheet(sheetSha256),
    record.ballots(poll, id),
  ]);
  const published = sheet && readCanonical(sheet);
  if (!published?.ok || !ballots) return null;
  const contest = contestOf(id, facts);
  const papers = readPapers(ballots, contest);
  if (!papers.ok) return papers;
  const ballot = { contest, papers: papers.value, spoilt: 0 };
  const counted = recount(ballot, {
    inputSha256: ballotsSha256,
    seed: seedOf(published.value),
    published: { method },
  });
  if (!counted.ok) return counted;
  return counted.value.kind === 'election' ? ok(counted.value.sheet) : err('it elects nobody');
}

const contestOf = (
  id: string,
  { constituency, title, seats, candidates, reopenNominations }: ContestFacts,
): Contest => ({
  id,
  kind: 'ranking',
  constituency,
  title,
  seats,
  budgetPence: null,
  mostMarks: null,
  division: null,
  confirms: null,
  against: null,
  reopenNominations: reopenNominations ?? null,
  options: candidates.map((candidate) => ({ ...candidate, pence: null })),
});

/** The seed of the lots that were drawn: a lot falls as it fell. Source: R-10. */
const seedOf = (sheet: unknown): Uint8Array | null => {
  const { lotSeed } = sheet as Partial<CountSheet>;
  return typeof lotSeed === 'string' ? fromHex(lotSeed) : null;
};
