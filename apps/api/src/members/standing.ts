import { type Constituency, type Constitution } from '@folkmoot/rules';

/** The one constituency somebody belongs to, of those they qualify for. Source: R-08, R-E14. */
export const standing = (
  constitution: Constitution,
  codes: readonly string[],
): Constituency | null =>
  constitution.constituencies
    .filter((constituency) => codes.includes(constituency.code))
    .sort((a, b) => a.precedence - b.precedence)[0] ?? null;
