import { Injectable } from '@nestjs/common';
import {
  amendingKindFor,
  amendingKinds,
  type Change,
  checkAmendment,
  type Constitution,
  type DecisionKind,
  diffConstitutions,
  type Doubt,
  type Fault,
  type Step,
} from '@folkmoot/rules';
import { type Replay, replayRecord } from '@folkmoot/verify';
import { versionSha256 } from '../constitution/adopt-constitution';
import {
  type ConstitutionVersion,
  CurrentConstitution,
} from '../constitution/current-constitution';
import { DatabaseRecord } from './database-record';
import { readVersion } from './read-version';

/** One way to adopt a version: a kind of decision, and whether it can. */
export interface AdoptionRoute {
  readonly kind: DecisionKind;
  readonly steps: readonly Step[];
  /** Why a decision of this kind cannot adopt it; `null` when it can. */
  readonly refusal: string | null;
}

/** A text that may become the next version, looked at against the version in force. */
export interface CheckedVersion {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Doubt[];
  /** `null` when there are faults. */
  readonly version: {
    readonly constitution: Constitution;
    readonly sha256: string;
    readonly changes: readonly Change[];
    readonly routes: readonly AdoptionRoute[];
    /** Code of the easiest kind of decision that can adopt it; `null` when none can. */
    readonly route: string | null;
    readonly replay: Replay;
  } | null;
  readonly inForce: ConstitutionVersion;
}

/** Looks at a text before anybody proposes it: nothing is written. */
@Injectable()
export class CheckVersion {
  constructor(
    private readonly constitution: CurrentConstitution,
    private readonly record: DatabaseRecord,
  ) {}

  async run(text: string): Promise<CheckedVersion> {
    const { faults, warnings, constitution } = readVersion(text);
    const inForce = await this.constitution.inForce();
    const version = constitution && {
      constitution,
      sha256: versionSha256(constitution),
      changes: diffConstitutions(inForce.pack, constitution),
      routes: routesTo(constitution, inForce.pack),
      route: amendingKindFor(inForce.pack, constitution)?.code ?? null,
      replay: await replayRecord(this.record, constitution),
    };
    return { faults, warnings, version, inForce };
  }
}

const routesTo = (proposed: Constitution, inForce: Constitution): readonly AdoptionRoute[] =>
  amendingKinds(inForce).map((kind) => {
    const { steps, refusal } = checkAmendment(inForce, kind, proposed);
    return { kind, steps, refusal: refusal?.says ?? null };
  });
