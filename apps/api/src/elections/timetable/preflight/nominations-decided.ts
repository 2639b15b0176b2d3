import { type EntityManager } from 'typeorm';
import { type Found } from './preflight-item';

/** Whether every nomination has been decided on. Source: R-D13. */
export async function nominationsDecided(db: EntityManager, election: string): Promise<Found> {
  const undecided = await undecidedNominations(db, election);
  return {
    code: 'nominations-decided',
    holds: undecided === 0,
    says:
      undecided === 0
        ? 'Every nomination has been decided on.'
        : `${undecided} ${undecided === 1 ? 'nomination is' : 'nominations are'} still to be decided on.`,
    rule: 'R-D13',
    remedy: 'nominations',
  };
}

/** Nominations that are complete and wait for the returning officer, or might still be completed in time. */
export async function undecidedNominations(db: EntityManager, election: string): Promise<number> {
  const [row] = await db.query<{ n: number }[]>(
    `select count(*)::int as n from governance.candidacy y join governance.election_contest c on c.id = y.contest_id
      where c.election_id = $1 and c.ended_at is null and y.accepted is null and y.withdrew_at is null`,
    [election],
  );
  return row?.n ?? 0;
}
