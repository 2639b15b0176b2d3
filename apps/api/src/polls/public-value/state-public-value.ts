import { Injectable } from '@nestjs/common';
import { err, type Instant, ok, type Result } from '@folkmoot/basics';
import { type FoundValue, type PublicValueRefusal, whyNotPublicValue } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, recorded, type Tx } from '../../platform/database';
import { agreeingOfficer, type AskerGone, askingOfficer } from '../../record/two-officers';
import { lockPollForClosing } from '../poll-locks';
import { utc } from '../../platform/utc';

export interface StatedValueRefusal {
  readonly code:
    | PublicValueRefusal['code']
    | AskerGone['code']
    | 'poll-unknown'
    | 'nothing-announced'
    | 'poll-still-open'
    | 'stated-already'
    | 'agreed-already'
    | 'value-unknown'
    | 'decided-already'
    | 'own-statement';
  readonly says: string;
}

interface AwaitingPoll {
  readonly source: string;
  readonly numbers: number;
  readonly closedAt: Instant;
}

interface Stated {
  readonly askedBy: string;
  readonly agreed: boolean | null;
}

/**
 * Lets one officer enter the numbers that others published after a poll closed, as was announced, and a second officer
 * who has looked them up agree: its lots are then drawn from them. Source: R-10.
 */
@Injectable()
export class StatePublicValue {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  state(
    actor: Actor,
    poll: string,
    { drawnOn, numbers }: FoundValue,
  ): Promise<Result<{ id: string }, StatedValueRefusal>> {
    return this.database.act<{ id: string }, StatedValueRefusal>(actor, async (tx) => {
      const found = await this.awaiting(tx, poll);
      if (!found.ok) return found;
      const statedAt = this.clock.now();
      const terms = { closedAt: found.value.closedAt, today: this.clock.today() };
      const refusal = whyNotPublicValue(found.value, { drawnOn, numbers }, terms);
      if (refusal) return err(refusal);
      const [pending] = await tx.query<unknown[]>(
        `select id from governance.public_value where poll_id = $1 and agreed is null`,
        [poll],
      );
      if (pending) return err(refusals.statedAlready);
      const id: string = randomUUID();
      const ascending = numbers.toSorted((a, b) => a - b);
      await tx.query(
        `insert into governance.public_value (id, poll_id, drawn_on, numbers, asked_by, asked_at) values ($1, $2, $3, $4, $5, $6)`,
        [id, poll, drawnOn, ascending, actor.accountId, statedAt],
      );
      const stated = {
        action: 'public-value.stated',
        resource: id,
        fields: { poll, drawnOn, numbers: ascending, statedAt },
      } as const;
      return ok(recorded({ ...stated, ...askingOfficer(actor) }, () => ({ id })));
    });
  }

  /** @param agreed  whether a second officer found the same numbers; whoever entered them can only take them back */
  decide(
    actor: Actor,
    poll: string,
    id: string,
    agreed: boolean,
  ): Promise<Result<null, StatedValueRefusal>> {
    return this.database.act<null, StatedValueRefusal>(actor, async (tx) => {
      const found = await this.awaiting(tx, poll);
      if (!found.ok) return found;
      const [stated] = await tx.query<Stated[]>(
        `select asked_by as "askedBy", agreed from governance.public_value where id = $1 and poll_id = $2 for update`,
        [id, poll],
      );
      if (!stated) return err(refusals.valueUnknown);
      if (stated.agreed !== null) return err(refusals.decidedAlready);
      if (agreed && stated.askedBy === actor.accountId) return err(refusals.ownStatement);
      const second = agreed
        ? await agreeingOfficer(tx, actor, { action: 'public-value.stated', resource: id })
        : ok({});
      if (!second.ok) return second;
      await tx.query(
        `update governance.public_value set agreed = $2, decided_by = $3, decided_at = $4 where id = $1`,
        [id, agreed, actor.accountId, this.clock.now()],
      );
      const decided = {
        action: 'public-value.decided',
        resource: id,
        fields: { poll, agreed },
      } as const;
      return ok(recorded({ ...decided, ...second.value }, () => null));
    });
  }

  /** The closed poll, under its lock, if it announced a public value that is not agreed on yet. */
  private async awaiting(tx: Tx, id: string): Promise<Result<AwaitingPoll, StatedValueRefusal>> {
    await lockPollForClosing(tx, id);
    const [poll] = await tx.query<PollRow[]>(
      `select p.lot_source as source, p.lot_numbers as numbers, ${utc('p.closed_at')} as "closedAt",
              exists (select from governance.public_value v where v.poll_id = p.id and v.agreed) as agreed
         from governance.poll p where p.id = $1`,
      [id],
    );
    if (!poll) return err(refusals.pollUnknown);
    const { source, numbers, closedAt, agreed } = poll;
    if (source === null || numbers === null) return err(refusals.nothingAnnounced);
    if (closedAt === null) return err(refusals.stillOpen);
    if (agreed) return err(refusals.agreedAlready);
    return ok({ source, numbers, closedAt });
  }
}

interface PollRow {
  readonly source: string | null;
  readonly numbers: number | null;
  readonly closedAt: Instant | null;
  readonly agreed: boolean;
}

const refusals = {
  pollUnknown: { code: 'poll-unknown', says: 'There is no such poll.' },
  nothingAnnounced: {
    code: 'nothing-announced',
    says: 'This poll announced no numbers from which its lots are drawn: they follow from the entry that closed it.',
  },
  stillOpen: {
    code: 'poll-still-open',
    says: 'The poll is still open. Only numbers that are published after its close can be entered.',
  },
  statedAlready: {
    code: 'stated-already',
    says: 'Numbers have been entered already. Agree to them or turn them down first.',
  },
  agreedAlready: {
    code: 'agreed-already',
    says: 'Two officers have agreed on the numbers of this poll.',
  },
  valueUnknown: { code: 'value-unknown', says: 'Nobody has entered these numbers.' },
  decidedAlready: { code: 'decided-already', says: 'This has been decided already.' },
  ownStatement: {
    code: 'own-statement',
    says: 'You entered these numbers yourself: another officer must look them up and agree.',
  },
} as const satisfies Readonly<Record<string, StatedValueRefusal>>;
