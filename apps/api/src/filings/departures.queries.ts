import { type PlainDate } from '@folkmoot/basics';
import { type EntityManager } from 'typeorm';

/** What is due at the registrar because a director left. Source: R-A46. */
export interface Departure {
  /** Id of the term that was over. */
  readonly term: string;
  /** Code of an office, or `council:<constituency>`. */
  readonly post: string;
  readonly holder: string;
  readonly leftOn: PlainDate;
  readonly what: string;
  readonly at: string;
  readonly by: PlainDate;
  readonly citation: string;
  /** `null` while nobody has recorded it. */
  readonly filedOn: PlainDate | null;
  readonly reference: string | null;
}

/** @param term  the only one that is looked at, if there is one */
export const departuresOf = (db: EntityManager, term: string | null): Promise<Departure[]> =>
  db.query(
    `select d.term_id as term, t.office as post, t.holder_name as holder, d.left_on::text as "leftOn", d.what, d.at,
            d.due_by::text as by, d.citation, f.filed_on::text as "filedOn", f.reference
       from governance.departure d
       join governance.term t on t.id = d.term_id
       left join governance.departure_filing f on f.term_id = d.term_id
      where $1::uuid is null or d.term_id = $1
      order by d.due_by, d.term_id`,
    [term],
  );

/**
 * Directors who left lately, as a day had it: in the year before, or still to be told of. Whoever left is told of with
 * the day on which the registrar heard of it, if that had come.
 */
export const departuresAsOf = (db: EntityManager, on: PlainDate): Promise<Departure[]> =>
  db.query(
    `select d.term_id as term, t.office as post, t.holder_name as holder, d.left_on::text as "leftOn", d.what, d.at,
            d.due_by::text as by, d.citation, f.filed_on::text as "filedOn", null as reference
       from governance.departure d
       join governance.term t on t.id = d.term_id
       left join governance.departure_filing f on f.term_id = d.term_id and f.filed_on <= $1::date
      where d.left_on <= $1::date and (f.filed_on is null or d.left_on > $1::date - interval '1 year')
      order by d.left_on desc, t.holder_name, d.term_id`,
    [on],
  );
