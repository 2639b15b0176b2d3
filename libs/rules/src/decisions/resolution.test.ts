import fc from 'fast-check';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { council, councilVote, membersVote, withKind } from '../testing/facts';
import { decide } from './decide';

const ordinary = (votesFor: number, votesAgainst: number, abstained = 0) =>
  decide(
    cicMembersCouncil,
    membersVote('members-ordinary-resolution', votesFor, votesAgainst, abstained),
  );
const special = (votesFor: number, votesAgainst: number, abstained = 0) =>
  decide(
    cicMembersCouncil,
    membersVote('members-special-resolution', votesFor, votesAgainst, abstained),
  );
const votes = fc.nat({ max: 100_000 });

describe('R-A3: an ordinary resolution needs more than half of the votes cast', () => {
  it('is carried by one vote', () => {
    expect(ordinary(61, 60).verdict).toBe('carried');
  });
  it('is lost at 60 to 60: nobody has a casting vote (T3, R-A40)', () => {
    expect(ordinary(60, 60)).toMatchObject({
      verdict: 'lost',
      headline:
        '60 for, 60 against, 0 abstained; 50.0 % of votes cast; needs more than 50 %: Companies Act 2006 s.282.',
    });
  });
  it('is never carried by exactly half', () => {
    fc.assert(fc.property(votes, (each) => ordinary(each, each).verdict === 'lost'));
  });
});

describe('R-A4: a special resolution needs at least three quarters of the votes cast', () => {
  it('is carried at exactly 75 %, abstentions left out (T1)', () => {
    expect(special(75, 25, 40).verdict).toBe('carried');
  });
  it('is lost at 149 to 50, one vote short', () => {
    const outcome = special(149, 50);
    expect(outcome.verdict).toBe('lost');
    expect(outcome.headline).toContain('74.8 % of votes cast');
    expect(outcome.derivation.at(-1)?.comparison).toEqual({
      leftSays: '4 × votes for',
      left: '596',
      leftSum: '4 × 149',
      operator: '>=',
      rightSays: '3 × votes cast',
      right: '597',
      rightSum: '3 × 199',
      holds: false,
    });
  });
  it('says what was counted and what was needed', () => {
    expect(special(312, 88, 14).headline).toBe(
      '312 for, 88 against, 14 abstained; 78.0 % of votes cast; needs at least 75 %: Companies Act 2006 s.283.',
    );
  });
  it('is lost when nobody votes: nothing is no share of nothing', () => {
    expect(special(0, 0, 12)).toMatchObject({
      verdict: 'lost',
      headline:
        '0 for, 0 against, 12 abstained; no votes cast; needs at least 75 %: Companies Act 2006 s.283.',
    });
  });
  it('agrees with the rule written as a fraction, whatever the numbers', () => {
    fc.assert(
      fc.property(votes, votes, (votesFor, votesAgainst) => {
        const carried = votesFor > 0 && votesFor * 4 >= (votesFor + votesAgainst) * 3;
        return (special(votesFor, votesAgainst).verdict === 'carried') === carried;
      }),
    );
  });
});

describe('R-A42: a special resolution is filed within 15 days', () => {
  it('passed on 10 July 2026, is due by 25 July (T21)', () => {
    expect(special(75, 25).effects).toEqual([
      {
        type: 'filing-due',
        what: 'A copy of the special resolution “New articles”',
        by: '2026-07-25',
        citation: 'Companies Act 2006 ss.29–30',
      },
    ]);
  });
  it('is not filed when lost', () => {
    expect(special(74, 26).effects).toEqual([]);
  });
});

describe('R-04: where all who are entitled are the measure, silence counts against', () => {
  const written = withKind('members-special-resolution', { denominator: 'ELIGIBLE_TOTAL' });
  const agreed = (votesFor: number) =>
    decide(written, {
      ...membersVote('members-special-resolution', votesFor, 0),
      participation: [{ constituency: 'staff', entitled: 200, tookPart: votesFor }],
    }).verdict;

  it('a written special resolution of 200 fails at 149 and passes at 150 (T5)', () => {
    expect([agreed(149), agreed(150)]).toEqual(['lost', 'carried']);
  });
});

describe('a vote more in favour never loses what was carried', () => {
  it.each(cicMembersCouncil.decisionKinds.filter(({ effect }) => effect === 'none'))(
    '$title',
    ({ code, electorate }) => {
      const seats = electorate === 'legal-members' ? 40 : 20;
      const participation =
        electorate === 'legal-members'
          ? [{ constituency: 'staff', entitled: 40, tookPart: 40 }]
          : council(10, 6, 4);
      const counts = fc.tuple(fc.nat({ max: seats }), fc.nat({ max: seats }));
      fc.assert(
        fc.property(counts, ([votesFor, votesAgainst]) => {
          fc.pre(votesFor + votesAgainst < seats);
          const at = (more: number) =>
            decide(
              cicMembersCouncil,
              councilVote({
                kind: code,
                votesFor: votesFor + more,
                votesAgainst,
                abstained: 0,
                participation,
              }),
            ).verdict;
          return at(0) === 'lost' || at(1) === 'carried';
        }),
      );
    },
  );
});

describe('facts that cannot be right are not decided on', () => {
  const verdictOf = (facts: Parameters<typeof councilVote>[0]) => {
    const { verdict, headline } = decide(cicMembersCouncil, councilVote(facts));
    return [verdict, headline];
  };

  it('R-01: a kind of decision that the constitution does not have', () => {
    expect(verdictOf({ kind: 'show-of-hands' })).toEqual([
      'unlawful',
      'Not lawful. The constitution has no kind of decision “show-of-hands” (Constitution, kinds of decision).',
    ]);
  });
  it('R-08: more votes than people who took part', () => {
    expect(verdictOf({ votesFor: 16 })[1]).toBe(
      'Not lawful. Nobody may vote more than once: 21 (votes and abstentions) is not at most 20 (people who took part) (Constitution, one vote each).',
    );
  });
  it('R-02: votes that are not whole numbers', () => {
    expect(verdictOf({ votesFor: 14.5 })[1]).toContain('not a whole number');
    expect(verdictOf({ votesAgainst: -1 })[1]).toContain('not a whole number');
  });
  it.each([
    [
      'more people than the roll has',
      { constituency: 'staff', entitled: 10, tookPart: 11 },
      'More people took part for Staff',
    ],
    [
      'a constituency that is not there',
      { constituency: 'public', entitled: 1, tookPart: 1 },
      'no constituency “public”',
    ],
    [
      'half a person',
      { constituency: 'staff', entitled: 10, tookPart: 0.5 },
      'not in whole numbers',
    ],
  ])('R-07: a roll with %s', (_, line, says) => {
    expect(verdictOf({ participation: [line] })[1]).toContain(says);
  });
  it('R-07: a roll that lists a constituency twice', () => {
    const participation = [...council(10, 6, 4), ...council(0, 0, 0)];
    expect(verdictOf({ participation })[1]).toContain('one constituency twice');
  });
  it('R-05: community members do not pass a resolution of the company', () => {
    const participation = [{ constituency: 'community', entitled: 240, tookPart: 20 }];
    expect(verdictOf({ kind: 'members-ordinary-resolution', participation })[1]).toContain(
      'Community has no vote on a decision of this kind',
    );
  });
  it('R-E2: co-opted members do not co-opt', () => {
    expect(verdictOf({ kind: 'council-co-opt' })[1]).toContain('Partners has no vote');
  });
  it('a vote of every member takes in every constituency', () => {
    const everyone = withKind('council-resolution', { electorate: 'members' });
    expect(decide(everyone, councilVote({})).verdict).toBe('carried');
  });
});
