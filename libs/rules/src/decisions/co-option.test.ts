import { plainDate, valueOf } from '@folkmoot/basics';
import { courseOf, firstOpen } from '../questions/vacancy/course';
import { type FallenSeat } from '../questions/vacancy/facts';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { consumerCoOp } from '../presets/consumer-co-op';
import { council, councilVote } from '../testing/facts';
import { lastDayCoOpted, postToFill } from './co-option';
import { decide } from './decide';

const seat: FallenSeat = {
  constituency: 'community',
  cause: 'resigned',
  on: plainDate('2026-05-01'),
  termEnds: plainDate('2028-09-30'),
  tried: ['by-election'],
};

/** Ten of sixteen elected members co-opt Bob Birch to the community seat that Una Yew left. */
const coOpt = (
  change: Partial<FallenSeat> = {},
  office = 'council:community',
  to = '2027-06-19',
  untilElection: string | null = null,
  filledSince = false,
) =>
  decide(
    cicMembersCouncil,
    councilVote({
      kind: 'council-co-opt',
      votesFor: 10,
      votesAgainst: 0,
      abstained: 0,
      participation: council(10, 6, 0).slice(0, 2),
      proposal: {
        type: 'appointment',
        office,
        nominee: { id: 'b', name: 'Bob Birch' },
        from: plainDate('2026-06-20'),
        to: plainDate(to),
        inPlaceOf: {
          term: 'term-of-una',
          name: 'Una Yew',
          seat: { ...seat, ...change },
          untilElection: untilElection === null ? null : plainDate(untilElection),
        },
      },
      service: { served: [], placesTaken: 5, filledSince },
    }),
  );
const whyNot = (...of: Parameters<typeof coOpt>) => {
  const outcome = coOpt(...of);
  expect(outcome).toMatchObject({ verdict: 'unlawful', effects: [] });
  return outcome.headline;
};

describe('R-E11 d: an elected seat that nobody could be elected to', () => {
  it('goes to whoever is co-opted, for a year at the most', () => {
    const { verdict, effects, derivation } = coOpt();
    expect(verdict).toBe('carried');
    expect(effects).toEqual([
      {
        type: 'term-begins',
        office: 'council:community',
        holder: { id: 'b', name: 'Bob Birch' },
        from: '2026-06-20',
        to: '2027-06-19',
      },
    ]);
    expect(derivation.map(({ says }) => says).join(' ')).toContain('Not by a by-election.');
    expect(whyNot({}, 'council:community', '2027-06-20')).toContain('at the longest');
  });
  it('until the members of the next yearly election take office', () => {
    const until = (to: string) => coOpt({}, 'council:community', to, '2026-09-30');
    expect(until('2026-09-30').verdict).toBe('carried');
    expect(until('2026-10-01').headline).toContain('until Wednesday 30 September 2026');
  });
  it('and what is left then is elected, whatever else the constitution would try', () => {
    const ended = { ...seat, cause: 'co-option-ended' as const, tried: [] };
    const course = (change: Partial<FallenSeat> = {}) =>
      valueOf(courseOf(cicMembersCouncil, { ...ended, ...change }));
    expect(firstOpen(course())?.way).toBe('by-election');
    expect(firstOpen(course({ tried: ['by-election'] }))?.way).toBe('co-option');
    expect(course({ termEnds: plainDate('2026-10-30') }).leftVacant).toBe(true);
  });
  it('or for what is left of the term', () => {
    const ends = { ...seat, termEnds: plainDate('2026-12-31') };
    expect(lastDayCoOpted(seat.on, { seat: ends })).toBe('2026-12-31');
    expect(whyNot({ termEnds: plainDate('2027-03-31') })).toContain('Wednesday 31 March 2027');
  });
  it('to nobody once it has been filled another way, though other seats are free', () => {
    expect(whyNot({}, undefined, undefined, null, true)).toContain('has been filled since');
  });
  it('to nobody while another way is open, or where it is left vacant', () => {
    expect(whyNot({ tried: [] })).toContain('another than co-option');
    expect(whyNot({ termEnds: plainDate('2026-08-31') })).toContain('left vacant');
  });
  it('only once it is free, and only the seat that fell free', () => {
    expect(whyNot({ on: plainDate('2026-07-01') })).toContain('can be held from');
    expect(whyNot({}, 'council:staff')).toContain('can be held from');
    expect(whyNot({ constituency: 'partners' })).toContain('No election fills this seat');
  });
  it('to nobody where the constitution has no kind of decision that co-opts', () => {
    expect(postToFill(consumerCoOp, 'council:consumers', true)).toBeNull();
    expect(postToFill(cicMembersCouncil, 'council:partners', true)).toBeNull();
    expect(postToFill(cicMembersCouncil, 'council:staff', true)).toMatchObject({
      appointedBy: 'council-co-opt',
      termYears: 1,
    });
  });
});
