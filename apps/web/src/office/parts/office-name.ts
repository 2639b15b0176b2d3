import { type Constitution } from '@folkmoot/rules';

type Named = Pick<Constitution, 'offices' | 'constituencies' | 'councilName'>;

/** An office or a seat by its code, in words: `chair` is `Chair`; `council:staff`, a seat. */
export function officeName({ offices, constituencies, councilName }: Named, code: string): string {
  const seat = /^council:(.+)$/.exec(code)?.[1];
  if (!seat) return offices.find((office) => office.code === code)?.name ?? code;
  const constituency = constituencies.find((known) => known.code === seat)?.name ?? seat;
  return `${councilName}, ${constituency}`;
}
