export const METHOD = 'approval';
export const METHOD_VERSION = '1';

/** Our own numbered rule: docs/rules/approval.md. */
export const RULE = 'Approval voting (docs/rules/approval.md)';

/** `cite(2)` is `Approval voting, rule 2`. */
export const cite = (rule: number): string => `Approval voting, rule ${rule}`;

/** Votes that are at least half of the valid papers (R-F32). */
export const halfOf = (validPapers: number): number => Math.ceil(validPapers / 2);
