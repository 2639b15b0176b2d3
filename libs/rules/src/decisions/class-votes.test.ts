import fc from 'fast-check';
import { type Constitution, type DecisionKind, type VotingPower } from '../constitution';
import { type ClassVotes, type ResolutionFacts } from '../facts';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { membersVote } from '../testing/facts';
import { decide } from './decide';

type Class = readonly [constituency: string, votesFor: number, votesAgainst: number];

/** The preset with every constituency among the members who vote, weighed as given. */
const weighed = (voting: VotingPower | undefined, change: Partial<DecisionKind>): Constitution => ({
  ...cicMembersCouncil,
  decisionKinds: cicMembersCouncil.decisionKinds.map((kind) =>
    kind.electorate === 'legal-members' ? { ...kind, electorate: 'members', ...change } : kind,
  ),
  ...(voting && { voting }),
});

function votes(kind: string, classes: readonly Class[]): ResolutionFacts {
  const byConstituency = classes.map(([constituency, votesFor, votesAgainst]): ClassVotes => ({
    constituency,
    votesFor,
    votesAgainst,
  }));
  const total = (pick: (line: ClassVotes) => number): number =>
    byConstituency.reduce((sum, line) => sum + pick(line), 0);
  return {
    ...membersVote(
      kind,
      total((line) => line.votesFor),
      total((line) => line.votesAgainst),
    ),
    byConstituency,
    participation: byConstituency.map(({ constituency, votesFor, votesAgainst }) => ({
      constituency,
      entitled: votesFor + votesAgainst,
      tookPart: votesFor + votesAgainst,
    })),
  };
}

const sixtyForty: VotingPower = {
  basis: 'member',
  classes: {
    method: 'PROPORTIONAL',
    weights: [
      { constituency: 'staff', numerator: 6, denominator: 10 },
      { constituency: 'community', numerator: 4, denominator: 10 },
    ],
    empty: 'redistribute',
  },
  cites: ['Rules, weights'],
};
const bloc: VotingPower = {
  ...sixtyForty,
  classes: { ...sixtyForty.classes!, method: 'BLOC' },
};
const verdict = (
  voting: VotingPower | undefined,
  change: Partial<DecisionKind>,
  kind: string,
  ...classes: Class[]
): string => decide(weighed(voting, change), votes(kind, classes)).verdict;
const ORDINARY = 'members-ordinary-resolution';
const SPECIAL = 'members-special-resolution';
const weightedKind = { denominator: 'CLASS_WEIGHTED', effect: 'none' } as const;

describe('R-C24: weighted constituencies', () => {
  it('T40: 0.45 + 0.08 = 0.53 carries an ordinary resolution and no special one', () => {
    const classes: Class[] = [
      ['staff', 30, 10],
      ['community', 20, 80],
    ];
    expect(verdict(sixtyForty, weightedKind, ORDINARY, ...classes)).toBe('carried');
    expect(verdict(sixtyForty, weightedKind, SPECIAL, ...classes)).toBe('lost');
    expect(verdict(undefined, {}, ORDINARY, ...classes)).toBe('lost');
  });

  it('T40: says what each constituency counts for, and the share that they come to', () => {
    const facts = votes(ORDINARY, [
      ['staff', 30, 10],
      ['community', 20, 80],
    ]);
    const outcome = decide(weighed(sixtyForty, weightedKind), facts);
    expect(outcome.headline).toContain('; 53.0 % of weighted votes; needs more than 50 %');
    expect(outcome.derivation.slice(2).map(({ says }) => says)).toEqual([
      'Staff count for 60 % of the whole: 30 of 40 votes are for it, which is 45 %.',
      'Community count for 40 % of the whole: 20 of 100 votes are for it, which is 8 %.',
      'It needs more than half of the weighted votes.',
    ]);
    const blocs = decide(weighed(bloc, weightedKind), facts);
    expect(blocs.derivation.map(({ says }) => says)).toContain(
      'Community count for 40 % of the whole: 20 of 100 votes are for it, no majority, so none of it is for it.',
    );
    const alone = decide(weighed(sixtyForty, weightedKind), votes(ORDINARY, [['community', 3, 1]]));
    expect(alone.derivation.map(({ says }) => says)).toContain(
      'No votes came from Staff, so its weight goes to the others.',
    );
  });

  it('exactly half is lost', () => {
    expect(verdict(sixtyForty, weightedKind, ORDINARY, ['staff', 1, 1], ['community', 2, 2])).toBe(
      'lost',
    );
  });

  it('the weight of a class in which nobody voted goes to the others, or counts as nothing', () => {
    const zero: VotingPower = { ...sixtyForty, classes: { ...sixtyForty.classes!, empty: 'zero' } };
    expect(verdict(sixtyForty, weightedKind, ORDINARY, ['community', 3, 1])).toBe('carried');
    expect(verdict(zero, weightedKind, ORDINARY, ['community', 3, 1])).toBe('lost');
  });

  it('in blocs a class counts wholly one way, and against when it is equal', () => {
    expect(verdict(bloc, weightedKind, ORDINARY, ['staff', 2, 1], ['community', 0, 100])).toBe(
      'carried',
    );
    expect(verdict(bloc, weightedKind, ORDINARY, ['staff', 2, 2], ['community', 100, 0])).toBe(
      'lost',
    );
  });

  it('votes that do not come to the whole are not decided on', () => {
    const facts = { ...votes(ORDINARY, [['staff', 3, 1]]), votesFor: 2 };
    expect(decide(weighed(sixtyForty, weightedKind), facts)).toMatchObject({
      verdict: 'unlawful',
      headline: expect.stringContaining('do not come to the votes as a whole'),
    });
  });

  it('is decided exactly, however large the electorates', () => {
    const n = 999_999_999_989;
    const of = (more: number) =>
      verdict(sixtyForty, weightedKind, ORDINARY, ['staff', n + more, n], ['community', n, n + 0]);
    expect(of(1)).toBe('carried');
    expect(of(0)).toBe('lost');
  });
});

describe('R-C21, R-C24: capped constituencies', () => {
  const investors: VotingPower = {
    basis: 'member',
    caps: [{ constituency: 'partners', numerator: 1, denominator: 10 }],
    cites: ['Rules, investors'],
  };
  it('T41: 30 investors are worth 10 against 90 users: 50 to 50 is lost', () => {
    const classes: Class[] = [
      ['staff', 40, 50],
      ['partners', 30, 0],
    ];
    expect(verdict(investors, {}, ORDINARY, ...classes)).toBe('lost');
    expect(verdict(undefined, {}, ORDINARY, ...classes)).toBe('carried');
    expect(verdict(investors, {}, ORDINARY, ['staff', 41, 49], ['partners', 30, 0])).toBe(
      'carried',
    );
  });

  it('T41: says what they weigh, and the share that they come to', () => {
    const classes: Class[] = [
      ['staff', 40, 50],
      ['partners', 30, 0],
    ];
    const outcome = decide(weighed(investors, {}), votes(ORDINARY, classes));
    expect(outcome.headline).toContain('; 50.0 % of votes as they weigh; needs more than 50 %');
    expect(outcome.derivation.slice(-2)).toMatchObject([
      {
        says: 'The votes of Partners together count for at most 10 % of all votes, so each of them counts for 1/3 of a vote.',
      },
      { comparison: { leftSum: '2 × 50', right: '100' } },
    ]);
  });

  it('several caps hold each to its share of all votes as they then weigh', () => {
    const two: VotingPower = {
      ...investors,
      caps: [
        { constituency: 'partners', numerator: 1, denominator: 10 },
        { constituency: 'community', numerator: 2, denominator: 10 },
      ],
    };
    const of = (staffFor: number) =>
      decide(
        weighed(two, {}),
        votes(ORDINARY, [
          ['staff', staffFor, 70 - staffFor],
          ['partners', 50, 0],
          ['community', 0, 40],
        ]),
      );
    expect(of(40).derivation.at(-1)?.comparison).toMatchObject({ leftSum: '2 × 50', right: '100' });
    expect([40, 41].map((staffFor) => of(staffFor).verdict)).toEqual(['lost', 'carried']);
  });

  it('are not decided on where nobody told their votes apart, nor by themselves', () => {
    const { byConstituency: _, ...facts } = votes(ORDINARY, [
      ['staff', 40, 0],
      ['partners', 1, 0],
    ]);
    expect(decide(weighed(investors, {}), facts).verdict).toBe('lost');
    expect(verdict(investors, {}, ORDINARY, ['partners', 9, 0])).toBe('lost');
  });

  it('bind members, and not their council', () => {
    const council = { electorate: 'council', denominator: 'MEMBERS_VOTING' } as const;
    expect(verdict(investors, council, ORDINARY, ['staff', 5, 4], ['partners', 4, 0])).toBe(
      'carried',
    );
  });

  it('an investor below the cap has a whole vote', () => {
    expect(verdict(investors, {}, ORDINARY, ['staff', 45, 45], ['partners', 1, 0])).toBe('carried');
  });

  it('T41: where investors have no vote theirs are not counted', () => {
    const facts = votes(ORDINARY, [
      ['staff', 5, 1],
      ['partners', 1, 0],
    ]);
    const constitution = weighed(investors, { without: ['partners'] });
    expect(decide(constitution, facts).verdict).toBe('unlawful');
  });
});

describe('R-I5: constituencies that must each agree', () => {
  it('one that does not agree stops it', () => {
    const both = { eachConstituency: ['staff', 'community'] };
    expect(verdict(undefined, both, ORDINARY, ['staff', 90, 1], ['community', 4, 4])).toBe('lost');
    expect(verdict(undefined, both, ORDINARY, ['staff', 90, 1], ['community', 5, 4])).toBe(
      'carried',
    );
    expect(verdict(undefined, both, ORDINARY, ['staff', 90, 1])).toBe('lost');
  });
});

describe('R-C5: a turnout', () => {
  const half = { turnout: { numerator: 1, denominator: 2 } };
  const of = (votesFor: number, votesAgainst: number, abstained = 0) =>
    decide(weighed(undefined, half), {
      ...membersVote(ORDINARY, votesFor, votesAgainst, abstained),
      participation: [{ constituency: 'staff', entitled: 100, tookPart: 60 }],
    });

  it('needs enough of those entitled to vote, one way or the other', () => {
    expect(of(40, 10).verdict).toBe('carried');
    expect(of(40, 9)).toMatchObject({ verdict: 'lost' });
    expect(of(40, 9, 11)).toMatchObject({ verdict: 'lost' });
  });
});

describe('laws of weighted votes', () => {
  const count = fc.nat({ max: 50 });
  it('does not depend on the order in which constituencies are listed', () => {
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const classes: Class[] = [
          ['staff', a, b],
          ['community', c, d],
        ];
        const one = decide(weighed(sixtyForty, weightedKind), votes(ORDINARY, classes));
        const other = decide(
          weighed(sixtyForty, weightedKind),
          votes(ORDINARY, classes.toReversed()),
        );
        expect(other).toEqual(one);
      }),
      { numRuns: 50 },
    );
  });
  it('where caps bear, one more vote for never loses it either', () => {
    const caps = ['partners', 'community'].map((constituency) => ({
      constituency,
      numerator: 1,
      denominator: 5,
    }));
    const voting: VotingPower = { basis: 'member', caps, cites: ['Rules'] };
    const three = fc.tuple(count, count, count, count, count, count);
    fc.assert(
      fc.property(three, fc.nat({ max: 2 }), ([a, b, c, d, e, f], more) => {
        const of = (plus: readonly number[]) =>
          verdict(
            voting,
            {},
            ORDINARY,
            ['staff', a + plus[0]!, b],
            ['community', c + plus[1]!, d],
            ['partners', e + plus[2]!, f],
          );
        if (of([0, 0, 0]) !== 'carried') return;
        expect(of([0, 1, 2].map((place) => (place === more ? 1 : 0)))).toBe('carried');
      }),
      { numRuns: 300 },
    );
  });
  it('one more vote for never turns what is carried into what is lost', () => {
    fc.assert(
      fc.property(
        count,
        count,
        count,
        count,
        fc.constantFrom(sixtyForty, bloc),
        (a, b, c, d, voting) => {
          const before = verdict(
            voting,
            weightedKind,
            ORDINARY,
            ['staff', a, b],
            ['community', c, d],
          );
          const after = verdict(
            voting,
            weightedKind,
            ORDINARY,
            ['staff', a + 1, b],
            ['community', c, d],
          );
          return before !== 'carried' || after === 'carried';
        },
      ),
    );
  });
});
