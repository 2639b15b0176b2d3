import { Injectable } from '@nestjs/common';
import { err, type Instant, ok, type PollId, type Result } from '@folkmoot/basics';
import { CurrentConstitution } from '../constitution/current-constitution';
import { Clock } from '../platform/clock';
import { type Tx } from '../platform/database';
import { rollOf } from '../roll/freeze-roll';
import { closingTimeRefusal, type ClosingTimeRefusal } from './closing-time';
import { keepPoll, type OpenedPoll } from './keep-poll';
import { type PollPaper } from './poll-book';
import { type PollLots } from './poll-lots';
import { type ContestSpec } from './poll-spec';
import { SealBoxes, type SealingRefusal } from './seal-boxes';

export interface FurtherBallot {
  /** The closed poll that this one follows. */
  readonly last: PollPaper;
  readonly title: string;
  readonly contests: readonly ContestSpec[];
  readonly closesAt: Instant;
  /** Civil days that it must be open at the least. */
  readonly minimumDaysOpen: number;
  /** Of the first ballot: they stand for all of them, and are told from now on. */
  readonly lots: PollLots;
}

/**
 * Opens another ballot of an election, or among nominees: a poll of its own on the roll, under the constitution and with the lots of the
 * first. See docs/decisions/0011-a-poll-for-each-ballot.md.
 */
@Injectable()
export class OpenFurtherBallot {
  constructor(
    private readonly constitution: CurrentConstitution,
    private readonly sealBoxes: SealBoxes,
    private readonly clock: Clock,
  ) {}

  async run(
    tx: Tx,
    { last, title, contests, closesAt, minimumDaysOpen, lots }: FurtherBallot,
  ): Promise<Result<OpenedPoll, ClosingTimeRefusal | SealingRefusal>> {
    const opensAt = this.clock.now();
    const constitution = await this.constitution.byVersion(last.constitution);
    const refusal = closingTimeRefusal({ closesAt, minimumDaysOpen }, opensAt);
    if (refusal) return err(refusal);
    const spec = { ...last, title, contests, closesAt, minimumDaysOpen };
    const roll = await rollOf(tx, last.id);
    const sealed = last.secrecy === 'secret' ? await this.sealBoxes.draw(tx, spec, roll) : ok(null);
    if (!sealed.ok) return sealed;
    const boxes = sealed.value;
    const opened = await keepPoll(tx, spec, {
      opensAt,
      constitution,
      roll,
      boxes,
      lotSecret: await lotSecretOf(tx, last.id),
      lotsFrom: null,
      further: { round: last.round + 1, follows: last.id, lots: lots.revealed },
    });
    const kept = boxes ? await this.sealBoxes.keepKey(tx, opened.poll, boxes) : ok(null);
    return kept.ok ? ok(opened) : kept;
  }
}

async function lotSecretOf(tx: Tx, poll: PollId): Promise<Buffer> {
  const [row] = await tx.query<{ secret: Buffer }[]>(
    `select lot_secret as secret from governance.poll where id = $1`,
    [poll],
  );
  if (!row) throw new Error(`Poll ${poll} has no lots.`);
  return row.secret;
}
