import { Injectable } from '@nestjs/common';
import { err, formatMoment, ok, type Result } from '@folkmoot/basics';
import { declaringIn, type EarlyCloseRefusal as RuleRefusal, whyNotEarly } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, recorded, type Tx } from '../../platform/database';
import { enqueue } from '../../platform/jobs';
import { type EntryDraft } from '../../record/entry-draft';
import { agreeingOfficer, type AskerGone, askingOfficer } from '../../record/two-officers';
import { ClosePoll, type ClosingRefusal, type OpenPollInHand } from '../close-poll';
import { reconcile } from '../reconcile';
import { endOfPoll } from './end-of-poll';

export interface EarlyCloseRefusal {
  readonly code:
    | ClosingRefusal['code']
    | RuleRefusal['code']
    | AskerGone['code']
    | 'poll-due'
    | 'asked-already'
    | 'request-unknown'
    | 'decided-already'
    | 'own-request';
  readonly says: string;
}

interface Asked {
  readonly reason: string;
  readonly askedBy: string;
  readonly agreed: boolean | null;
}

/**
 * Lets one officer ask for a poll to be closed before the time that voters were told, where its rules allow it, and a
 * second officer close it. Source: R-01: what departs from what was announced is on the record, with its reason.
 */
@Injectable()
export class CloseEarly {
  constructor(
    private readonly database: Database,
    private readonly constitution: CurrentConstitution,
    private readonly closePoll: ClosePoll,
    private readonly clock: Clock,
  ) {}

  ask(
    actor: Actor,
    poll: string,
    reason: string,
  ): Promise<Result<{ id: string }, EarlyCloseRefusal>> {
    return this.database.act<{ id: string }, EarlyCloseRefusal>(actor, async (tx) => {
      const open = await this.closable(tx, poll);
      if (!open.ok) return open;
      const [pending] = await tx.query<unknown[]>(
        `select id from governance.early_close where poll_id = $1 and agreed is null`,
        [poll],
      );
      if (pending) return err(refusals.askedAlready);
      const id: string = randomUUID();
      await tx.query(
        `insert into governance.early_close (id, poll_id, reason, asked_by, asked_at) values ($1, $2, $3, $4, $5)`,
        [id, poll, reason, actor.accountId, this.clock.now()],
      );
      const draft = {
        action: 'early-close.asked',
        resource: id,
        fields: { poll, reason },
      } as const;
      return ok(recorded({ ...draft, ...askingOfficer(actor) }, () => ({ id })));
    });
  }

  /** @param agreed  whether a second officer agrees, which closes the poll at once; whoever asked can only take it back */
  decide(
    actor: Actor,
    poll: string,
    id: string,
    agreed: boolean,
  ): Promise<Result<null, EarlyCloseRefusal>> {
    return this.database.act<null, EarlyCloseRefusal>(actor, async (tx) => {
      const open = agreed ? await this.closable(tx, poll) : await this.closePoll.take(tx, poll);
      if (!open.ok) return open;
      const [asked] = await tx.query<Asked[]>(
        `select reason, asked_by as "askedBy", agreed from governance.early_close
          where id = $1 and poll_id = $2 for update`,
        [id, poll],
      );
      if (!asked) return err(refusals.nothingAsked);
      if (asked.agreed !== null) return err(refusals.decidedAlready);
      if (agreed && asked.askedBy === actor.accountId) return err(refusals.ownRequest);
      const second = agreed
        ? await agreeingOfficer(tx, actor, { action: 'early-close.asked', resource: id })
        : ok({});
      if (!second.ok) return second;
      await tx.query(
        `update governance.early_close set agreed = $2, decided_by = $3, decided_at = $4 where id = $1`,
        [id, agreed, actor.accountId, this.clock.now()],
      );
      const decided: EntryDraft = {
        action: 'early-close.decided',
        resource: id,
        fields: { poll, agreed },
        ...second.value,
      };
      if (!agreed) return ok(recorded(decided, () => null));
      const closed = await this.closePoll.early(tx, open.value, asked.reason);
      if (!closed.ok) return closed;
      await enqueue(tx, 'tell-closed-early', { poll, after: null });
      return ok({ drafts: [decided, closed.value], answer: () => null });
    });
  }

  /** The poll under its lock, if two officers may close it now. */
  private async closable(tx: Tx, id: string): Promise<Result<OpenPollInHand, EarlyCloseRefusal>> {
    const open = await this.closePoll.take(tx, id);
    if (!open.ok) return open;
    const { poll, now } = open.value;
    if (now >= poll.closesAt)
      return err({
        code: 'poll-due',
        says: `The time of this poll was up on ${formatMoment(poll.closesAt)}: it closes by itself within a minute, and the returning officer can close it at once.`,
      });
    const { pack } = await this.constitution.byVersion(poll.constitution);
    const { notUsed } = await reconcile(tx, poll, declaringIn(pack, poll));
    const refusal = whyNotEarly(await endOfPoll(tx, pack, poll), {
      opensAt: poll.opensAt,
      notUsed,
      at: now,
    });
    return refusal ? err(refusal) : open;
  }
}

const refusals = {
  askedAlready: {
    code: 'asked-already',
    says: 'Somebody has asked to close this poll early already. Agree to it or turn it down first.',
  },
  nothingAsked: {
    code: 'request-unknown',
    says: 'Nobody has asked to close this poll early.',
  },
  decidedAlready: { code: 'decided-already', says: 'This has been decided already.' },
  ownRequest: {
    code: 'own-request',
    says: 'You asked for this yourself: another officer must agree to it.',
  },
} as const satisfies Readonly<Record<string, EarlyCloseRefusal>>;
