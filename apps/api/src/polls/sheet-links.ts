import { type EntityManager } from 'typeorm';
import { type SheetLinkDto } from './polls.dto';

/** The count sheets of a poll in the order of its contests, and whether the ballots that they count are published. */
export const sheetLinks = (db: EntityManager, poll: string | null): Promise<SheetLinkDto[]> =>
  db.query(
    `select s.contest_id as contest, c.title, s.sha256, p.secrecy = 'open' as ballots
       from governance.count_sheet s join governance.contest c on c.id = s.contest_id join governance.poll p on p.id = s.poll_id
      where s.poll_id = $1 order by c.position`,
    [poll],
  );
