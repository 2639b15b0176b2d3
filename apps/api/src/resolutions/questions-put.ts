import {
  type Constitution,
  type DecisionKind,
  type Proposal,
  type Selection,
  selectionRules,
  thresholdSays,
  turnsOnClasses,
} from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { type ContestSpec } from '../polls/poll-spec';
import { type Prospect } from './opening-check';
import { type ResolutionRow } from './resolution.row';

/** The answers to a resolution, in the order in which they stand on every ballot paper. */
export const resolutionOptions = ['For', 'Against', 'Abstain'] as const;

/** The answer that stands for nobody, the last on a ballot paper with several nominees. Source: R-E7. */
const NONE_OF_THEM = 'None of them';

type Put = Pick<ResolutionRow, 'title' | 'text' | 'proposal'>;

/** What voters are told of how it is decided. */
export function introductionOf(pack: Constitution, kind: DecisionKind, proposal: Proposal): string {
  const rules = proposal.type === 'selection' ? selectionRules(pack, kind, proposal.office) : null;
  return rules
    ? `${kind.title}. Whoever has more than half of the votes still in play is appointed. Where “${NONE_OF_THEM}” has, nobody is.`
    : `${kind.title}. It is carried by ${thresholdSays(kind)}.`;
}

/** The questions on the ballot paper: one, or one of each constituency where the votes of each are counted apart. */
export function contestsOf(
  row: Put,
  pack: Constitution,
  kind: DecisionKind,
  { lines }: Pick<Prospect, 'lines'>,
): ContestSpec[] {
  if (row.proposal.type === 'selection') return [amongNominees(row, row.proposal, pack, kind)];
  return turnsOnClasses(pack, kind)
    ? lines.map(({ constituency }) => yesOrNo(row, pack, constituency))
    : [yesOrNo(row, pack, null)];
}

/** The question of a resolution; of one constituency, where the votes of each are counted apart. Source: R-C24, R-I5. */
function yesOrNo(
  { title, text }: Put,
  { constituencies }: Constitution,
  constituency: string | null,
): ContestSpec {
  const name = constituencies.find(({ code }) => code === constituency)?.name;
  return {
    ...onePaper(text, resolutionOptions),
    kind: 'choice',
    constituency,
    title: name === undefined ? title : `${title}: ${name}`,
    seats: null,
  };
}

/** Ranked once, or chosen from in several ballots, as the constitution has it. Source: R-E7. */
function amongNominees(
  { title, text }: Put,
  { office, nominees }: Selection,
  pack: Constitution,
  kind: DecisionKind,
): ContestSpec {
  const isRanked = selectionRules(pack, kind, office)?.method !== 'exhaustive';
  const names = [...nominees.map(({ name }) => name), NONE_OF_THEM];
  const how = isRanked
    ? `Rank the nominees in the order in which you prefer them, as many or as few as you like. Rank “${NONE_OF_THEM}” above whomever you would not have.`
    : `Choose one nominee, or “${NONE_OF_THEM}”. If nobody gets more than half of the votes, whoever has fewest leaves and there is another ballot.`;
  return {
    ...onePaper(`${text}\n\n${how}`, names),
    kind: isRanked ? 'ranking' : 'choice',
    constituency: null,
    title,
    seats: 1,
  };
}

const onePaper = (text: string, names: readonly string[]) => ({
  id: randomUUID(),
  text,
  budgetPence: null,
  options: names.map((name) => ({ id: randomUUID(), name, statement: null, pence: null })),
});
