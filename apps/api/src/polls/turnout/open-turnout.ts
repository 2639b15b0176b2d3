import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type Instant } from '@folkmoot/basics';
import { nextFigures, type PartFigures, unlessFew } from '@folkmoot/rules';
import { type DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database';
import { utc } from '../../platform/utc';
import { partsOfEnough, type TurnoutPart } from './turnout-parts';

/** A part of the roll of an open poll. */
export interface ShownPart extends Omit<TurnoutPart, 'voted'> {
  /** As it was last shown; `null` before it may be shown at all. */
  readonly voted: number | null;
}

export interface ShownTurnout {
  readonly parts: readonly ShownPart[];
  /** When the figures of the parts last moved; `null` before they may be shown, and where they are known from the total. */
  readonly movedAt: Instant | null;
}

interface Step {
  readonly ordinal: number;
  readonly figures: PartFigures;
  readonly shownAt: Instant | null;
}

/**
 * Turnout by constituency while a poll is open. Its figures move in steps, each kept in the database, so that no two
 * looks, at whichever copy of the app, tell more than one would: see docs/decisions/0029-turnout-in-steps.md.
 */
@Injectable()
export class OpenTurnout {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @param count  counts each constituency; asked after the last step was read, so that it is never behind it */
  async of(poll: string, count: () => Promise<readonly TurnoutPart[]>): Promise<ShownTurnout> {
    const last = await lastStep(this.dataSource.manager, poll);
    const parts = partsOfEnough(await count());
    // One part is the whole roll, and none has voted where nobody has: both are known from the total.
    if (parts.length === 1 || parts.every(({ voted }) => voted === 0))
      return {
        parts: parts.map((part) => ({ ...part, voted: unlessFew(part.voted) })),
        movedAt: null,
      };
    const next = nextFigures(
      last.figures,
      Object.fromEntries(parts.map(({ code, voted }) => [code, voted])),
    );
    const moves = parts.some(({ code }) => next[code] !== last.figures[code]);
    const { figures, shownAt } = moves ? await this.step(poll, last, next) : last;
    return {
      parts: parts.map((part) => ({ ...part, voted: figures[part.code] ?? null })),
      movedAt: shownAt,
    };
  }

  /** Takes a step, unless another copy of the app took one first: then that one is shown. */
  private step(poll: string, last: Step, figures: PartFigures): Promise<Step> {
    return this.database.transaction(async (tx) => {
      await tx.query(
        `insert into governance.turnout_step (poll_id, ordinal, figures, shown_at) values ($1, $2, $3, $4)
         on conflict do nothing`,
        [poll, last.ordinal + 1, JSON.stringify(figures), this.clock.now()],
      );
      return lastStep(tx, poll);
    });
  }
}

async function lastStep(db: EntityManager, poll: string): Promise<Step> {
  const [step] = await db.query<Step[]>(
    `select ordinal, figures, ${utc('shown_at')} as "shownAt" from governance.turnout_step
      where poll_id = $1 order by ordinal desc limit 1`,
    [poll],
  );
  return step ?? { ordinal: 0, figures: {}, shownAt: null };
}
