import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The log. `record.append` is the only way in: it numbers entries without gaps, sets their time and
 * writes their exact bytes. Openings of commitments lie beside the log, so that they can be erased.
 */
export class Record1764000000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table record.entry (
      index       bigint primary key,
      recorded_at timestamptz not null,
      action      text not null,
      resource    text not null,
      bytes       bytea not null,
      leaf        bytea not null
    )`);
    await db.query(`create index entry_resource on record.entry (resource, action)`);
    await db.query(`create table record.opening (
      commitment text primary key,
      name       text not null,
      key        bytea not null,
      payload    text not null
    )`);
    await db.query(`create table record.checkpoint (
      size       bigint primary key check (size >= 0),
      root       bytea not null check (octet_length(root) = 32),
      note       text not null,
      signed_at  timestamptz not null default clock_timestamp()
    )`);
    await db.query(`call platform.make_append_only('record.entry')`);
    await db.query(`call platform.make_append_only('record.checkpoint')`);

    // Under the lock there is nothing but the numbering, one hash and one insert for each entry. The
    // commit does not wait for the disk while it holds the lock: the caller waits afterwards, once for
    // many acts. What an entry may hold is checked here and not by the table, which nobody else writes:
    // PostgreSQL plans a table's checks again for every statement.
    await db.query(`create function record.append(
        actions text[], resources text[], commitments text[], fields text[],
        opening_commitments text[], opening_names text[], opening_keys bytea[], opening_payloads text[]
      ) returns table (entry_index bigint, entry_text text, entry_leaf bytea)
      language plpgsql security definer set search_path = pg_catalog, record as $$
      declare
        moment timestamptz;
        written bytea;
      begin
        if cardinality(actions) = 0 or cardinality(actions) is distinct from cardinality(resources)
          or cardinality(actions) is distinct from cardinality(commitments)
          or cardinality(actions) is distinct from cardinality(fields) then
          raise exception 'record.append takes one action, resource, commitments and fields for each entry';
        end if;
        for n in 1..cardinality(actions) loop
          if actions[n] !~ '^[a-z.-]+[.][a-z.-]+$' or resources[n] !~ '^[a-z0-9-]+$' or length(resources[n]) > 64 then
            raise exception 'an action is dotted words, a resource is an id of 1 to 64 characters';
          end if;
          if jsonb_typeof(commitments[n]::jsonb) <> 'object' or jsonb_typeof(fields[n]::jsonb) <> 'object' then
            raise exception 'commitments and fields are JSON objects';
          end if;
        end loop;
        for n in 1..coalesce(cardinality(opening_commitments), 0) loop
          if octet_length(opening_keys[n]) <> 32 then
            raise exception 'the key of a commitment has 32 bytes';
          end if;
          insert into record.opening (commitment, name, key, payload)
            values (opening_commitments[n], opening_names[n], opening_keys[n], opening_payloads[n]);
        end loop;

        perform pg_advisory_xact_lock(4702111234474983745), set_config('synchronous_commit', 'off', true);
        select last.index, last.recorded_at into entry_index, moment
          from record.entry as last order by last.index desc limit 1;
        entry_index := coalesce(entry_index, -1);
        moment := greatest(clock_timestamp(), moment + interval '1 microsecond');
        for n in 1..cardinality(actions) loop
          entry_index := entry_index + 1;
          entry_text := '{"b":{"a":"' || actions[n] || '","c":' || commitments[n] || ',"p":' || fields[n]
            || ',"r":"' || resources[n] || '"},"i":' || entry_index || ',"t":"'
            || to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '","v":1}';
          written := convert_to(entry_text, 'UTF8');
          if octet_length(written) > 65535 then
            raise exception 'an entry has 65535 bytes at the most';
          end if;
          entry_leaf := sha256('\\x00'::bytea || written);
          insert into record.entry (index, recorded_at, action, resource, bytes, leaf)
            values (entry_index, moment, actions[n], resources[n], written, entry_leaf);
          moment := moment + interval '1 microsecond';
          return next;
        end loop;
      end $$`);
    await db.query(`revoke all on function record.append from public`);
    await db.query(`grant execute on function record.append to folkmoot_app`);
    await db.query(
      `grant select on record.entry, record.opening, record.checkpoint to folkmoot_app`,
    );
    await db.query(`grant insert on record.checkpoint to folkmoot_app`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('The record is never dropped. Restore a backup instead.'));
  }
}
