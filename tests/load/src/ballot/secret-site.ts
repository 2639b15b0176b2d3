import {
  type Election,
  holdCeremony,
  print,
  readElection,
  thresholdParametersShape,
} from '@folkmoot/ballot';
import { sodiumGroup } from '@folkmoot/ballot-native';
import { valueOf } from '@folkmoot/basics';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { openPoll } from '../cast/poll';
import { Connections } from '../http';
import { type ScratchAddress } from '../instance/scratch-site';

/** A secret poll that is open, with the one box that everybody votes in. */
export interface SecretPoll {
  readonly poll: string;
  readonly box: string;
  readonly election: Election;
}

/** Registers so many members and opens a secret election among them. */
export async function openSecretPoll(
  { url, migratorUrl }: ScratchAddress,
  members: number,
): Promise<SecretPoll> {
  const client = new pg.Client({ connectionString: migratorUrl });
  await client.connect();
  try {
    await keepBoard(client);
    const { poll } = await openPoll(url, members);
    const { rows } = await client.query<{ id: string }>(
      `select id from ballot_box.sealed_box where poll_id = $1`,
      [poll],
    );
    const box = rows[0]?.id ?? '';
    const site = new Connections(url, 1);
    const { body } = await site.send('GET', `/api/v1/polls/${poll}/boxes/${box}/election.json`, {});
    site.close();
    return { poll, box, election: valueOf(readElection(body, sodiumGroup)) };
  } finally {
    await client.end();
  }
}

/** A board of 2 of 3 whose members are in nobody's hands: nothing that is measured here is ever opened. */
async function keepBoard(client: pg.Client): Promise<void> {
  const { parameters } = holdCeremony({ size: 3, threshold: 2 }, sodiumGroup, randomBytes);
  const text = print(thresholdParametersShape(sodiumGroup), parameters);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const id = randomUUID();
  await client.query(
    `insert into governance.board (id, name, threshold, set_up_at) values ($1, 'Bench', 2, now())`,
    [id],
  );
  await client.query(
    `insert into governance.board_key (board_id, parameters, sha256, rehearsal, made_at) values ($1, $2, $3, '', now())`,
    [id, text, sha256],
  );
  await client.query(
    `insert into governance.board_rehearsed (board_id, archive, archive_sha256, rehearsed_at) values ($1, '', $2, now())`,
    [id, sha256],
  );
}
