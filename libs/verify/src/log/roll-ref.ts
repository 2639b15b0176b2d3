import { object, type Read, sha256, whole } from '../shape';

export interface RollRef {
  readonly count: number;
  readonly sha256: string;
}

export const rollRef: Read<RollRef> = object({ count: whole, sha256 });
