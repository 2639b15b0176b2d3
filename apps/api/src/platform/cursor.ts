import { Problem } from './problem';

/** Where a page of a list ended, as opaque text. */
export const writeCursor = (values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** @throws Problem when the text is not one that a page of this list gave */
export function readCursor(
  text: string | undefined,
  length: number,
): (string | number | undefined)[] {
  if (text === undefined) return [];
  try {
    const values = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown;
    if (
      Array.isArray(values) &&
      values.length === length &&
      values.every((value) => ['string', 'number'].includes(typeof value))
    ) {
      return values as (string | number)[];
    }
  } catch {
    // Falls through to the refusal below: any unreadable cursor is the same mistake.
  }
  throw new Problem(
    400,
    'bad-cursor',
    'This page of the list does not exist. Start again from the first page.',
  );
}
