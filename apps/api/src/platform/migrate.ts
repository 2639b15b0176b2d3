import { runMigrations as migrateJobs } from 'graphile-worker';
import pg from 'pg';
import { migrationDataSource } from './data-source';
import { StartupError } from './startup-error';

const migrationLock = 4_702_111_234;

/** The job tables belong to whoever migrates and guard their rows; the app enqueues and works on jobs. */
const jobsForTheApp = `
  grant usage on schema graphile_worker to folkmoot_app;
  grant select, insert, update, delete on all tables in schema graphile_worker to folkmoot_app;
  grant usage on all sequences in schema graphile_worker to folkmoot_app;
  grant execute on all functions in schema graphile_worker to folkmoot_app;
  do $$ declare guarded regclass; begin
    for guarded in
      select c.oid from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity
        and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'folkmoot_app')
    loop
      execute format('create policy folkmoot_app on %s to folkmoot_app using (true) with check (true)', guarded);
    end loop;
  end $$`;

/** Done each time, so that a role made after the first migration gets its rights with the next. */
const rightsOfOtherRoles = `
  do $$ begin
    if exists (select from pg_roles where rolname = 'folkmoot_publisher') then
      call record.allow_publishing('folkmoot_publisher');
      call ballot_box.allow_publishing('folkmoot_publisher');
      call ballot_box.allow_publishing_archives('folkmoot_publisher');
      call record.allow_publishing_issued_documents('folkmoot_publisher');
      call ballot_box.allow_publishing_boards('folkmoot_publisher');
      call governance.allow_publishing_vacancies('folkmoot_publisher');
    end if;
    if exists (select from pg_roles where rolname = 'folkmoot_eraser') then
      call record.allow_erasing('folkmoot_eraser');
      call ballot_box.allow_erasing('folkmoot_eraser');
      call governance.allow_erasing('folkmoot_eraser');
      call governance.allow_erasing_appointments('folkmoot_eraser');
      call governance.allow_erasing_candidacies('folkmoot_eraser');
      call governance.allow_erasing_of_seats('folkmoot_eraser');
      call platform.allow_erasing_codes('folkmoot_eraser');
      call governance.allow_erasing_recalls('folkmoot_eraser');
      call governance.allow_erasing_identity_declarations('folkmoot_eraser');
      call governance.allow_erasing_objections('folkmoot_eraser');
      grant usage on schema graphile_worker to folkmoot_eraser;
      grant select, delete on graphile_worker._private_jobs to folkmoot_eraser;
      if not exists (select from pg_policy where polrelid = 'graphile_worker._private_jobs'::regclass
                      and polname = 'folkmoot_eraser') then
        create policy folkmoot_eraser on graphile_worker._private_jobs to folkmoot_eraser using (true);
      end if;
    end if;
  end $$`;

/**
 * Brings a database to the present schema, jobs included. Safe to run by several copies at once:
 * they take turns, and a database that is up to date is left as it is.
 * @param url  of the role that owns the schemas
 * @throws StartupError when the database cannot be reached or the role may not change it
 */
export async function migrate(url: string): Promise<void> {
  const guard = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  guard.on('error', () => undefined);
  try {
    await guard.connect();
  } catch (error) {
    throw unreachable(url, error);
  }
  try {
    await guard.query('select pg_advisory_lock($1)', [migrationLock]);
    await guard.query('create schema if not exists platform_migration');
    const source = await migrationDataSource(url).initialize();
    try {
      await source.runMigrations({ transaction: 'each' });
    } finally {
      await source.destroy();
    }
    await migrateJobs({ connectionString: url, noPreparedStatements: true });
    await guard.query(jobsForTheApp);
    await guard.query(rightsOfOtherRoles);
  } finally {
    await guard.end();
  }
}

/** Empties a database of everything of ours and migrates it again: only for a demonstration that was never finished. */
export async function startAfresh(url: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    await owner.query(
      'drop schema if exists governance, ballot_box, record, rehearsal, platform, platform_migration, graphile_worker cascade',
    );
  } finally {
    await owner.end();
  }
  await migrate(url);
}

/** One sentence for a database that does not answer; never shows the password. */
export function unreachable(url: string, error: unknown): StartupError {
  const { host, pathname } = new URL(url);
  const why = error instanceof Error && error.message ? error.message : 'it does not answer';
  return new StartupError(
    `Cannot reach the database ${pathname.slice(1)} at ${host}: ${why}. Check DATABASE_URL.`,
  );
}
