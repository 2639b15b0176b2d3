import { type Constituency, type Constitution } from '@folkmoot/rules';

/**
 * SQL for "the constituencies somebody qualifies for on that day", as an array of codes; none once they have left.
 * @param member  SQL of the member's id
 * @param day     SQL of the day, usually a parameter
 */
export const qualifiesFor = (member: string, day: string): string =>
  `array(select q.constituency from governance.qualification q where q.member_id = ${member}
            and q.from_date <= ${day}::date and (q.to_date is null or q.to_date > ${day}::date))`;

/** Whether somebody who qualifies for these belongs to a constituency. Source: R-08, R-E14. */
export const belongsTo = (
  constitution: Constitution,
  constituency: string,
  codes: readonly string[],
): boolean => standing(constitution, codes)?.code === constituency;

/** The one constituency somebody belongs to, of those they qualify for. Source: R-08, R-E14. */
export const standing = (
  constitution: Constitution,
  codes: readonly string[],
): Constituency | null =>
  constitution.constituencies
    .filter((constituency) => codes.includes(constituency.code))
    .sort((a, b) => a.precedence - b.precedence)[0] ?? null;
