import { type Tx } from '../platform/database';
import { type SheetEvidence } from './keep-count-sheet';
import { type PollPaper } from './poll-book';

/** A count sheet as it was published, with what the evidence of a decision says of it. */
export interface PublishedSheet {
  readonly evidence: SheetEvidence & { readonly [key: string]: string };
  readonly sheet: string;
}

/** SQL: whether no later count of the same contest was published. */
export const isNewest = (sheet: string): string =>
  `not exists (select from governance.count_sheet later where later.contest_id = ${sheet}.contest_id and later.number > ${sheet}.number)`;

/** The newest count sheet of each contest of a poll, in their order. */
export async function publishedSheets(
  tx: Tx,
  { id, contests }: PollPaper,
): Promise<PublishedSheet[]> {
  const rows = await tx.query<
    { contest: string; sha256: string; sheet: string; ballotsSha256: string }[]
  >(
    `select s.contest_id as contest, s.sha256, s.sheet, encode(sha256(convert_to(s.ballots, 'UTF8')), 'hex') as "ballotsSha256"
       from governance.count_sheet s join governance.contest c on c.id = s.contest_id
      where s.poll_id = $1 and s.contest_id = any ($2::uuid[]) and ${isNewest('s')} order by c.position`,
    [id, contests.map((contest) => contest.id)],
  );
  return rows.map(({ sheet, ...named }) => ({
    sheet,
    evidence: {
      ...named,
      title: contests.find((contest) => contest.id === named.contest)?.title ?? '',
    },
  }));
}
