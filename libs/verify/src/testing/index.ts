export { honestRecord } from './synthetic-polls';
export { key, origin, SyntheticRecord } from './synthetic-record';
