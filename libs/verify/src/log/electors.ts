import { object, optional, type Read, text, whole } from '../shape';

/** Those of one constituency on a roll, and how many of them voted. */
export interface Electors {
  readonly constituency: string;
  readonly entitled: number;
  readonly tookPart: number;
  /** The votes that they hold and cast, where these go by shares; else `null`. Source: R-A7. */
  readonly votes: { readonly held: number; readonly cast: number } | null;
}

export const electors: Read<Electors> = object<Electors>({
  constituency: text,
  entitled: whole,
  tookPart: whole,
  votes: optional(object({ held: whole, cast: whole })),
});
