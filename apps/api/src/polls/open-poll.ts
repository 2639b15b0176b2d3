import { Injectable } from '@nestjs/common';
import { err, type Instant, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { type Constitution, type OpeningWarning, smallBoxes, type Voters } from '@folkmoot/rules';
import { boxesOf } from '@folkmoot/sealed';
import { randomBytes } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { Clock } from '../platform/clock';
import { type Tx } from '../platform/database';
import { drawUpRoll, electorsOf, type FrozenRoll } from '../roll/freeze-roll';
import { closingTimeRefusal } from './closing-time';
import { keepPoll, type OpenedPoll } from './keep-poll';
import { type PollSpec } from './poll-spec';
import { type DrawnBoxes, SealBoxes, type SealingRefusal } from './seal-boxes';

/** When a poll closes, whose register makes its roll, and what whoever opens it has read. */
export interface Opening {
  readonly closesAt: Instant;
  /** Today when left out. */
  readonly recordDate?: PlainDate;
  /** Warnings in their own words. */
  readonly acknowledged?: readonly string[];
}

export type OpeningRefusal =
  | SealingRefusal
  | UnreadWarnings
  | {
      readonly code: 'closes-too-soon' | 'nobody-entitled' | 'record-date-to-come';
      readonly says: string;
    };

/** Something to know first, which whoever opens the poll has not said to have read. */
export interface UnreadWarnings {
  readonly code: 'warnings-to-acknowledge';
  readonly says: string;
  readonly warnings: readonly OpeningWarning[];
}

type AskedPoll = PollSpec & { readonly voters: readonly Voters[] };

/** Opens a poll on a frozen roll: part of an act that says what the poll is for. */
@Injectable()
export class OpenPoll {
  constructor(
    private readonly constitution: CurrentConstitution,
    private readonly sealBoxes: SealBoxes,
    private readonly clock: Clock,
  ) {}

  async run(tx: Tx, spec: AskedPoll): Promise<Result<OpenedPoll, OpeningRefusal>> {
    const now = this.clock.now();
    const drawn = await this.draw(tx, spec, now);
    if (!drawn.ok) return drawn;
    const { version, sha256, pack } = await this.constitution.inForce();
    const { roll, boxes } = drawn.value;
    const grounds = {
      opensAt: now,
      constitution: { version, sha256 },
      roll,
      lotSecret: randomBytes(32),
      lotsFrom: (spec.kind === 'election' && pack.elections.publicValue) || null,
      boxes,
      further: null,
    };
    const opened = await keepPoll(tx, spec, grounds);
    const kept = boxes ? await this.sealBoxes.keepKey(tx, opened.poll, boxes) : ok(null);
    return kept.ok ? ok(opened) : kept;
  }

  /** Why a poll would not open now; `null` where it would. Nothing is kept. */
  async refusal(tx: Tx, spec: AskedPoll): Promise<OpeningRefusal | null> {
    const drawn = await this.draw(tx, spec, this.clock.now());
    return drawn.ok ? null : drawn.error;
  }

  /** The roll and the boxes of a poll, where nothing stands against opening it. */
  private async draw(
    tx: Tx,
    { voters, ...spec }: AskedPoll,
    now: Instant,
  ): Promise<Result<{ roll: FrozenRoll; boxes: DrawnBoxes | null }, OpeningRefusal>> {
    const refusal = this.refusalOf(spec, now);
    if (refusal) return err(refusal);
    const { pack } = await this.constitution.inForce();
    const roll = await drawUpRoll(tx, pack, voters, spec.recordDate, spec.leftOut);
    if (roll.count === 0)
      return err({
        code: 'nobody-entitled',
        says:
          roll.votes === null
            ? 'Nobody is entitled to vote in this poll on the record date. Check the register of members and the council’s seats.'
            : 'This vote goes by shares, and on the record date nobody who may vote holds one. Record who holds how many in the register of shares first.',
      });
    const sealed = await this.sealed(tx, spec, roll, pack);
    return sealed.ok ? ok({ roll, boxes: sealed.value }) : sealed;
  }

  /** The boxes of a secret poll, once whoever opens it knows whom they are too small to hide. */
  private async sealed(
    tx: Tx,
    spec: PollSpec,
    roll: FrozenRoll,
    { constituencies }: Constitution,
  ): Promise<Result<DrawnBoxes | null, OpeningRefusal>> {
    if (spec.secrecy === 'open') return ok(null);
    const drawn = await this.sealBoxes.draw(tx, spec, roll);
    if (!drawn.ok) return drawn;
    const boxes = boxesOf(spec.contests).map(({ constituency }) => ({
      name: constituencies.find(({ code }) => code === constituency)?.name ?? constituency,
      entitled: electorsOf(roll, constituency).length,
    }));
    const warnings = smallBoxes(boxes);
    const unread = warnings.find(({ says }) => !spec.acknowledged?.includes(says));
    if (!unread) return drawn;
    return err({
      code: 'warnings-to-acknowledge',
      says: `Read and acknowledge this before the poll opens: ${unread.says}`,
      warnings,
    });
  }

  private refusalOf(spec: PollSpec, now: Instant): OpeningRefusal | null {
    if (spec.recordDate > this.clock.today()) {
      return {
        code: 'record-date-to-come',
        says: 'The record date is still to come. A roll can be fixed on a day only once that day has begun.',
      };
    }
    return closingTimeRefusal(spec, now);
  }
}
