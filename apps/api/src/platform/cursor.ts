import { Problem } from './problem';

/** Where a page of a list ended, as opaque text. */
export const writeCursor = (values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** What a cursor holds: of each value, its kind. */
type Kinds = readonly ('text' | 'number')[];
type Values<K extends Kinds> = {
  readonly [N in keyof K]: K[N] extends 'number' ? number : string;
};

/**
 * Where the page before ended, or `null` for the first page.
 * @throws Problem when the text is not one that a page of this list gave
 */
export function readCursor<const K extends Kinds>(
  text: string | undefined,
  kinds: K,
): Values<K> | null {
  if (text === undefined) return null;
  const values = parsed(text);
  if (Array.isArray(values) && values.length === kinds.length) {
    const sound = values.every((value: unknown, n) =>
      kinds[n] === 'number'
        ? Number.isInteger(value) && Math.abs(value as number) < 2 ** 31
        : typeof value === 'string' && !value.includes('\0'),
    );
    if (sound) return values as unknown as Values<K>;
  }
  throw new Problem(
    400,
    'bad-cursor',
    'This page of the list does not exist. Start again from the first page.',
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
