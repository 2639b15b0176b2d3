export const METHOD = 'yes-no';
export const METHOD_VERSION = '1';

/** Our own numbered rule: docs/rules/yes-no.md. */
export const RULE = 'Yes or no to a single nominee (docs/rules/yes-no.md)';

/** `cite(2)` is `Yes or no, rule 2`. */
export const cite = (rule: number): string => `Yes or no, rule ${rule}`;

/** Votes that are more than half of those cast: an ordinary majority (R-F35, R-02). */
export const majorityOf = (cast: number): number => Math.floor(cast / 2) + 1;
