import { Injectable } from '@nestjs/common';
import { err, ok, type Result, sameName } from '@folkmoot/basics';
import {
  type Constitution,
  type IndependencePart,
  type NotStated,
  type OfficerByRegister,
  whyNotStated,
} from '@folkmoot/rules';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, recorded, type Tx } from '../../platform/database';
import { askingOfficer } from '../../record/two-officers';
import { termInForce } from '../../roll/term-in-force';
import { ElectionRepository } from '../election.repository';
import { whyEnded } from '../ending/ended';

export interface StatementRefusal {
  readonly code:
    | NotStated['code']
    | 'election-unknown'
    | 'poll-opened'
    | 'election-ended'
    | 'not-asked'
    | 'stated-already';
  readonly says: string;
}

/** Lets a returning officer state that they are independent, held against the registers of members and terms. Source: R-D12. */
@Injectable()
export class StateIndependence {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    id: string,
    stated: readonly IndependencePart[],
  ): Promise<Result<null, StatementRefusal>> {
    return this.database.act<null, StatementRefusal>(actor, async (tx) => {
      const found = await this.elections.lock(tx, id);
      if (!found) return err({ code: 'election-unknown', says: 'There is no such election.' });
      if (found.election.pollId)
        return err({ code: 'poll-opened', says: 'The poll has opened already.' });
      const ended = whyEnded(found);
      if (ended) return err(ended);
      const { pack } = await this.constitution.inForce();
      if (!pack.elections.returningOfficer?.statesIndependence)
        return err({ code: 'not-asked', says: 'The constitution asks for no such statement.' });
      const refusal = whyNotStated(stated, await this.byRegister(tx, pack, actor));
      if (refusal) return err(refusal);
      const statedAt = this.clock.now();
      const kept = await tx.query<unknown[]>(
        `insert into governance.independence_statement (election_id, account_id, stated_at) values ($1, $2, $3)
         on conflict do nothing returning election_id`,
        [id, actor.accountId, statedAt],
      );
      if (kept.length === 0)
        return err({ code: 'stated-already', says: 'You have stated this already.' });
      const entry = {
        action: 'independence.stated',
        resource: id,
        fields: { stated: [...new Set(stated)].sort(), statedAt },
      } as const;
      return ok(recorded({ ...entry, ...askingOfficer(actor) }, () => null));
    });
  }

  /** What the registers have of an account: the same member, or address, and the posts of either; of no member, the same name. */
  private async byRegister(
    tx: Tx,
    pack: Constitution,
    { accountId }: Actor,
  ): Promise<OfficerByRegister> {
    const own = `select m.id from platform.account a
        join governance.member m on m.id = a.member_id or lower(m.email) = lower(a.email) where a.id = $1`;
    const today = this.clock.today();
    const [member] = await tx.query<{ isMember: boolean; name: string }[]>(
      `select a.name, exists (select from governance.member m where m.id in (${own})
                                 and (m.left_on is null or m.left_on > $2)) as "isMember"
         from platform.account a where a.id = $1`,
      [accountId, today],
    );
    const terms = await tx.query<{ office: string; member: string | null; name: string }[]>(
      `select t.office, t.member_id as member, t.holder_name as name from governance.term t
        where (t.member_id is null or t.member_id in (${own})) and ${termInForce('t', '$2')} order by t.office`,
      [accountId, today],
    );
    const held = terms.filter(
      (term) => term.member !== null || sameName(term.name, member?.name ?? ''),
    );
    const named = (office: string) =>
      [...pack.offices, ...pack.constituencies].find(({ code }) => code === office)?.name ?? office;
    const posts = new Set(held.map(({ office }) => named(office)));
    return { isMember: member?.isMember ?? false, holds: [...posts] };
  }
}
