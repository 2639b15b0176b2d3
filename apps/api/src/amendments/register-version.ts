import { Injectable } from '@nestjs/common';
import { addDays, err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { type DecisionFacts } from '@folkmoot/rules';
import { AdoptConstitution } from '../constitution/adopt-constitution';
import { awaitedVersions } from '../constitution/awaited-versions';
import { MakeDecision, proposedVersion } from '../decisions/make-decision';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';

export interface RegisteringRefusal {
  readonly code: 'nothing-to-register' | 'registered-to-come' | 'registered-before-decided';
  readonly says: string;
}

/**
 * Records that a registrar has registered a version that was carried, which puts it in force: from the day that the
 * decision names, and not before the day after this is recorded, so that no day that has begun changes its rules.
 * Source: R-C3.
 */
@Injectable()
export class RegisterVersion {
  constructor(
    private readonly database: Database,
    private readonly adoptConstitution: AdoptConstitution,
    private readonly makeDecision: MakeDecision,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    decision: number,
    registeredOn: PlainDate,
  ): Promise<Result<{ version: number; effectiveOn: PlainDate }, RegisteringRefusal>> {
    return this.database.act<{ version: number; effectiveOn: PlainDate }, RegisteringRefusal>(
      actor,
      async (tx) => {
        await this.makeDecision.takeTurn(tx);
        const awaited = (await awaitedVersions(tx)).find(({ number }) => number === decision);
        if (!awaited)
          return err({
            code: 'nothing-to-register',
            says: `Decision ${decision} adopts no version that waits to be registered.`,
          });
        const today = this.clock.today();
        const refusal = refusalOf(registeredOn, awaited.decidedOn, today);
        if (refusal) return err(refusal);
        const { facts } = JSON.parse(awaited.document) as { facts: DecisionFacts };
        const tomorrow = addDays(today, 1);
        const effectiveOn = awaited.effectiveOn > today ? awaited.effectiveOn : tomorrow;
        const { id, number, sha256 } = awaited;
        const draft = await this.adoptConstitution.within(tx, {
          pack: proposedVersion(facts),
          effectiveOn,
          decision: { id, number, sha256 },
          registeredOn,
        });
        return ok(recorded(draft, () => ({ version: awaited.version, effectiveOn })));
      },
    );
  }
}

function refusalOf(
  registeredOn: PlainDate,
  decidedOn: PlainDate,
  today: PlainDate,
): RegisteringRefusal | null {
  if (registeredOn > today)
    return {
      code: 'registered-to-come',
      says: 'This day is still to come. Record the registration once it has been made.',
    };
  if (registeredOn >= decidedOn) return null;
  return {
    code: 'registered-before-decided',
    says: `It was decided on ${formatDate(decidedOn)} and cannot have been registered before.`,
  };
}
