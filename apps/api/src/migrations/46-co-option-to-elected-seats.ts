import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** R-E11 d: a vacancy may be that of an elected seat that fell free, to which the council co-opts somebody for a while. */
export class CoOptionToElectedSeats1764000000046 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `alter table governance.vacancy add in_place_of uuid references governance.vacated_seat`,
    );
    await db.query(
      `create index vacancy_in_place_of on governance.vacancy (in_place_of) where in_place_of is not null`,
    );
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('The record is never taken back. Restore a backup instead.'));
  }
}
