import { err, ok, type Result } from '@folkmoot/basics';
import { Malformed, type Shape } from './shape';

/** Why a text is refused before its sense is looked at. `detail` names the place. */
export type TextFault =
  | { readonly code: 'too-long'; readonly detail: string }
  | { readonly code: 'not-json' }
  | { readonly code: 'malformed'; readonly detail: string }
  | { readonly code: 'not-canonical' };

/**
 * Reads a text that is exactly what `print` would write for its value: no spaces, no field twice or
 * in another order, no other spelling of a number or a letter.
 * Source: Belenios specification s.4.1.
 * @param longest  in UTF-16 code units: longer text is not even parsed
 */
export function parse<T>(shape: Shape<T>, text: string, longest: number): Result<T, TextFault> {
  if (text.length > longest)
    return err({ code: 'too-long', detail: `${text.length} characters, at most ${longest}` });
  let json: unknown;
  let again: string;
  try {
    json = JSON.parse(text);
    again = JSON.stringify(json);
  } catch {
    return err({ code: 'not-json' }); // or nested so deep that it cannot be written again
  }
  // Cheap, and before any arithmetic: spaces, escapes, repeated fields.
  if (again !== text) return err({ code: 'not-canonical' });
  const value = reading(() => shape.read(json, '$'));
  if (!value.ok) return value;
  return print(shape, value.value) === text ? value : err({ code: 'not-canonical' });
}

/** The one way to write a value. Source: Belenios specification s.4.1: compact, fields in order. */
export const print = <T>(shape: Shape<T>, value: T): string => JSON.stringify(shape.write(value));

function reading<T>(read: () => T): Result<T, TextFault> {
  try {
    return ok(read());
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return err({ code: 'malformed', detail: error.message });
  }
}
