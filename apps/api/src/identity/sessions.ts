import { Injectable } from '@nestjs/common';
import { type AccountId, type MemberId } from '@folkmoot/basics';
import { isInspector } from '../inspections/inspection-in-force';
import { type Actor, type Role } from '../platform/actor';
import { Batcher } from '../platform/batcher';
import { Clock } from '../platform/clock';
import { termInForce } from '../roll/term-in-force';
import { Database, type Tx } from '../platform/database';
import { type Statement } from '../platform/statement';
import { hashOf, newSecret } from './secrets';

const idleMinutes = 30;
const longestHours = 12;

interface SessionRow {
  id_hash: Buffer;
  account_id: AccountId;
  name: string;
  member_id: MemberId | null;
  office_roles: Role[];
  inspects: boolean;
  in_council: boolean;
  stale: boolean;
}

/** By hash ($1), at a moment ($2) of a day ($3), after so many idle minutes at the most ($4). */
const inForce: Statement = {
  name: 'sessions.in-force',
  text: `select s.id_hash, a.id as account_id, a.name, a.member_id, s.seen_at < $2::timestamptz - interval '1 minute' as stale,
                array(select r.role from platform.account_role r where r.account_id = a.id order by r.role) as office_roles,
                ${isInspector('a.id', '$3')} as inspects,
                exists (select from governance.term t where t.member_id = a.member_id and t.office like 'council:%'
                  and ${termInForce('t', '$3')}) as in_council
           from platform.session s join platform.account a on a.id = s.account_id
          where s.id_hash = any ($1) and s.ends_at > $2::timestamptz
            and s.seen_at > $2::timestamptz - make_interval(mins => $4)`,
};

const seen: Statement = {
  name: 'sessions.seen',
  text: `update platform.session set seen_at = $2 where id_hash = any ($1)`,
};

/** Sessions: opaque ids in a cookie, only their hashes in the database. Idle for 30 minutes, or 12 hours at the most. */
@Injectable()
export class Sessions {
  private readonly lookups = new Batcher(
    (hashes: readonly Buffer[]) => this.findAll(hashes),
    200,
    1,
  );

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Opens a session and returns its id, which is kept nowhere else. */
  async open(tx: Tx, account: AccountId): Promise<string> {
    const id = newSecret();
    await tx.query(
      `insert into platform.session (id_hash, account_id, created_at, seen_at, ends_at)
       values ($1, $2, $3::timestamptz, $3::timestamptz, $3::timestamptz + make_interval(hours => $4))`,
      [hashOf(id), account, this.clock.now(), longestHours],
    );
    return id;
  }

  /** Who the session belongs to, or null when there is none in force. */
  find(id: string): Promise<Actor | null> {
    return this.lookups.ask(hashOf(id));
  }

  async close(tx: Tx, id: string): Promise<void> {
    await tx.query(`delete from platform.session where id_hash = $1`, [hashOf(id)]);
  }

  private async findAll(hashes: readonly Buffer[]): Promise<(Actor | null)[]> {
    const rows = await this.database.once<SessionRow>(inForce, [
      hashes,
      this.clock.now(),
      this.clock.today(),
      idleMinutes,
    ]);
    const stale = rows.filter((row) => row.stale).map((row) => row.id_hash);
    if (stale.length > 0) {
      await this.database.once(seen, [stale, this.clock.now()]);
    }
    const found = new Map(rows.map((row) => [row.id_hash.toString('hex'), actorOf(row)]));
    return hashes.map((hash) => found.get(hash.toString('hex')) ?? null);
  }
}

const actorOf = (row: SessionRow): Actor => ({
  accountId: row.account_id,
  name: row.name,
  memberId: row.member_id,
  roles: [
    ...row.office_roles,
    ...(row.inspects ? (['inspector'] as const) : []),
    ...(row.in_council ? (['council-member'] as const) : []),
    ...(row.member_id ? (['member'] as const) : []),
  ],
});
