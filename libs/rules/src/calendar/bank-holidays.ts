import { addDays, dayOfWeek, plainDate, type PlainDate } from '@folkmoot/basics';
import { easterSunday } from './easter';
import { PROCLAIMED } from './proclaimed';

/** The part of the United Kingdom where a body is registered (Companies Act 2006 s.1173). */
export type Division = 'england-and-wales' | 'scotland' | 'northern-ireland';

export interface BankHoliday {
  readonly date: PlainDate;
  readonly name: string;
}

/**
 * The bank holidays of a year in one part of the United Kingdom, in order, Christmas Day and Good Friday included.
 * Source: R-06; Banking and Financial Dealings Act 1971 s.1 and Sch 1; St Andrew's Day Bank Holiday (Scotland)
 * Act 2007; the yearly proclamations under s.1(3), which move a day at a weekend to the next weekday; one-off
 * proclamations in `proclaimed.ts`.
 */
export function bankHolidays(year: number, division: Division): readonly BankHoliday[] {
  const key = `${division} ${year}`;
  const known = remembered.get(key) ?? workedOut(year, division);
  remembered.set(key, known);
  return known;
}

/** Whoever counts working days asks for one year again and again: each is worked out once. */
const remembered = new Map<string, readonly BankHoliday[]>();

function workedOut(year: number, division: Division): readonly BankHoliday[] {
  const { moved, added } = PROCLAIMED;
  const regular = regularHolidays(year, division).map((holiday) => {
    const to = moved.find((one) => one.from === holiday.date && one.divisions.includes(division));
    return to ? { date: plainDate(to.to), name: to.name } : holiday;
  });
  const extra = added.filter(
    ({ date, divisions }) => date.startsWith(`${year}-`) && divisions.includes(division),
  );
  return [...regular, ...extra.map(({ date, name }) => ({ date: plainDate(date), name }))].sort(
    (a, b) => (a.date < b.date ? -1 : 1),
  );
}

function regularHolidays(year: number, division: Division): BankHoliday[] {
  const easter = easterSunday(year);
  const on = (monthAndDay: string): PlainDate => plainDate(`${year}-${monthAndDay}`);
  const fixed = FIXED[division].map(([day, name]) => ({ date: on(day), name }));
  const floating: BankHoliday[] = [
    { date: addDays(easter, -2), name: 'Good Friday' },
    ...(division === 'scotland' ? [] : [{ date: addDays(easter, 1), name: 'Easter Monday' }]),
    { date: firstMonday(on('05-01')), name: 'Early May bank holiday' },
    { date: lastMonday(on('05-31')), name: 'Spring bank holiday' },
    division === 'scotland'
      ? { date: firstMonday(on('08-01')), name: 'Summer bank holiday' }
      : { date: lastMonday(on('08-31')), name: 'Summer bank holiday' },
  ];
  return [...floating, ...withSubstitutes(fixed)];
}

const CHRISTMAS = [
  ['12-25', 'Christmas Day'],
  ['12-26', 'Boxing Day'],
] as const;

/** Holidays that have a date, not a weekday. */
const FIXED: Readonly<Record<Division, readonly (readonly [string, string])[]>> = {
  'england-and-wales': [['01-01', 'New Year’s Day'], ...CHRISTMAS],
  scotland: [
    ['01-01', 'New Year’s Day'],
    ['01-02', '2 January'],
    ['11-30', 'St Andrew’s Day'],
    ...CHRISTMAS,
  ],
  'northern-ireland': [
    ['01-01', 'New Year’s Day'],
    ['03-17', 'St Patrick’s Day'],
    ['07-12', 'Battle of the Boyne (Orangemen’s Day)'],
    ...CHRISTMAS,
  ],
};

/** A day at a weekend is kept on the next weekday that is no holiday itself. */
function withSubstitutes(holidays: readonly BankHoliday[]): BankHoliday[] {
  const weekdays = holidays.filter(({ date }) => isWeekday(date)).map(({ date }) => date);
  return holidays.map((holiday) => {
    if (isWeekday(holiday.date)) return holiday;
    let date = holiday.date;
    while (!isWeekday(date) || weekdays.includes(date)) date = addDays(date, 1);
    weekdays.push(date);
    return { date, name: `${holiday.name} (substitute day)` };
  });
}

/** Monday to Friday. */
export const isWeekday = (date: PlainDate): boolean => dayOfWeek(date) <= 5;

const firstMonday = (from: PlainDate): PlainDate => addDays(from, (8 - dayOfWeek(from)) % 7);

const lastMonday = (to: PlainDate): PlainDate => addDays(to, 1 - dayOfWeek(to));
