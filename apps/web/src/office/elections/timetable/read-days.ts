/**
 * Reads whole numbers of days, as in `5, 1`; nothing typed is no day.
 * @returns `null` where something else was typed, or more than the server takes
 */
export function readDays(typed = ''): number[] | null {
  const parts = typed.split(/[\s,]+/).filter((part) => part !== '');
  const areDays = parts.length <= 5 && parts.every((part) => /^\d{1,2}$/.test(part));
  const days = parts.map(Number);
  return areDays && days.every((day) => day <= 60) ? days : null;
}
