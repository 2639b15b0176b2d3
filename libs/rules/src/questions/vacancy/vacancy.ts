import { type WayToFill } from '../../constitution';
import { type Ruling, type Step } from '../../outcome';
import { stepSays } from '../../reasoning/explain';
import { find } from '../../reasoning/step';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type Course, courseOf, firstOpen } from './course';
import { vacancyFacts } from './facts';
import { type WayTried } from './ways';

/**
 * How is a seat filled that falls free before its time? The first way that is open, in the order of the constitution.
 * Source: R-E11, R-F30; R-E10 and R-E13 for why it fell free. What the council does meanwhile is valid.
 */
export const vacancy = question(
  'vacancy',
  'How is a council seat filled that falls free before its time?',
  vacancyFacts,
  (constitution, facts): Ruling => {
    const course = courseOf(constitution, facts);
    if (!course.ok) {
      const { source, says } = course.error;
      return rulingOf(['in-order', 'out-of-order'], '', { steps: [find(source, says, false)] });
    }
    return settled(course.value, ...wayOf(course.value));
  },
);

/** What happens, as a sentence, and the steps that lead to it. */
function wayOf(course: Course): readonly [says: string, steps: readonly Step[]] {
  const { by, leftVacant, source, steps } = course;
  if (by !== null) return [AGAIN[by], steps];
  if (leftVacant) return [steps.at(-1)?.says ?? '', steps];
  const taken = firstOpen(course);
  const told = [...steps, ...stepsTo(course, taken)];
  if (!taken) return ['None of the ways to fill it is open, so the seat stays vacant.', told];
  const says = `${taken.says}.`;
  return [says, [...told, find(source, says, true, { way: taken.way })]];
}

const AGAIN = {
  appointer: 'Whoever appoints to this seat appoints again.',
  'elected-members': 'The elected members co-opt somebody again.',
} as const;

/**
 * The ways that were passed over and why, and what was looked at for the one that is taken.
 * @param taken  `null` where none is open
 */
export const stepsTo = ({ ways }: Course, taken: WayTried | null): readonly Step[] =>
  ways
    .slice(0, taken ? ways.indexOf(taken) + 1 : ways.length)
    .flatMap((one) => (one === taken ? one.steps : passedOver(one)));

/** The reason why a way is not open is a finding that holds. */
const passedOver = ({ way, steps }: WayTried): Step[] =>
  steps
    .filter(({ holds }) => !holds)
    .slice(0, 1)
    .map(({ comparison, ...step }) => ({
      ...step,
      says: `Not by ${WAY_NAMES[way]}. ${stepSays({ ...step, ...(comparison && { comparison }) })}.`,
      holds: true,
    }));

/** What the ways are called. */
export const WAY_NAMES: Readonly<Record<WayToFill, string>> = {
  countback: 'counting back',
  recount: 'a recount',
  'next-highest': 'the next candidate',
  'by-election': 'a by-election',
  'co-option': 'co-option',
};

const settled = (
  { source: { citation } }: Course,
  says: string,
  derivation: readonly Step[],
): Ruling => ({
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
