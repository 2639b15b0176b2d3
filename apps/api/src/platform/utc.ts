/** SQL for a `timestamptz` column as the API writes a moment: RFC 3339 in UTC, to the millisecond. */
export const utc = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
