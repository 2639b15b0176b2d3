import { type Fault } from '@folkmoot/rules';
import { type ProblemItem } from '../platform/problem';

/** A text that is no sound constitution, with each fault and its place. */
export interface InvalidVersion {
  readonly code: 'constitution-invalid';
  readonly says: string;
  readonly errors: readonly ProblemItem[];
}

export function invalidVersion(faults: readonly Fault[]): InvalidVersion {
  const [first] = faults;
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  const where = first && first.path !== '' ? `At ${first.path}: ` : '';
  return {
    code: 'constitution-invalid',
    says: `The document has ${count}. ${where}${first?.says ?? ''}`.trim(),
    errors: faults.map(({ path, code, says }) => ({
      pointer: `/document${path}`,
      code,
      message: says,
    })),
  };
}
