import { assertNever, err, ok, type Result } from '@folkmoot/basics';
import {
  allocate,
  type AllocationMethod,
  type AllocationSheet,
  countScottishStv,
  type CountSheet,
} from '@folkmoot/count';
import { type Json, lotOrder } from '@folkmoot/log';
import { type Contest } from '../log/fields';
import { object, oneOf, readShape } from '../shape';
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

/** A count made again, by kind of contest. */
export type Recount =
  | { readonly kind: 'choice'; readonly sheet: TallySheet }
  | { readonly kind: 'ranking'; readonly sheet: CountSheet }
  | { readonly kind: 'approval'; readonly sheet: AllocationSheet };

export interface RecountTerms {
  readonly inputSha256: string;
  /** Of the poll's lots; `null` when none were published. */
  readonly seed: Uint8Array | null;
  /** The sheet as published: only it says how a fund was shared out. */
  readonly published: Json;
}

/** Counts papers again. @returns the sheet they give; or why they give none, as the end of a sentence */
export function recount(
  contest: Contest,
  papers: readonly MarkedPaper[],
  terms: RecountTerms,
): Result<Recount, string> {
  switch (contest.kind) {
    case 'choice':
      return ok({ kind: 'choice', sheet: tally(contest, papers, terms.inputSha256) });
    case 'ranking':
      return rank(contest, papers, terms);
    case 'approval':
      return share(contest, papers, terms);
    default:
      return assertNever(contest.kind);
  }
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

/** A paper without any preference took part and is rejected at the count. Source: SSI 2011/399 sch. 1 r.44(1)(c). */
function rank(
  contest: Contest,
  papers: readonly MarkedPaper[],
  terms: RecountTerms,
): Result<Recount, string> {
  const blank = paperCount(papers.filter(({ marks }) => marks.length === 0));
  const marked = papers.filter(({ marks }) => marks.length > 0);
  const counted = countScottishStv(
    {
      ...countContest(contest, marked),
      rejected: blank > 0 ? [{ ground: 'no-first-preference', papers: blank }] : [],
    },
    { lotOrder: lotsOf(contest, terms.seed), inputSha256: terms.inputSha256 },
  );
  return counted.ok ? ok({ kind: 'ranking', sheet: counted.value }) : err(why(counted.error));
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
  return shared.ok ? ok({ kind: 'approval', sheet: shared.value }) : err(why(shared.error));
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
