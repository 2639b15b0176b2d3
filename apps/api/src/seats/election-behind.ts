import { dateInLondon, type Instant, type MemberId, type PlainDate } from '@folkmoot/basics';
import { type CountSheet } from '@folkmoot/count';
import { type Constitution } from '@folkmoot/rules';
import { mayServe } from '../elections/may-serve';
import { qualifiesFor } from '../members/standing';
import { type Tx } from '../platform/database';
import { termWithin } from '../roll/term-in-force';
import { utc } from '../platform/utc';
import { isNewest } from '../polls/published-sheets';
import { barredBeside } from './seats-to-fill';

/** The election whose papers can fill a seat that fell free, as the register knows it. */
export interface ElectionBehind {
  readonly election: string;
  /** The last poll of the election, whose decision filled the seat. */
  readonly poll: string;
  readonly constitution: number;
  readonly contest: string;
  readonly heldOn: PlainDate;
  readonly ballotsRetained: boolean;
  readonly sheet: CountSheet;
  readonly sheetSha256: string;
  /** The candidate who leaves the seat; `null` where none of them does. */
  readonly vacates: { readonly id: string; readonly name: string } | null;
  /** Whether they were elected at that count, not later in somebody’s place. */
  readonly electedThen: boolean;
  readonly candidates: readonly CandidateNow[];
}

/** Somebody who stood then, and what they are now. */
export interface CandidateNow {
  readonly id: string;
  readonly name: string;
  readonly memberId: string;
  /** Whether they hold, or will before the term that was broken off is over, what nobody holds beside it; not in that seat itself, to its last day. */
  readonly sits: boolean;
  /** Whether they sit in a seat that this election filled, then or later. */
  readonly sitsByIt: boolean;
  /** Whether they belong to the constituency of the seat, or are of those who may hold the office, today. */
  readonly belongs: boolean;
}

interface BehindRow {
  election: string;
  poll: string;
  constitution: number;
  contest: string;
  closedAt: Instant;
  retained: boolean;
  sheet: string;
  sheetSha256: string;
  ownTerm: boolean;
  constituency: string;
  termEnds: PlainDate;
  member: string | null;
}

/**
 * The election behind a term, whether it filled the seat itself or its papers did later.
 * @param pack  in force today: who belongs to a constituency, or may hold an office
 * @returns `null` where no election did, where its papers were for or against one nominee and rank nobody else, and where
 *   they could say that none of the others should have it (R-F33)
 */
export async function electionBehind(
  tx: Pick<Tx, 'query'>,
  pack: Constitution,
  term: string,
  today: PlainDate,
): Promise<ElectionBehind | null> {
  const [row] = await tx.query<BehindRow[]>(
    `select e.id as election, p.id as poll, p.constitution_version as constitution, c.id as contest, ${utc('p.closed_at')} as "closedAt",
            s.ballots <> '' as retained, s.sheet, s.sha256 as "sheetSha256", t.decision_id = e.decision_id as "ownTerm", t.member_id as member, k.constituency, t.to_date::text as "termEnds"
       from governance.term t
       left join governance.vacancy_sheet v on v.decision_id = t.decision_id
       join governance.election e on e.id = v.election_id or e.decision_id = t.decision_id
       join governance.poll p on p.id = (select d.poll_id from governance.decision d where d.id = e.decision_id)
       join governance.election_contest k on k.election_id = e.id
        and t.office = case when k.constituency like 'office:%' then substr(k.constituency, 8) else 'council:' || k.constituency end
       join governance.contest c on c.poll_id = p.id and c.confirms is null and c.reopen_option is null
        and c.constituency is not distinct from case when k.constituency like 'office:%' then null else k.constituency end
       join governance.count_sheet s on s.poll_id = p.id and s.contest_id = c.id and ${isNewest('s')}
      where t.id = $1`,
    [term],
  );
  if (!row) return null;
  const candidates = await candidatesNow(tx, pack, { ...row, term }, today);
  const vacates = candidates.find(({ memberId }) => memberId === row.member);
  const { election, poll, constitution, contest, sheetSha256 } = row;
  return {
    election,
    poll,
    constitution,
    contest,
    heldOn: dateInLondon(row.closedAt),
    ballotsRetained: row.retained,
    sheet: JSON.parse(row.sheet) as CountSheet,
    sheetSha256,
    vacates: vacates ? { id: vacates.id, name: vacates.name } : null,
    electedThen: row.ownTerm,
    candidates,
  };
}

async function candidatesNow(
  tx: Pick<Tx, 'query'>,
  pack: Constitution,
  { election, contest, constituency, termEnds, term }: BehindRow & { readonly term: string },
  today: PlainDate,
): Promise<CandidateNow[]> {
  const rows = await tx.query<(Omit<CandidateNow, 'belongs'> & { codes: readonly string[] })[]>(
    `select c.id, o.name, c.member_id as "memberId",
            exists (select from governance.term t where t.member_id = c.member_id and t.office like any ($6) and t.id <> $5 and ${termWithin('t', '$3', '$4')}) as sits,
            exists (select from governance.term t
                      left join governance.vacancy_sheet v on v.decision_id = t.decision_id
                      join governance.election e on e.id = v.election_id or e.decision_id = t.decision_id
                     where t.member_id = c.member_id and e.id = $1 and t.id <> $5 and ${termWithin('t', '$3', '$4')}) as "sitsByIt",
            ${qualifiesFor('c.member_id', '$3')} as codes
       from governance.contest_option o join governance.candidate c on c.id = o.id
      where o.contest_id = $2 order by o.position`,
    [election, contest, today, termEnds, term, barredBeside(pack, constituency)],
  );
  const candidates: CandidateNow[] = [];
  for (const { codes, ...candidate } of rows) {
    const member = { id: candidate.memberId as MemberId, codes };
    const belongs = await mayServe(tx, pack, constituency, member, today);
    candidates.push({ ...candidate, belongs });
  }
  return candidates;
}
