export const METHOD = 'schulze';
export const METHOD_VERSION = '1';

/** The method as its author publishes it, strength of a link measured by winning votes. */
export const RULE =
  'M. Schulze, “A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election method”, Social Choice and Welfare 36 (2011), winning votes';

/** `cite(2)` is `Schulze method, rule 2`: docs/rules/schulze.md. */
export const cite = (rule: number): string => `Schulze method, rule ${rule}`;
