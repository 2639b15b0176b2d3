import { addDays, addMonths, err, formatDate, ok, type Result } from '@folkmoot/basics';
import { type Constitution, type VacancyRules, type WayToFill } from '../../constitution';
import { type Step } from '../../outcome';
import { cite, find, type Source } from '../../reasoning/step';
import { counted } from '../../reasoning/words';
import { contestedBy, isForOffice } from '../../contested/contested';
import { constituencyWith } from '../names';
import { fellFree } from './causes';
import { type FallenSeat } from './facts';
import { vacancyRulesOf } from './rules';
import { tryWay, type WayTried } from './ways';

/** What the constitution does about a seat, or a place in an office that is elected, that fell free before its time. */
export interface Course {
  readonly source: Source;
  /** Why it fell free, and whether it is filled at all. */
  readonly steps: readonly Step[];
  readonly leftVacant: boolean;
  /** In the order of the constitution, each with what was looked at; none where the seat is left vacant or not elected. */
  readonly ways: readonly WayTried[];
  /** Who fills it again, where no election does; `null` where one does. */
  readonly by: 'elected-members' | 'appointer' | null;
}

/**
 * Looks at every way to fill a seat. Source: R-E11, R-F30; R-E10 and R-E13 for why it fell free.
 * @returns as a sentence why there is nothing to fill: no such constituency, or the term was over
 */
export function courseOf(
  constitution: Constitution,
  facts: FallenSeat,
): Result<Course, { readonly says: string; readonly source: Source }> {
  const contested = contestedBy(constitution, facts.constituency);
  const rules = contested?.vacancies ?? vacancyRulesOf(constitution);
  const source = { rule: 'R-E11', citation: cite(rules.cites, 'casual vacancies') };
  if (!contested?.vacancies) return err({ source, says: notFilledSo(facts.constituency) });
  if (facts.termEnds < facts.on)
    return err({
      source,
      says: 'The term had ended already: no seat fell free before its time.',
    });
  const fell = fellFree(facts.cause, isForOffice(facts.constituency));
  if (contested.filledBy !== 'election')
    return ok({
      source,
      steps: [fell],
      leftVacant: false,
      ways: [],
      by: constituencyWith(constitution, facts.constituency)?.appointedBy
        ? 'appointer'
        : 'elected-members',
    });
  const wait = leave(facts, rules, source);
  const leftVacant = wait.inputs['left vacant'] === 'yes';
  const ways = leftVacant
    ? []
    : waysAfter(facts, rules).map((way) => tryWay(constitution, facts, way, source));
  return ok({ source, steps: [fell, wait], leftVacant, ways, by: null });
}

const notFilledSo = (code: string): string =>
  isForOffice(code)
    ? `The constitution has no rules on casual vacancies for “${code}”: whoever appoints to it appoints again.`
    : `The constitution has no constituency “${code}”.`;

/** R-E11 d: the rest of a term that is left when a co-option ends is elected, whatever else the constitution would try. */
const waysAfter = ({ cause }: FallenSeat, { then }: VacancyRules): readonly WayToFill[] =>
  cause === 'co-option-ended'
    ? ['by-election', ...then.filter((way) => way === 'co-option')]
    : then;

/** The first way that is open; `null` where none is. */
export const firstOpen = ({ ways }: Course): WayTried | null =>
  ways.find(({ possible }) => possible) ?? null;

function leave(
  { constituency, on, termEnds }: FallenSeat,
  rules: VacancyRules,
  source: Source,
): Step {
  const short = addDays(termEnds, 1) < addMonths(on, rules.leaveWithinMonths);
  const months = counted(rules.leaveWithinMonths, 'month');
  const place = isForOffice(constituency) ? 'place' : 'seat';
  return find(
    source,
    short
      ? `The term ends on ${formatDate(termEnds)}, less than ${months} later, so the ${place} is left vacant.`
      : `The term runs until ${formatDate(termEnds)}, ${months} or more, so the ${place} is filled.`,
    true,
    { on, 'term ends': termEnds, 'left vacant': short ? 'yes' : 'no' },
  );
}
