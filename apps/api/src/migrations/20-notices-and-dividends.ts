import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The special notice of a resolution to remove a director (Companies Act 2006 ss.168, 312): from whom and when it came,
 * and for which meeting. And a dividend is declared once: a members' decision is named by one surplus round, until the
 * round is rejected.
 */
export class NoticesAndDividends1764000000020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.specialNotice(db);
    await this.oneRoundADividend(db);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Forward only. Restore a backup instead.'));
  }

  private async specialNotice(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.special_notice (
      resolution_id uuid primary key references governance.resolution on delete cascade,
      member_id     uuid not null references governance.member,
      received_on   date not null,
      copy_sent_on  date not null check (copy_sent_on >= received_on),
      meeting_on    date not null check (meeting_on > copy_sent_on),
      called_on     date check (called_on < meeting_on)
    )`);
    await db.query(`create index special_notice_member on governance.special_notice (member_id)`);
    // What the electors were told on opening the poll is what the decision rests on.
    await db.query(`create function governance.only_before_its_poll() returns trigger language plpgsql as $$
      begin
        if exists (select from governance.resolution r where r.id = coalesce(new.resolution_id, old.resolution_id)
                     and (tg_op = 'DELETE' or r.poll_id is not null)) then
          raise exception 'a special notice stands as it was when the poll opened: % is refused', tg_op
            using errcode = 'insufficient_privilege';
        end if;
        return coalesce(new, old);
      end $$`);
    await db.query(`create trigger only_before_its_poll before insert or update or delete on governance.special_notice
      for each row execute function governance.only_before_its_poll()`);
    await db.query(`create trigger append_only_table before truncate on governance.special_notice
      for each statement execute function platform.refuse_change()`);
    await db.query(`grant select, insert, update on governance.special_notice to folkmoot_app`);
  }

  private async oneRoundADividend(db: QueryRunner): Promise<void> {
    await db.query(`alter table governance.surplus_round
      add column declared_by text generated always as (proposal ->> 'membersResolution') stored,
      add column rejected_by uuid references governance.decision`);
    const reject = `update governance.surplus_round s set rejected_by = d.id from governance.resolution r
        join governance.decision d on d.id = r.decision_id where r.id = s.resolution_id and d.verdict <> 'carried'`;
    await db.query(reject);
    await db.query(
      `create unique index surplus_round_declared_by on governance.surplus_round (declared_by) where rejected_by is null`,
    );
    await db.query(`create function governance.reject_surplus_round() returns trigger
      language plpgsql security definer set search_path = pg_catalog, governance as $$
      begin
        ${reject} and r.id = new.id;
        return null;
      end $$`);
    await db.query(`create trigger reject_surplus_round after update of decision_id on governance.resolution
      for each row execute function governance.reject_surplus_round()`);
    // Only the decision itself says that a round is rejected.
    await db.query(`revoke insert, update on governance.surplus_round from folkmoot_app`);
    await db.query(`grant insert (id, proposal, prepared_at, resolution_id), update (resolution_id)
      on governance.surplus_round to folkmoot_app`);
  }
}
