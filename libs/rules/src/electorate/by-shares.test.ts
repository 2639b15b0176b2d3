import { plainDate } from '@folkmoot/basics';
import { type DecisionKind } from '../constitution';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { directEmployeeOwned } from '../presets/direct-employee-owned';
import { eotCombined } from '../presets/eot-combined';
import { motion } from '../testing/year';
import { whyNotByShares } from './by-shares';
import { electorate, electorateOf } from './electorate';
import { whyNotEntitled } from './why-not-entitled';

const on = plainDate('2026-06-09');
const person = (id: string, shares?: number, constituency = 'employees') => ({
  id,
  qualifications: [{ constituency, from: plainDate('2024-01-01'), to: null }],
  ...(shares !== undefined && { shares }),
});
const people = [person('ada', 1), person('ben', 600), person('cai', 0), person('dee')];
const votes = (
  who: Parameters<typeof electorate>[1],
  constitution = directEmployeeOwned,
): (string | number)[][] =>
  electorate(constitution, who, people, on).map((line) => [line.person, line.votes]);

const kind = (change: Partial<DecisionKind>): DecisionKind => ({
  ...directEmployeeOwned.decisionKinds[0]!,
  ...change,
});

describe('R-A7: votes by shares', () => {
  it('a member has as many votes as shares, and none without', () => {
    expect(votes('legal-members')).toEqual([
      ['ada', 1],
      ['ben', 600],
    ]);
    expect(votes({ electorate: 'legal-members', without: [] })).toEqual(votes('legal-members'));
  });
  it('whoever holds none is told why', () => {
    const why = (id: number) =>
      whyNotEntitled(directEmployeeOwned, 'legal-members', people[id]!, on);
    expect(why(1)).toBeNull();
    for (const without of [2, 3])
      expect(why(without)).toMatchObject({
        code: 'no-shares',
        says: expect.stringContaining('none in your name on Tuesday 9 June 2026'),
      });
  });
  it('what is asked of all employees, and an election in a constituency, is by people', () => {
    const oneEach = ['ada', 'ben', 'cai', 'dee'].map((id) => [id, 1]);
    expect(votes(electorateOf('employees'))).toEqual(oneEach);
    expect(votes({ electorate: 'members', without: ['trustee'] }, eotCombined)).toEqual(oneEach);
    expect(
      whyNotEntitled(directEmployeeOwned, electorateOf('employees'), people[2]!, on),
    ).toBeNull();
  });
  it('where one member has one vote, shares do not matter', () => {
    const staff = [person('ada', 5, 'staff'), person('ben', 0, 'staff')];
    expect(
      electorate(cicMembersCouncil, 'legal-members', staff, on).map((line) => line.votes),
    ).toEqual([1, 1]);
  });
  it('is open, since what a ballot weighs tells whose it is', () => {
    expect(whyNotByShares(directEmployeeOwned, kind({ secrecy: 'open' }))).toBeNull();
    expect(whyNotByShares(directEmployeeOwned, kind({ secrecy: 'secret' }))).toContain(
      'the weight of a ballot would tell whose it is',
    );
    expect(
      whyNotByShares(directEmployeeOwned, kind({ secrecy: 'secret', electorate: 'members' })),
    ).toBeNull();
  });
  it('divides no fund', () => {
    const fund = { ...cicMembersCouncil.fund!, decisionKind: 'members-ordinary-resolution' };
    expect(
      whyNotByShares({ ...directEmployeeOwned, fund }, kind({ code: fund.decisionKind })),
    ).toContain('a fund is divided by a vote of each person');
  });
});

describe('R-A7: how many members cast the votes', () => {
  const outcome = (people: { entitled: number; tookPart: number }) =>
    motion(directEmployeeOwned, 'members-ordinary-resolution', [630, 370], {
      participation: [{ constituency: 'employees', entitled: 1_200, tookPart: 1_000, people }],
    });
  it('few with many shares prevail over many with few, and the register says how many', () => {
    expect(outcome({ entitled: 40, tookPart: 12 })).toMatchObject({
      verdict: 'carried',
      headline: expect.stringContaining(
        '630 for, 370 against, 0 abstained, cast by 12 members; 63.0 %',
      ),
    });
  });
  it.each([
    ['more on the roll than votes', { entitled: 1_201, tookPart: 12 }],
    ['more taking part than votes', { entitled: 1_100, tookPart: 1_001 }],
    ['more taking part than there are', { entitled: 40, tookPart: 41 }],
  ])('%s cannot be right', (_, people) => {
    expect(outcome(people).verdict).toBe('unlawful');
  });
  it('are not told apart where a person has one vote', () => {
    const { verdict, headline } = motion(cicMembersCouncil, 'members-ordinary-resolution', [3, 1], {
      participation: [
        { constituency: 'staff', entitled: 9, tookPart: 4, people: { entitled: 1, tookPart: 1 } },
      ],
    });
    expect([verdict, headline]).toEqual([
      'unlawful',
      expect.stringContaining('votes by people here'),
    ]);
  });
});
