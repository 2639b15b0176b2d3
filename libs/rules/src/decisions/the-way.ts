import { type WayToFill } from '../constitution';
import { type Step } from '../outcome';
import { type Course, firstOpen } from '../questions/vacancy/course';
import { stepsTo, WAY_NAMES } from '../questions/vacancy/vacancy';
import { find } from '../reasoning/step';

/**
 * The first way to fill a seat that is open is the one that was taken; what came before it is told.
 * Source: R-E11.
 */
export function theWay(course: Course, way: WayToFill): readonly Step[] {
  const { source, leftVacant, by } = course;
  if (leftVacant || by !== null)
    return [
      find(
        source,
        leftVacant
          ? 'A seat that is left vacant is filled by nobody.'
          : 'No election fills this seat, so there are no papers to go back to.',
        false,
      ),
    ];
  const taken = firstOpen(course);
  const holds = taken?.way === way;
  const says = holds
    ? `${taken.says}.`
    : `The first way that is open is another than ${WAY_NAMES[way]}: ${taken?.says ?? 'there is none'}.`;
  return [...stepsTo(course, taken), find(source, says, holds, { way })];
}
