import { Injectable } from '@nestjs/common';
import { type Instant } from '@folkmoot/basics';
import { type BoxProgress, type OpeningStep, type OpeningTexts } from '@folkmoot/ballot';
import { sha256Hex } from '@folkmoot/log';
import { isFew } from '@folkmoot/rules';
import { createHash } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { type Tx } from '../platform/database';
import { utc } from '../platform/utc';

export interface MadeStep {
  readonly step: OpeningStep;
  readonly owner: number;
  readonly sha256: string;
  readonly madeAt: Instant;
}

/** A box of a closed secret poll, and how far its opening has come; its texts are read when they are needed. */
export interface OpeningBox extends BoxProgress {
  readonly id: string;
  readonly poll: string;
  readonly boardId: string;
  readonly constituency: string | null;
  readonly contests: readonly { readonly id: string; readonly title: string }[];
  readonly made: readonly MadeStep[];
  readonly opensAt: Instant;
}

export interface AbsentTrustee {
  readonly owner: number;
  readonly reason: string;
  readonly recordedAt: Instant;
}

/** SQL: whether anything in a box is to be counted; what was abandoned stays sealed. Source: R-D27. */
const isToOpen = (box: string): string =>
  `exists (select from governance.contest c left join governance.election_contest x on x.id = c.id
     where c.poll_id = ${box}.poll_id and c.constituency is not distinct from ${box}.constituency and x.abandoned_at is null)`;

/** The steps of openings as they are kept: never changed, only added to. */
@Injectable()
export class OpeningRepository {
  /** One step is added at a time: held until the transaction ends. */
  async lock(tx: Tx, poll: string): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1::uuid::text, 18))`, [poll]);
  }

  /** The boxes of a closed secret poll that are to be opened, in order: none of an abandoned contest. None for a poll that is open in either sense. */
  async boxes(db: EntityManager, poll: string): Promise<OpeningBox[]> {
    const rows = await db.query<(Omit<OpeningBox, 'isHeld'> & { readonly confirmed: boolean })[]>(
      `select b.id, b.poll_id as poll, b.board_id as "boardId", b.constituency, ${utc('p.opens_at')} as "opensAt",
              (select count(*)::int from ballot_box.published_ballot s where s.box_id = b.id and s.counts) as ballots,
              jsonb_path_exists(b.election::jsonb, '$.questions[*] ? (@.type == "NonHomomorphic")') as "hasRankings",
              jsonb_build_object('threshold', g.threshold, 'size',
                (select count(*) from governance.board_member m where m.board_id = g.id)) as board,
              exists (select from ballot_box.opening_confirmed c where c.poll_id = p.id) as confirmed,
              (select coalesce(jsonb_agg(a.owner order by a.owner), '[]') from ballot_box.absent_trustee a where a.poll_id = p.id) as absent,
              (select coalesce(jsonb_agg(jsonb_build_object('step', o.step, 'owner', o.owner, 'sha256', o.sha256,
                 'madeAt', ${utc('o.made_at')}) order by o.ordinal), '[]')
                 from ballot_box.opening_artefact o where o.box_id = b.id) as made,
              (select jsonb_agg(jsonb_build_object('id', c.id, 'title', c.title) order by c.position)
                 from governance.contest c where c.poll_id = p.id and c.constituency is not distinct from b.constituency) as contests
         from ballot_box.sealed_box b join governance.poll p on p.id = b.poll_id
         join governance.board g on g.id = b.board_id
        where p.id = $1 and p.closed_at is not null and ${isToOpen('b')} order by b.position`,
      [poll],
    );
    return rows.map(({ confirmed, ...box }) => ({
      ...box,
      isHeld: isFew(box.ballots) && !confirmed,
    }));
  }

  /** What of a box is published, text by text. */
  async texts(db: EntityManager, { id, ballots }: OpeningBox): Promise<OpeningTexts> {
    const [box] = await db.query<{ election: string; trustees: string }[]>(
      `select election, trustees from ballot_box.sealed_box where id = $1`,
      [id],
    );
    const made = await db.query<{ step: OpeningStep; owner: number; text: string }[]>(
      `select step, owner, convert_from(content, 'UTF8') as text from ballot_box.opening_artefact
        where box_id = $1 and step <> 'archive' order by ordinal`,
      [id],
    );
    const of = (step: OpeningStep) =>
      made.filter((one) => one.step === step).map(({ owner, text }) => ({ owner, text }));
    return {
      election: box?.election ?? '',
      trustees: box?.trustees ?? '',
      ballots,
      tally: of('tally')[0]?.text ?? '',
      shuffles: of('shuffle'),
      decryptions: of('decryption'),
    };
  }

  /** The ballots of a box that count, in the order of the log. */
  async ballots(db: EntityManager, { id }: OpeningBox): Promise<string[]> {
    const rows = await db.query<{ text: string }[]>(
      `select s.text from ballot_box.published_ballot s
         join ballot_box.published_board b on b.box_id = s.box_id and b.tracker = s.tracker
        where s.box_id = $1 and s.counts order by b.log, b.log_index`,
      [id],
    );
    return rows.map(({ text }) => text);
  }

  /** Keeps what was made. @returns its hash */
  async add(
    tx: Tx,
    { id, made }: OpeningBox,
    { step, owner, content }: { step: OpeningStep; owner: number; content: string | Uint8Array },
    now: Instant,
  ): Promise<string> {
    const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
    const sha256 =
      typeof content === 'string'
        ? sha256Hex(content)
        : createHash('sha256').update(bytes).digest('hex');
    await tx.query(
      `insert into ballot_box.opening_artefact (box_id, step, owner, ordinal, sha256, content, made_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, step, owner, made.length + 1, sha256, bytes, now],
    );
    return sha256;
  }

  async artefact(db: EntityManager, box: string, sha256: string): Promise<Buffer | null> {
    const [row] = await db.query<{ content: Buffer }[]>(
      `select content from ballot_box.opening_artefact where box_id = $1 and sha256 = $2 and step <> 'archive'`,
      [box, sha256],
    );
    return row?.content ?? null;
  }

  async archive(db: EntityManager, box: string): Promise<Buffer | null> {
    const [row] = await db.query<{ content: Buffer }[]>(
      `select content from ballot_box.published_archive where box_id = $1`,
      [box],
    );
    return row?.content ?? null;
  }

  absent(db: EntityManager, poll: string): Promise<AbsentTrustee[]> {
    return db.query(
      `select owner, reason, ${utc('recorded_at')} as "recordedAt" from ballot_box.absent_trustee where poll_id = $1 order by owner`,
      [poll],
    );
  }

  async addAbsent(
    tx: Tx,
    poll: string,
    { owner, reason }: { owner: number; reason: string },
    now: Instant,
  ): Promise<void> {
    await tx.query(
      `insert into ballot_box.absent_trustee (poll_id, owner, reason, recorded_at) values ($1, $2, $3, $4)`,
      [poll, owner, reason, now],
    );
  }

  async confirm(tx: Tx, poll: string, now: Instant): Promise<void> {
    await tx.query(
      `insert into ballot_box.opening_confirmed (poll_id, confirmed_at) values ($1, $2)`,
      [poll, now],
    );
  }

  async markOpened(tx: Tx, poll: string, now: Instant): Promise<void> {
    await tx.query(`insert into ballot_box.opened_poll (poll_id, opened_at) values ($1, $2)`, [
      poll,
      now,
    ]);
  }
}
