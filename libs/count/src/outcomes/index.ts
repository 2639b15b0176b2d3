export { allOutcomes, type Outcomes, type Played, type SettledTie } from './all-outcomes';
export { playedAllocation, playedCount } from './played-sheets';
