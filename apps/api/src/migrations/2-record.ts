import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The log. `record.append` is the only way in: it numbers entries without gaps, sets their time and
 * writes their exact bytes. Openings of commitments lie beside the log, so that they can be erased.
 */
export class Record1764000000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table record.entry (
      index       bigint primary key check (index >= 0),
      recorded_at timestamptz not null,
      action      text not null check (action ~ '^[a-z]+(-[a-z]+)*([.][a-z]+(-[a-z]+)*)+$'),
      resource    text not null check (resource ~ '^[a-z0-9-]{1,64}$'),
      bytes       bytea not null check (octet_length(bytes) between 1 and 65535),
      leaf        bytea not null check (octet_length(leaf) = 32)
    )`);
    await db.query(`create index entry_resource on record.entry (resource, action)`);
    await db.query(`create table record.opening (
      commitment text primary key,
      name       text not null,
      key        bytea not null check (octet_length(key) = 32),
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

    // Under the lock there is nothing but the numbering, one hash and one insert. The commit does not
    // wait for the disk while it holds the lock: the caller waits afterwards, once for many acts.
    await db.query(`create function record.append(
        actions text[], resources text[], commitments text[], fields text[],
        opening_commitments text[], opening_names text[], opening_keys bytea[], opening_payloads text[]
      ) returns table (entry_index bigint, entry_text text, entry_leaf bytea)
      language plpgsql security definer set search_path = pg_catalog, record as $$
      declare
        first_index bigint;
        moment timestamptz;
      begin
        if cardinality(actions) = 0 or cardinality(actions) is distinct from cardinality(resources)
          or cardinality(actions) is distinct from cardinality(commitments)
          or cardinality(actions) is distinct from cardinality(fields) then
          raise exception 'record.append takes one action, resource, commitments and fields for each entry';
        end if;
        perform 1 from unnest(commitments || fields) as part where jsonb_typeof(part::jsonb) <> 'object';
        if found then raise exception 'commitments and fields are JSON objects'; end if;
        insert into record.opening (commitment, name, key, payload)
          select * from unnest(opening_commitments, opening_names, opening_keys, opening_payloads);

        perform pg_advisory_xact_lock(4702111234474983745);
        select last.index + 1, last.recorded_at + interval '1 microsecond' into first_index, moment
          from record.entry as last order by last.index desc limit 1;
        first_index := coalesce(first_index, 0);
        moment := greatest(clock_timestamp(), moment);
        perform set_config('synchronous_commit', 'off', true);
        return query
          with numbered as (
            select first_index + n - 1 as index, moment + (n - 1) * interval '1 microsecond' as recorded_at,
                   action, resource, c, p
              from unnest(actions, resources, commitments, fields) with ordinality as draft (action, resource, c, p, n)
          ), written as (
            select numbered.index, numbered.recorded_at, action, resource, convert_to(
              '{"b":{"a":"' || action || '","c":' || c || ',"p":' || p || ',"r":"' || resource
              || '"},"i":' || numbered.index || ',"t":"'
              || to_char(numbered.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
              || '","v":1}', 'UTF8') as bytes
              from numbered
          ), inserted as (
            insert into record.entry (index, recorded_at, action, resource, bytes, leaf)
              select w.index, w.recorded_at, w.action, w.resource, w.bytes, sha256('\\x00'::bytea || w.bytes)
                from written as w order by w.index
              returning record.entry.index, record.entry.bytes, record.entry.leaf
          )
          select i.index, convert_from(i.bytes, 'UTF8'), i.leaf from inserted as i order by i.index;
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
