/** A value, or the reason there is none. Expected refusals are returned; bugs are thrown. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Wraps a value as a success. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** Wraps the reason of a refusal. */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });

/** The value, or a thrown error: for tests and scripts where a refusal is a bug. */
export function valueOf<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(`Refused: ${JSON.stringify(result.error)}`);
}

/** Makes the compiler prove that every case is handled. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
