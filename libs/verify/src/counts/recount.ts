import { err, ok, type Result } from '@folkmoot/basics';
import {
  allocate,
  type AllocationMethod,
  type AllocationSheet,
  countingMethods,
  type CountSheet,
} from '@folkmoot/count';
import { type Json, lotOrder } from '@folkmoot/log';
import { type Contest } from '../log/fields';
import { object, oneOf, readShape } from '../shape';
import { toHex } from './hex';
import { allocationContest, countContest, type MarkedPaper, paperCount } from './papers';

/** The count sheet of a choice: so many for each option. */
export interface TallySheet {
  readonly schema: 'folkmoot-tally-1';
  readonly method: 'choice';
  readonly methodVersion: '1';
  readonly contest: { readonly id: string; readonly title: string };
  readonly inputSha256: string;
  readonly options: readonly {
    readonly id: string;
    readonly name: string;
    readonly votes: number;
  }[];
  readonly papers: number;
}

/** A count made again: of a question, of candidates for seats, or of bids for a fund. */
export type Recount =
  | { readonly kind: 'choice'; readonly sheet: TallySheet }
  | { readonly kind: 'election'; readonly sheet: CountSheet }
  | { readonly kind: 'fund'; readonly sheet: AllocationSheet };

export interface RecountTerms {
  readonly inputSha256: string;
  /** Of the poll's lots; `null` when none were published. */
  readonly seed: Uint8Array | null;
  /** The sheet as published: it says by which method. */
  readonly published: Json;
}

/** Counts papers again. @returns the sheet they give; or why they give none, as the end of a sentence */
export function recount(
  contest: Contest,
  papers: readonly MarkedPaper[],
  terms: RecountTerms,
): Result<Recount, string> {
  if (contest.seats !== null) return elect(contest, papers, terms);
  if (contest.budgetPence !== null) return share(contest, papers, terms);
  return contest.kind === 'choice'
    ? ok({ kind: 'choice', sheet: tally(contest, papers, terms.inputSha256) })
    : err('it has neither seats nor a fund');
}

function tally(
  { id, title, options }: Contest,
  papers: readonly MarkedPaper[],
  inputSha256: string,
): TallySheet {
  const votes = (place: number): number =>
    paperCount(papers.filter(({ marks }) => marks[0] === place));
  return {
    schema: 'folkmoot-tally-1',
    method: 'choice',
    methodVersion: '1',
    contest: { id, title },
    inputSha256,
    options: options.map((option, place) => ({
      id: option.id,
      name: option.name,
      votes: votes(place),
    })),
    papers: paperCount(papers),
  };
}

const electing = object({ method: oneOf(...countingMethods.keys()) });

function elect(
  contest: Contest,
  papers: readonly MarkedPaper[],
  { inputSha256, seed, published }: RecountTerms,
): Result<Recount, string> {
  const chosen = readShape(electing, published);
  if (!chosen.ok) return chosen;
  const method = countingMethods.get(chosen.value.method)!;
  const counted = method.count(countContest(contest, papers), {
    lotOrder: lotsOf(contest, seed),
    lotSeed: seed && toHex(seed),
    inputSha256,
  });
  return counted.ok ? ok({ kind: 'election', sheet: counted.value }) : err(why(counted.error));
}

const allocationMethod = object({
  method: oneOf('greedy', 'mes-cost'),
  completion: oneOf('none', 'greedy'),
});

function share(
  contest: Contest,
  papers: readonly MarkedPaper[],
  { inputSha256, seed, published }: RecountTerms,
): Result<Recount, string> {
  const chosen = readShape(allocationMethod, published);
  if (!chosen.ok) return chosen;
  const shared = allocate(
    allocationContest(contest, papers),
    chosen.value satisfies AllocationMethod,
    { lotOrder: lotsOf(contest, seed), inputSha256 },
  );
  return shared.ok ? ok({ kind: 'fund', sheet: shared.value }) : err(why(shared.error));
}

const lotsOf = ({ id, options }: Contest, seed: Uint8Array | null): string[] | null =>
  seed &&
  lotOrder(
    seed,
    id,
    options.map((option) => option.id),
  );

const why = (refusal: { says: string } | { code: 'lot-needed'; why: string }): string =>
  ('says' in refusal ? refusal.says : refusal.why).replace(/\.$/, '');
