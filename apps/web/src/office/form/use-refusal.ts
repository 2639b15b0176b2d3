import { type FormError } from '@folkmoot/ui';
import { useActionData } from 'react-router';
import { type Refusal } from './form-reader';

export interface ShownRefusal {
  /** For the summary at the top of the page. */
  readonly errors: readonly FormError[] | undefined;
  /** What is wrong with one field. */
  readonly errorOf: (field: string) => string | undefined;
}

/** What this page's form came back with, if it did. */
export const useReturned = <Returned extends Refusal>(): Returned | undefined =>
  useActionData<Returned>() as Returned | undefined;

/** Why this page's form came back, if it did. */
export function useRefusal(): ShownRefusal {
  const refusal = useReturned<Refusal>();
  return {
    errors: refusal?.errors,
    errorOf: (name) => refusal?.errors.find(({ field }) => field === name)?.text,
  };
}
