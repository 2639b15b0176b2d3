import { type Division } from './bank-holidays';

const all = ['england-and-wales', 'scotland', 'northern-ireland'] as const;

interface Moved {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly divisions: readonly Division[];
}

interface Added {
  readonly date: string;
  readonly name: string;
  readonly divisions: readonly Division[];
}

/**
 * Bank holidays of one year only, by royal proclamation under the Banking and Financial Dealings Act 1971 s.1(2), (3),
 * as published in the London, Edinburgh and Belfast Gazettes. Add to it when one is proclaimed.
 */
export const PROCLAIMED: {
  /** No proclamation for a day after this one was known when this list was made. */
  readonly knownUntil: string;
  readonly moved: readonly Moved[];
  readonly added: readonly Added[];
} = {
  knownUntil: '2027-12-31',
  moved: [
    {
      from: '2020-05-04',
      to: '2020-05-08',
      name: 'Early May bank holiday (VE Day)',
      divisions: all,
    },
    { from: '2022-05-30', to: '2022-06-02', name: 'Spring bank holiday', divisions: all },
  ],
  added: [
    { date: '2022-06-03', name: 'Platinum Jubilee of Queen Elizabeth II', divisions: all },
    { date: '2022-09-19', name: 'State Funeral of Queen Elizabeth II', divisions: all },
    { date: '2023-05-08', name: 'Coronation of King Charles III', divisions: all },
    { date: '2026-06-15', name: 'World Cup bank holiday', divisions: ['scotland'] },
  ],
};
