import { Injectable } from '@nestjs/common';
import { err, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { canonicalJson, sha256Hex } from '@folkmoot/log';
import { type Fault, parseConstitution } from '@folkmoot/rules';
import { type Actor } from '../platform/actor';
import { Database, recorded } from '../platform/database';

export interface AdoptionRefusal {
  readonly code: 'constitution-invalid';
  readonly says: string;
  readonly faults: readonly Fault[];
}

/** Puts a version of the constitution in force from a day. */
@Injectable()
export class AdoptConstitution {
  constructor(private readonly database: Database) {}

  run(
    actor: Actor,
    pack: unknown,
    effectiveOn: PlainDate,
  ): Promise<Result<{ version: number; sha256: string }, AdoptionRefusal>> {
    return this.database.act(actor, async (tx) => {
      const parsed = parseConstitution(pack);
      if (!parsed.ok) {
        return err<AdoptionRefusal>({
          code: 'constitution-invalid',
          says: parsed.error.map((fault) => `${fault.path}: ${fault.says}`).join(' '),
          faults: parsed.error,
        });
      }
      const { version, title } = parsed.value;
      const text = canonicalJson(parsed.value);
      const sha256 = sha256Hex(text);
      await tx.query(
        `insert into governance.constitution_version (version, pack, sha256, effective_on) values ($1, $2, $3, $4)`,
        [version, text, sha256, effectiveOn],
      );
      return ok(
        recorded(
          {
            action: 'constitution.adopted',
            resource: `constitution-${version}`,
            fields: { title, version, sha256, effectiveOn },
          },
          () => ({ version, sha256 }),
        ),
      );
    });
  }
}
