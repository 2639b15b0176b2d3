import { addDays, plainDate, valueOf } from '@folkmoot/basics';
import fc from 'fast-check';
import { afterYears, lastDayOfYears } from '../../calendar/years';
import { type Constitution, type TermLimits } from '../../constitution';
import { type Served } from '../../facts';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { ask } from '../index';
import { type TermFacts } from './facts';

const day = plainDate;
const spell = (from: string, to: string): Served => ({ from: day(from), to: day(to) });
const years = (from: string, count: number): Served =>
  spell(from, lastDayOfYears(day(from), count));

const limits: TermLimits = {
  mostTerms: 3,
  breakYears: 1,
  mayBeShorter: false,
  cites: ['Constitution, terms of office'],
};
const withLimits = (terms: TermLimits): Constitution => ({
  ...cicMembersCouncil,
  elections: { ...cicMembersCouncil.elections, terms },
  offices: cicMembersCouncil.offices.map((office) => ({ ...office, terms })),
});
const rule = (
  next: Served,
  served: readonly Served[],
  change: Partial<TermFacts> = {},
  terms: TermLimits | null = limits,
): Ruling =>
  valueOf(
    ask(terms ? withLimits(terms) : cicMembersCouncil, {
      type: 'term',
      post: 'council:community',
      ...next,
      served,
      ...change,
    }),
  );
const verdict = (...given: Parameters<typeof rule>): string => rule(...given).verdict;

describe('R-E9: how long a term may be', () => {
  it('three years to the day before the anniversary, and not a day more', () => {
    expect(verdict(years('2026-10-01', 3), [])).toBe('in-order');
    expect(verdict(spell('2026-10-01', '2029-10-01'), [])).toBe('out-of-order');
  });
  it('says the latest last day, and when a break is over', () => {
    expect(rule(years('2026-10-01', 3), []).dates).toMatchObject([
      { on: '2029-09-30' },
      { on: '2030-10-01' },
    ]);
  });
  it('refuses terms that overlap or run backwards, and a post that is not there', () => {
    expect(verdict(years('2026-10-01', 3), [spell('2025-01-01', '2026-10-01')])).toBe(
      'out-of-order',
    );
    expect(verdict(spell('2026-10-01', '2026-09-30'), [])).toBe('out-of-order');
    expect(rule(years('2026-10-01', 3), [], { post: 'council:nobody' }).headline).toContain(
      'no post “council:nobody”',
    );
  });
});

describe('R-E9: three terms in a row, then a break', () => {
  const three = [years('2017-10-01', 3), years('2020-10-01', 3), years('2023-10-01', 3)];

  it('a third term is in order, a fourth is not', () => {
    expect(verdict(years('2023-10-01', 3), three.slice(0, 2))).toBe('in-order');
    expect(verdict(years('2026-10-01', 3), three)).toBe('out-of-order');
  });
  it('after a year out the count begins again, after a day less it does not', () => {
    expect(verdict(years('2027-10-01', 3), three)).toBe('in-order');
    expect(verdict(years('2027-09-30', 3), three)).toBe('out-of-order');
  });
  it('a break between earlier terms counts too', () => {
    const broken = [years('2010-10-01', 3), years('2020-10-01', 3), years('2023-10-01', 3)];
    expect(verdict(years('2026-10-01', 3), broken)).toBe('in-order');
  });
  it('a term broken off counts when more than half of it was served', () => {
    const lasting = (end: string) => [spell('2019-01-01', end), years('2022-01-01', 3)];
    const two: TermLimits = { ...limits, mostTerms: 2, breakYears: 3 };
    const next = years('2025-01-01', 3);
    expect(verdict(next, lasting('2020-07-01'), {}, two)).toBe('in-order');
    expect(verdict(next, lasting('2020-07-02'), {}, two)).toBe('out-of-order');
  });
});

describe('R-E9: nine years', () => {
  const served = [
    years('2018-04-01', 3),
    years('2021-04-01', 3),
    spell('2024-04-01', '2025-03-31'),
  ];
  const loose: TermLimits = { ...limits, mostTerms: 9 };

  it('a term that would pass them is refused, cut short only where the constitution says so', () => {
    expect(verdict(years('2025-04-01', 3), served, {}, loose)).toBe('out-of-order');
    expect(verdict(years('2025-04-01', 2), served, {}, loose)).toBe('out-of-order');
    const shorter: TermLimits = { ...loose, mayBeShorter: true };
    expect(verdict(years('2025-04-01', 2), served, {}, shorter)).toBe('in-order');
    expect(verdict(spell('2025-04-01', '2027-04-01'), served, {}, shorter)).toBe('out-of-order');
    expect(rule(years('2025-04-01', 3), served, {}, shorter).dates?.[0]?.on).toBe('2027-03-31');
  });
  it('three full terms are nine years however leap days and gaps fall', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 360 }), { minLength: 2, maxLength: 2 });
    const start = fc.integer({ min: 0, max: 4_000 });
    fc.assert(
      fc.property(start, gaps, (from, [a = 0, b = 0]) => {
        const first = addDays(day('2004-01-01'), from);
        const second = addDays(afterYears(first, 3), a);
        const third = addDays(afterYears(second, 3), b);
        const earlier = [years(first, 3), years(second, 3)];
        expect(verdict(years(third, 3), earlier)).toBe('in-order');
        const over = spell(third, afterYears(third, 3));
        expect(verdict(over, earlier)).toBe('out-of-order');
      }),
    );
  });
});

describe('R-D9: a chair who stays longer than six years', () => {
  const chair: TermLimits = { mayBeShorter: true, reviewAfterYears: 6, cites: ['Code, B.4.3'] };
  const served = [years('2018-04-01', 3), years('2021-04-01', 3)];
  const next = years('2024-04-01', 1);

  it('needs a rigorous review', () => {
    expect(verdict(next, served.slice(1), { post: 'chair' }, chair)).toBe('in-order');
    expect(rule(next, served, { post: 'chair' }, chair).headline).toBe(
      'A stay beyond 6 years needs a rigorous review first: Code, B.4.3.',
    );
    expect(verdict(next, served, { post: 'chair', reviewed: true }, chair)).toBe('in-order');
  });
  it('never beyond nine, reviewed or not', () => {
    const long = [...served, years('2024-04-01', 3)];
    const more = { post: 'chair', reviewed: true } as const;
    expect(verdict(spell('2027-04-01', '2027-04-01'), long, more, chair)).toBe('out-of-order');
    expect(verdict(spell('2027-04-01', '2027-04-01'), long, more, null)).toBe('out-of-order');
  });
});
