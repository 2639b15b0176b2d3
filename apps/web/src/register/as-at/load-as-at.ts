import { asAt, type AsAt } from '../../shared/api-register';
import { Problem } from '../../shared/problem';

export interface AsAtData {
  /** As asked for in the address; today when nothing is. */
  readonly on: string | undefined;
  /** Nothing where the day cannot be shown. */
  readonly then: AsAt | null;
  /** Why it cannot. */
  readonly refusal?: string;
}

/** The day in the address; a day of which nothing is known is said beside the question. */
export async function loadAsAt(query: URLSearchParams, signal: AbortSignal): Promise<AsAtData> {
  const on = query.get('on') ?? undefined;
  try {
    return { on, then: await asAt(on, signal) };
  } catch (failure) {
    if (failure instanceof Problem && failure.status === 422)
      return { on, then: null, refusal: failure.detail };
    throw failure;
  }
}
