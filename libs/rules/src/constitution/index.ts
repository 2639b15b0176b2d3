export * from './basics';
export * from './constitution';
export * from './decision-kind';
export * from './election-rules';
export * from './fund-rules';
export * from './meeting-rules';
export * from './surplus-rules';
export * from './voting-power';
