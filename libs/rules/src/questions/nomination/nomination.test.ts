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
