import { object, optional, type Read, sha256, whole } from '../shape';

export interface RollRef {
  readonly count: number;
  readonly sha256: string;
  /** All votes on it; `null` where everybody has one. Source: R-A7. */
  readonly votes: number | null;
}

export const rollRef: Read<RollRef> = object<RollRef>({
  count: whole,
  sha256,
  votes: optional(whole),
});
