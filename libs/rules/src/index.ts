export * from './constitution';
export * from './facts';
export * from './outcome';
