/** What a constitution calls things. */
export interface Names {
  readonly councilName: string;
  readonly offices: readonly Name[];
  readonly constituencies: readonly Name[];
}

interface Name {
  readonly code: string;
  readonly name: string;
}

/** An office or a seat by its code, in words: `chair` is `Chair`; `council:staff`, a seat. */
export function officeName({ offices, constituencies, councilName }: Names, code: string): string {
  const seat = /^council:(.+)$/.exec(code)?.[1];
  if (!seat) return offices.find((office) => office.code === code)?.name ?? code;
  const constituency = constituencies.find((known) => known.code === seat)?.name ?? seat;
  return `${councilName}, ${constituency}`;
}
