import { Injectable } from '@nestjs/common';
import {
  addDays,
  err,
  formatDate,
  ok,
  type PlainDate,
  type ResolutionId,
  type Result,
} from '@folkmoot/basics';
import { amendingKindFor, amendingKinds, type Constitution } from '@folkmoot/rules';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { DraftResolution, type DraftingRefusal } from '../resolutions/draft-resolution';
import { type InvalidVersion, invalidVersion } from './invalid-version';
import { readVersion } from './read-version';
import { versionText } from './version-text';

export interface VersionProposed {
  /** The new version as JSON. */
  readonly document: string;
  /** The first day on which it is to be in force. */
  readonly effectiveOn: PlainDate;
  /** Code of the kind of decision that is to adopt it; the easiest that can when left out. */
  readonly kind?: string;
}

export type ProposingRefusal =
  | DraftingRefusal
  | InvalidVersion
  | {
      readonly code: 'takes-effect-too-soon' | 'no-way-to-adopt';
      readonly says: string;
    };

/**
 * Drafts the resolution that adopts a new version of the constitution, of a kind that the one in force has for it.
 * Source: R-A41, R-C3, R-D7.
 */
@Injectable()
export class ProposeVersion {
  constructor(
    private readonly database: Database,
    private readonly constitution: CurrentConstitution,
    private readonly draftResolution: DraftResolution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    { document, effectiveOn, kind: wanted }: VersionProposed,
  ): Promise<Result<{ resolution: ResolutionId }, ProposingRefusal>> {
    return this.database.act<{ resolution: ResolutionId }, ProposingRefusal>(actor, async (tx) => {
      const { faults, constitution } = readVersion(document);
      if (!constitution) return err(invalidVersion(faults));
      const { pack } = await this.constitution.inForce();
      const kind = wanted ?? amendingKindFor(pack, constitution)?.code ?? hardest(pack);
      if (kind === undefined) return err(noWay);
      const soon = tooSoon(pack, kind, effectiveOn, this.clock.today());
      if (soon) return err(soon);
      const drafted = await this.draftResolution.within(tx, {
        kind,
        title: `To adopt version ${constitution.version} of the constitution`,
        text: versionText(pack, constitution, effectiveOn),
        proposal: { type: 'constitution', constitution, effectiveOn },
      });
      if (!drafted.ok) return drafted;
      const { id: resolution, draft } = drafted.value;
      return ok(recorded(draft, () => ({ resolution })));
    });
  }
}

/** The kind to be told of when none can adopt it: what stands in the way of the hardest stands in the way of all. */
const hardest = (pack: Constitution): string | undefined => amendingKinds(pack).at(-1)?.code;

const noWay: ProposingRefusal = {
  code: 'no-way-to-adopt',
  says: 'The constitution in force has no kind of decision that adopts a new version of it.',
};

/** No day on which the vote cannot be over: the poll must be open for its days, and the version waits for the next. */
function tooSoon(
  { decisionKinds }: Constitution,
  code: string,
  effectiveOn: PlainDate,
  today: PlainDate,
): ProposingRefusal | null {
  const kind = decisionKinds.find((known) => known.code === code);
  const soonest = addDays(today, (kind?.minimumDaysOpen ?? 0) + 1);
  if (effectiveOn >= soonest) return null;
  return {
    code: 'takes-effect-too-soon',
    says: `A new version takes effect after the vote on it, which cannot be over before then. Choose ${formatDate(soonest)} or a later day.`,
  };
}
