import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Decisions are found by their titles, their texts and the people whom they put into office, and by
 * the days between which they were made. Before, a text was not searched.
 */
export class SearchingDecisions1764000000012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table governance.decision drop column search`);
    await db.query(`alter table governance.decision add column search tsvector not null generated always as (
      setweight(to_tsvector('english', title), 'A')
      || setweight(to_tsvector('english', kind_title || ' ' || headline || ' ' || body), 'B')
      || setweight(to_tsvector('english', jsonb_path_query_array(document::jsonb, '$.outcome.effects[*].holder.name')), 'B')
      || to_tsvector('english', coalesce(document::jsonb ->> 'text', ''))
    ) stored`);
    await db.query(`create index decision_search on governance.decision using gin (search)`);
    await db.query(`create index decision_day on governance.decision (decided_on)`);
    await db.query(`create index decision_corrects on governance.decision (corrects)`);
    await db.query(`create index term_decision on governance.term (decision_id)`);
    await db.query(`create index term_ended_by on governance.term (ended_by)`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Forward only. Restore a backup instead.'));
  }
}
