import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { randomUUID } from 'node:crypto';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { BoardRepository } from './board.repository';

export interface BoardPlan {
  readonly name: string;
  /** Accounts, in the order of their places. */
  readonly members: readonly string[];
  /** How many of them it takes to open a poll. */
  readonly threshold: number;
}

export interface BoardPlanRefusal {
  readonly code: 'member-twice' | 'not-a-scrutineer' | 'threshold-impossible' | 'one-opens-alone';
  readonly says: string;
}

/**
 * Sets up a board: names who is to hold the key of secret polls. It binds nobody: a member is on the
 * board by speaking in the ceremony, and nobody can speak for another.
 */
@Injectable()
export class SetUpBoard {
  constructor(
    private readonly database: Database,
    private readonly boards: BoardRepository,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, plan: BoardPlan): Promise<Result<{ id: string }, BoardPlanRefusal>> {
    return this.database.act<{ id: string }, BoardPlanRefusal>(actor, async (tx) => {
      const scrutineers = await this.boards.scrutineers(tx);
      const refusal = refusalOf(plan, new Set(scrutineers.map(({ account }) => account)));
      if (refusal) return err(refusal);
      const id = randomUUID();
      await this.boards.add(tx, { id, ...plan }, this.clock.now());
      const fields = { name: plan.name, size: plan.members.length, threshold: plan.threshold };
      return ok(recorded({ action: 'board.set-up', resource: id, fields }, () => ({ id })));
    });
  }
}

function refusalOf(
  { members, threshold }: BoardPlan,
  scrutineers: ReadonlySet<string>,
): BoardPlanRefusal | null {
  const size = members.length;
  if (new Set(members).size !== size)
    return {
      code: 'member-twice',
      says: 'Somebody is named twice. A person counts once on a board.',
    };
  if (members.some((member) => !scrutineers.has(member)))
    return {
      code: 'not-a-scrutineer',
      says: 'Somebody named is not a scrutineer. Only scrutineers can be on a board.',
    };
  if (threshold > size)
    return {
      code: 'threshold-impossible',
      says: `A board of ${size} cannot need ${threshold} members to open a poll. Choose ${size} at the most.`,
    };
  if (size > 1 && threshold === 1)
    return {
      code: 'one-opens-alone',
      says: 'If one member were enough, each of them could open ballots alone. Choose at least 2; or a board of a single officer, which says so openly.',
    };
  return null;
}
