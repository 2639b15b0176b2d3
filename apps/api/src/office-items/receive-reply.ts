import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { sha256Hex } from '@folkmoot/log';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { ResolutionRepository } from '../resolutions/resolution.repository';
import { itemDraft, type ItemRefusal } from './item-draft';

export type ReplyingRefusal =
  ItemRefusal | { readonly code: 'not-notified' | 'not-the-holder'; readonly says: string };

/**
 * Takes the reply of whoever would be removed, until the vote opens; every voter is shown it. They send it themselves
 * where they are a member, or the secretary enters what they wrote. Source: R-E8.
 */
@Injectable()
export class ReceiveReply {
  constructor(
    private readonly database: Database,
    private readonly resolutions: ResolutionRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, reply: string): Promise<Result<null, ReplyingRefusal>> {
    return this.database.act<null, ReplyingRefusal>(actor, async (tx) => {
      const { pack } = await this.constitution.inForce();
      const item = await itemDraft(tx, this.resolutions, pack, id, this.clock.today());
      if (!item.ok) return item;
      const { record } = item.value;
      if (
        !record.concerned.some(({ id: holder }) => holder === actor.memberId) &&
        !actor.roles.includes('secretary')
      )
        return err({
          code: 'not-the-holder',
          says: 'Only whoever would be removed replies, or the secretary for them.',
        });
      if (!record.soFar.notice)
        return err({
          code: 'not-notified',
          says: 'There is nothing to reply to yet: record first that the reasons were sent.',
        });
      await tx.query(
        `insert into governance.removal_reply (resolution_id, reply, received_at) values ($1, $2, $3)
         on conflict (resolution_id) do update set reply = excluded.reply, received_at = excluded.received_at`,
        [id, reply, this.clock.now()],
      );
      const fields = { replySha256: sha256Hex(reply) };
      return ok(recorded({ action: 'removal.reply', resource: id, fields }, () => null));
    });
  }
}
