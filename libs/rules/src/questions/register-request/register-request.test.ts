import { valueOf } from '@folkmoot/basics';
import { type Constitution } from '../../constitution';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { ask } from '../index';

const gives = { nameAndAddress: true, purpose: true, whetherPassedOn: true, toWhomAndWhy: false };
const request = {
  type: 'register-request',
  receivedOn: '2026-08-26',
  byMember: false,
  gives,
  willBePassedOn: false,
  feePaid: true,
  answer: null,
  on: '2026-08-27',
};
const rule = (change: object = {}, constitution: Constitution = cicMembersCouncil): Ruling =>
  valueOf(ask(constitution, { ...request, ...change }));

describe('R-A45, R-H6: somebody asks for the register of members', () => {
  it('T65: a stranger “for marketing” is never refused out of hand', () => {
    const ruling = rule();
    expect(ruling.verdict).toBe('open');
    expect(ruling.headline).toContain('comply, or apply to the court');
    const refused = rule({ answer: { type: 'refused', on: '2026-08-27' } });
    expect(refused.verdict).toBe('out-of-order');
    expect(refused.headline).toContain('only the court');
  });
  it('has five working days, bank holidays left out', () => {
    expect(rule().dates).toMatchObject([{ on: '2026-09-03' }]);
    expect(rule({}, { ...cicMembersCouncil, jurisdiction: 'scotland' }).dates).toMatchObject([
      { on: '2026-09-02' },
    ]);
  });
  it.each(['complied', 'applied-to-court'])('is in order when it %s in time', (type) => {
    expect(rule({ answer: { type, on: '2026-09-03' }, on: '2026-09-04' }).verdict).toBe('in-order');
    expect(rule({ answer: { type, on: '2026-09-04' }, on: '2026-09-04' }).verdict).toBe(
      'out-of-order',
    );
  });
  it('doing neither is an offence', () => {
    expect(rule({ on: '2026-09-03' }).verdict).toBe('open');
    expect(rule({ on: '2026-09-04' }).headline).toContain('an offence');
  });
  it('T65: without a statement on passing it on, no time runs', () => {
    const silent = rule({ gives: { ...gives, whetherPassedOn: false } });
    expect(silent.headline).toContain('no time runs');
    expect(silent.dates).toBeUndefined();
    expect(rule({ willBePassedOn: true }).verdict).toBe('out-of-order');
    expect(rule({ willBePassedOn: true, gives: { ...gives, toWhomAndWhy: true } }).verdict).toBe(
      'open',
    );
  });
  it('is free for members, for a fee to others', () => {
    expect(rule({ feePaid: false }).warnings).toHaveLength(1);
    expect(rule({ feePaid: false, byMember: true }).warnings).toEqual([]);
  });
});

describe('R-C12: the register of a society', () => {
  const society: Constitution = { ...cicMembersCouncil, legalForm: 'co-operative-society' };
  it('is open to members and those with an interest, without shares and property', () => {
    expect(rule({ byMember: true }, society).headline).toContain('without its columns on shares');
    expect(rule({ hasInterest: true }, society).verdict).toBe('in-order');
    expect(rule({}, society).verdict).toBe('out-of-order');
  });
  it('of a foundation trust goes by its own rules', () => {
    expect(rule({}, { ...society, legalForm: 'nhs-foundation-trust' }).verdict).toBe('in-order');
  });
});
