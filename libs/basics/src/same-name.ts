/** Whether two names read the same: whatever their case, spacing, width and invisible characters. */
export const sameName = (a: string, b: string): boolean => folded(a) === folded(b);

const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
