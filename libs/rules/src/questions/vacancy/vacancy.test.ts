import { plainDate, valueOf } from '@folkmoot/basics';
import { type Constitution, type VacancyRules } from '../../constitution';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { ask } from '../index';
import { type VacancyFacts } from './facts';

type Election = NonNullable<VacancyFacts['election']>;

const stv: Election = {
  heldOn: plainDate('2026-06-20'),
  method: 'scottish-stv',
  ballotsRetained: true,
  willing: ['Ada Okafor'],
  validPapers: 120,
};
const fptp: Election = { ...stv, method: 'fptp', next: { name: 'Ben Hirst', votes: 12 } };

const rule = (
  election: Partial<Election> | null,
  change: Partial<VacancyFacts> = {},
  vacancies?: VacancyRules,
): Ruling => {
  const { elections } = cicMembersCouncil;
  const constitution: Constitution = {
    ...cicMembersCouncil,
    elections: { ...elections, ...(vacancies && { vacancies }) },
  };
  return valueOf(
    ask(constitution, {
      type: 'vacancy',
      constituency: 'community',
      cause: 'resigned',
      on: '2026-11-22',
      termEnds: '2029-09-30',
      ...(election && { election: { ...stv, ...election } }),
      ...change,
    }),
  );
};
const way = ({ derivation }: Ruling) =>
  derivation.find(({ inputs }) => 'way' in inputs)?.inputs['way'];
const reasons = ({ derivation }: Ruling) =>
  derivation.filter(({ says }) => says.startsWith('Not by')).map(({ says }) => says);

describe('R-E11: a seat that falls free before its time', () => {
  it('is left vacant with less than six months to go, and filled with six', () => {
    const last = (termEnds: string) => rule({}, { termEnds: plainDate(termEnds) });
    expect(way(last('2027-05-20'))).toBeUndefined();
    expect(last('2027-05-20').headline).toContain('the seat is left vacant');
    expect(way(last('2027-05-21'))).toBe('countback');
  });
  it('R-F30: is filled by counting back while papers are kept and somebody would serve', () => {
    expect(way(rule({}))).toBe('countback');
    expect(way(rule({ ballotsRetained: false }))).toBe('by-election');
    expect(reasons(rule({ ballotsRetained: false }))).toEqual([
      'Not by counting back. Its papers were not kept.',
      'Not by the next candidate. The method of the last election does not say who came next.',
    ]);
    expect(way(rule({ willing: [] }))).toBe('by-election');
    expect(reasons(rule({ method: 'irv' }))[0]).toContain('cannot be counted again');
  });
  it('goes to the next candidate with a tenth of the papers, within a year', () => {
    expect(way(rule(fptp))).toBe('next-highest');
    expect(rule(fptp).headline).toContain('Ben Hirst');
    expect(way(rule({ ...fptp, next: { name: 'Ben Hirst', votes: 11 } }))).toBe('by-election');
    expect(way(rule({ ...fptp, heldOn: plainDate('2025-11-22') }))).toBe('next-highest');
    expect(way(rule({ ...fptp, heldOn: plainDate('2025-11-21') }))).toBe('by-election');
    const nobody = { name: 'Ben Hirst', votes: 0 };
    expect(way(rule({ ...fptp, validPapers: 0, willing: [], next: nobody }))).toBe('by-election');
  });
  it('takes the order of the constitution', () => {
    const order = (...then: VacancyRules['then']): VacancyRules => ({
      leaveWithinMonths: 3,
      then,
      cites: ['Rules, 14'],
    });
    expect(way(rule({}, {}, order('co-option', 'countback')))).toBe('co-option');
    expect(rule(null, {}, order('countback')).headline).toBe(
      'None of the ways to fill it is open, so the seat stays vacant: Rules, 14.',
    );
    expect(way(rule(null))).toBe('by-election');
  });
  it('is filled by whoever co-opts or appoints, where no election fills it', () => {
    expect(rule(null, { constituency: 'partners' }).headline).toContain('co-opt somebody again');
  });
  it('says that the council may go on', () => {
    expect(rule({}).derivation.at(-1)?.says).toContain('valid as long as there is a quorum');
  });
  it('refuses a constituency that is not there, and a term that was over', () => {
    expect(rule({}, { constituency: 'moon' }).verdict).toBe('out-of-order');
    expect(rule({}, { termEnds: plainDate('2026-11-21') }).verdict).toBe('out-of-order');
  });
  it.each([
    ['left-constituency', 'R-E10'],
    ['left-appointing-office', 'R-E13'],
    ['removed', 'R-E18'],
  ] as const)('%s is told by its rule, %s', (cause, id) => {
    expect(rule({}, { cause }).derivation[0]?.rule).toBe(id);
  });
});
