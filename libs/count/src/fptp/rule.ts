export const METHOD = 'fptp';
export const METHOD_VERSION = '1';

/** Our own numbered rule: docs/rules/fptp.md. It follows the Parliamentary Elections Rules for one seat. */
export const RULE =
  'First past the post (docs/rules/fptp.md), after the Representation of the People Act 1983, schedule 1, rules 18, 47 and 49';

/** `cite(2)` is `First past the post, rule 2`. */
export const cite = (rule: number): string => `First past the post, rule ${rule}`;
