import { type PlainDate } from '@folkmoot/basics';
import { type EntityManager } from 'typeorm';

/** A version that a decision adopts once somebody has registered it, and nobody yet has. Source: R-C3. */
export interface AwaitedVersion {
  readonly version: number;
  /** Who must register it. */
  readonly by: string;
  /** The first day on which the decision wants it in force. */
  readonly effectiveOn: PlainDate;
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly decidedOn: PlainDate;
  readonly sha256: string;
  /** The document of the decision, which holds the version. */
  readonly document: string;
}

/** Versions that wait to be registered: one at the most, since no other is put to the vote meanwhile. */
export const awaitedVersions = (db: EntityManager): Promise<AwaitedVersion[]> =>
  db.query(
    `select (effect->>'version')::int as version, effect->>'onceRegisteredBy' as by, effect->>'effectiveOn' as "effectiveOn",
            d.id, d.number, d.title, d.decided_on::text as "decidedOn", d.sha256, d.document
       from governance.resolution r join governance.decision d on d.id = r.decision_id
      cross join lateral jsonb_array_elements(d.document::jsonb->'outcome'->'effects') as effect
      where r.proposal->>'type' = 'constitution' and d.verdict = 'carried' and effect->>'type' = 'constitution-adopted'
        and effect ? 'onceRegisteredBy'
        and not exists (select from governance.constitution_version v where v.decision_id = d.id)
      order by d.number, version`,
  );
