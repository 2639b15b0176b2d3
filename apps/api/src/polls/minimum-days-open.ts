import { type Constitution } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { type PollPaper } from './poll-book';

/** Civil days that a further ballot must be open at the least: those of an election, or of the kind of decision. */
export async function minimumDaysOpen(
  db: Pick<EntityManager, 'query'>,
  { elections, decisionKinds }: Constitution,
  { kind, subject }: Pick<PollPaper, 'kind' | 'subject'>,
): Promise<number> {
  if (kind !== 'resolution') return elections.minimumDaysOpen;
  const [row] = await db.query<{ kind: string }[]>(
    `select kind from governance.resolution where id = $1`,
    [subject],
  );
  return decisionKinds.find(({ code }) => code === row?.kind)?.minimumDaysOpen ?? 0;
}
