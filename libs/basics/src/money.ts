/** An amount in pence. Exact; never a float. */
export type Pence = bigint;

/** Pounds and pence for people: `41230000n` → `£412,300.00`. */
export function formatPounds(amount: Pence): string {
  const sign = amount < 0n ? '-' : '';
  const absolute = amount < 0n ? -amount : amount;
  const pounds = (absolute / 100n).toString().replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}£${pounds}.${(absolute % 100n).toString().padStart(2, '0')}`;
}

/**
 * Reads an amount typed by a person: `412,300`, `£412,300.00`, `0.5`.
 * @returns `null` when it is not an amount in pounds with at most two decimal places
 */
export function parsePounds(text: string): Pence | null {
  const match = /^\s*£?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?\s*$/.exec(text);
  if (!match?.[1]) return null;
  return BigInt(match[1].replaceAll(',', '')) * 100n + BigInt((match[2] ?? '').padEnd(2, '0'));
}
