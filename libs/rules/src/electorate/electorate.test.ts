import { type PlainDate, plainDate } from '@folkmoot/basics';
import fc from 'fast-check';
import { type Electorate } from '../constitution';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { electorate, electorateOf, votersOn, votesIn } from './electorate';
import { type Person, type Spell } from './spells';

const on = plainDate('2026-06-09');
const spell = (constituency: string, from = '2024-01-01', to: string | null = null): Spell => ({
  constituency,
  from: plainDate(from),
  to: to === null ? null : plainDate(to),
});
const person = (id: string, qualifications: Spell[], seats: Spell[] = []): Person => ({
  id,
  qualifications,
  seats,
});
const roll = (who: Parameters<typeof electorate>[1], people: Person[], date: PlainDate = on) =>
  electorate(cicMembersCouncil, who, people, date).map((l) => `${l.person} ${l.constituency}`);

describe('R-08, R-E14: one natural person, one line', () => {
  const both = person('ada', [spell('community'), spell('staff')]);

  it('staff prevails for a member of staff who lives in the area', () => {
    expect(roll('members', [both])).toEqual(['ada staff']);
    expect(roll(electorateOf('staff'), [both])).toEqual(['ada staff']);
    expect(roll(electorateOf('community'), [both])).toEqual([]);
  });
  it('on leaving employment the same person votes in the community', () => {
    const left = person('ada', [spell('community'), spell('staff', '2024-01-01', '2026-06-09')]);
    expect(roll('members', [left])).toEqual(['ada community']);
    expect(roll('members', [left], plainDate('2026-06-08'))).toEqual(['ada staff']);
  });
  it('a person listed twice is one person, with all that both lines say', () => {
    const twice = [person('ada', [spell('community')]), person('ada', [spell('staff')])];
    expect(roll('members', twice)).toEqual(['ada staff']);
    const { seats: _, ...bare } = person('ada', [spell('community')]);
    expect(roll('council', [bare, person('ada', [], [spell('staff')])])).toEqual(['ada staff']);
  });
  it('nobody votes twice in whatever is asked of whomever', () => {
    const codes = fc.constantFrom('staff', 'community', 'partners');
    const days = fc.constantFrom('2024-01-01', '2026-06-09', '2026-06-10');
    const spells = fc.array(
      fc.record({
        constituency: codes,
        from: days.map(plainDate),
        to: fc.option(days.map(plainDate)),
      }),
    );
    const people = fc.array(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), qualifications: spells, seats: spells }),
    );
    const who = fc.constantFrom<Electorate>(
      'members',
      'legal-members',
      'council',
      'elected-council',
    );
    fc.assert(
      fc.property(people, who, (all, asked) => {
        const lines = roll(asked, all).map((line) => line.split(' ')[0]);
        expect(new Set(lines).size).toBe(lines.length);
        expect(roll(asked, all.toReversed())).toEqual(roll(asked, all));
      }),
    );
  });
});

describe('R-05: only legal members pass resolutions of the company', () => {
  it('staff do, community members and partners do not', () => {
    const people = [
      person('ada', [spell('staff')]),
      person('ben', [spell('community')]),
      person('cy', [spell('partners')]),
    ];
    expect(roll('legal-members', people)).toEqual(['ada staff']);
    expect(roll('members', people)).toEqual(['ada staff', 'ben community', 'cy partners']);
  });
  it('a legal member keeps that vote though another constituency prevails', () => {
    const communityFirst = {
      ...cicMembersCouncil,
      constituencies: cicMembersCouncil.constituencies.map((c) => ({
        ...c,
        precedence: c.code === 'community' ? 1 : 2,
      })),
    };
    const both = person('ada', [spell('community'), spell('staff')]);
    expect(votesIn(communityFirst, 'legal-members', both, on)?.code).toBe('staff');
  });
});

describe('R-07: the roll is fixed on the record date', () => {
  const joined = (from: string, to: string | null) => person('ada', [spell('staff', from, to)]);

  it('takes those who joined on that day and leaves out those who left on it', () => {
    expect(roll('members', [joined('2026-06-09', null)])).toHaveLength(1);
    expect(roll('members', [joined('2026-06-10', null)])).toHaveLength(0);
    expect(roll('members', [joined('2024-01-01', '2026-06-10')])).toHaveLength(1);
    expect(roll('members', [joined('2024-01-01', '2026-06-09')])).toHaveLength(0);
  });
  it('leaves out a constituency that the constitution does not have', () => {
    expect(roll('members', [person('ada', [spell('public')])])).toEqual([]);
  });
});

describe('R-E1, R-E2: the council and its elected members', () => {
  const people = [
    person('ada', [spell('staff')], [spell('staff')]),
    person('ben', [], [spell('community', '2024-01-01', '2026-06-09')]),
    person('cy', [], [spell('partners')]),
    person('dee', [spell('staff')]),
  ];

  it('are those whose seat is in force', () => {
    expect(roll('council', people)).toEqual(['ada staff', 'cy partners']);
    expect(roll('council', people, plainDate('2026-06-08'))).toHaveLength(3);
  });
  it('the co-opted are left out where the elected alone decide', () => {
    expect(roll('elected-council', people)).toEqual(['ada staff']);
  });
});

describe('R-C20: constituencies that are not asked', () => {
  const asked = votersOn({ electorate: 'members', without: ['staff'] });

  it('do not vote, whoever else does', () => {
    const people = [person('ada', [spell('staff')]), person('ben', [spell('community')])];
    expect(roll('members', people)).toEqual(['ada staff', 'ben community']);
    expect(roll(asked, people)).toEqual(['ben community']);
    expect(roll(votersOn({ electorate: 'members' }), people)).toHaveLength(2);
  });
  it('keep nobody from the vote of another constituency to which they belong too', () => {
    const both = [person('ada', [spell('staff'), spell('community')])];
    expect(roll('members', both)).toEqual(['ada staff']);
    expect(roll(asked, both)).toEqual(['ada community']);
  });
  it('are not asked on the council either', () => {
    const sits = [person('ada', [], [spell('staff')]), person('ben', [], [spell('community')])];
    const voters = votersOn({ electorate: 'council', without: ['community'] });
    expect(roll(voters, sits)).toEqual(['ada staff']);
  });
});
