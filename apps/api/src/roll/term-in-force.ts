/**
 * SQL for "this term of office is served on that day": first and last day included; a term that is
 * ended early is not served from the day of its end.
 * @param term  alias of `governance.term`
 * @param day   SQL of the day, usually a parameter
 */
export const termInForce = (term: string, day: string): string =>
  `${term}.from_date <= ${day}::date and ${term}.to_date >= ${day}::date and (${term}.ended_on is null or ${term}.ended_on > ${day}::date)`;

/**
 * SQL for "this term of office is served, or is to be served, on some day from the first to the last of these".
 * @param term  alias of `governance.term`
 */
export const termWithin = (term: string, first: string, last: string): string =>
  `${term}.from_date <= ${last}::date and ${term}.to_date >= ${first}::date and (${term}.ended_on is null or ${term}.ended_on > greatest(${term}.from_date, ${first}::date))`;
