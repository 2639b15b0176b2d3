import { plainDate } from '@folkmoot/basics';
import { spellsServed, type Term } from './terms';

const term = (holder: string, from: string, to: string): Term => ({
  holder,
  from: plainDate(from),
  to: plainDate(to),
});

describe('R-E9: when somebody has served in an office', () => {
  const newTerm = plainDate('2026-07-01');
  const served = (terms: readonly Term[], holder = 'Ama Holt') =>
    spellsServed(terms, holder, newTerm).map(({ from, to }) => `${from} to ${to}`);

  it('is each term, the earliest first', () => {
    const terms = [
      term('Ama Holt', '2026-01-01', '2026-01-31'),
      term('Ama Holt', '2025-06-01', '2025-06-01'),
    ];
    expect(served(terms)).toEqual(['2025-06-01 to 2025-06-01', '2026-01-01 to 2026-01-31']);
  });
  it('is up to the day before the new term where one still runs', () => {
    expect(served([term('Ama Holt', '2026-06-01', '2026-12-31')])).toEqual([
      '2026-06-01 to 2026-06-30',
    ]);
  });
  it('leaves out other people and terms that begin with or after the new one', () => {
    const terms = [
      term('Jo Field', '2020-01-01', '2022-12-31'),
      term('Ama Holt', '2026-07-01', '2029-06-30'),
    ];
    expect(served(terms)).toEqual([]);
  });
  it('counts a day once on which two of the name served', () => {
    const terms = [
      term('Ama Holt', '2020-01-01', '2022-12-31'),
      term('Ama Holt', '2021-01-01', '2021-12-31'),
      term('Ama Holt', '2022-12-31', '2023-12-31'),
      term('Ama Holt', '2024-01-01', '2024-12-31'),
    ];
    expect(served(terms)).toEqual(['2020-01-01 to 2023-12-31', '2024-01-01 to 2024-12-31']);
  });
  it('knows a name by its letters, not by its capitals and spaces', () => {
    expect(served([term('Ama  Holt', '2026-06-30', '2026-06-30')], ' ama holt')).toHaveLength(1);
  });
});
