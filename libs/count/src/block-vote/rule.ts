export const METHOD = 'block-vote';
export const METHOD_VERSION = '1';

/** Our own numbered rule: docs/rules/block-vote.md. */
export const RULE =
  'Block vote (docs/rules/block-vote.md), after the Local Elections (Principal Areas) (England and Wales) Rules 2006 (SI 2006/3304), schedule 2';

/** `cite(2)` is `Block vote, rule 2`. */
export const cite = (rule: number): string => `Block vote, rule ${rule}`;
