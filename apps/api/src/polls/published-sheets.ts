import { type Tx } from '../platform/database';
import { type SheetEvidence } from './keep-count-sheet';
import { type PollPaper } from './poll-book';

/** A count sheet as it was published, with what the evidence of a decision says of it. */
export interface PublishedSheet {
  readonly evidence: SheetEvidence & { readonly [key: string]: string };
  readonly sheet: string;
}

/** The count sheets of a poll in the order of its contests. */
export async function publishedSheets(
  tx: Tx,
  { id, contests }: PollPaper,
): Promise<PublishedSheet[]> {
  const rows = await tx.query<
    { contest: string; sha256: string; sheet: string; ballotsSha256: string }[]
  >(
    `select s.contest_id as contest, s.sha256, s.sheet, encode(sha256(convert_to(s.ballots, 'UTF8')), 'hex') as "ballotsSha256"
       from governance.count_sheet s join governance.contest c on c.id = s.contest_id where s.poll_id = $1 order by c.position`,
    [id],
  );
  return rows.map(({ sheet, ...named }) => ({
    sheet,
    evidence: {
      ...named,
      title: contests.find((contest) => contest.id === named.contest)?.title ?? '',
    },
  }));
}
