import { type EntityManager } from 'typeorm';
import { isNewest } from './published-sheets';
import { type ArchiveLinkDto, type SheetLinkDto } from './polls.dto';

/**
 * The count sheets of a poll in the order of its contests, and whether the ballots that they count are published. Where
 * several ballots led to it, each of them, the first first: they share a sheet.
 */
export const sheetLinks = (db: EntityManager, poll: string | null): Promise<SheetLinkDto[]> =>
  db.query(
    `select s.contest_id as contest, c.title, p.round, s.sha256, p.secrecy = 'open' as ballots
       from governance.count_sheet s join governance.contest c on c.id = s.contest_id join governance.poll p on p.id = s.poll_id
       join governance.poll named on named.subject_id = p.subject_id
      where named.id = $1 and p.round <= named.round and ${isNewest('s')} order by p.round, c.position`,
    [poll],
  );

/** The archives of the sealed boxes of a poll and of the ballots before it, in the order of the boxes. */
export const archiveLinks = (db: EntityManager, poll: string | null): Promise<ArchiveLinkDto[]> =>
  db.query(
    `select a.poll_id as poll, a.box_id as box, p.round, a.sha256,
            (select jsonb_agg(c.title order by c.position) from governance.contest c
              where c.poll_id = b.poll_id and c.constituency is not distinct from b.constituency) as contests
       from ballot_box.published_archive a join ballot_box.sealed_box b on b.id = a.box_id
       join governance.poll p on p.id = a.poll_id join governance.poll named on named.subject_id = p.subject_id
      where named.id = $1 and p.round <= named.round order by p.round, a.position`,
    [poll],
  );
