export { continuing } from './continuing-record';
export { amendedRecord, honestRecord, secondVersion } from './synthetic-polls';
export { key, origin, SyntheticRecord } from './synthetic-record';
export { paperRecord, sealedRecord } from './synthetic-sealed-poll';
export { appointmentRecord } from './synthetic-appointment';
