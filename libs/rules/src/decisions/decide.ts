import { assertNever } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { type DecisionFacts } from '../facts';
import { type Outcome } from '../outcome';
import { underTheLawOf } from '../reasoning/under-the-law-of';
import { decideCasualVacancy } from './casual-vacancy';
import { decideElection } from './election';
import { decideFundRound } from './fund-round';
import { decideResolution } from './resolution';

/**
 * What the rules make of the facts, and why. The same constitution and facts always give the same
 * outcome, so anybody who holds the published facts can decide again.
 * Facts that cannot be right (more ballots than people, an unknown office) are not thrown out but
 * decided: the verdict is `unlawful` and the last step shows why. A decision of a day on which other law was in force
 * than is modelled says so in its warnings.
 */
export const decide = (constitution: Constitution, facts: DecisionFacts): Outcome =>
  underTheLawOf(facts, byItsKind(constitution, facts));

function byItsKind(constitution: Constitution, facts: DecisionFacts): Outcome {
  switch (facts.type) {
    case 'resolution':
      return decideResolution(constitution, facts);
    case 'election':
      return decideElection(constitution, facts);
    case 'fund-round':
      return decideFundRound(constitution, facts);
    case 'casual-vacancy':
      return decideCasualVacancy(constitution, facts);
    default:
      return assertNever(facts);
  }
}
