export { groupConforms, type GroupVectors } from './group-conformance';
export { archiveMutations, mutatedElection, mutations, strictMutations } from './archive-mutations';
export { assemble, partsOf, stepsOf, textsOf } from './archive-parts';
export { type Mutation } from './mutator';
export { ballotKit, ballotMutations, type BallotKit } from './ballot-mutations';
export { refusesMutatedBallots } from './mutated-ballots';
export { ballotHolding } from './spoilt-ballot';
export { elementOf } from '../group/small-integers';
export { seededRandom } from './seeded-random';
