export * from './id';
export * from './money';
export * from './plain-date';
export * from './rational';
export * from './result';
export * from './words';
