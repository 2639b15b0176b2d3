import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** R-E11 d: what is left of a term when a co-option ends is for the yearly election. */
export class SeatsAfterACoOption1764000000054 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `alter table governance.vacated_seat drop constraint vacated_seat_cause_check,
         add constraint vacated_seat_cause_check check (cause in ('term-ended', 'rotation', 'resigned', 'died',
           'left-constituency', 'left-appointing-office', 'appointer-gave-notice', 'disqualified', 'missed-meetings',
           'removed', 'co-option-ended'))`,
    );
    // Whoever was co-opted may leave before the day that was known.
    await db.query(
      `grant update (cause, vacant_from, found_at) on governance.vacated_seat to folkmoot_app`,
    );
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Empty seats are never dropped. Restore a backup instead.'));
  }
}
