import { formatDate, type PlainDate } from '@folkmoot/basics';
import { type Step } from '../outcome';
import { find, type Source } from '../reasoning/step';

/** A step that asks whether something was done by a day. @param done  `It was called` */
export function doneBy(source: Source, done: string, on: PlainDate, by: PlainDate): Step {
  const inTime = on <= by;
  const says = `${done} on ${formatDate(on)}, ${inTime ? 'by' : 'after'} the last day for it, ${formatDate(by)}.`;
  return find(source, says, inTime, { 'done on': on, 'last day': by });
}
