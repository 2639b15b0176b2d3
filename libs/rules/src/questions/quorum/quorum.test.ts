import { londonTime, plainDate, valueOf } from '@folkmoot/basics';
import { type Constitution, type MeetingQuorum } from '../../constitution';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { meetingRules } from '../../testing/meeting-rules';
import { silentCompany } from '../../testing/members';
import { ask } from '../index';
import { type Attender, type MeetingEvent, type QuorumFacts } from './facts';

const at = (time: string): string => londonTime(plainDate('2026-06-09'), time);
const member = (id: string, constituency = 'staff'): Attender => ({
  id,
  standsFor: [{ member: id, as: 'member', constituency }],
});
const members = (count: number, constituency?: string): Attender[] =>
  Array.from({ length: count }, (_, index) =>
    member(`${constituency ?? 'member'}-${index + 1}`, constituency),
  );
const arrive = (people: readonly Attender[], time = '09:55'): MeetingEvent[] =>
  people.map(({ id }) => ({ at: at(time), type: 'arrives', person: id }));
const item = (name: string, from: string, to: string): MeetingEvent[] => [
  { at: at(from), type: 'item-begins', item: name },
  { at: at(to), type: 'item-ends', item: name },
];
const leave = (person: string, time: string): MeetingEvent => ({
  at: at(time),
  type: 'leaves',
  person,
});
const facts = (change: Partial<QuorumFacts>): QuorumFacts => ({
  type: 'quorum',
  body: 'general',
  entitled: 100,
  startsAt: at('10:00'),
  people: [],
  events: [],
  ...change,
});
const under = (quorum: Partial<MeetingQuorum>): Constitution => {
  const meetings = meetingRules();
  return {
    ...cicMembersCouncil,
    meetings: { ...meetings, quorum: { ...meetings.quorum, ...quorum } },
  };
};
const rule = (change: Partial<QuorumFacts>, constitution = under({})): Ruling =>
  valueOf(ask(constitution, facts(change)));
const validly = ({ derivation }: Ruling): unknown[] =>
  derivation.filter(({ inputs, holds }) => holds && 'item' in inputs).map((s) => s.inputs['item']);

describe('R-A28: who counts for a quorum', () => {
  const meet = (people: readonly Attender[]): string =>
    rule({ people, events: [...arrive(people), ...item('1', '10:00', '10:10')] }).verdict;

  it('T25: two representatives of one body are no quorum of two', () => {
    const sent = (id: string): Attender => ({
      id,
      standsFor: [{ member: 'council-x', as: 'representative' }],
    });
    expect(meet([sent('a'), sent('b')])).toBe('inquorate');
    expect(meet([sent('a'), member('b')])).toBe('quorate');
  });

  it('T25: one member with nine proxies, alone, is one person', () => {
    const proxies = Array.from({ length: 9 }, (_, n) => ({
      member: `m-${n}`,
      as: 'proxy' as const,
    }));
    const busy: Attender = { id: 'a', standsFor: [{ member: 'a', as: 'member' }, ...proxies] };
    expect(meet([busy])).toBe('inquorate');
    expect(meet([busy, member('b')])).toBe('quorate');
  });

  it('two proxies of one member, or a member and that member’s proxy, are one', () => {
    const proxy = (id: string, ...of: string[]): Attender => ({
      id,
      standsFor: of.map((one) => ({ member: one, as: 'proxy' })),
    });
    expect(meet([proxy('a', 'm'), proxy('b', 'm')])).toBe('inquorate');
    expect(meet([member('m'), proxy('b', 'm')])).toBe('inquorate');
    expect(meet([proxy('a', 'm', 'n'), proxy('b', 'm')])).toBe('quorate');
  });

  it('a guest counts for nothing', () => {
    expect(meet([member('a'), { id: 'guest', standsFor: [] }])).toBe('inquorate');
  });

  it('a company of one member has a quorum of one', () => {
    const people = members(1);
    const events = [...arrive(people), ...item('1', '10:00', '10:10')];
    expect(rule({ entitled: 1, people, events }).verdict).toBe('quorate');
  });

  it('without rules of its own a company has two', () => {
    const people = members(2);
    const ruling = rule(
      { people, events: [...arrive(people), ...item('1', '10:00', '10:10')] },
      silentCompany,
    );
    expect(ruling.headline).toBe(
      'There was a quorum; “1” was validly taken: Companies Act 2006 s.318.',
    );
  });
});

describe('R-A29: when a quorum is needed', () => {
  const people = members(10);
  const events = [
    ...arrive(people),
    ...item('1', '10:00', '10:10'),
    ...item('2', '10:10', '10:20'),
    ...item('3', '10:20', '10:30'),
    leave('member-10', '10:31'),
    ...item('4', '10:32', '10:40'),
  ];

  it('T29: lost before item 4, it ends the meeting where it must last; items 1 to 3 stand', () => {
    const ruling = rule({ people, events }, under({ atLeast: 10 }));
    expect(ruling.verdict).toBe('adjourned');
    expect(validly(ruling)).toEqual(['1', '2', '3']);
    expect(ruling.headline).toContain('“1”, “2” and “3” were validly taken');
    expect(ruling.derivation.at(-1)?.says).toContain(
      'The quorum was lost on Tuesday 9 June 2026 at 10.31am (UK time): 9 of the 10 persons needed.',
    );
    expect(ruling.dates).toContainEqual(
      expect.objectContaining({ what: 'Adjourned', on: at('10:31') }),
    );
  });

  it('T29: item 4 is valid where the quorum is needed at the start only (Hartley Baird)', () => {
    const ruling = rule({ people, events }, under({ atLeast: 10, mode: 'AT_START' }));
    expect(ruling.verdict).toBe('quorate');
    expect(validly(ruling)).toEqual(['1', '2', '3', '4']);
  });

  it('one person alone is not a meeting, whatever the start was', () => {
    const two = members(2);
    const left: MeetingEvent[] = [
      ...arrive(two),
      ...item('1', '10:00', '10:10'),
      leave('member-2', '10:11'),
      ...item('2', '10:12', '10:20'),
    ];
    const ruling = rule({ people: two, events: left }, under({ mode: 'AT_START' }));
    expect(ruling.verdict).toBe('inquorate');
    expect(validly(ruling)).toEqual(['1']);
  });

  it('an item during which it is lost is not taken', () => {
    const lost: MeetingEvent[] = [
      ...arrive(people),
      { at: at('10:00'), type: 'item-begins', item: '1' },
      leave('member-1', '10:05'),
      { at: at('10:10'), type: 'item-ends', item: '1' },
    ];
    expect(validly(rule({ people, events: lost }, under({ atLeast: 10 })))).toEqual([]);
  });
});

describe('R-A31: waiting and adjourning', () => {
  const people = members(2);
  const late = (time: string): Partial<QuorumFacts> => ({
    people,
    events: [...arrive(people, time), ...item('1', '10:40', '10:50')],
  });

  it('waits thirty minutes and not one second longer', () => {
    expect(rule(late('10:30')).verdict).toBe('quorate');
    expect(rule(late('10:31')).verdict).toBe('inquorate');
    expect(rule(late('10:31')).dates).toContainEqual(
      expect.objectContaining({ what: 'Adjourned', on: at('10:30') }),
    );
  });

  it('before that, a quorum may come, go and come again', () => {
    const [a, b] = people as [Attender, Attender];
    const events = [
      ...arrive([a, b], '10:01'),
      leave(a.id, '10:05'),
      ...arrive([a], '10:20'),
      ...item('1', '10:25', '10:30'),
    ];
    expect(rule({ people, events }).verdict).toBe('quorate');
  });

  it('an adjourned meeting can do only what was left', () => {
    const ruling = rule({
      people,
      adjournedFrom: { on: plainDate('2026-05-20'), business: ['4'] },
      events: [...arrive(people), ...item('4', '10:00', '10:10'), ...item('5', '10:10', '10:20')],
    });
    expect(validly(ruling)).toEqual(['4']);
    expect(ruling.derivation.at(-1)?.says).toContain('not business of the meeting');
  });

  it('says by when notice of the adjourned meeting must be received, 14 days off or more', () => {
    const to = (day: string): Ruling => rule({ ...late('10:31'), adjournedTo: plainDate(day) });
    expect(to('2026-06-23').dates).toContainEqual(
      expect.objectContaining({ what: expect.stringContaining('notice'), on: '2026-06-15' }),
    );
    expect(JSON.stringify(to('2026-06-22').dates)).not.toContain('notice');
  });

  it('an item that is open when the meeting is closed is not taken', () => {
    const events: MeetingEvent[] = [
      ...arrive(people),
      { at: at('10:00'), type: 'item-begins', item: '1' },
      { at: at('10:05'), type: 'closed' },
      { at: at('10:10'), type: 'item-ends', item: '1' },
    ];
    expect(validly(rule({ people, events }))).toEqual([]);
  });

  it('what the chair adjourns with a quorum was still validly done', () => {
    const events: MeetingEvent[] = [
      ...arrive(people),
      ...item('1', '10:00', '10:10'),
      { at: at('10:15'), type: 'adjourned' },
    ];
    expect(rule({ people, events }).verdict).toBe('quorate');
  });
});

describe('R-C17, R-E12: shares, mixes and interests', () => {
  const sit = (people: readonly Attender[], change: Partial<QuorumFacts> = {}): Ruling =>
    rule(
      {
        body: 'council',
        entitled: 20,
        people,
        events: [...arrive(people), ...item('1', '10:00', '10:10')],
        ...change,
      },
      cicMembersCouncil,
    );

  it('a third of 20 in office is 7, with staff and others among them', () => {
    expect(sit([...members(4, 'staff'), ...members(3, 'community')]).verdict).toBe('quorate');
    expect(sit([...members(4, 'staff'), ...members(2, 'community')]).verdict).toBe('inquorate');
    expect(sit(members(7, 'staff')).verdict).toBe('inquorate');
    expect(sit(members(7, 'community')).verdict).toBe('inquorate');
  });

  it('R-E12: there are no proxies on a council, but a partner may send an alternate', () => {
    const others = [...members(4, 'staff'), ...members(2, 'community')];
    const seventh = (as: 'proxy' | 'representative'): Attender => ({
      id: 'seventh',
      standsFor: [{ member: 'surgery', as, constituency: 'partners' }],
    });
    expect(sit([...others, seventh('proxy')]).verdict).toBe('inquorate');
    expect(sit([...others, seventh('representative')]).verdict).toBe('quorate');
  });

  it('R-A50: who has an interest in an item is not counted on it, and the meeting goes on', () => {
    const people = [...members(4, 'staff'), ...members(3, 'community')];
    const ruling = sit(people, {
      events: [
        ...arrive(people),
        { at: at('10:00'), type: 'item-begins', item: '1', interested: ['staff-1'] },
        { at: at('10:10'), type: 'item-ends', item: '1' },
        ...item('2', '10:10', '10:20'),
      ],
    });
    expect(ruling.verdict).toBe('inquorate');
    expect(validly(ruling)).toEqual(['2']);
  });

  it('R-C17: two, or half of the members, whichever is more', () => {
    const half = under({ share: { numerator: 1, denominator: 2 } });
    const meet = (present: number, entitled: number): string => {
      const people = members(present);
      const events = [...arrive(people), ...item('1', '10:00', '10:10')];
      return rule({ entitled, people, events }, half).verdict;
    };
    expect([meet(4, 9), meet(5, 9), meet(1, 2), meet(2, 3)]).toEqual([
      'inquorate',
      'quorate',
      'inquorate',
      'quorate',
    ]);
  });

  it('R-I12: social workers must be more than half of those present', () => {
    const mostly = under({ mostFrom: 'staff' });
    const meet = (staff: number, others: number): string => {
      const people = [...members(staff, 'staff'), ...members(others, 'community')];
      return rule({ people, events: [...arrive(people), ...item('1', '10:00', '10:10')] }, mostly)
        .verdict;
    };
    expect(meet(2, 2)).toBe('inquorate');
    expect(meet(3, 2)).toBe('quorate');
  });

  it('R-A43: a class needs two persons with a third of its votes; when adjourned, one', () => {
    const holder = (id: string, votes: number): Attender => ({
      id,
      standsFor: [{ member: id, as: 'member', votes }],
    });
    const meet = (people: readonly Attender[], again = false): string =>
      rule({
        body: 'class',
        entitled: 10,
        votes: 100,
        people,
        events: [...arrive(people), ...item('1', '10:00', '10:10')],
        ...(again && { adjournedFrom: { on: plainDate('2026-05-20'), business: ['1'] } }),
      }).verdict;
    expect(meet([holder('a', 20), holder('b', 13)])).toBe('inquorate');
    expect(meet([holder('a', 20), holder('b', 14)])).toBe('quorate');
    expect(meet([holder('a', 34)])).toBe('inquorate');
    expect(meet([holder('a', 1)], true)).toBe('quorate');
  });
});

describe('the facts of a meeting', () => {
  it('are refused out of order, or with somebody who is not listed', () => {
    const people = members(1);
    const backwards = [...item('1', '10:10', '10:00')];
    const at = (change: Partial<QuorumFacts>): unknown => ask(under({}), facts(change));
    expect(at({ people, events: backwards })).toMatchObject({ error: [{ path: '/events' }] });
    const [known] = people;
    const stranger = { ...known!, id: 'stranger' };
    expect(at({ people, events: arrive([known!, stranger]) })).toMatchObject({
      error: [{ path: '/people' }],
    });
    expect(at({ people: [known!, known!] })).toMatchObject({ error: [{ path: '/people' }] });
  });
});
