import { type Query } from '@folkmoot/publish';
import pg from 'pg';
import { Cannot } from '../command';

/** The role that may read what is public and nothing else. */
const publisher = 'folkmoot_publisher';

/**
 * Does work on a connection that cannot change anything, with the rights of the publisher's role wherever
 * the login may take it on.
 * @throws Cannot when the database cannot be reached or read
 */
export async function withDatabase<T>(url: string, work: (query: Query) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'folkmoot export' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('set session characteristics as transaction read only');
    await client.query(
      `select set_config('role', rolname, false) from pg_roles
        where rolname = $1 and pg_has_role(current_user, oid, 'member')`,
      [publisher],
    );
    return await work(async <Row extends object>(text: string, values?: unknown[]) => {
      const { rows } = await client.query<Row>(text, values);
      return rows;
    });
  } catch (error) {
    const { code, message } = error as pg.DatabaseError;
    if (typeof code !== 'string') throw error;
    throw new Cannot(`The database cannot be read: ${message} (${code}).`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
