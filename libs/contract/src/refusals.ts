import { type Middleware } from 'openapi-fetch';
import { problemOf, Unreachable } from './problem';

/** Throws refusals as `Problem` and lost connections as `Unreachable`: what comes back is an answer. */
export const throwing: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw problemOf(response.status, readJson(await response.text()));
  },
  onError: ({ error }) => new Unreachable(error),
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/**
 * The body of an answer.
 * @throws Problem when the API refused
 */
export async function unwrap<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await call;
  if (response.ok) return data as T;
  throw problemOf(response.status, error);
}
