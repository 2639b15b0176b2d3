import { type Constitution, type DecisionKind } from '../constitution';
import { type ClassVotes, type ResolutionFacts } from '../facts';
import { type Warning } from '../outcome';
import { grouped } from '../reasoning/words';
import { kindSource } from './kind-source';

/**
 * Did a trustee vote as those asked it to for whom it holds its votes? It need not, but the register says so.
 * Source: R-I7.
 */
export function indicativeBallot(
  { decisionKinds }: Constitution,
  kind: DecisionKind,
  facts: ResolutionFacts,
): readonly Warning[] {
  const asked = decisionKinds.find(({ code }) => code === kind.asksFirst);
  if (!asked) return [];
  const { citation } = kindSource(asked);
  const { indicative } = facts;
  if (!indicative)
    return [{ rule: 'R-I7', citation, says: `“${asked.title}” was not held before this vote.` }];
  const votes = `${grouped(indicative.votesFor)} for, ${grouped(indicative.votesAgainst)} against`;
  const followed = isFor(indicative) === isFor(facts);
  const says = followed
    ? `This is what “${asked.title}” asked for: ${votes}.`
    : `This is not what “${asked.title}” asked for: ${votes}.`;
  return [{ rule: 'R-I7', citation, says }];
}

const isFor = ({
  votesFor,
  votesAgainst,
}: Pick<ClassVotes, 'votesFor' | 'votesAgainst'>): boolean => votesFor > votesAgainst;
