export { planOf, type Ranking, type Replayed, type ReplayPlan } from './replay/plan';
export { replay, type ReplayOptions } from './replay/replay';
