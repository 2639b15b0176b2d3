import { londonTime, plainDate, valueOf } from '@folkmoot/basics';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { ask } from '../index';
import { type NominationFacts } from './facts';

const at = (date: string, time: string) => londonTime(plainDate(date), time);
const paper: NominationFacts = {
  type: 'nomination',
  receivedAt: at('2026-08-10', '17:00'),
  closesAt: at('2026-08-10', '17:00'),
  particulars: true,
  interestsDeclared: true,
  eligibilityDeclared: true,
  signed: true,
};
const rule = (change: Partial<NominationFacts> = {}): Ruling =>
  valueOf(ask(cicMembersCouncil, { ...paper, ...change }));

describe('R-D13: a nomination paper', () => {
  it('is valid with all it needs, at the last minute too', () => {
    expect(rule().verdict).toBe('in-order');
    expect(rule({ receivedAt: at('2026-08-10', '17:01') }).headline).toContain(
      'after nominations closed',
    );
  });
  it.each([['particulars'], ['interestsDeclared'], ['eligibilityDeclared'], ['signed']] as const)(
    'is rejected without %s',
    (missing) => {
      expect(rule({ [missing]: false }).verdict).toBe('out-of-order');
    },
  );
  it('is rejected on no other ground', () => {
    const ruling = rule({ objections: ['The nominee is unpopular.'] });
    expect(ruling.verdict).toBe('in-order');
    expect(ruling.warnings[0]?.says).toContain('not rejected for this: The nominee is unpopular.');
  });
});

describe('R-E9: a nominee who has served before', () => {
  const spell = (from: string, to: string) => ({ from: plainDate(from), to: plainDate(to) });
  const standing = (...served: ReturnType<typeof spell>[]): Ruling =>
    rule({ term: { post: 'council:staff', from: plainDate('2026-10-01'), served } });
  const [first, second, third] = [
    spell('2017-10-01', '2020-09-30'),
    spell('2020-10-01', '2023-09-30'),
    spell('2023-10-01', '2026-09-30'),
  ] as const;

  it('may stand for a third term, and not for a fourth', () => {
    expect(standing(second, third).verdict).toBe('in-order');
    const fourth = standing(first, second, third);
    expect(fourth.verdict).toBe('out-of-order');
    expect(fourth.headline).toContain('4 (terms in a row with this one) is not at most 3');
  });
  it('may stand again after a year out', () => {
    const out = [first, second, spell('2023-10-01', '2025-09-30')];
    expect(standing(...out).verdict).toBe('in-order');
    expect(standing(first, second, spell('2023-10-01', '2025-10-01')).verdict).toBe('out-of-order');
  });
  it('is told so by the register, whatever they declare', () => {
    const says = standing(first, second, third).derivation.map((step) => step.holds);
    expect(says.filter((holds) => !holds)).toHaveLength(2);
    expect(
      rule({ term: { post: 'council:nobody', from: plainDate('2026-10-01'), served: [] } }).verdict,
    ).toBe('out-of-order');
  });
});

describe('R-D13, R-F29: a withdrawal', () => {
  const withdrawal = {
    receivedAt: plainDate('2026-08-13'),
    closesAt: plainDate('2026-08-13'),
    signed: true,
    witnessed: true,
  };
  const withdrawn = (change: Partial<NonNullable<NominationFacts['withdrawal']>> = {}) =>
    rule({ withdrawal: { ...withdrawal, ...change } });

  it('counts when it is signed, witnessed and in time', () => {
    expect(withdrawn().verdict).toBe('lapsed');
  });
  it('otherwise the nomination stands', () => {
    expect(withdrawn({ witnessed: false }).verdict).toBe('in-order');
    expect(withdrawn({ receivedAt: plainDate('2026-08-14') }).verdict).toBe('in-order');
    expect(withdrawn({ signed: false }).headline).toContain('The nomination is valid');
  });
});

describe('R-D13: seconders, where a constitution wants any', () => {
  const pack = {
    ...cicMembersCouncil,
    elections: {
      ...cicMembersCouncil.elections,
      nominations: {
        seconders: 2,
        statementWords: 100,
        cites: ['SO 4'],
      },
    },
  };
  const seconded = (seconders: number) => valueOf(ask(pack, { ...paper, seconders }));

  it('are counted, and too few are a ground to reject', () => {
    expect(seconded(2).verdict).toBe('in-order');
    expect(seconded(1)).toMatchObject({ verdict: 'out-of-order' });
    expect(seconded(1).headline).toContain('1 (seconders) is not at least 2');
  });
  it('are asked of nobody otherwise', () => {
    expect(rule({ seconders: 0 }).verdict).toBe('in-order');
  });
});
