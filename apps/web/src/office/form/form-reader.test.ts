import { FormReader } from './form-reader';

const readerOf = (entries: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.set(name, value);
  return new FormReader(form);
};
const dateOf = (day: string, month: string, year: string) => ({
  'on-day': day,
  'on-month': month,
  'on-year': year,
});
const faultOf = (reader: FormReader) => {
  const read = reader.settle({});
  return 'refusal' in read ? read.refusal.errors : [];
};

describe('reading a form', () => {
  it('hands out the answers when none is at fault', () => {
    const reader = readerOf({ title: '  A title ', seats: '4', amount: '£1,000.50' });
    const read = reader.settle({
      title: reader.text('title', 'Enter a title'),
      seats: reader.count('seats', 'number of seats'),
      pence: reader.pence('amount', 'amount'),
      note: reader.optional('note'),
    });
    expect(read).toEqual({
      answers: { title: 'A title', seats: 4, pence: 100_050n, note: undefined },
    });
  });

  it('notes every fault, with the field and what to do', () => {
    const reader = readerOf({ seats: '0', amount: '1.005' });
    reader.text('title', 'Enter a title');
    reader.count('seats', 'number of seats');
    reader.pence('amount', 'amount');
    reader.choice('kind', ['a', 'b'], 'Select the kind');
    expect(faultOf(reader)).toEqual([
      { field: 'title', text: 'Enter a title' },
      { field: 'seats', text: 'The number of seats must be a whole number, 1 or more' },
      {
        field: 'amount',
        text: 'The amount must be an amount in pounds, like 412,300 or 412,300.00',
      },
      { field: 'kind', text: 'Select the kind' },
    ]);
  });
});

describe('a date typed in three fields', () => {
  it('may leave out leading noughts', () =>
    expect(readerOf(dateOf('4', '2', '2027')).date('on', 'day')).toBe('2027-02-04'));

  it.each([
    [dateOf('', '', ''), 'Enter the closing date'],
    [dateOf('4', '', '2027'), 'The closing date must include a month'],
    [dateOf('', '', '2027'), 'The closing date must include a day and a month'],
    [dateOf('29', '2', '2027'), 'The closing date must be a date that exists'],
    [dateOf('4', '2', '27'), 'The closing date must be a date that exists'],
  ])('says what is wrong with %p', (entries, text) => {
    const reader = readerOf(entries);
    expect(reader.date('on', 'closing date')).toBeNull();
    expect(faultOf(reader)).toEqual([{ field: 'on', text }]);
  });

  it('may be left out where it is optional', () => {
    const reader = readerOf(dateOf('', '', ''));
    expect(reader.optionalDate('on', 'day')).toBeUndefined();
    expect(faultOf(reader)).toEqual([]);
  });
});

describe('a closing time is UK time', () => {
  const closing = (day: string, month: string, time: string) =>
    readerOf({ ...dateOf(day, month, '2027'), at: time }).moment('on', 'at', 'closing');

  it('in winter', () => expect(closing('9', '1', '5pm')).toBe('2027-01-09T17:00:00.000Z'));
  it('in summer, an hour behind on the clock of the log', () =>
    expect(closing('9', '6', '17:00')).toBe('2027-06-09T16:00:00.000Z'));
  it('on both sides of the day on which the clocks change', () => {
    expect(closing('27', '3', 'midday')).toBe('2027-03-27T12:00:00.000Z');
    expect(closing('28', '3', 'midday')).toBe('2027-03-28T11:00:00.000Z');
  });
});
