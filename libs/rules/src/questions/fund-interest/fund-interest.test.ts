import { valueOf } from '@folkmoot/basics';
import fc from 'fast-check';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { ask } from '../index';
import { type FundInterestFacts } from './facts';

type Interested = FundInterestFacts['interests'][number];
const ann: Interested = {
  name: 'Ann',
  interest: 'trustee',
  declared: false,
  left: false,
  voted: 'for',
};
const rule = (change: Partial<FundInterestFacts>): Ruling =>
  valueOf(
    ask(cicMembersCouncil, {
      type: 'fund-interest',
      bid: 'Garden',
      body: 'council',
      votesFor: 6,
      votesAgainst: 5,
      quorum: 7,
      present: 12,
      interests: [],
      ...change,
    }),
  );

describe('R-G12: an interest that was not declared', () => {
  it('undoes a decision when the vote was decisive', () => {
    const ruling = rule({ interests: [ann] });
    expect(ruling.verdict).toBe('out-of-order');
    expect(ruling.headline).toContain('decisive, so it is decided again');
    expect(ruling.warnings[0]?.says).toContain('Ann (trustee)');
  });
  it('leaves it standing when it was not', () => {
    expect(rule({ votesFor: 7, interests: [ann] }).verdict).toBe('in-order');
    expect(rule({ interests: [{ ...ann, voted: 'against' }] }).verdict).toBe('in-order');
    expect(rule({ interests: [{ ...ann, voted: 'not' }] }).verdict).toBe('in-order');
  });
  it('works both ways: a bid that was turned down', () => {
    const against = { ...ann, voted: 'against' } as const;
    expect(rule({ votesFor: 5, votesAgainst: 6, interests: [against] }).verdict).toBe('in-order');
    expect(rule({ votesFor: 5, votesAgainst: 5, interests: [against] }).verdict).toBe(
      'out-of-order',
    );
  });
  it('whoever has one does not count towards the quorum, unless they left', () => {
    expect(
      rule({ present: 11, votesFor: 8, votesAgainst: 0, quorum: 11, interests: [ann] }).verdict,
    ).toBe('out-of-order');
    const gone = { ...ann, left: true, voted: 'not', declared: true } as const;
    expect(rule({ quorum: 12, interests: [gone] }).verdict).toBe('in-order');
    expect(rule({ interests: [{ ...ann, left: true }] }).headline).toContain('do not agree');
  });
  it('stands exactly when taking them out changes nothing', () => {
    const some = fc.array(fc.constantFrom('for', 'against', 'not'), { maxLength: 4 });
    fc.assert(
      fc.property(fc.nat(6), fc.nat(6), some, (a, b, how) => {
        const interests = how.map((voted): Interested => ({ ...ann, voted }));
        const votesFor = a + how.filter((one) => one === 'for').length;
        const votesAgainst = b + how.filter((one) => one === 'against').length;
        const facts = { votesFor, votesAgainst, present: a + b + how.length, quorum: 0, interests };
        return (rule(facts).verdict === 'in-order') === (votesFor > votesAgainst === a > b);
      }),
    );
  });
});

describe('R-G12: a vote of all members', () => {
  it('lets everybody vote, and publishes interests', () => {
    const ruling = rule({ body: 'members', interests: [ann] });
    expect(ruling.verdict).toBe('in-order');
    expect(ruling.warnings[0]?.says).toContain('the interests of Ann');
    expect(rule({ body: 'members' }).warnings).toEqual([]);
  });
});
