import { formatDate, type PlainDate } from '@folkmoot/basics';
import { awaitedVersions } from '../constitution/awaited-versions';
import { type Tx } from '../platform/database';

export interface VersionUnderWay {
  readonly code: 'version-under-way';
  readonly says: string;
}

/**
 * Whether another version of the constitution is under way, so that none is voted on which would undo it unseen: on the
 * ballot, carried and not yet registered, or adopted for a day to come.
 * @returns why a new version is not put to the vote now; `null` when it may be
 */
export async function versionUnderWay(tx: Tx, today: PlainDate): Promise<VersionUnderWay | null> {
  const [other] = await tx.query<{ title: string }[]>(
    `select title from governance.resolution where proposal->>'type' = 'constitution' and poll_id is not null and decision_id is null limit 1`,
  );
  if (other) return refused(`“${other.title}” is being voted on. Declare its result first.`);
  const [awaited] = await awaitedVersions(tx);
  if (awaited)
    return refused(
      `Version ${awaited.version} was carried and waits to be registered by ${awaited.by}. Record its registration first.`,
    );
  const [coming] = await tx.query<{ version: number; on: PlainDate }[]>(
    `select version, effective_on::text as on from governance.constitution_version where effective_on > $1 limit 1`,
    [today],
  );
  if (!coming) return null;
  return refused(
    `Version ${coming.version} is adopted and takes effect on ${formatDate(coming.on)}. Propose the next one once it is in force.`,
  );
}

const refused = (says: string): VersionUnderWay => ({ code: 'version-under-way', says });
