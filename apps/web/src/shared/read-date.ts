/**
 * The date in the three fields of a `DateInput`.
 * @returns `2026-06-09`, or `''` when nothing was written, or `null` for what is no date between the
 *          years 1000 and 9999
 */
export function readDate(form: FormData, id: string): string | null {
  const parts = [id, `${id}-month`, `${id}-year`].map((name) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  });
  if (parts.every((part) => part === '')) return '';
  if (!parts.every((part, n) => (n === 2 ? /^[1-9]\d{3}$/ : /^\d{1,2}$/).test(part))) return null;
  const [day, month, year] = parts.map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 'YYYY-MM-DD'.length) : null;
}
