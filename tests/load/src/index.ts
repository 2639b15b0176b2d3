export { endsWhenAsked } from './ends-when-asked';
export { planOf, type Ranking, type Replayed, type ReplayPlan } from './replay/plan';
export { replay, type ReplayOptions } from './replay/replay';
export { killApis, killPostgres, type KillRun, killWorkerAndSigner } from './faults/kills';
export { isSound } from './faults/report';
export { type KilledElection, killThroughElection } from './faults/secret/runs';
