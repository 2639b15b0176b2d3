import { type Words } from '../language/words';
import { type english } from './wording';

/** What leads to what a candidate says, in Polish. */
export const statement: Words<typeof english> = {
  open: 'Oświadczenie i zdjęcie',
  of: (name) => `– ${name}`,
  photo: (name) => `Zdjęcie: ${name}`,
  noPhoto: 'Brak zdjęcia',
  none: 'Ta osoba nie napisała oświadczenia.',
};
