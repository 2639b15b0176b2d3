import { type EntityManager } from 'typeorm';
import { declaredAtClose } from './identity-declarations';
import { type PollPaper } from './poll-book';

/** What became of every vote that could be cast in a poll, in whole numbers. */
export interface Reconciliation {
  /** Electors on the roll. `issued` = `online` + `paper` + `notUsed`. */
  readonly issued: number;
  /** Electors whose vote online counts. */
  readonly online: number;
  /** Electors whose vote on paper counts. */
  readonly paper: number;
  readonly notUsed: number;
  /** Ballots cast online that another took the place of. */
  readonly superseded: number;
  /** Envelopes of confirmed batches that held no vote. */
  readonly void: number;
  /** Envelopes of batches that were announced and neither confirmed nor withdrawn: nothing in them counts. */
  readonly unconfirmed: number;
  /** Of `online`, those that came with a declaration of identity: left out where nobody was asked for one. Source: R-D16. */
  readonly declared?: number;
}

type Row = Omit<Reconciliation, 'issued' | 'online' | 'notUsed' | 'declared'> & {
  readonly voted: number;
};

/**
 * The reconciliation of a poll as it stands, under its lock.
 * @param declaring  constituencies whose voters declare their identity
 */
export async function reconcile(
  db: EntityManager,
  { id, roll, secrecy }: Pick<PollPaper, 'id' | 'roll' | 'secrecy'>,
  declaring: readonly string[],
): Promise<Reconciliation> {
  const superseded =
    secrecy === 'secret'
      ? `select count(*) from ballot_box.published_board b where b.poll_id = $1 and b.state = 'superseded'`
      : `select count(*) - count(distinct b.roll_entry_id) from ballot_box.ballot b where b.poll_id = $1`;
  const [row] = await db.query<Row[]>(
    `select (select count(distinct v.roll_entry_id)::int from ballot_box.vote v where v.poll_id = $1) as voted,
            (select count(*)::int from ballot_box.paper_mark m where m.poll_id = $1) as paper,
            (${superseded})::int as superseded,
            coalesce(sum(b.envelopes - (select count(*) from ballot_box.paper_mark m where m.batch_id = b.id))
              filter (where x.outcome = 'confirmed'), 0)::int as void,
            coalesce(sum(b.envelopes) filter (where x.outcome is null), 0)::int as unconfirmed
       from ballot_box.paper_batch b left join ballot_box.paper_batch_end x on x.batch_id = b.id
      where b.poll_id = $1`,
    [id],
  );
  if (!row) throw new Error(`The votes of poll ${id} cannot be counted.`);
  const { voted, paper, ...rest } = row;
  return {
    issued: roll.count,
    online: voted - paper,
    paper,
    notUsed: roll.count - voted,
    ...rest,
    ...(declaring.length > 0 && { declared: await declaredAtClose(db, id, declaring) }),
  };
}
