export * from './held-file';
export * from './kept-secret';
export * from './secret-file';
export * from './sealed-file';
export * from './unusable';
export * from './whole-file';
export * from './recovery-copy';
export * from './poll-key-copy';
