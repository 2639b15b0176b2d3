import { err, ok, type Result } from '@folkmoot/basics';
import {
  assertSha256,
  type Candidate,
  type Contest,
  type CountRefusal,
  type CountTerms,
  type LotNeeded,
} from '../contest';
import { contestFault, oneSeatFault } from '../contest-fault';
import { type CountSheet, type Lot, type Stage, type Why } from '../count-sheet';
import { type CountingMethod } from '../counting-method';
import { chooseByLot } from '../stv/lots';
import { sheetOf } from '../stv/sheet';
import { withdrawnPlaces } from '../stv/valid-papers';
import { listed } from '../words';
import { comparePapers } from './compare-papers';
import { cite, METHOD, METHOD_VERSION, RULE } from './rule';
import { strongestPaths, unbeaten } from './strongest-paths';

/**
 * Counts a contest for one seat by the Schulze method: `schulze`, version 1. Whoever beats every other candidate one
 * against one is elected; in a circle the strongest paths decide, measured in winning votes.
 * Source: R-F34; R-F29 for candidates who withdrew; T55.
 * @returns the count sheet; or why the contest cannot be counted, `lot-needed` when several are unbeaten
 */
export function countSchulze(
  contest: Contest,
  terms: CountTerms,
): Result<CountSheet, CountRefusal> {
  assertSha256(terms.inputSha256);
  const fault = contestFault(contest, terms.lotOrder) ?? oneSeatFault(contest);
  if (fault) return err(fault);
  const { candidates } = contest;
  const withdrawn = withdrawnPlaces(contest);
  const standing = [...candidates.keys()].filter((place) => !withdrawn.has(place));
  const { wins, ...papers } = comparePapers(contest, withdrawn);
  const paths = strongestPaths(wins, candidates.length);
  const best = unbeaten(paths, candidates.length, standing);
  const winner = best.length > 1 ? drawLot(best, candidates, terms.lotOrder) : ok(null);
  if (!winner.ok) return winner;
  const elected = winner.value ? [winner.value.place] : best;
  const why = winner.value?.lot.why ?? whyElected(elected, standing, candidates, wins);
  return ok(
    sheetOf(contest, terms, papers, elected, {
      method: METHOD,
      methodVersion: METHOD_VERSION,
      rule: RULE,
      quota: null,
      stages: [comparisonStage(candidates, elected, why)],
      comparison: { wins: rows(wins, candidates.length), paths: rows(paths, candidates.length) },
      lots: winner.value ? [winner.value.lot] : [],
    }),
  );
}

/** `schulze` among the methods. */
export const schulze: CountingMethod = {
  id: METHOD,
  version: METHOD_VERSION,
  name: 'Schulze method (Condorcet)',
  rule: RULE,
  papers: 'ranks',
  fills: 'one-seat',
  count: countSchulze,
};

function drawLot(
  best: readonly number[],
  candidates: readonly Candidate[],
  lotOrder: readonly string[] | null,
): Result<{ place: number; lot: Lot }, LotNeeded> {
  const tied = best.map((place) => candidates[place]!.id);
  const says = `${listed(best.map((place) => candidates[place]!.name))} are all unbeaten`;
  if (!lotOrder) {
    const why = `${says}. A lot must decide who is elected.`;
    return err({ code: 'lot-needed', stage: 1, tied, why });
  }
  const chosen = chooseByLot(tied, lotOrder, 'most');
  const place = best[tied.indexOf(chosen)]!;
  const reason = `${says}. The lot fell on ${candidates[place]!.name}, who is elected.`;
  const why = { citation: cite(5), reason };
  return ok({ place, lot: { stage: 1, decides: 'election', tied, chosen, why } });
}

function whyElected(
  [winner]: readonly number[],
  standing: readonly number[],
  candidates: readonly Candidate[],
  wins: Float64Array,
): Why {
  if (winner === undefined) return { citation: cite(4), reason: 'Nobody stands.' };
  const { name } = candidates[winner]!;
  const rivals = standing.filter((place) => place !== winner);
  const beats = (rival: number): boolean =>
    wins[winner * candidates.length + rival]! > wins[rival * candidates.length + winner]!;
  return rivals.every(beats)
    ? { citation: cite(3), reason: `${name} beats every other candidate one against one.` }
    : {
        citation: cite(4),
        reason: `Nobody beats everybody else one against one. From ${name} the strongest path to each other candidate is at least as strong as the path back.`,
      };
}

/** No votes are credited to anybody: the comparison stands beside the stages. */
const comparisonStage = (
  candidates: readonly Candidate[],
  elected: readonly number[],
  why: Why,
): Stage => ({
  number: 1,
  action: 'comparison',
  of: [],
  transfers: [],
  votes: candidates.map(() => null),
  nonTransferable: '0',
  roundingLoss: '0',
  quota: null,
  keepValues: null,
  batches: [],
  elected: elected.map((place) => candidates[place]!.id),
  excluded: [],
  why,
});

const rows = (flat: Float64Array, length: number): number[][] =>
  Array.from({ length }, (_, row) => [...flat.subarray(row * length, (row + 1) * length)]);
