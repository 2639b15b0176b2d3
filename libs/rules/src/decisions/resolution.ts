import { type Constitution, type DecisionKind } from '../constitution';
import { type ResolutionFacts } from '../facts';
import { type Outcome, type Step } from '../outcome';
import { find } from '../reasoning/step';
import { conditions, takenByOneVote } from './conditions';
import { consequences } from './consequences';
import { leftOut } from './counts';
import { indicativeBallot } from './indicative-ballot';
import { majority, tallyHeadline } from './majority';
import { quorum } from './quorum';
import { firstFailure, refused } from './refused';
import { selectionHeadline, selectionMajority } from './selection';
import { selectionIsSound } from './sound-selection';
import { tallyIsSound } from './tally';

/**
 * Decides a resolution: sound numbers, then a quorum, then the majority, then the lawfulness of what
 * it would do. The derivation stops at the first thing that fails.
 */
export function decideResolution(constitution: Constitution, facts: ResolutionFacts): Outcome {
  const kind = constitution.decisionKinds.find(({ code }) => code === facts.kind);
  if (!kind) {
    const source = { rule: 'R-01', citation: 'Constitution, kinds of decision' };
    const says = `The constitution has no kind of decision “${facts.kind}”.`;
    return refused('unlawful', [find(source, says, false)]);
  }
  const derivation: Step[] = [];
  const settle = (steps: readonly Step[]): boolean => {
    derivation.push(...steps);
    return firstFailure(steps) === undefined;
  };
  const ended = (verdict: 'no-quorum' | 'unlawful'): Outcome => refused(verdict, derivation);

  if (!settle(takenByOneVote(kind))) return ended('unlawful');
  if (!settle(tallyIsSound(constitution, kind, facts))) return ended('unlawful');
  if (!settle(quorum(constitution, kind, facts.participation, leftOut(facts))))
    return ended('no-quorum');
  if (!settle(selectionIsSound(constitution, kind, facts))) return ended('unlawful');
  const { headline, steps: carries } = voteOn(constitution, kind, facts);
  if (!settle(carries)) {
    const warnings = indicativeBallot(constitution, kind, facts);
    return { verdict: 'lost', headline, derivation, effects: [], warnings };
  }
  if (!settle(conditions(constitution, kind, facts))) return ended('unlawful');
  const { steps, effects, warnings } = consequences({ constitution, kind, facts });
  if (!settle(steps)) return ended('unlawful');
  return {
    verdict: 'carried',
    headline,
    derivation,
    effects,
    warnings: [...warnings, ...indicativeBallot(constitution, kind, facts)],
  };
}

/** What the vote came to, and whether that carries it: for and against, or the last stage among several nominees. */
function voteOn(
  constitution: Constitution,
  kind: DecisionKind,
  facts: ResolutionFacts,
): Pick<Outcome, 'headline'> & { readonly steps: readonly Step[] } {
  const { selection, proposal } = facts;
  if (!selection || proposal.type !== 'selection')
    return {
      headline: tallyHeadline(constitution, kind, facts),
      steps: majority(constitution, kind, facts),
    };
  const question = { constitution, facts, proposal, selection };
  return { headline: selectionHeadline(question), steps: selectionMajority(question) };
}
