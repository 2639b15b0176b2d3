import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What a log needs that strangers read and check: roots of full tiles, so that any tile is a few
 * rows; cosignatures of witnesses; the keys that sign; and a second log that continues the first
 * after an older backup was restored. A log is named by its number: the first is 1.
 */
export class ALogOthersCanCheck1764000000009 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const [table, place] of [
      ['entry', 'index'],
      ['checkpoint', 'size'],
    ] as const) {
      await db.query(
        `alter table record.${table} add column log integer not null default 1 check (log > 0)`,
      );
      await db.query(`alter table record.${table} alter column log drop default`);
      await db.query(
        `alter table record.${table} drop constraint ${table}_pkey, add constraint ${table}_pkey primary key (log, ${place})`,
      );
    }
    await db.query(`create table record.tile (
      log   integer not null,
      level integer not null check (level >= 0),
      index bigint not null check (index >= 0),
      root  bytea not null check (octet_length(root) = 32),
      primary key (log, level, index)
    )`);
    await db.query(`create table record.cosignature (
      log         integer not null,
      size        bigint not null,
      witness     text not null,
      line        text not null,
      received_at timestamptz not null default clock_timestamp(),
      primary key (log, size, witness),
      foreign key (log, size) references record.checkpoint
    )`);
    await db.query(`create table record.signing_key (
      log      integer not null check (log > 0),
      vkey     text not null,
      added_at timestamptz not null default clock_timestamp(),
      primary key (log, vkey)
    )`);
    for (const table of ['tile', 'cosignature', 'signing_key']) {
      await db.query(`call platform.make_append_only('record.${table}')`);
      await db.query(`grant select on record.${table} to folkmoot_app`);
    }
    await db.query(`grant insert on record.cosignature, record.signing_key to folkmoot_app`);
    await db.query(`create table platform.log_alarm (
      source text primary key,
      says   text not null,
      since  timestamptz not null default clock_timestamp()
    )`);
    await db.query(`grant select, insert, update, delete on platform.log_alarm to folkmoot_app`);
    await this.append(db);
    await this.tiles(db);
    await this.newLog(db);
  }

  /** As before, at the end of the newest log. */
  private async append(db: QueryRunner): Promise<void> {
    await db.query(`create or replace function record.append(
        actions text[], resources text[], commitments text[], fields text[],
        opening_commitments text[], opening_names text[], opening_keys bytea[], opening_payloads text[]
      ) returns table (entry_index bigint, entry_text text, entry_leaf bytea)
      language plpgsql security definer set search_path = pg_catalog, record as $$
      declare
        moment timestamptz;
        written bytea;
        newest integer;
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
        select last.log, last.index, last.recorded_at into newest, entry_index, moment
          from record.entry as last order by last.log desc, last.index desc limit 1;
        newest := coalesce(newest, 1);
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
          insert into record.entry (log, index, recorded_at, action, resource, bytes, leaf)
            values (newest, entry_index, moment, actions[n], resources[n], written, entry_leaf);
          moment := moment + interval '1 microsecond';
          return next;
        end loop;
      end $$`);
  }

  /** Computed from the leaf hashes and from nothing that a caller says. Source: C2SP tlog-tiles, Merkle Tree. */
  private async tiles(db: QueryRunner): Promise<void> {
    await db.query(`create function record.root_of(hashes bytea[]) returns bytea
      language plpgsql immutable set search_path = pg_catalog as $$
      declare
        width integer := cardinality(hashes);
      begin
        while width > 1 loop
          for n in 1..width / 2 loop
            hashes[n] := sha256('\\x01'::bytea || hashes[2 * n - 1] || hashes[2 * n]);
          end loop;
          width := width / 2;
        end loop;
        return hashes[1];
      end $$`);
    await db.query(`create function record.complete_tiles() returns void
      language plpgsql security definer set search_path = pg_catalog, record as $$
      declare
        newest integer;
        at_level integer := 0;
        next_index bigint;
        hashes bytea[];
      begin
        select last.log into newest from record.entry as last order by last.log desc limit 1;
        loop
          select coalesce(max(t.index) + 1, 0) into next_index
            from record.tile t where t.log = newest and t.level = at_level;
          loop
            if at_level = 0 then
              select array_agg(e.leaf order by e.index) into hashes from record.entry e
               where e.log = newest and e.index >= next_index * 256 and e.index < (next_index + 1) * 256;
            else
              select array_agg(t.root order by t.index) into hashes from record.tile t
               where t.log = newest and t.level = at_level - 1
                 and t.index >= next_index * 256 and t.index < (next_index + 1) * 256;
            end if;
            exit when coalesce(cardinality(hashes), 0) < 256;
            insert into record.tile (log, level, index, root)
              values (newest, at_level, next_index, record.root_of(hashes)) on conflict do nothing;
            next_index := next_index + 1;
          end loop;
          exit when next_index = 0;
          at_level := at_level + 1;
        end loop;
      end $$`);
    await db.query(`revoke all on function record.root_of, record.complete_tiles from public`);
    await db.query(`grant execute on function record.complete_tiles to folkmoot_app`);
    await db.query(`select record.complete_tiles()`);
  }

  /** Begins the next log with an entry about the one before. For the owner alone: see docs/operating.md. */
  private async newLog(db: QueryRunner): Promise<void> {
    await db.query(`create function record.open_log(fields text) returns integer
      language plpgsql set search_path = pg_catalog, record as $$
      declare
        opened integer;
        moment timestamptz;
        written bytea;
      begin
        if jsonb_typeof(fields::jsonb) <> 'object' then
          raise exception 'fields are a JSON object';
        end if;
        perform pg_advisory_xact_lock(4702111234474983745);
        select last.log + 1, last.recorded_at into opened, moment
          from record.entry as last order by last.log desc, last.index desc limit 1;
        if opened is null then
          raise exception 'there is no log to continue';
        end if;
        moment := greatest(clock_timestamp(), moment + interval '1 microsecond');
        written := convert_to('{"b":{"a":"log.opened","c":{},"p":' || fields || ',"r":"log-' || opened || '"},"i":0,"t":"'
          || to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '","v":1}', 'UTF8');
        insert into record.entry (log, index, recorded_at, action, resource, bytes, leaf)
          values (opened, 0, moment, 'log.opened', 'log-' || opened, written, sha256('\\x00'::bytea || written));
        return opened;
      end $$`);
    await db.query(`revoke all on function record.open_log from public`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('The record is never dropped. Restore a backup instead.'));
  }
}
