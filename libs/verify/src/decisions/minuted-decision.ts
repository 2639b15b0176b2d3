import { canonicalJson } from '@folkmoot/log';
import { type Constitution } from '@folkmoot/rules';
import { type DecisionDocument } from './document';

/**
 * What is wrong with a decision that rests on no poll: only the board votes at meetings of its own, and its vote is
 * taken as its minutes are said to have it.
 * @returns each as the end of a sentence about the decision
 */
export function flawsOfMinuted(
  { facts, kind: code, title, decidedOn }: DecisionDocument,
  pack: Constitution | undefined,
): readonly string[] {
  const kind = pack?.decisionKinds.find((known) => known.code === code);
  if (kind && kind.electorate !== 'board')
    return ['rests on no poll, and only the board decides without one'];
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['kind', facts['kind'], code],
    ['title', facts['title'], title],
    ['day', facts['decidedOn'], decidedOn],
  ];
  return pairs
    .filter(([, stated, own]) => canonicalJson(stated) !== canonicalJson(own))
    .map(([what]) => `states another ${what} in its facts than its own`);
}
