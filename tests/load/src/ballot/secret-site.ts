import { type Election, readElection } from '@folkmoot/ballot';
import { sodiumGroup } from '@folkmoot/ballot-native';
import { valueOf } from '@folkmoot/basics';
import pg from 'pg';
import { openPoll } from '../cast/poll';
import { Connections } from '../http';
import { type ScratchAddress } from '../instance/scratch-site';
import { type BoardMember, keepBoard } from '../secret/keep-board';

/** A secret poll that is open, with the one box that everybody votes in. */
export interface SecretPoll {
  readonly poll: string;
  readonly box: string;
  readonly election: Election;
  /** Who can open it. */
  readonly board: readonly BoardMember[];
}

/** Registers so many members and opens a secret election among them. */
export async function openSecretPoll(
  { url, migratorUrl }: ScratchAddress,
  members: number,
): Promise<SecretPoll> {
  const client = new pg.Client({ connectionString: migratorUrl });
  await client.connect();
  try {
    const board = await keepBoard((text, values) => client.query(text, values));
    const { poll } = await openPoll(url, members);
    const { rows } = await client.query<{ id: string }>(
      `select id from ballot_box.sealed_box where poll_id = $1`,
      [poll],
    );
    const box = rows[0]?.id ?? '';
    const site = new Connections(url, 1);
    const { body } = await site.send('GET', `/api/v1/polls/${poll}/boxes/${box}/election.json`, {});
    site.close();
    return { poll, box, election: valueOf(readElection(body, sodiumGroup)), board };
  } finally {
    await client.end();
  }
}
