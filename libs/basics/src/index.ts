export * from './id';
export * from './letter-code';
export * from './money';
export * from './plain-date';
export * from './rational';
export * from './result';
export * from './same-name';
export * from './words';
