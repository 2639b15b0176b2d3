import { londonTime, plainDate, valueOf } from '@folkmoot/basics';
import fc from 'fast-check';
import { type Constitution, type VotingPower } from '../../constitution';
import { type Ruling } from '../../outcome';
import { company, kindOf, withKinds } from '../../testing/members';
import { ask } from '../index';
import { type MeetingVoteFacts, type Way } from './facts';

const weights: VotingPower = {
  basis: 'member',
  classes: {
    method: 'PROPORTIONAL',
    weights: [
      { constituency: 'staff', numerator: 3, denominator: 5 },
      { constituency: 'community', numerator: 2, denominator: 5 },
    ],
    empty: 'redistribute',
  },
  cites: ['Articles, weights'],
};
const caps: VotingPower = {
  basis: 'member',
  caps: [{ constituency: 'community', numerator: 1, denominator: 5 }],
  cites: ['Articles, caps'],
};
const under: readonly Constitution[] = [
  withKinds(company(), kindOf({ code: 'asked' })),
  withKinds(company(), kindOf({ code: 'asked', eachConstituency: ['staff', 'community'] })),
  withKinds(company({ voting: caps }), kindOf({ code: 'asked' })),
  withKinds(company({ voting: weights }), kindOf({ code: 'asked', denominator: 'CLASS_WEIGHTED' })),
];

const ways = fc.array(fc.constantFrom<Way>('for', 'against', 'abstain'), {
  minLength: 1,
  maxLength: 9,
});

function rule(
  constitution: Constitution,
  takenBy: MeetingVoteFacts['takenBy'],
  cast: Readonly<Record<'staff' | 'community', readonly Way[]>>,
): Ruling {
  const voters = (['staff', 'community'] as const).flatMap((constituency) =>
    cast[constituency].map((way, index) => ({ id: `${constituency}-${index}`, constituency, way })),
  );
  return valueOf(
    ask(constitution, {
      type: 'meeting-vote',
      kind: 'asked',
      title: 'A matter',
      startsAt: londonTime(plainDate('2026-06-09'), '10:00'),
      entitled: 100,
      members: voters.map(({ id, constituency }) => ({ id, constituency })),
      votes: voters.map(({ id, way }) => ({ person: id, member: id, as: 'member', way })),
      takenBy,
    } satisfies MeetingVoteFacts),
  );
}

describe('R-02, R-C24: who in a constituency votes which way', () => {
  const taken = fc.constantFrom<MeetingVoteFacts['takenBy']>('hands', 'poll');
  const course = { numRuns: 200, seed: 20_260_609 };

  it('changes nothing, only how many do', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...under),
        taken,
        fc.record({ staff: ways, community: ways }).chain((cast) =>
          fc.record({
            cast: fc.constant(cast),
            other: fc.record({
              staff: fc.shuffledSubarray([...cast.staff], { minLength: cast.staff.length }),
              community: fc.shuffledSubarray([...cast.community], {
                minLength: cast.community.length,
              }),
            }),
          }),
        ),
        (constitution, takenBy, { cast, other }) => {
          expect(rule(constitution, takenBy, other)).toEqual(rule(constitution, takenBy, cast));
        },
      ),
      course,
    );
  });

  it('one more who votes for never turns what is carried into what is lost', () => {
    let carried = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...under),
        taken,
        fc.record({ staff: ways, community: ways }),
        fc.constantFrom('staff' as const, 'community' as const),
        (constitution, takenBy, cast, where) => {
          if (rule(constitution, takenBy, cast).verdict !== 'carried') return;
          carried += 1;
          const more = { ...cast, [where]: [...cast[where], 'for' as const] };
          expect(rule(constitution, takenBy, more).verdict).toBe('carried');
        },
      ),
      course,
    );
    expect(carried).toBeGreaterThan(20);
  });
});
