import { type EntityManager } from 'typeorm';
import { sha256Hex } from '@folkmoot/log';
import { type PollPaper } from './poll-book';

/** What the log says of a box when its poll closes. */
export interface SealedBoxClose {
  readonly id: string;
  /** The ballots that count: each elector's last. */
  readonly ballots: number;
  /** Current keys with a ballot. */
  readonly credentials: number;
  /** Electors of the box whom the roll marks as having voted. */
  readonly rollMarks: number;
  /** SHA-256 of the trackers of the ballots that count, a line each, in the order of the log. */
  readonly ballotsSha256: string;
}

/**
 * The sealed boxes of a poll that is being closed, under its lock.
 * @throws when ballots, keys and marks on the roll are not as many: then nothing is closed, and somebody must look
 */
export async function sealedAtClose(
  db: EntityManager,
  { id, boxes }: Pick<PollPaper, 'id' | 'boxes'>,
): Promise<SealedBoxClose[]> {
  const trackers = await db.query<{ box: string; tracker: string; credential: string }[]>(
    `select last.box_id as box, last.tracker, last.credential
       from (select distinct on (box_id, roll_entry_id) * from ballot_box.sealed_ballot where poll_id = $1
              order by box_id, roll_entry_id, ordinal desc) as last
       join record.entry l on l.resource = last.id::text and l.action = 'ballot.accepted'
      order by l.index`,
    [id],
  );
  const keys = await countsOf(
    db,
    `select distinct on (k.box_id, k.roll_entry_id) k.box_id as box
       from ballot_box.voter_key k where k.poll_id = $1
        and exists (select from ballot_box.sealed_ballot s where s.credential = k.credential)
      order by k.box_id, k.roll_entry_id, k.ordinal desc`,
    id,
  );
  const marks = await countsOf(
    db,
    `select b.id as box from ballot_box.sealed_box b join governance.roll_entry e on e.poll_id = b.poll_id
      where b.poll_id = $1 and (b.constituency is null or b.constituency = e.constituency)
        and exists (select from ballot_box.vote v where v.roll_entry_id = e.id)`,
    id,
  );
  return boxes.map((box) => {
    const own = trackers.filter((ballot) => ballot.box === box.id);
    const closed = {
      id: box.id,
      ballots: own.length,
      credentials: new Set(own.map(({ credential }) => credential)).size,
      rollMarks: marks.get(box.id) ?? 0,
      ballotsSha256: sha256Hex(own.map(({ tracker }) => `${tracker}\n`).join('')),
    };
    const isEven =
      closed.ballots === closed.rollMarks &&
      closed.ballots === closed.credentials &&
      closed.ballots === (keys.get(box.id) ?? 0);
    if (!isEven) throw new Error(`A sealed box does not add up: ${JSON.stringify(closed)}.`);
    return closed;
  });
}

async function countsOf(
  db: EntityManager,
  boxes: string,
  poll: string,
): Promise<Map<string, number>> {
  const rows = await db.query<{ box: string; count: number }[]>(
    `select box, count(*)::int as count from (${boxes}) as each group by box`,
    [poll],
  );
  return new Map(rows.map(({ box, count }) => [box, count]));
}
