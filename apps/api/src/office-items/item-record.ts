import { dateInLondon, type Instant, type PlainDate } from '@folkmoot/basics';
import {
  type CheckMade,
  concernedBy,
  type Constitution,
  type DecisionKind,
  isAboutOffice,
  type ItemInPreparation,
  type ItemRules,
  itemRules,
  type Named,
  type NomineeSoFar,
  type OfficeItem,
  type Proposal,
} from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { standing } from '../members/standing';
import { termInForce } from '../roll/term-in-force';

/** A resolution that may be about who holds an office. */
export interface ItemResolution {
  readonly id: string;
  readonly proposal: Proposal;
}

/** An item about an office: what its constitution asks, whom it concerns, and what is on record of it. */
export interface ItemRecord {
  readonly rules: ItemRules;
  /** Whoever would be appointed, each of several, or whoever would be removed. */
  readonly concerned: readonly Named[];
  /** The nominations that an appointment rests on, in the order of those concerned. */
  readonly nominations: readonly NominationRecord[];
  readonly soFar: ItemInPreparation;
}

/**
 * What is on record of an item about an office, on the day of its vote.
 * @param on  the day on which the vote opens, or would open
 * @returns `null` where its constitution asks for a vote alone
 */
export async function itemRecord(
  db: EntityManager,
  pack: Constitution,
  kind: DecisionKind,
  { id, proposal }: ItemResolution,
  on: PlainDate,
): Promise<ItemRecord | null> {
  if (!isAboutOffice(proposal)) return null;
  const rules = itemRules(pack, kind, proposal.office);
  if (!rules) return null;
  const presiding = await presidingAt(db, id);
  const [chair] = await db.query<Named[]>(
    `select coalesce(t.member_id, t.id) as id, t.holder_name as name from governance.term t
      where t.office = $1 and ${termInForce('t', '$2')} order by t.from_date desc, t.id limit 1`,
    [rules.chair ?? null, on],
  );
  const [left] = await db.query<{ count: number }[]>(
    `select count(*)::int as count from governance.item_left_out where resolution_id = $1`,
    [id],
  );
  const shared = {
    presidedBy: presiding && { id: presiding.id, name: presiding.name },
    ...(chair && { chair }),
    atGeneralMeeting: presiding?.generalMeeting ?? false,
    leftOut: left?.count ?? 0,
  };
  const concerned = concernedBy(proposal);
  if (proposal.type === 'removal') {
    const notice = await noticeOf(db, id, on);
    return { rules, concerned, nominations: [], soFar: { ...shared, ...(notice && { notice }) } };
  }
  const nominations = await nominationsFor(db, id, concerned);
  const nominees: NomineeSoFar[] = [];
  for (const nomination of nominations)
    nominees.push({
      id: nomination.nominee.id,
      ...(await nomineeFacts(db, pack, nomination, on)),
    });
  if (proposal.type === 'selection')
    return { rules, concerned, nominations, soFar: { ...shared, nominees } };
  const [{ id: _, ...own } = { id }] = nominees;
  return { rules, concerned, nominations, soFar: { ...shared, ...own } };
}

/**
 * The item as the facts of a decision have it; `null` while somebody has to preside and nobody is named. Of several
 * nominees nothing is told but of whoever is chosen.
 */
export function itemFacts({
  rules,
  soFar: { nominees: _, presidedBy, ...item },
}: ItemRecord): OfficeItem | null {
  if (presidedBy) return { presidedBy, ...item };
  return rules.presided ? null : item;
}

/** The day on which the vote on a resolution opened. */
export const dayOfVote = (opensAt: Instant): PlainDate => dateInLondon(opensAt);

/** Who presides over an item, by their seat on the council. */
export async function presidingAt(
  db: EntityManager,
  resolution: string,
): Promise<(Named & { readonly term: string; readonly generalMeeting: boolean }) | null> {
  const [row] = await db.query<(Named & { term: string; generalMeeting: boolean })[]>(
    `select coalesce(t.member_id, t.id) as id, t.holder_name as name, t.id as term, p.general_meeting as "generalMeeting"
       from governance.item_presiding p join governance.term t on t.id = p.term_id where p.resolution_id = $1`,
    [resolution],
  );
  return row ?? null;
}

async function noticeOf(
  db: EntityManager,
  resolution: string,
  voteFrom: PlainDate,
): Promise<OfficeItem['notice'] | null> {
  const [row] = await db.query<
    { givenOn: PlainDate; reply: string | null; hearingOn: PlainDate | null }[]
  >(
    `select n.given_on::text as "givenOn", n.hearing_on::text as "hearingOn", r.reply from governance.removal_notice n
       left join governance.removal_reply r on r.resolution_id = n.resolution_id where n.resolution_id = $1`,
    [resolution],
  );
  if (!row) return null;
  const { hearingOn, ...notice } = row;
  return { ...notice, voteFrom, ...(hearingOn !== null && { hearingOn }) };
}

export interface NominationRecord {
  readonly id: string;
  readonly vacancy: string;
  readonly nominee: Named;
  readonly member: string | null;
}

/** The nominations, for the vacancy that a resolution would fill, of those named. */
async function nominationsFor(
  db: EntityManager,
  resolution: string,
  nominees: readonly Named[],
): Promise<NominationRecord[]> {
  return db.query<NominationRecord[]>(
    `select n.id, v.id as vacancy, jsonb_build_object('id', named.id, 'name', n.name) as nominee, n.member_id as member
       from unnest($2::uuid[]) with ordinality as named (id, place)
       join governance.vacancy v on v.resolution_id = $1
       join governance.nomination n on n.vacancy_id = v.id and coalesce(n.member_id, n.id) = named.id
      order by named.place`,
    [resolution, nominees.map(({ id }) => id)],
  );
}

async function nomineeFacts(
  db: EntityManager,
  pack: Constitution,
  { id, member }: NominationRecord,
  on: PlainDate,
): Promise<Omit<NomineeSoFar, 'id'>> {
  const [committee] = await db.query<NonNullable<OfficeItem['committee']>[]>(
    `select members, council_members as "councilMembers", sat from governance.recommendation
      where nomination_id = $1 order by ordinal desc limit 1`,
    [id],
  );
  const rows = await db.query<{ constituency: string }[]>(
    `select q.constituency from governance.qualification q join governance.member m on m.id = q.member_id
      where q.member_id = $1 and q.from_date <= $2 and (q.to_date is null or q.to_date > $2)
        and m.joined_on <= $2 and (m.left_on is null or m.left_on > $2)`,
    [member, on],
  );
  const belongs = standing(
    pack,
    rows.map(({ constituency }) => constituency),
  );
  return {
    ...(committee && { committee }),
    nominee: { memberOf: belongs ? [belongs.code] : [], checks: await checksOf(db, id) },
  };
}

/** The latest of each check of a nominee. */
export const checksOf = (db: EntityManager, nomination: string): Promise<CheckMade[]> =>
  db.query<CheckMade[]>(
    `select distinct on (c.what) c.what as "check", c.in_order as "inOrder", c.checked_on::text as "on"
       from governance.nominee_check c where c.nomination_id = $1 order by c.what, c.ordinal desc`,
    [nomination],
  );
