import { err, ok, type Result } from '@folkmoot/basics';
import {
  allocate,
  type AllocationSheet,
  type Contest as CountContest,
  countingMethods,
  type CountSheet,
  type CountTerms,
  nextRound,
} from '@folkmoot/count';
import { canonicalJson, type Json, lotOrder } from '@folkmoot/log';
import { type Contest } from '../log/poll-opened';
import { object, oneOf, readShape } from '../shape';
import { toHex } from './hex';
import { allocationContest, countContest, type MarkedPaper, paperCount } from './papers';
import { type TurnoutIn } from './turnout-in';

/** One ballot of a contest: its papers by the places of the first ballot's options. */
export interface Ballot {
  readonly contest: Contest;
  readonly papers: readonly MarkedPaper[];
  /** Papers of a secret poll that turned out to be no answer. */
  readonly spoilt: number;
}

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
  /** Ballot papers, one of each who voted. */
  readonly papers: number;
  /** Where votes go by shares: those cast, and all that could be. */
  readonly byShares?: { readonly cast: number; readonly held: number };
}

/** A count made again: of a question, of candidates for seats, or of bids for a fund. */
export type Recount =
  | { readonly kind: 'choice'; readonly sheet: TallySheet }
  | {
      readonly kind: 'election';
      readonly sheet: CountSheet;
      /** What was counted and on which terms, for a count again when a seat falls free. */
      readonly contest: CountContest;
      readonly terms: CountTerms;
    }
  | { readonly kind: 'fund'; readonly sheet: AllocationSheet };

export interface RecountTerms {
  readonly inputSha256: string;
  /** Of the poll's lots; `null` when none were published. */
  readonly seed: Uint8Array | null;
  /** Who voted in it; left out where that does not matter. */
  readonly turnout?: TurnoutIn | null;
  /** The sheet as published: it says by which method. */
  readonly published: Json;
  /** The ballots after the first, in order, where a contest took several. */
  readonly laterBallots?: readonly Ballot[];
  /** Candidates who ceased to stand before the count. Source: R-F29. */
  readonly gone?: ReadonlySet<string>;
  /** The option that stands for nobody, in a vote among nominees. Source: R-E7. */
  readonly nobody?: string | null;
}

/**
 * Counts papers again: those of the first ballot, where a contest took several.
 * @returns the sheet they give; or why they give none, as the end of a sentence
 */
export function recount(first: Ballot, terms: RecountTerms): Result<Recount, string> {
  const { contest, papers } = first;
  if (contest.seats !== null) return elect([first, ...(terms.laterBallots ?? [])], terms);
  if (contest.budgetPence !== null) return share(first, terms);
  return contest.kind === 'choice'
    ? ok({ kind: 'choice', sheet: tally(contest, papers, terms) })
    : err('it has neither seats nor a fund');
}

function tally(
  { id, title, options }: Contest,
  papers: readonly MarkedPaper[],
  { inputSha256, turnout }: RecountTerms,
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
    ...(turnout?.byShares && { papers: turnout.people, byShares: { ...turnout.byShares } }),
  };
}

const electing = object({ method: oneOf(...countingMethods.keys()) });

function elect(
  ballots: readonly [Ballot, ...Ballot[]],
  { inputSha256, seed, published, gone = new Set(), nobody = null }: RecountTerms,
): Result<Recount, string> {
  const chosen = readShape(electing, published);
  if (!chosen.ok) return chosen;
  const method = countingMethods.get(chosen.value.method)!;
  const terms = {
    lotOrder: lotsOf(ballots[0].contest, seed),
    lotSeed: seed && toHex(seed),
    inputSha256,
  };
  const contest = inOne(ballots, { gone, nobody });
  const counted = method.count(contest, terms);
  if (!counted.ok) return err(why(counted.error));
  const wrong = wrongCandidates(ballots, terms, nobody);
  return wrong === null
    ? ok({ kind: 'election', sheet: counted.value, contest, terms })
    : err(wrong);
}

const inOne = (
  [first, ...later]: readonly [Ballot, ...Ballot[]],
  counted: Pick<RecountTerms, 'gone' | 'nobody'>,
) => countContest(first.contest, first, { later, ...counted });

/** Whether each ballot after the first was held between exactly those whom the ballots before had left. */
function wrongCandidates(
  ballots: readonly [Ballot, ...Ballot[]],
  terms: CountTerms,
  nobody: string | null,
): string | null {
  const [first, ...later] = ballots;
  for (const [n, { contest }] of later.entries()) {
    const next = nextRound(inOne([first, ...later.slice(0, n)], { nobody }), terms);
    const wanted = next.ok ? (next.value?.candidates ?? []) : [];
    if (canonicalJson(contest.options.map(({ id }) => id)) !== canonicalJson([...wanted]))
      return `ballot ${n + 2} was not between those whom the ballots before it left`;
  }
  return null;
}

/** What the sheet of a poll says that opened before its log said how its fund is divided. */
const dividing = object({
  method: oneOf('greedy', 'mes-cost', 'mes-card', 'mes-cost-add1'),
  completion: oneOf('none', 'greedy'),
});

function share(
  { contest, papers, spoilt }: Ballot,
  { inputSha256, seed, published }: RecountTerms,
): Result<Recount, string> {
  const chosen = contest.division ? ok(contest.division) : readShape(dividing, published);
  if (!chosen.ok) return chosen;
  const { method, completion } = chosen.value;
  const shared = allocate(
    allocationContest(contest, { papers, spoilt }),
    method === 'greedy' ? { method } : { method, completion },
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
