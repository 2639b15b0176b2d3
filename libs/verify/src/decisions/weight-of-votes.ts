import { byShares, type Constitution } from '@folkmoot/rules';
import { type PollStory } from '../log/poll-story';
import { type DecisionDocument } from './document';

/**
 * Whether a decision counted people or shares as its rules say. An election is of no kind and is by people.
 * Source: R-A7.
 * @returns what is wrong, as the end of a sentence; else `null`
 */
export function flawOfWeight(
  { kind: code }: Pick<DecisionDocument, 'kind'>,
  pack: Constitution | undefined,
  { opened }: Pick<PollStory, 'opened'>,
): string | null {
  if (!pack) return null;
  const kind = pack.decisionKinds.find((known) => known.code === code);
  const goesByShares = kind !== undefined && byShares(pack, kind);
  if (goesByShares === (opened.roll.votes !== null)) return null;
  return goesByShares
    ? 'counts people, where members vote by their shares'
    : 'counts votes of shares, where everybody has one vote';
}
