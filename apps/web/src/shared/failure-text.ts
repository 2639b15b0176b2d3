import { Problem, Unreachable } from './problem';
import { words } from './wording';

/** What a reader is told when something they did has failed. */
export function failureText(failure: Error): string {
  if (failure instanceof Problem && failure.status < 500) return failure.detail;
  return failure instanceof Unreachable ? words.act.noAnswer : words.act.unexpected;
}
