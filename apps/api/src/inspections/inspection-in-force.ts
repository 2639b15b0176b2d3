/**
 * SQL for "this inspection lasts on that day": first and last day included, and not once it was ended early.
 * @param inspection  alias of `governance.inspection`
 * @param day         SQL of the day, usually a parameter
 */
export const inspectionInForce = (inspection: string, day: string): string =>
  `${inspection}.from_date <= ${day}::date and ${inspection}.to_date >= ${day}::date and ${inspection}.ended_at is null`;

/** SQL for "this account is an inspector's on that day". */
export const isInspector = (account: string, day: string): string =>
  `exists (select from governance.inspection i where i.account_id = ${account} and ${inspectionInForce('i', day)})`;
