/** Whether a contest is for an office, by what it names. */
export const isForOffice = (code: string): boolean => code.startsWith('office:');

/**
 * So many seats of the council, or places in an office: `2 seats`, `1 place`.
 * @param code  of the constituency, or of the office as a contest names it
 */
export const placesSay = (code: string, count: number): string => {
  const one = isForOffice(code) ? 'place' : 'seat';
  return count === 1 ? `1 ${one}` : `${count} ${one}s`;
};
