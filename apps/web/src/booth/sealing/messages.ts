import { type Deed } from './sealer';
import { type SealingDesk } from './sealing-desk';

/** What the pages send to the thread that seals. */
export interface Question {
  readonly id: number;
  readonly deed: Deed;
  readonly input: unknown;
}

/** What comes back. */
export type Reply =
  | { readonly id: number; readonly output: unknown }
  | { readonly id: number; readonly failed: string };

/** Does what was asked. */
export function answer(desk: SealingDesk, { id, deed, input }: Question): Reply {
  try {
    return { id, output: (desk[deed] as (input: unknown) => unknown).call(desk, input) };
  } catch (error) {
    return { id, failed: error instanceof Error ? error.message : String(error) };
  }
}
