import { type PlainDate } from '@folkmoot/basics';
import { type EntityManager } from 'typeorm';

/** A decision on which another rests. */
export interface OtherDecision {
  readonly number: number;
  readonly kind: string;
  readonly title: string;
  readonly decidedOn: PlainDate;
  readonly verdict: string;
  readonly sha256: string;
  readonly votesFor: number;
  readonly votesAgainst: number;
}

const columns = `number, kind, title, decided_on::text as "decidedOn", verdict, sha256,
  (document::jsonb -> 'facts' ->> 'votesFor')::int as "votesFor",
  (document::jsonb -> 'facts' ->> 'votesAgainst')::int as "votesAgainst"`;

/** A decision on a resolution by its number in the register; `null` when there is none. */
export async function decisionMade(
  db: EntityManager,
  number: number,
): Promise<OtherDecision | null> {
  const [row] = await db.query<OtherDecision[]>(
    `select ${columns} from governance.decision where type = 'resolution' and number = $1`,
    [number],
  );
  return row ?? null;
}

/** The latest decisions of a kind that were put to a vote, the newest first. */
export const decisionsOfKind = (db: EntityManager, kind: string): Promise<OtherDecision[]> =>
  db.query(
    `select ${columns} from governance.decision where type = 'resolution' and kind = $1 and verdict in ('carried', 'lost')
      order by number desc limit 20`,
    [kind],
  );
