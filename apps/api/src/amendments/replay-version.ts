import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { type Constitution } from '@folkmoot/rules';
import { type Replay, replayRecord } from '@folkmoot/verify';
import { DatabaseRecord } from './database-record';
import { type InvalidVersion, invalidVersion } from './invalid-version';
import { readVersion } from './read-version';

/** A replay and the version that it is under. */
export interface ReplayedVersion {
  readonly constitution: Constitution;
  readonly replay: Replay;
}

/** Tells which past decisions would have come out differently under another version: nothing is written. */
@Injectable()
export class ReplayVersion {
  constructor(private readonly record: DatabaseRecord) {}

  async run(text: string): Promise<Result<ReplayedVersion, InvalidVersion>> {
    const { faults, constitution } = readVersion(text);
    if (!constitution) return err(invalidVersion(faults));
    return ok({ constitution, replay: await replayRecord(this.record, constitution) });
  }
}
