import { type Fault, type FaultCode } from './fault';

/** Takes note of a fault. */
export type Tell = (fault: Fault) => void;

/** Reads one value of a document and tells every fault it finds; `undefined` when it cannot be read. */
export type Reader<T> = (value: unknown, path: string, tell: Tell) => T | undefined;

export function fail(tell: Tell, path: string, code: FaultCode, says: string): undefined {
  tell({ path, code, says });
}

export const text: Reader<string> = (value, path, tell) => {
  if (typeof value !== 'string') return fail(tell, path, 'wrong-type', 'Give this as text.');
  return value.trim() === '' ? fail(tell, path, 'empty', 'Write something here.') : value;
};

/** Lower-case words joined by hyphens: what other parts of a document refer to. */
export const code: Reader<string> = (value, path, tell) => {
  const read = text(value, path, tell);
  if (read === undefined || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(read)) return read;
  return fail(tell, path, 'bad-code', 'Use lower-case letters, digits and single hyphens.');
};

export const flag: Reader<boolean> = (value, path, tell) =>
  typeof value === 'boolean' ? value : fail(tell, path, 'wrong-type', 'Give true or false.');

/** A whole number from `least` up. */
export const whole =
  (least: number): Reader<number> =>
  (value, path, tell) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
      return fail(tell, path, 'wrong-type', 'Give a whole number.');
    }
    return value >= least ? value : fail(tell, path, 'out-of-range', `Give ${least} or more.`);
  };

/** Whole pence as text, which no float can spoil. */
export const pence: Reader<string> = (value, path, tell) =>
  typeof value === 'string' && /^\d+$/.test(value)
    ? value
    : fail(tell, path, 'wrong-type', 'Give whole pence as text, such as "250000".');

export const oneOf =
  <const T extends string | number | boolean>(...known: readonly T[]): Reader<T> =>
  (value, path, tell) =>
    known.find((one) => one === value) ??
    fail(tell, path, 'not-one-of', `Give one of: ${known.join(', ')}.`);

export const listOf =
  <T>(item: Reader<T>, least = 0): Reader<readonly T[]> =>
  (value, path, tell) => {
    if (!Array.isArray(value)) return fail(tell, path, 'wrong-type', 'Give a list.');
    if (value.length < least) return fail(tell, path, 'empty', `List at least ${least}.`);
    return value.flatMap((one: unknown, index) => {
      const read = item(one, `${path}/${index}`, tell);
      return read === undefined ? [] : [read];
    });
  };
