import { createHash, randomBytes } from 'node:crypto';
import { type Cluster } from './cluster';

/** Cookies of people who have signed in. */
export interface SignedIn {
  readonly secretary: string;
  readonly returningOfficer: string;
  readonly scrutineer: string;
  readonly members: readonly string[];
}

/** Signs everybody in straight in the database: sign-in is not what is tried. */
export async function signEverybodyIn(cluster: Cluster): Promise<SignedIn> {
  const accounts = await cluster.ask<{ id: string; email: string | null; member: boolean }>(
    `select id, email, member_id is not null as member from platform.account order by id`,
  );
  const secrets = accounts.map(() => randomBytes(32).toString('base64url'));
  await cluster.ask(
    `insert into platform.session (id_hash, account_id, created_at, seen_at, ends_at)
     select hash, account, now(), now(), now() + interval '12 hours' from unnest($1::bytea[], $2::uuid[]) as s (hash, account)`,
    [
      secrets.map((secret) => createHash('sha256').update(secret).digest()),
      accounts.map(({ id }) => id),
    ],
  );
  const cookies = secrets.map((secret) => `folkmoot-session=${secret}`);
  const officer = (name: string): string =>
    cookies[accounts.findIndex(({ email }) => email?.startsWith(name))] ?? '';
  return {
    secretary: officer('secretary@'),
    returningOfficer: officer('returning.officer@'),
    scrutineer: officer('scrutineer@'),
    members: cookies.filter((_, n) => accounts[n]?.member),
  };
}
