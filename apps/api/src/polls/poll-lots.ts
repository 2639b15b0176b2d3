import { lotBeacon, lotOrder, lotSeed } from '@folkmoot/log';
import { type EntityManager } from 'typeorm';

export interface PollLots {
  /** The order of a contest's options, as lots decide it. */
  readonly order: (contest: string, options: readonly string[]) => string[];
  /** What is revealed, so that anybody can draw the same lots. */
  readonly revealed: {
    readonly secret: string;
    readonly beacon: string;
    readonly seed: string;
    /** The public value, where the poll announced one: the beacon is the hash of it. */
    readonly numbers?: readonly number[];
  };
}

/** The numbers on which two officers agreed are still to come. */
export interface LotsAwaited {
  readonly code: 'lots-awaited';
  readonly says: string;
}

/** Why the lots of a closed poll cannot be drawn yet; `null` when they can. */
export async function whyNoLots(db: EntityManager, poll: string): Promise<LotsAwaited | null> {
  const [row] = await db.query<{ source: string }[]>(
    `select p.lot_source as source from governance.poll p where p.id = $1 and p.lot_source is not null
        and not exists (select from governance.public_value v where v.poll_id = p.id and v.agreed)`,
    [poll],
  );
  return (
    (row && {
      code: 'lots-awaited',
      says: `The lots of this poll are drawn from numbers that others publish, and two officers have not entered them yet: ${row.source}. Then the votes can be counted.`,
    }) ??
    null
  );
}

/**
 * The lots of a closed poll: the secret committed to at opening, with the public value that it announced, or the leaf hash
 * of the closing entry where it announced none. Source: R-10.
 */
export async function drawLots(db: EntityManager, poll: string): Promise<PollLots> {
  const [row] = await db.query<LotRow[]>(
    `select p.lot_secret as secret, e.leaf, p.lot_source is not null as announced, v.numbers from governance.poll p
       join record.entry e on e.resource = p.id::text and e.action = 'poll.closed'
       left join governance.public_value v on v.poll_id = p.id and v.agreed where p.id = $1`,
    [poll],
  );
  if (!row) throw new Error('Lots are drawn only once a poll is closed.');
  if (row.announced && !row.numbers)
    throw new Error('Lots are drawn only once their public value is agreed on.');
  const beacon = row.numbers ? Buffer.from(lotBeacon(row.numbers)) : row.leaf;
  const seed = lotSeed(row.secret, beacon);
  return {
    order: (contest, options) => lotOrder(seed, contest, options),
    revealed: {
      secret: row.secret.toString('hex'),
      beacon: beacon.toString('hex'),
      seed: Buffer.from(seed).toString('hex'),
      ...(row.numbers && { numbers: row.numbers }),
    },
  };
}

interface LotRow {
  readonly secret: Buffer;
  readonly leaf: Buffer;
  /** Whether the poll announced a public value. */
  readonly announced: boolean;
  readonly numbers: number[] | null;
}
