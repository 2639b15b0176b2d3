import { Injectable } from '@nestjs/common';
import { err, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { canonicalJson, sha256Hex } from '@folkmoot/log';
import { type Constitution, type Fault, parseConstitution } from '@folkmoot/rules';
import { type Actor } from '../platform/actor';
import { Database, recorded, type Tx } from '../platform/database';
import { type EntryDraft } from '../record/entry-draft';

export interface AdoptionRefusal {
  readonly code: 'constitution-invalid' | 'adopted-already';
  readonly says: string;
  readonly faults: readonly Fault[];
}

/** The decision that adopts a version, as the log names it. */
export interface AdoptingDecision {
  readonly id: string;
  readonly number: number;
  readonly sha256: string;
}

/** A version and the first day on which it is in force. */
export interface VersionToAdopt {
  readonly pack: Constitution;
  readonly effectiveOn: PlainDate;
  readonly decision: AdoptingDecision | null;
  /** Where it had to be registered first. Source: R-C3. */
  readonly registeredOn?: PlainDate;
}

/** Puts a version of the constitution in force from a day. */
@Injectable()
export class AdoptConstitution {
  constructor(private readonly database: Database) {}

  /** The first version, with which an organisation begins. Every later one is adopted by a decision. */
  run(
    actor: Actor,
    document: unknown,
    effectiveOn: PlainDate,
  ): Promise<Result<{ version: number; sha256: string }, AdoptionRefusal>> {
    return this.database.act<{ version: number; sha256: string }, AdoptionRefusal>(
      actor,
      async (tx) => {
        const parsed = parseConstitution(document);
        if (!parsed.ok)
          return err({
            code: 'constitution-invalid',
            says: parsed.error.map((fault) => `${fault.path}: ${fault.says}`).join(' '),
            faults: parsed.error,
          });
        const adopted = await tx.query<unknown[]>(
          `select from governance.constitution_version limit 1`,
        );
        if (adopted.length > 0)
          return err({
            code: 'adopted-already',
            says: 'This organisation has a constitution. A new version of it is adopted by a decision.',
            faults: [],
          });
        const draft = await this.within(tx, { pack: parsed.value, effectiveOn, decision: null });
        const { version } = parsed.value;
        return ok(recorded(draft, () => ({ version, sha256: versionSha256(parsed.value) })));
      },
    );
  }

  /** The adoption as part of another act, which appends the entry. */
  async within(
    tx: Tx,
    { pack, effectiveOn, decision, registeredOn }: VersionToAdopt,
  ): Promise<EntryDraft> {
    const { version, title } = pack;
    const sha256 = versionSha256(pack);
    await tx.query(
      `insert into governance.constitution_version (version, pack, sha256, effective_on, decision_id, registered_on) values ($1, $2, $3, $4, $5, $6)`,
      [
        version,
        canonicalJson(pack),
        sha256,
        effectiveOn,
        decision?.id ?? null,
        registeredOn ?? null,
      ],
    );
    return {
      action: 'constitution.adopted',
      resource: `constitution-${version}`,
      fields: {
        title,
        version,
        sha256,
        effectiveOn,
        ...(decision && { decision: { number: decision.number, sha256: decision.sha256 } }),
        ...(registeredOn && { registeredOn }),
      },
    };
  }
}

/** What the log and decisions call a version by: the hash of its canonical text. */
export const versionSha256 = (pack: Constitution): string => sha256Hex(canonicalJson(pack));
