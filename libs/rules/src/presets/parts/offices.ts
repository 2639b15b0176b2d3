import { type Office } from '../../constitution';

type Given = Pick<Office, 'appointedBy' | 'removedBy' | 'cites'> & Partial<Office>;

/** An office of the board held for three years, and nine in all. Source: R-E7 to R-E9. */
export const directorship = (code: string, name: string, places: number, given: Given): Office => ({
  code,
  name,
  places,
  termYears: 3,
  maximumYears: 9,
  isDirector: true,
  ...given,
});
