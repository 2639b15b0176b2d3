import { type Fault, thresholdSays } from '@folkmoot/rules';
import { type Replay, type ReplayedDecision } from '@folkmoot/verify';
import { stepForReading } from '../decisions/step-for-reading';
import {
  type AdoptionRouteDto,
  type CheckedVersionDto,
  type FaultDto,
  type ReplayDto,
  type ReplayedDecisionDto,
  type ReplayTotalsDto,
} from './amendments.dto';
import { type AdoptionRoute, type CheckedVersion } from './check-version';
import { type ReplayedVersion } from './replay-version';

/** A text looked at, as the API tells it. */
export const checkedDto = ({
  faults,
  warnings,
  version,
  inForce,
}: CheckedVersion): CheckedVersionDto => ({
  faults: faults.map(faultDto),
  warnings: warnings.map((doubt) => ({ ...doubt, paths: [...doubt.paths] })),
  inForce: inForce.version,
  version: version?.constitution.version ?? null,
  title: version?.constitution.title ?? null,
  sha256: version?.sha256 ?? null,
  changes: [...(version?.changes ?? [])],
  routes: (version?.routes ?? []).map(routeDto),
  route: version?.route ?? null,
  replay: version ? totalsDto(version.replay) : null,
});

/** A replay, as the API tells it. */
export const replayDto = ({ constitution, replay }: ReplayedVersion): ReplayDto => ({
  version: constitution.version,
  title: constitution.title,
  totals: totalsDto(replay),
  decisions: replay.decisions.map(replayedDto),
});

const faultDto = ({ rule, citation, ...fault }: Fault): FaultDto => ({
  ...fault,
  rule: rule ?? null,
  citation: citation ?? null,
});

const routeDto = ({ kind, steps, refusal }: AdoptionRoute): AdoptionRouteDto => ({
  kind: kind.code,
  kindTitle: kind.title,
  thresholdSays: thresholdSays(kind),
  minimumDaysOpen: kind.minimumDaysOpen,
  steps: steps.map(stepForReading),
  refusal,
});

const totalsDto = ({ decisions, totals }: Replay): ReplayTotalsDto => ({
  decisions: decisions.length,
  same: totals.same,
  differently: totals.differently,
  cannotBeSaid: totals['cannot-be-said'],
});

const replayedDto = ({ steps, effects, ...decision }: ReplayedDecision): ReplayedDecisionDto => ({
  ...decision,
  steps: { was: [...steps.was], would: [...steps.would] },
  effects: { was: [...effects.was], would: [...effects.would] },
});
