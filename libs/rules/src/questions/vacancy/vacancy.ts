import { addDays, addMonths, formatDate } from '@folkmoot/basics';
import { type Constitution, type VacancyRules } from '../../constitution';
import { type Ruling, type Step } from '../../outcome';
import { cite, find, type Source } from '../../reasoning/step';
import { counted } from '../../reasoning/words';
import { constituencyWith } from '../names';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type Cause, type VacancyFacts, vacancyFacts } from './facts';
import { vacancyRulesOf } from './rules';
import { tryWay, type WayTried } from './ways';

/**
 * How is a seat filled that falls free before its time? The first way that is open, in the order of the constitution.
 * Source: R-E11, R-F30; R-E10 and R-E13 for why it fell free. What the council does meanwhile is valid.
 */
export const vacancy = question(
  'vacancy',
  'How is a council seat filled that falls free before its time?',
  vacancyFacts,
  (constitution, facts): Ruling => {
    const constituency = constituencyWith(constitution, facts.constituency);
    const rules = vacancyRulesOf(constitution);
    const source = { rule: 'R-E11', citation: cite(rules.cites, 'casual vacancies') };
    if (!constituency || facts.termEnds < facts.on) {
      const says = constituency
        ? 'The term had ended already: no seat fell free before its time.'
        : `The constitution has no constituency “${facts.constituency}”.`;
      return rulingOf(['in-order', 'out-of-order'], '', { steps: [find(source, says, false)] });
    }
    const fell = find(CAUSES[facts.cause].source, CAUSES[facts.cause].says, true);
    if (constituency.filledBy !== 'election')
      return settled(constituency.appointedBy ? APPOINTED : CO_OPTED, [fell], source);
    const wait = leave(facts, rules, source);
    if (wait.inputs['left vacant'] === 'yes') return settled(wait.says, [fell, wait], source);
    return firstOpen(constitution, facts, { rules, source, steps: [fell, wait] });
  },
);

const APPOINTED = 'Whoever appoints to this seat appoints again.';
const CO_OPTED = 'The elected members co-opt somebody again.';

interface Course {
  readonly rules: VacancyRules;
  readonly source: Source;
  readonly steps: readonly Step[];
}

/** Ways that are not open are told with their reasons, as steps that were looked at and passed over. */
function firstOpen(
  constitution: Constitution,
  facts: VacancyFacts,
  { rules, source, steps }: Course,
): Ruling {
  const tried: WayTried[] = [];
  for (const way of rules.then) {
    const one = tryWay(constitution, facts, way, source);
    tried.push(one);
    if (one.possible) break;
  }
  const taken = tried.at(-1);
  const told = [...steps, ...tried.flatMap((one) => (one.possible ? one.steps : passedOver(one)))];
  if (!taken?.possible) {
    const says = 'None of the ways to fill it is open, so the seat stays vacant.';
    return settled(says, told, source);
  }
  return settled(
    `${taken.says}.`,
    [...told, find(source, `${taken.says}.`, true, { way: taken.way })],
    source,
  );
}

/** The reason why a way is not open holds as a finding, and says so. */
const passedOver = ({ way, steps }: WayTried): Step[] =>
  steps
    .filter(({ holds }) => !holds)
    .slice(0, 1)
    .map((step) => ({ ...step, says: `Not by ${NAMES[way]}. ${step.says}` }));

const NAMES: Readonly<Record<WayTried['way'], string>> = {
  countback: 'counting back',
  'next-highest': 'the next candidate',
  'by-election': 'by-election',
  'co-option': 'co-option',
};

const settled = (says: string, derivation: readonly Step[], { citation }: Source): Ruling => ({
  verdict: 'in-order',
  headline: `${says.replace(/\.$/, '')}: ${citation}.`,
  derivation: [
    ...derivation,
    find(
      { rule: 'R-E11', citation },
      'What the council does meanwhile is valid as long as there is a quorum.',
      true,
    ),
  ],
  effects: [],
  warnings: [],
});

function leave({ on, termEnds }: VacancyFacts, rules: VacancyRules, source: Source): Step {
  const short = addDays(termEnds, 1) < addMonths(on, rules.leaveWithinMonths);
  const months = counted(rules.leaveWithinMonths, 'month');
  return find(
    source,
    short
      ? `The term ends on ${formatDate(termEnds)}, less than ${months} later, so the seat is left vacant.`
      : `The term runs until ${formatDate(termEnds)}, ${months} or more, so the seat is filled.`,
    true,
    { on, 'term ends': termEnds, 'left vacant': short ? 'yes' : 'no' },
  );
}

const design = (rule: string): Source => ({
  rule,
  citation: 'Constitution, when a seat falls free [design]',
});

const CAUSES: Readonly<Record<Cause, { says: string; source: Source }>> = {
  resigned: { says: 'The member resigned.', source: design('R-E11') },
  died: { says: 'The member died.', source: design('R-E11') },
  'left-constituency': {
    says: 'The member no longer belongs to the constituency, so the seat fell free at once.',
    source: design('R-E10'),
  },
  'left-appointing-office': {
    says: 'The member no longer holds the office on which the seat rested, so it fell free at once.',
    source: design('R-E13'),
  },
  'appointer-gave-notice': {
    says: 'Whoever appointed the member gave notice that they no longer do.',
    source: design('R-E13'),
  },
  disqualified: {
    says: 'The member may no longer sit on the council.',
    source: design('R-E10'),
  },
  'missed-meetings': {
    says: 'The member missed too many meetings in a row without a reason.',
    source: design('R-E10'),
  },
  removed: { says: 'The member was removed.', source: design('R-E18') },
};
