import { Injectable } from '@nestjs/common';
import { type Instant } from '@folkmoot/basics';
import { type CeremonyMessage, type KeyRound } from '@folkmoot/ballot';
import { type EntityManager } from 'typeorm';
import { utc } from '../platform/utc';

/** What members of a board say: four rounds make the key, the fifth shows that their sheets open it. */
export const boardRounds = [
  'certificate',
  'commitment',
  'contribution',
  'share',
  'rehearsal',
] as const satisfies readonly (KeyRound | 'rehearsal')[];
export type BoardRound = (typeof boardRounds)[number];

export interface BoardMember {
  /** From 1. */
  readonly place: number;
  readonly account: string;
  /** `null` once the person was erased. */
  readonly name: string | null;
}

/** All that is known of a board. */
export interface BoardRecord {
  readonly id: string;
  readonly name: string;
  readonly threshold: number;
  readonly setUpAt: Instant;
  readonly members: readonly BoardMember[];
  readonly messages: readonly CeremonyMessage<BoardRound>[];
  readonly key: {
    readonly parameters: string;
    readonly sha256: string;
    readonly rehearsal: string;
    readonly madeAt: Instant;
  } | null;
  readonly rehearsed: { readonly archiveSha256: string; readonly at: Instant } | null;
  readonly retired: { readonly reason: string; readonly at: Instant } | null;
}

const columns = `b.id, b.name, b.threshold, ${utc('b.set_up_at')} as "setUpAt",
  (select jsonb_agg(jsonb_build_object('place', m.place, 'account', m.account_id, 'name', a.name) order by m.place)
     from governance.board_member m left join platform.account a on a.id = m.account_id where m.board_id = b.id) as members,
  (select coalesce(jsonb_agg(jsonb_build_object('round', m.round, 'member', m.place, 'text', m.text) order by m.posted_at, m.place, m.round), '[]')
     from governance.board_message m where m.board_id = b.id) as messages,
  (select jsonb_build_object('parameters', k.parameters, 'sha256', k.sha256, 'rehearsal', k.rehearsal, 'madeAt', ${utc('k.made_at')})
     from governance.board_key k where k.board_id = b.id) as key,
  (select jsonb_build_object('archiveSha256', r.archive_sha256, 'at', ${utc('r.rehearsed_at')})
     from governance.board_rehearsed r where r.board_id = b.id) as rehearsed,
  (select jsonb_build_object('reason', r.reason, 'at', ${utc('r.retired_at')})
     from governance.board_retired r where r.board_id = b.id) as retired`;

/** Boards as they are kept: nothing here is ever changed, only added to. */
@Injectable()
export class BoardRepository {
  /** Newest first. */
  all(db: EntityManager): Promise<BoardRecord[]> {
    return db.query(`select ${columns} from governance.board b order by b.set_up_at desc, b.id`);
  }

  async find(db: EntityManager, id: string): Promise<BoardRecord | null> {
    const [board] = await db.query<BoardRecord[]>(
      `select ${columns} from governance.board b where b.id = $1`,
      [id],
    );
    return board ?? null;
  }

  /** People who can be asked to be on a board. */
  scrutineers(db: EntityManager): Promise<{ account: string; name: string }[]> {
    return db.query(
      `select a.id as account, a.name from platform.account a
         join platform.account_role r on r.account_id = a.id and r.role = 'scrutineer' order by a.name, a.id`,
    );
  }

  async add(
    db: EntityManager,
    board: { id: string; name: string; threshold: number; members: readonly string[] },
    now: Instant,
  ): Promise<void> {
    await db.query(
      `insert into governance.board (id, name, threshold, set_up_at) values ($1, $2, $3, $4)`,
      [board.id, board.name, board.threshold, now],
    );
    await db.query(
      `insert into governance.board_member (board_id, place, account_id)
       select $1, place, account from unnest($2::uuid[]) with ordinality as member (account, place)`,
      [board.id, board.members],
    );
  }

  async addMessage(
    db: EntityManager,
    board: string,
    { round, member, text }: CeremonyMessage<BoardRound>,
    now: Instant,
  ): Promise<void> {
    await db.query(
      `insert into governance.board_message (board_id, round, place, text, posted_at) values ($1, $2, $3, $4, $5)`,
      [board, round, member, text, now],
    );
  }

  async addKey(
    db: EntityManager,
    board: string,
    key: { parameters: string; sha256: string; rehearsal: string },
    now: Instant,
  ): Promise<void> {
    await db.query(
      `insert into governance.board_key (board_id, parameters, sha256, rehearsal, made_at) values ($1, $2, $3, $4, $5)`,
      [board, key.parameters, key.sha256, key.rehearsal, now],
    );
  }

  async addRehearsed(
    db: EntityManager,
    board: string,
    { archive, sha256 }: { archive: Uint8Array; sha256: string },
    now: Instant,
  ): Promise<void> {
    await db.query(
      `insert into governance.board_rehearsed (board_id, archive, archive_sha256, rehearsed_at) values ($1, $2, $3, $4)`,
      [board, Buffer.from(archive), sha256, now],
    );
  }

  async retire(db: EntityManager, board: string, reason: string, now: Instant): Promise<void> {
    await db.query(
      `insert into governance.board_retired (board_id, reason, retired_at) values ($1, $2, $3)`,
      [board, reason, now],
    );
  }

  async rehearsalArchive(db: EntityManager, board: string): Promise<Buffer | null> {
    const [row] = await db.query<{ archive: Buffer }[]>(
      `select archive from governance.board_rehearsed where board_id = $1`,
      [board],
    );
    return row?.archive ?? null;
  }
}
