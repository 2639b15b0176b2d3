import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';

/** A voter who has signed in, ready to cast. */
export interface ReadyVoter {
  readonly cookie: string;
}

/**
 * Signs every member in at once, straight in the database: sign-in by mail is not what is measured.
 * @returns a voter for each member, in no order
 */
export async function signInEverybody(appUrl: string): Promise<ReadyVoter[]> {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      `select id from platform.account where member_id is not null`,
    );
    const secrets = rows.map(() => randomBytes(32).toString('base64url'));
    const hashes = secrets.map((secret) => createHash('sha256').update(secret).digest());
    await client.query(
      `insert into platform.session (id_hash, account_id, created_at, seen_at, ends_at)
       select hash, account, now(), now(), now() + interval '12 hours' from unnest($1::bytea[], $2::uuid[]) as s (hash, account)`,
      [hashes, rows.map(({ id }) => id)],
    );
    return secrets.map((secret) => ({ cookie: `folkmoot-session=${secret}` }));
  } finally {
    await client.end();
  }
}
