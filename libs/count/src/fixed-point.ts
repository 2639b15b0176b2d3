/**
 * A fixed-point amount as a decimal: `formatFixed(199_997n, 5)` is `1.99997`.
 * @param value   whole number of the smallest unit
 * @param places  decimal places of that unit
 */
export function formatFixed(value: bigint, places: number): string {
  const sign = value < 0n ? '-' : '';
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, '0');
  if (places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** A decimal without the noughts that say nothing: `2.00000` is `2`, `1.50000` is `1.5`. */
export const trimDecimal = (decimal: string): string =>
  decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;

/** The whole number of smallest units in a decimal written by `formatFixed`. */
export const parseFixed = (decimal: string): bigint => BigInt(decimal.replace('.', ''));
