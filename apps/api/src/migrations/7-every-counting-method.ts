import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What elections by block vote, elections of several ballots and funds with terms of their own need: how many options a
 * paper may mark, several polls for one election with the same candidates on their papers, and how a fund is divided.
 */
export class EveryCountingMethod1764000000007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table governance.contest
      add most_marks integer check (most_marks > 0),
      add division jsonb,
      add constraint contest_division check (division is null or budget_pence is not null)`);
    await db.query(`alter table governance.poll
      add round integer not null default 1 check (round > 0),
      drop constraint poll_subject_id_key,
      add unique (subject_id, round)`);
    // A candidate is an option of each ballot until they leave.
    await db.query(`alter table governance.contest_option
      drop constraint contest_option_pkey,
      add primary key (contest_id, id)`);
    await db.query(`alter table governance.fund_round
      add terms jsonb not null default '{"minimumApprovals":null,"maximumGrantPence":null,"parts":[]}'`);
    await db.query(`alter table governance.fund_bid add part text`);
  }

  async down(): Promise<void> {
    return Promise.reject(
      new Error('Ballots of elections and funds are never dropped. Restore a backup instead.'),
    );
  }
}
