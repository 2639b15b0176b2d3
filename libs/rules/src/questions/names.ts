import { type Constituency, type Constitution } from '../constitution';

/** The constituency with a code; `undefined` when the constitution has none. */
export const constituencyWith = (
  { constituencies }: Constitution,
  code: string,
): Constituency | undefined => constituencies.find((one) => one.code === code);

/** What people call a constituency, or its code when the constitution does not know it. */
export const constituencyName = (constitution: Constitution, code: string): string =>
  constituencyWith(constitution, code)?.name ?? code;
