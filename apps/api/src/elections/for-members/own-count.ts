import { formatMoment, type MemberId } from '@folkmoot/basics';
import { type CountSheet } from '@folkmoot/count';
import { type Constitution, type RecountRefusal, whyNoRecount } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { isNewest } from '../../polls/published-sheets';
import { countInHand } from '../counts/count-in-hand';
import { type ElectionDto } from '../elections.dto';
import { askedUntil, recountsOf } from '../recounts/recounts';
import { type OwnCountDto } from '../recounts/own-count.dto';

interface SheetRow {
  readonly contest: string;
  readonly title: string;
  readonly sha256: string;
  readonly sheet: string;
}

/**
 * The count as a candidate sees it before it is declared: of the contests in which they stand, and whether they may ask
 * for a recount. Source: R-H8 [design].
 * @returns `null` to everybody else, and where the constitution lets no candidate ask
 */
export async function ownCount(
  db: EntityManager,
  pack: Constitution,
  { id, poll, state }: Pick<ElectionDto, 'id' | 'poll' | 'state'>,
  member: MemberId,
  now: string,
): Promise<OwnCountDto | null> {
  if (poll === null || state !== 'counted' || !pack.elections.afterCount?.recount?.byCandidates)
    return null;
  const count = await countInHand(db, poll);
  if (!count) return null;
  const sheets = await db.query<SheetRow[]>(
    `select c.id as contest, c.title, s.sha256, s.sheet
       from governance.count_sheet s join governance.contest c on c.id = s.contest_id
       join governance.election_contest called on called.id = coalesce(c.confirms, c.id)
      where s.poll_id = $1 and ${isNewest('s')} and called.election_id = $2 and called.abandoned_at is null
        and exists (select from governance.candidate k join governance.contest_option o on o.id = k.id and o.contest_id = c.id
                     where k.contest_id = called.id and k.member_id = $3 and k.withdrew_at is null
                       and not exists (select from governance.candidate_ceased x where x.candidate_id = k.id))
      order by c.position`,
    [poll, id, member],
  );
  if (sheets.length === 0) return null;
  const recounts = await recountsOf(db, poll);
  const asked = await hasAsked(db, poll, count.number, member);
  const announced = { announcedAt: count.publishedAt, agrees: count.agrees === true };
  const by = 'candidate' as const;
  const refusal = whyNoRecount(pack.elections.afterCount, announced, { by, at: now });
  const until = askedUntil(pack, count);
  return {
    number: count.number,
    publishedAt: count.publishedAt,
    contests: sheets.map(({ sheet, ...named }) => ({ ...named, elected: electedIn(sheet) })),
    mayAsk: refusal === null && !asked,
    says: says(refusal, asked, until),
    recounts,
  };
}

function says(refusal: RecountRefusal | null, asked: boolean, until: string | null): string {
  if (asked)
    return 'You have asked for a recount of this count. The returning officer answers before anything is declared.';
  if (refusal || until === null) return refusal?.says ?? '';
  return `You can ask for a recount until ${formatMoment(until)}.`;
}

async function hasAsked(
  db: EntityManager,
  poll: string,
  number: number,
  member: MemberId,
): Promise<boolean> {
  const [row] = await db.query<object[]>(
    `select from governance.recount_request r join platform.account a on a.id = r.account_id
      where r.poll_id = $1 and r.number = $2 and a.member_id = $3`,
    [poll, number, member],
  );
  return row !== undefined;
}

function electedIn(text: string): string[] {
  const { elected, candidates } = JSON.parse(text) as CountSheet;
  return elected.map((id) => candidates.find((one) => one.id === id)?.name ?? id);
}
