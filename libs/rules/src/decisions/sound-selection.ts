import { type Constitution, type DecisionKind, type SelectionRules } from '../constitution';
import { type Named, type ResolutionFacts, type SelectionCount } from '../facts';
import { type Step } from '../outcome';
import { methodSays } from '../reasoning/methods';
import { find, type Source, weigh } from '../reasoning/step';
import { counted } from '../reasoning/words';
import { lotStep, roomFor } from './contest';
import { isCount, totalEntitled } from './counts';
import { type Selection, selectionRules, selectionSource } from './selection';

/**
 * Is it a vote among several nominees that the constitution could have produced? The count itself is checked against its
 * ballots elsewhere. Source: R-E7, R-E6 (who presides), R-08, R-10.
 * @returns no step where nobody was chosen among
 */
export function selectionIsSound(
  constitution: Constitution,
  kind: DecisionKind,
  facts: ResolutionFacts,
): readonly Step[] {
  const { selection, proposal } = facts;
  if (proposal.type !== 'selection')
    return selection
      ? [find(DESIGN, 'Nominees were voted on, and nothing says for what.', false)]
      : [];
  const rules = selectionRules(constitution, kind, proposal.office);
  if (!rules) return [find(DESIGN, 'The constitution has one nominee voted on at a time.', false)];
  const source = selectionSource(rules);
  if (!selection)
    return [find(source, 'Nothing says how the vote among the nominees was counted.', false)];
  const { candidates, lots } = selection;
  return [
    eachNomineeStood(source, proposal, selection),
    nobodyPresidedOverThemselves(source, proposal, facts),
    countedByTheMethod(source, rules, selection),
    papersFit(source, facts, selection),
    ...lots.map((lot) => lotStep(source.citation, candidates, lot)),
  ];
}

const DESIGN: Source = {
  rule: 'R-E7',
  citation: 'Constitution, several nominees for one place [design]',
};

function eachNomineeStood(
  source: Source,
  { nominees }: Selection,
  { candidates, elected }: SelectionCount,
): Step {
  const fault = faultOfPaper(nominees, candidates, elected);
  const says = `${counted(nominees.length, 'nominee')} and “${candidates.at(-1)?.name ?? ''}” were voted on.`;
  return find(source, fault ?? says, fault === null);
}

function faultOfPaper(
  nominees: readonly Named[],
  candidates: readonly Named[],
  elected: string | null,
): string | null {
  const [ids, people] = [candidates, nominees].map((all) => new Set(all.map(({ id }) => id)));
  if (nominees.length < 2 || people?.size !== nominees.length || ids?.size !== candidates.length)
    return 'A vote among nominees needs two of them at the least, and each once.';
  const onPaper = candidates.slice(0, -1).map(({ name }) => name);
  if (onPaper.length !== nominees.length || nominees.some(({ name }, n) => name !== onPaper[n]))
    return 'Those on the ballot paper are not the nominees, and one answer besides that stands for none of them.';
  return elected === null || candidates.slice(0, -1).some(({ id }) => id === elected)
    ? null
    : `“${elected}” was chosen without being a nominee.`;
}

/** R-E6: the nominee who was chosen is asked about again with the appointment. */
function nobodyPresidedOverThemselves(
  source: Source,
  { nominees }: Selection,
  { item }: ResolutionFacts,
): Step {
  const self = nominees.find(({ id }) => id === item?.presidedBy?.id);
  return find(
    { ...source, rule: 'R-E6' },
    self
      ? `${self.name} presided over an item about themselves.`
      : 'None of the nominees presided.',
    !self,
  );
}

const countedByTheMethod = (
  source: Source,
  rules: SelectionRules,
  { method, methodVersion }: SelectionCount,
): Step =>
  find(
    source,
    method === rules.method
      ? `The papers were counted by the constitution's method, ${methodSays(method)}.`
      : `The papers were counted by ${methodSays(method)}; the constitution wants ${methodSays(rules.method)}.`,
    method === rules.method,
    { method, version: methodVersion },
  );

function papersFit(
  source: Source,
  { participation }: ResolutionFacts,
  { method, ballots = 1, valid, rejected }: SelectionCount,
): Step {
  const rule = { ...source, rule: 'R-08' };
  if (![valid, rejected, ballots].every(isCount))
    return find(rule, 'The count is not in whole numbers.', false);
  return weigh(
    rule,
    'No more ballot papers may come in than there are people on the roll.',
    { of: valid + rejected, says: 'ballot papers' },
    '<=',
    roomFor({ method, ballots, entitled: totalEntitled(participation) }),
  );
}
