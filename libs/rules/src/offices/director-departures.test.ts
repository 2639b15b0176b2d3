import { addDays, plainDate } from '@folkmoot/basics';
import { cicMembersCouncil, nhsFoundationTrust, presets, workerCoOp } from '../presets';
import { isCompany } from '../statute/notice';
import { departureFiling, directorsWhoLeft, type HeldPost } from './director-departures';

const leftOn = plainDate('2027-05-01');
const from = plainDate('2024-05-01');
const lastDay = addDays(leftOn, -1);

const held = (id: string, post: string, name: string, rest: Partial<HeldPost> = {}): HeldPost => ({
  ...{ id, post, holder: { memberId: null, name }, from, until: lastDay },
  ...rest,
});

describe('R-A46: what is filed when a director leaves', () => {
  it('is form TM01 to Companies House within 14 days in a company', () => {
    expect(departureFiling(cicMembersCouncil, 'ned', leftOn)).toEqual({
      rule: 'R-A46',
      citation: 'Companies Act 2006 s.167G',
      what: 'Notice that a director has left (form TM01)',
      at: 'Companies House',
      by: '2027-05-15',
    });
  });

  it('rests on s.167 before 18 November 2025', () => {
    const before = departureFiling(cicMembersCouncil, 'ned', plainDate('2025-11-17'));
    expect(before?.citation).toBe('Companies Act 2006 s.167');
  });

  it('is asked of seats where the council is the board, and not where it is none', () => {
    expect(departureFiling(workerCoOp, 'council:workers', leftOn)?.by).toBe('2027-05-15');
    expect(departureFiling(cicMembersCouncil, 'council:staff', leftOn)).toBeNull();
  });

  it('R-C10: is nothing in a society or a foundation trust, whose directors Companies House does not keep', () => {
    const others = presets.filter(({ legalForm }) => !isCompany(legalForm));
    expect(others).toContain(nhsFoundationTrust);
    expect(others.length).toBeGreaterThan(2);
    for (const pack of others)
      for (const post of [
        ...pack.offices.map(({ code }) => code),
        ...pack.constituencies.map(({ code }) => `council:${code}`),
      ])
        expect(departureFiling(pack, post, leftOn)).toBeNull();
  });
});

describe('R-A46: who ceased to be a director on a day', () => {
  const left = (...terms: HeldPost[]): string[] =>
    directorsWhoLeft(cicMembersCouncil, leftOn, terms).map(({ id }) => id);

  it('is whoever’s term ended the day before', () => {
    const later = held('b', 'ned', 'Bob', { until: leftOn });
    expect(left(held('a', 'ned', 'Ann'), later, held('c', 'council:staff', 'Cat'))).toEqual(['a']);
  });

  it('is nobody who is a director on the day, in the same post or another', () => {
    const again = held('b', 'ned', 'ann ', { from: leftOn, until: plainDate('2030-04-30') });
    expect(left(held('a', 'ned', 'Ann'), again)).toEqual([]);
    expect(left(held('a', 'ned', 'Ann'), { ...again, post: 'chair' })).toEqual([]);
    expect(left(held('a', 'ned', 'Ann'), { ...again, from: addDays(leftOn, 1) })).toEqual(['a']);
    expect(left(held('a', 'ned', 'Ann'), { ...again, post: 'council:staff' })).toEqual(['a']);
  });

  it('counts whoever was in two posts once, and namesakes among members apart', () => {
    expect(left(held('b', 'ned', 'Ann'), held('a', 'chair', 'Ann'))).toEqual(['a']);
    const of = (memberId: string) => ({ holder: { memberId, name: 'Ann' } });
    expect(left(held('a', 'ned', 'Ann', of('1')), held('b', 'ned', 'Ann', of('2')))).toEqual([
      'a',
      'b',
    ]);
  });
});
