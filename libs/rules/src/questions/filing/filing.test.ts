import { addDays, plainDate, valueOf } from '@folkmoot/basics';
import fc from 'fast-check';
import { type Constitution } from '../../constitution';
import { type Ruling } from '../../outcome';
import { monthsAfterYearEnd } from '../../statute/filings';
import { silentCompany } from '../../testing/members';
import { ask } from '../index';
import { type FilingFacts } from './filing';

const society: Constitution = { ...silentCompany, legalForm: 'co-operative-society' };
const rule = (
  filing: FilingFacts['filing'],
  from: string,
  asOf: string,
  filedOn?: string,
  constitution = silentCompany,
): Ruling =>
  valueOf(
    ask(constitution, {
      type: 'filing',
      filing,
      from: plainDate(from),
      asOf: plainDate(asOf),
      ...(filedOn !== undefined && { filedOn: plainDate(filedOn) }),
    } satisfies FilingFacts),
  );
const due = (ruling: Ruling): string | undefined => ruling.dates?.[0]?.on;

describe('R-A42: resolutions and articles', () => {
  it('T21: a special resolution of 10 July is due by 25 July and overdue on the 26th', () => {
    const on = (asOf: string): Ruling => rule('special-resolution', '2026-07-10', asOf);
    expect(on('2026-07-25')).toMatchObject({
      verdict: 'open',
      headline:
        'A copy of the special resolution is due at Companies House by Saturday 25 July 2026, and is still to be filed: Companies Act 2006 ss.29–30.',
    });
    expect(on('2026-07-26')).toMatchObject({
      verdict: 'out-of-order',
      headline: expect.stringContaining('is overdue'),
    });
  });

  it('filed in time it is in order, filed late it is not', () => {
    const filed = (day: string): string =>
      rule('special-resolution', '2026-07-10', '2026-09-01', day).verdict;
    expect(filed('2026-07-25')).toBe('in-order');
    expect(filed('2026-07-26')).toBe('out-of-order');
    expect(rule('special-resolution', '2026-07-10', '2026-07-20', '2026-07-25').verdict).toBe(
      'open',
    );
  });

  it('is done from the day on which it is filed, and then nothing is left to file', () => {
    const today = rule('special-resolution', '2026-07-10', '2026-07-20', '2026-07-20');
    expect(today).toMatchObject({ verdict: 'in-order', effects: [] });
    expect(rule('special-resolution', '2026-07-10', '2026-07-19', '2026-07-20').effects).toEqual([
      {
        type: 'filing-due',
        what: 'A copy of the special resolution',
        by: '2026-07-25',
        citation: 'Companies Act 2006 ss.29–30',
        at: 'Companies House',
      },
    ]);
  });

  it('shows from when the days run, and whether they were kept', () => {
    const steps = (asOf: string) => rule('special-resolution', '2026-07-10', asOf).derivation;
    expect(steps('2026-07-25')).toMatchObject([
      { rule: 'R-A42', holds: true, inputs: { 'last day': '2026-07-25' } },
    ]);
    expect(Object.values(steps('2026-07-25')[0]?.inputs ?? {})).toContain('2026-07-10');
    expect(steps('2026-07-26')).toMatchObject([{ holds: false }]);
  });

  it('amended articles follow within 15 days of taking effect', () => {
    expect(due(rule('articles', '2026-08-01', '2026-08-01'))).toBe('2026-08-16');
  });
});

describe('other filings', () => {
  it('R-A46: a change of director within 14 days', () => {
    expect(due(rule('director-change', '2026-07-10', '2026-07-10'))).toBe('2026-07-24');
  });

  it('R-B13: the community interest report within nine months of the end of the year', () => {
    expect(due(rule('community-interest-report', '2026-03-31', '2026-04-01'))).toBe('2026-12-31');
    expect(due(rule('community-interest-report', '2026-06-30', '2026-07-01'))).toBe('2027-03-31');
    expect(due(rule('community-interest-report', '2026-04-05', '2026-07-01'))).toBe('2027-01-05');
  });

  it('R-B15: new objects have no effect until the Regulator has approved them', () => {
    const ruling = rule('community-interest-objects', '2026-07-10', '2026-07-11');
    expect(due(ruling)).toBe('2026-07-25');
    expect(ruling.warnings).toMatchObject([{ says: expect.stringContaining('the Regulator') }]);
  });

  it('R-C3: an amendment of a society’s rules has no day, and no effect until registered', () => {
    const ruling = rule('society-rules', '2026-07-10', '2026-12-01', undefined, society);
    expect(ruling.verdict).toBe('open');
    expect(ruling.warnings).toMatchObject([{ rule: 'R-C3' }]);
    const sent = (filedOn: string) =>
      rule('society-rules', '2026-07-10', '2026-12-01', filedOn, society);
    expect(sent('2026-12-01')).toMatchObject({
      verdict: 'in-order',
      derivation: [{ rule: 'R-C3', holds: true }],
      effects: [],
    });
    expect(sent('2026-12-02').verdict).toBe('open');
    expect(ruling.derivation).toMatchObject([{ rule: 'R-C3', holds: true }]);
  });

  it('R-C6, R-C10: a society’s resolution within 14 days, its return within seven months', () => {
    const ofSociety = (filing: FilingFacts['filing'], from: string): string | undefined =>
      due(rule(filing, from, from, undefined, society));
    expect(ofSociety('society-resolution', '2026-02-20')).toBe('2026-03-06');
    expect(ofSociety('society-return', '2026-06-30')).toBe('2027-01-31');
    expect(ofSociety('society-return', '2026-07-31')).toBe('2027-02-28');
  });

  it('are each for their own kind of body', () => {
    expect(rule('society-return', '2026-06-30', '2026-07-01').verdict).toBe('out-of-order');
    const ofSociety = rule('articles', '2026-06-30', '2026-07-01', undefined, society);
    expect(ofSociety).toMatchObject({
      verdict: 'out-of-order',
      derivation: [{ holds: false, says: 'This is filed by companies only.' }],
    });
  });

  it('the end of a month gives the end of a month', () => {
    fc.assert(
      fc.property(fc.nat(4_000), fc.integer({ min: 1, max: 12 }), (day, months) => {
        const yearEnd = addDays(plainDate('2024-01-01'), day);
        const isEnd = (date: typeof yearEnd): boolean => addDays(date, 1).endsWith('-01');
        const by = monthsAfterYearEnd(yearEnd, months);
        if (isEnd(yearEnd)) expect(isEnd(by)).toBe(true);
        expect(by > yearEnd).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
