import { type EntityManager } from 'typeorm';
import { type SheetLinkDto } from './polls.dto';

/**
 * The count sheets of a poll in the order of its contests, and whether the ballots that they count are published. Where
 * several ballots led to it, each of them, the first first: they share a sheet.
 */
export const sheetLinks = (db: EntityManager, poll: string | null): Promise<SheetLinkDto[]> =>
  db.query(
    `select s.contest_id as contest, c.title, p.round, s.sha256, p.secrecy = 'open' as ballots
       from governance.count_sheet s join governance.contest c on c.id = s.contest_id join governance.poll p on p.id = s.poll_id
       join governance.poll named on named.subject_id = p.subject_id
      where named.id = $1 and p.round <= named.round order by p.round, c.position`,
    [poll],
  );
