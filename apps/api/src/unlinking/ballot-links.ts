import { addDays, type Instant, type PlainDate } from '@folkmoot/basics';
import { keptUntil } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { type CurrentConstitution } from '../constitution/current-constitution';
import { utc } from '../platform/utc';
import { type BallotLinksDto } from './unlinking.dto';

/** How long it is known who cast which ballot in an open poll. */
export interface BallotLinks {
  /** The last day on which it must be known; `null` until the poll is decided. */
  readonly keptUntil: PlainDate | null;
  /** Why so long, in a sentence; `null` with the day. */
  readonly because: string | null;
  readonly citation: string | null;
  /** The first day on which it is destroyed. */
  readonly dueOn: PlainDate | null;
  readonly unlinkedOn: PlainDate | null;
  readonly hold: BallotsHold | null;
  /** Since when an objection to the result waits for its answer; `null` where none does. */
  readonly objectedAt: Instant | null;
}

/** Why it is not destroyed for now. */
export interface BallotsHold {
  readonly id: string;
  readonly reason: string;
  readonly heldAt: Instant;
}

interface Row {
  readonly version: number;
  readonly decidedOn: PlainDate | null;
  readonly termEnds: PlainDate | null;
  readonly unlinkedOn: PlainDate | null;
  readonly hold: BallotsHold | null;
  readonly objectedAt: Instant | null;
}

const OBJECTED = 'An objection to the result has not been answered.';

/** As everybody may know it. */
export const linksShown = (links: BallotLinks | null): BallotLinksDto | null => {
  if (!links) return null;
  const { keptUntil, because, citation, unlinkedOn, hold, objectedAt } = links;
  const shownHold = hold
    ? { reason: hold.reason, heldAt: hold.heldAt }
    : objectedAt === null
      ? null
      : { reason: OBJECTED, heldAt: objectedAt };
  return { keptUntil, because, citation, unlinkedOn, hold: shownHold };
};

/** The hold of a poll that is in force, as SQL. */
const holdOf = (poll: string): string =>
  `(select jsonb_build_object('id', h.id, 'reason', h.reason, 'heldAt', ${utc('h.held_at')}) from ballot_box.ballots_hold h
     where h.poll_id = ${poll} and not exists (select from ballot_box.ballots_release r where r.hold_id = h.id) order by h.held_at, h.id limit 1)`;

/** Since when an objection to a result of an election waits for its answer, as SQL. Source: R-D26. */
const objectedSince = (election: string): string =>
  `(select ${utc('min(o.made_at)')} from governance.declared_result r
      join governance.result_objection o on o.decision_id = r.decision_id
     where r.election_id = ${election}
       and not exists (select from governance.objection_answer a where a.objection_id = o.id))`;

/**
 * How long it is known who cast which ballot, under the constitution under which the poll opened.
 * Source: R-D25, R-F30, R-H4.
 * @returns `null` where there is no such poll, or it is secret: then nothing says how anybody voted
 */
export async function ballotLinks(
  db: EntityManager,
  constitution: CurrentConstitution,
  poll: string,
): Promise<BallotLinks | null> {
  const [row] = await db.query<Row[]>(
    `select p.constitution_version as version, d.decided_on::text as "decidedOn", u.unlinked_on::text as "unlinkedOn",
            (select max(t.to_date)::text from governance.term t where t.decision_id = d.id) as "termEnds",
            ${holdOf('p.id')} as hold, ${objectedSince('p.subject_id')} as "objectedAt"
       from governance.poll p left join ballot_box.unlinked_poll u on u.poll_id = p.id
       left join governance.decision d on d.type <> 'casual-vacancy'
         and d.poll_id in (select last.id from governance.poll last where last.subject_id = p.subject_id)
      where p.id = $1 and p.secrecy = 'open'`,
    [poll],
  );
  if (!row) return null;
  const { version, decidedOn, termEnds, unlinkedOn, hold, objectedAt } = row;
  const kept =
    decidedOn &&
    keptUntil((await constitution.byVersion(version)).pack, {
      type: 'retention',
      record: 'ballots',
      from: decidedOn,
      ...(termEnds && { termEnds }),
    });
  const until = kept ? kept.until : null;
  return {
    keptUntil: until,
    because: kept ? kept.says : null,
    citation: kept ? kept.source.citation : null,
    dueOn: until && addDays(until, 1),
    unlinkedOn,
    hold,
    objectedAt,
  };
}

/** Open polls that are decided and of which it is known who cast which ballot, but for those on hold. */
export const pollsWithLinks = (db: EntityManager): Promise<{ poll: string }[]> =>
  db.query(
    `select p.id as poll from governance.poll p
      where p.secrecy = 'open' and p.closed_at is not null
        and exists (select from governance.decision d join governance.poll last on last.id = d.poll_id where last.subject_id = p.subject_id)
        and not exists (select from ballot_box.unlinked_poll u where u.poll_id = p.id)
        and ${holdOf('p.id')} is null and not governance.is_objected_to(p.id)
      order by p.closed_at, p.id`,
  );
