import { Problem, Unreachable } from '../shared/problem';
import { wording } from './wording';

/** What a reader is told when something they did has failed. */
export function failureText(failure: Error): string {
  if (failure instanceof Problem && failure.status < 500) return failure.detail;
  return failure instanceof Unreachable ? wording.unreachable : wording.unexpected;
}
