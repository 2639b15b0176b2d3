import { type EntityManager } from 'typeorm';
import { sha256Hex } from '@folkmoot/log';
import { isFew } from '@folkmoot/rules';
import { type PollPaper } from './poll-book';

/** What the log says of a box when its poll closes. */
export interface SealedBoxClose {
  readonly id: string;
  /** The ballots that count: each elector's last, and papers. */
  readonly ballots: number;
  /** Current keys with a ballot, those of papers included. */
  readonly credentials: number;
  /** Electors of the box whom the roll marks as having voted. */
  readonly rollMarks: number;
  /** Those of the ballots that were cast on paper. */
  readonly papers: number;
  /** Those of the marks that are for votes on paper. */
  readonly paperMarks: number;
  /** Whether so few ballots count that the returning officer must say to open them. */
  readonly few: boolean;
  /** SHA-256 of the trackers of the ballots that count, a line each, in the order of the log. */
  readonly ballotsSha256: string;
}

/**
 * The sealed boxes of a poll that is being closed, under its lock.
 * @throws when ballots, keys and marks on the roll are not as many, online or on paper: then nothing is closed, and
 *   somebody must look
 */
export async function sealedAtClose(
  db: EntityManager,
  { id, boxes }: Pick<PollPaper, 'id' | 'boxes'>,
): Promise<SealedBoxClose[]> {
  const trackers = await db.query<
    { box: string; tracker: string; credential: string; state: string }[]
  >(
    `select box_id as box, tracker, credential, state from ballot_box.published_board
      where poll_id = $1 and state <> 'superseded' order by log, log_index`,
    [id],
  );
  const keys = await countsOf(
    db,
    `select distinct on (k.box_id, k.roll_entry_id) k.box_id as box
       from ballot_box.voter_key k where k.poll_id = $1
        and exists (select from ballot_box.sealed_ballot s where s.credential = k.credential)
        and not exists (select from ballot_box.paper_mark m where m.roll_entry_id = k.roll_entry_id)
      order by k.box_id, k.roll_entry_id, k.ordinal desc`,
    id,
  );
  const marksIn = (votes: string) =>
    countsOf(
      db,
      `select b.id as box from ballot_box.sealed_box b join governance.roll_entry e on e.poll_id = b.poll_id
        where b.poll_id = $1 and (b.constituency is null or b.constituency = e.constituency)
          and exists (select from ${votes} v where v.roll_entry_id = e.id)`,
      id,
    );
  const marks = await marksIn('ballot_box.vote');
  const paperMarks = await marksIn('ballot_box.paper_mark');
  return boxes.map((box) => {
    const own = trackers.filter((ballot) => ballot.box === box.id);
    const closed = {
      id: box.id,
      ballots: own.length,
      credentials: new Set(own.map(({ credential }) => credential)).size,
      rollMarks: marks.get(box.id) ?? 0,
      papers: own.filter(({ state }) => state === 'paper').length,
      paperMarks: paperMarks.get(box.id) ?? 0,
      few: isFew(own.length),
      ballotsSha256: sha256Hex(own.map(({ tracker }) => `${tracker}\n`).join('')),
    };
    const isEven =
      closed.ballots === closed.rollMarks &&
      closed.ballots === closed.credentials &&
      closed.papers === closed.paperMarks &&
      closed.ballots - closed.papers === (keys.get(box.id) ?? 0);
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
