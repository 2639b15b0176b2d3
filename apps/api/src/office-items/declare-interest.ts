import { Injectable } from '@nestjs/common';
import { err, type MemberId, ok, type Result } from '@folkmoot/basics';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { ResolutionRepository } from '../resolutions/resolution.repository';
import { termInForce } from '../roll/term-in-force';
import { itemDraft, type ItemRefusal } from './item-draft';

export interface Interest {
  readonly nature: string;
  /** The seat of whoever has it; that of whoever declares it when left out. */
  readonly term?: string | undefined;
}

export type InterestRefusal =
  | ItemRefusal
  | {
      readonly code: 'not-on-the-council' | 'for-oneself-alone' | 'declared-already';
      readonly says: string;
    };

/**
 * Declares a council member's interest in an item about an office, before the vote opens. A member declares their own;
 * the secretary enters what a member said. Source: R-E6, R-A50; what follows from it is in the constitution.
 */
@Injectable()
export class DeclareInterest {
  constructor(
    private readonly database: Database,
    private readonly resolutions: ResolutionRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    id: string,
    { nature, term }: Interest,
  ): Promise<Result<{ hasVote: boolean }, InterestRefusal>> {
    return this.database.act<{ hasVote: boolean }, InterestRefusal>(actor, async (tx) => {
      const { pack } = await this.constitution.inForce();
      const item = await itemDraft(tx, this.resolutions, pack, id, this.clock.today());
      if (!item.ok) return item;
      const whose = await this.whose(tx, actor, term);
      if (!whose.ok) return whose;
      const member = whose.value;
      const [kept] = await tx.query<unknown[]>(
        `insert into governance.item_interest (resolution_id, member_id, nature, declared_at) values ($1, $2, $3, $4)
         on conflict do nothing returning member_id`,
        [id, member, nature, this.clock.now()],
      );
      if (!kept)
        return err({
          code: 'declared-already',
          says: 'This council member has declared an interest in this item already.',
        });
      const personal = { interest: { member, nature } };
      return ok(
        recorded({ action: 'item.interest', resource: id, fields: {}, personal }, () => ({
          hasVote: item.value.record.rules.interested === 'shown',
        })),
      );
    });
  }

  private async whose(
    tx: Tx,
    actor: Actor,
    term: string | undefined,
  ): Promise<Result<MemberId, InterestRefusal>> {
    const [seat] = await tx.query<{ member: MemberId }[]>(
      `select t.member_id as member from governance.term t where t.office like 'council:%' and t.member_id is not null
          and ($1::uuid is null or t.id = $1) and ($1::uuid is not null or t.member_id = $2) and ${termInForce('t', '$3')} limit 1`,
      [term ?? null, actor.memberId, this.clock.today()],
    );
    if (!seat)
      return err({
        code: 'not-on-the-council',
        says: 'Only somebody who holds a seat on the council today has an interest to declare here.',
      });
    if (seat.member !== actor.memberId && !actor.roles.includes('secretary'))
      return err({
        code: 'for-oneself-alone',
        says: 'Declare your own interests. The secretary enters those of others.',
      });
    return ok(seat.member);
  }
}
