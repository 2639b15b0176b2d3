/** The commitments of an entry of the log, by name, as SQL. */
export const commitmentsOf = (entry: string): string =>
  `convert_from(${entry}.bytes, 'UTF8')::json #> '{b,c}'`;
