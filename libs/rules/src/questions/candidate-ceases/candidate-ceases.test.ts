import { valueOf } from '@folkmoot/basics';
import { type NominationRules } from '../../constitution';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { ask } from '../index';

const rule = (change: object, withdrawUntil?: NominationRules['withdrawUntil']): Ruling => {
  const { elections } = cicMembersCouncil;
  const nominations = { seconders: 0, statementWords: 250, cites: ['Standing order 4'] };
  const until = withdrawUntil && { nominations: { ...nominations, withdrawUntil } };
  return valueOf(
    ask(
      { ...cicMembersCouncil, elections: { ...elections, ...until } },
      {
        type: 'candidate-ceases',
        candidate: 'Ada Okafor',
        cause: 'death',
        at: '2026-09-01',
        pollOpened: true,
        declaredAt: null,
        ...change,
      },
    ),
  );
};

describe('R-D27, R-F29, T53: a candidate dies after packs were issued', () => {
  it.each([['scottish-stv'], ['ers97'], ['mer-stv'], ['meek'], ['irv'], ['schulze']])(
    '%s goes on and passes over the name',
    (method) => {
      expect(rule({ method })).toMatchObject({ verdict: 'in-order' });
      expect(rule({ method }).headline).toContain('passes over Ada Okafor');
    },
  );
  it.each([['fptp'], ['block-vote'], ['approval'], ['exhaustive']])('%s is abandoned', (method) => {
    expect(rule({ method })).toMatchObject({
      verdict: 'lapsed',
      dates: [{ on: '2026-10-11' }],
    });
  });
  it('stands for the others where each is voted on alone (R-F35)', () => {
    expect(rule({ method: 'yes-no' }).verdict).toBe('in-order');
    expect(rule({ method: 'yes-no' }).headline).toContain('stays vacant');
  });
  it('takes the method of the constitution where none is given', () => {
    expect(rule({}).verdict).toBe('in-order');
  });
  it('changes nothing after the declaration', () => {
    expect(rule({ method: 'fptp', declaredAt: '2026-08-31' }).headline).toContain(
      'The result stands',
    );
    expect(rule({ method: 'fptp', declaredAt: '2026-09-02' }).verdict).toBe('lapsed');
  });
  it('takes the name off the paper while the poll has not opened, whatever the method', () => {
    expect(rule({ method: 'fptp', pollOpened: false })).toMatchObject({ verdict: 'in-order' });
    expect(rule({ pollOpened: false }).headline).toContain('leaves the ballot paper');
  });
  it('is told of a disqualification as of a death', () => {
    const { verdict, headline } = rule({ cause: 'disqualification', method: 'block-vote' });
    expect(verdict).toBe('lapsed');
    expect(headline).toContain('because Ada Okafor was disqualified');
  });
  it('R-E10: is told of a candidate who left the constituency as of a death', () => {
    const left = { cause: 'left-constituency' };
    expect(rule({ ...left, method: 'fptp' }).headline).toContain(
      'Ada Okafor left the constituency',
    );
    expect(rule(left)).toMatchObject({ verdict: 'in-order' });
    expect(rule({ ...left, pollOpened: false }).headline).toContain('leaves the ballot paper');
  });
});

describe('R-F29: a living candidate withdraws late', () => {
  const withdrawal = { cause: 'withdrawal' };
  it('is a candidate still, where the constitution says nothing', () => {
    expect(rule({ ...withdrawal, pollOpened: false })).toMatchObject({
      verdict: 'out-of-order',
      headline: expect.stringContaining('is a candidate still'),
    });
  });
  it('may go until the poll opens, or until the declaration, where it says so', () => {
    expect(rule({ ...withdrawal, pollOpened: false }, 'poll-opens').verdict).toBe('in-order');
    expect(rule(withdrawal, 'poll-opens').verdict).toBe('out-of-order');
    expect(rule(withdrawal, 'declaration').verdict).toBe('in-order');
    expect(rule({ ...withdrawal, method: 'fptp' }, 'declaration').verdict).toBe('lapsed');
  });
});
