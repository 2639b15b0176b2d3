import { formatPounds } from '@folkmoot/basics';
import { type Constitution, type FundRules } from '../constitution';
import { type FundRoundFacts } from '../facts';
import { type Outcome, type Step } from '../outcome';
import { cite, find, weigh } from '../reasoning/step';
import { counted } from '../reasoning/words';
import { isCount, totalTookPart } from './counts';
import { quorum } from './quorum';
import { firstFailure, refused } from './refused';
import { rollIsSound } from './tally';

type Bid = FundRoundFacts['bids'][number];

/**
 * Decides a round of the community fund. The published method chooses the bids, so no majority is
 * asked; what is asked is a sound roll, a quorum of the council, and that the money is there.
 * Source: R-E16, R-G2, R-G6 to R-G8.
 */
export function decideFundRound(constitution: Constitution, facts: FundRoundFacts): Outcome {
  const { fund, decisionKinds } = constitution;
  const kind = decisionKinds.find(({ code }) => code === fund?.decisionKind);
  const citation = cite(fund?.cites, 'community fund');
  if (!kind) {
    const says = 'The constitution has no community fund to grant.';
    return refused('unlawful', [find({ rule: 'R-G2', citation }, says, false)]);
  }
  const sound = [
    rollIsSound(constitution, kind, facts.participation),
    ...amountsAndVotes(citation, facts),
    ...dividedAsTheRulesSay(citation, fund, facts),
  ];
  if (firstFailure(sound)) return refused('unlawful', sound);
  const present = [...sound, ...quorum(constitution, kind, facts.participation)];
  if (firstFailure(present)) return refused('no-quorum', present);
  const derivation = [...present, withinBudget(citation, facts)];
  if (firstFailure(derivation)) return refused('unlawful', derivation);
  return awarded(facts, derivation);
}

function amountsAndVotes(citation: string, facts: FundRoundFacts): readonly Step[] {
  const { bids, funded, voters, budgetPence, method, methodVersion } = facts;
  const legible =
    [budgetPence, ...bids.map(({ pence }) => pence)].every((pence) => /^\d+$/.test(pence)) &&
    [voters, ...bids.map(({ approvals }) => approvals)].every(isCount);
  if (!legible) {
    const says = 'An amount or a number of votes is not a whole number of nought or more.';
    return [find({ rule: 'R-02', citation }, says, false)];
  }
  const stray = funded.find((id) => !bids.some((bid) => bid.id === id));
  const chosenOnce = new Set(funded).size === funded.length;
  return [
    weigh(
      { rule: 'R-08', citation },
      'Nobody may vote more than once.',
      { of: voters, says: 'ballots counted' },
      '<=',
      { of: totalTookPart(facts.participation), says: 'people who took part' },
    ),
    find(
      { rule: 'R-G6', citation },
      stray !== undefined
        ? `“${stray}” was funded without being a bid.`
        : chosenOnce
          ? 'Every bid funded was on the ballot paper, and is funded once.'
          : 'A bid was funded twice.',
      stray === undefined && chosenOnce,
      { method, version: methodVersion },
    ),
  ];
}

/** A constitution that names a method is held to it. */
function dividedAsTheRulesSay(
  citation: string,
  fund: FundRules | undefined,
  { method, methodVersion }: FundRoundFacts,
): readonly Step[] {
  if (fund?.method === undefined) return [];
  const holds = method === fund.method;
  const says = holds
    ? `The bids were chosen by the constitution's method, ${fund.method}.`
    : `The bids were chosen by ${method}; the constitution wants ${fund.method}.`;
  return [find({ rule: 'R-G6', citation }, says, holds, { method, version: methodVersion })];
}

const fundedBids = ({ bids, funded }: FundRoundFacts): readonly Bid[] =>
  funded.flatMap((id) => bids.filter((bid) => bid.id === id));

const cost = (bids: readonly Bid[]): bigint =>
  bids.reduce((sum, { pence }) => sum + BigInt(pence), 0n);

const withinBudget = (citation: string, facts: FundRoundFacts): Step =>
  weigh(
    { rule: 'R-G6', citation },
    'The grants may come to no more than the budget.',
    { of: cost(fundedBids(facts)), says: 'granted' },
    '<=',
    { of: BigInt(facts.budgetPence), says: 'budget' },
  );

function awarded(facts: FundRoundFacts, derivation: readonly Step[]): Outcome {
  const grants = fundedBids(facts);
  const spent = `${formatPounds(cost(grants))} of ${formatPounds(BigInt(facts.budgetPence))}`;
  return {
    verdict: grants.length > 0 ? 'carried' : 'lost',
    headline: `${grants.length} of ${counted(facts.bids.length, 'bid')} funded; ${spent} granted.`,
    derivation,
    effects:
      grants.length > 0
        ? [
            {
              type: 'grants-awarded',
              grants: grants.map(({ id, name, pence }) => ({ bid: id, name, pence })),
            },
          ]
        : [],
    warnings: [],
  };
}
