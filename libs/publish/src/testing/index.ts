export { syntheticSource } from './synthetic-source';
