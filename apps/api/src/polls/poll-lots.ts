import { lotOrder, lotSeed } from '@folkmoot/log';
import { type EntityManager } from 'typeorm';

export interface PollLots {
  /** The order of a contest's options, as lots decide it. */
  readonly order: (contest: string, options: readonly string[]) => string[];
  /** What is revealed, so that anybody can draw the same lots. */
  readonly revealed: { readonly secret: string; readonly beacon: string; readonly seed: string };
}

/** The lots of a closed poll: the secret committed to at opening, with the leaf hash of the closing entry. Source: R-10. */
export async function drawLots(db: EntityManager, poll: string): Promise<PollLots> {
  const [row] = await db.query<{ secret: Buffer; beacon: Buffer }[]>(
    `select p.lot_secret as secret, e.leaf as beacon from governance.poll p
       join record.entry e on e.resource = p.id::text and e.action = 'poll.closed' where p.id = $1`,
    [poll],
  );
  if (!row) throw new Error('Lots are drawn only once a poll is closed.');
  const seed = lotSeed(row.secret, row.beacon);
  return {
    order: (contest, options) => lotOrder(seed, contest, options),
    revealed: {
      secret: row.secret.toString('hex'),
      beacon: row.beacon.toString('hex'),
      seed: Buffer.from(seed).toString('hex'),
    },
  };
}
