import { type Constitution, type EndOfPoll } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { type PollPaper } from '../poll-book';

/** What a constitution says of when a poll ends: of elections, or of the kind of decision that the poll is for. */
export async function endOfPoll(
  db: EntityManager,
  { elections, decisionKinds, fund }: Constitution,
  { kind, subject }: Pick<PollPaper, 'kind' | 'subject'>,
): Promise<EndOfPoll> {
  if (kind === 'election') return elections;
  const code = kind === 'fund-round' ? fund?.decisionKind : await kindOfResolution(db, subject);
  const found = decisionKinds.find((known) => known.code === code);
  if (!found) throw new Error(`The constitution has no kind of decision for ${kind} ${subject}.`);
  return found;
}

async function kindOfResolution(db: EntityManager, id: string): Promise<string | undefined> {
  const [row] = await db.query<{ kind: string }[]>(
    `select kind from governance.resolution where id = $1`,
    [id],
  );
  return row?.kind;
}
