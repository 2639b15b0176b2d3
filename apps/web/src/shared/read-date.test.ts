import { readDate } from './read-date';

const written = (day: string, month: string, year: string) => {
  const form = new FormData();
  form.set('on', day);
  form.set('on-month', month);
  form.set('on-year', year);
  return form;
};

describe('readDate', () => {
  it.each([
    ['31', '3', '2025', '2025-03-31'],
    [' 01', '02 ', '2026', '2026-02-01'],
    ['29', '2', '2024', '2024-02-29'],
    ['', '', '', ''],
  ])('reads %s %s %s', (day, month, year, date) => {
    expect(readDate(written(day, month, year), 'on')).toBe(date);
  });

  it.each([
    ['29', '2', '2025'],
    ['31', '4', '2025'],
    ['0', '1', '2025'],
    ['1', '13', '2025'],
    ['1', '1', '25'],
    ['1', '', '2025'],
    ['1st', '1', '2025'],
    ['1', 'March', '2025'],
    ['1', '1', '0025'],
  ])('takes %s %s %s for no date', (day, month, year) => {
    expect(readDate(written(day, month, year), 'on')).toBeNull();
  });

  it('takes a form without the fields for one with nothing written', () => {
    expect(readDate(new FormData(), 'on')).toBe('');
  });
});
