import { plainDate } from '@folkmoot/basics';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { type Voters, electorate, electorateOf } from './electorate';
import { type Person, type Spell } from './spells';
import { whyInNone, whyNotEntitled } from './why-not-entitled';

const on = plainDate('2026-06-09');
const spell = (constituency: string, from: string, to: string | null): Spell => ({
  constituency,
  from: plainDate(from),
  to: to === null ? null : plainDate(to),
});
const now = (constituency: string): Spell => spell(constituency, '2024-01-01', null);
const person = (qualifications: Spell[], seats: Spell[] = []): Person => ({
  id: 'ada',
  qualifications,
  seats,
});
const why = (who: Voters, someone: Person | null) =>
  whyNotEntitled(cicMembersCouncil, who, someone, on);

const past = spell('staff', '2020-01-01', '2026-06-09');
const future = spell('staff', '2026-06-10', null);

describe('why somebody may not vote', () => {
  it.each<[string, Voters, Person | null, string]>([
    ['not-a-member', 'members', null, 'You were not a member on Tuesday 9 June 2026'],
    ['not-a-member', 'legal-members', person([]), 'You were not a member'],
    ['not-yet-a-member', 'members', person([future]), 'Your membership began after that day.'],
    ['no-longer-a-member', 'members', person([past]), 'Your membership had ended by then.'],
    ['no-longer-a-member', 'members', person([past, future]), 'Your membership had ended by then.'],
    [
      'not-a-legal-member',
      'legal-members',
      person([now('community')]),
      'its members hold no share',
    ],
    [
      'other-constituency',
      electorateOf('community'),
      person([now('staff'), now('community')]),
      'for the Community constituency. You vote in the Staff constituency.',
    ],
    [
      'other-constituency',
      electorateOf('public'),
      person([now('staff')]),
      'for the public constituency',
    ],
    ['no-longer-a-member', electorateOf('staff'), person([past]), 'had ended'],
    [
      'constituency-not-asked',
      { electorate: 'members', without: ['staff'] },
      person([now('staff')]),
      'and the Staff constituency does not.',
    ],
    [
      'constituency-not-asked',
      { electorate: 'council', without: ['staff'] },
      person([], [now('staff')]),
      'and the Staff constituency does not.',
    ],
    ['not-a-member', { electorate: 'members', without: ['staff'] }, null, 'You were not a member'],
    [
      'not-on-the-council',
      { electorate: 'council', without: ['staff'] },
      person([now('community')]),
      'You held no seat',
    ],
    [
      'not-on-the-council',
      'council',
      person([now('staff')]),
      "for the Members' Council. You held no seat",
    ],
    ['not-on-the-council', 'council', { id: 'ada', qualifications: [] }, 'You held no seat'],
    ['term-not-begun', 'council', person([], [future]), 'Your term had not begun'],
    ['term-ended', 'elected-council', person([], [past]), 'Your term had ended by'],
    ['not-elected', 'elected-council', person([], [now('partners')]), 'Your seat is co-opted.'],
  ])('%s (%p)', (code, who, someone, says) => {
    const reason = why(who, someone);
    expect(reason?.code).toBe(code);
    expect(reason?.says).toContain(says);
  });

  it('is told to exactly those who are not on the roll', () => {
    const people = [
      person([now('staff')]),
      person([now('community')]),
      person([past]),
      person([], [now('partners')]),
    ];
    const asked: Voters[] = [
      'members',
      'legal-members',
      'council',
      'elected-council',
      electorateOf('staff'),
    ];
    for (const who of asked) {
      for (const one of people) {
        const listed = electorate(cicMembersCouncil, who, [one], on).length === 1;
        expect(why(who, one) === null).toBe(listed);
      }
    }
  });
});

describe('R-D15: why somebody votes in none of the constituencies of an election', () => {
  const whyNone = (someone: Person | null, asked = ['staff', 'community']) =>
    whyInNone(cicMembersCouncil, asked, someone, on);

  it('tells who came after the roll was fixed, and who had gone by then', () => {
    expect(whyNone(person([future]))).toEqual({
      code: 'not-yet-a-member',
      says: 'The roll was fixed on Tuesday 9 June 2026. Your membership began after that day.',
    });
    expect(whyNone(person([past]))?.code).toBe('no-longer-a-member');
    expect(whyNone(null)?.code).toBe('not-a-member');
  });
  it('names the constituencies asked, and the one that they belong to', () => {
    expect(whyNone(person([now('partners')]))).toEqual({
      code: 'other-constituency',
      says: 'This vote is for the Staff and Community constituencies. You vote in the Partners constituency.',
    });
    expect(whyNone(person([now('partners')]), ['staff'])?.says).toContain(
      'the Staff constituency.',
    );
  });
  it('is silent where they vote in one of them, or none is asked', () => {
    expect(whyNone(person([now('community')]))).toBeNull();
    expect(whyNone(person([now('partners')]), [])).toBeNull();
  });
});
