import { lotCommitment, lotSeed } from '@folkmoot/log';
import { randomBytes } from 'node:crypto';
import { type Tx } from '../../platform/database';

/** What the log reveals of a lot that was drawn, in hexadecimal. */
export interface OrderLot {
  readonly secret: string;
  readonly beacon: string;
  readonly seed: string;
}

/** Draws the secret behind the order of candidates, and keeps it. @returns the commitment to it, for the notice of election */
export async function commitToOrder(tx: Tx, election: string): Promise<string> {
  const secret = randomBytes(32);
  await tx.query(`update governance.election set order_secret = $2 where id = $1`, [
    election,
    secret,
  ]);
  return lotCommitment(secret);
}

/**
 * The lot by which candidates are put in order: the secret that the notice of election committed to, with the leaf hash
 * of the last entry that changed who stands before the first statement of candidates: one published again keeps the
 * order. Source: R-D17, R-10.
 * @returns `null` where no lot was committed to, or nobody ever stood
 */
export async function drawOrder(tx: Tx, election: string): Promise<OrderLot | null> {
  const [row] = await tx.query<{ secret: Buffer; beacon: Buffer }[]>(
    `select e.order_secret as secret, changed.leaf as beacon from governance.election e
       cross join lateral (select r.leaf from record.entry r
          where r.resource = e.id::text and r.action in ('candidate.stood', 'candidate.withdrew')
           and not exists (select from record.entry p where p.resource = r.resource and p.action = 'candidates.published' and (p.log, p.index) < (r.log, r.index))
         order by r.log desc, r.index desc limit 1) as changed
      where e.id = $1 and e.order_secret is not null`,
    [election],
  );
  if (!row) return null;
  const { secret, beacon } = row;
  const seed = Buffer.from(lotSeed(secret, beacon));
  return {
    secret: secret.toString('hex'),
    beacon: beacon.toString('hex'),
    seed: seed.toString('hex'),
  };
}
