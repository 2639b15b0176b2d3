import { Injectable } from '@nestjs/common';
import { err, type Instant, ok, type Result } from '@folkmoot/basics';
import { type Voters } from '@folkmoot/rules';
import { randomBytes } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { Clock } from '../platform/clock';
import { type Tx } from '../platform/database';
import { drawUpRoll } from '../roll/freeze-roll';
import { closingTimeRefusal } from './closing-time';
import { keepPoll, type OpenedPoll } from './keep-poll';
import { type PollSpec } from './poll-spec';

export interface OpeningRefusal {
  readonly code:
    'closes-too-soon' | 'nobody-entitled' | 'record-date-to-come' | 'secret-not-offered';
  readonly says: string;
}

/** Opens a poll on a frozen roll: part of an act that says what the poll is for. */
@Injectable()
export class OpenPoll {
  constructor(
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  async run(
    tx: Tx,
    { voters, ...spec }: PollSpec & { readonly voters: readonly Voters[] },
  ): Promise<Result<OpenedPoll, OpeningRefusal>> {
    const now = this.clock.now();
    const refusal = this.refusalOf(spec, now);
    if (refusal) return err(refusal);
    const { pack, version, sha256 } = await this.constitution.inForce();
    const roll = await drawUpRoll(tx, pack, voters, spec.recordDate);
    if (roll.count === 0) {
      return err({
        code: 'nobody-entitled',
        says: 'Nobody is entitled to vote in this poll on the record date. Check the register of members and the council’s seats.',
      });
    }
    const grounds = {
      opensAt: now,
      constitution: { version, sha256 },
      roll,
      lotSecret: randomBytes(32),
      further: null,
    };
    return ok(await keepPoll(tx, spec, grounds));
  }

  private refusalOf(spec: PollSpec, now: Instant): OpeningRefusal | null {
    if (spec.secrecy === 'secret') {
      return {
        code: 'secret-not-offered',
        says: 'The constitution asks for a secret poll, which this version cannot run. It is not opened, rather than run with names recorded.',
      };
    }
    if (spec.recordDate > this.clock.today()) {
      return {
        code: 'record-date-to-come',
        says: 'The record date is still to come. A roll can be fixed on a day only once that day has begun.',
      };
    }
    return closingTimeRefusal(spec, now);
  }
}
