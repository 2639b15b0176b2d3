import { valueOf } from '@folkmoot/basics';
import fc from 'fast-check';
import { acceptBallot } from './accept-ballot';
import { type Answer, type PollTerms, type PreviousBallot, type RollEntry } from './poll-terms';

const poll: PollTerms = {
  opensAt: '2026-06-01T08:00:00.000Z',
  closesAt: '2026-06-09T16:00:00.000Z',
  closedAt: null,
  mayChangeVote: true,
  contests: [
    { id: 'motion', kind: 'choice', constituency: null, options: ['for', 'against', 'abstain'] },
    { id: 'staff', kind: 'ranking', constituency: 'staff', options: ['s1', 's2', 's3'] },
    { id: 'community', kind: 'ranking', constituency: 'community', options: ['c1', 'c2'] },
    { id: 'fund', kind: 'approval', constituency: null, options: ['b1', 'b2'] },
    { id: 'seats', kind: 'approval', constituency: null, options: ['x', 'y', 'z'], mostMarks: 2 },
  ],
};
const staff: RollEntry = { constituency: 'staff' };
const during = '2026-06-05T12:00:00Z';
const forIt: Answer = { contest: 'motion', options: ['for'] };

const cast = (
  answers: readonly Answer[],
  change: Partial<PollTerms> = {},
  entry: RollEntry | null = staff,
  previous: PreviousBallot | null = null,
  now = during,
) => {
  const result = acceptBallot({ ...poll, ...change }, entry, previous, answers, now);
  return result.ok ? 'accepted' : result.error.code;
};
const at = (now: string, change: Partial<PollTerms> = {}) =>
  cast([forIt], change, staff, null, now);

describe('R-H8, R-D17: a ballot counts if the server receives it no later than the close', () => {
  it('to the moment, however the moment is written', () => {
    expect(at('2026-06-09T16:00:00Z')).toBe('accepted');
    expect(at('2026-06-09T17:00:00+01:00')).toBe('accepted');
    expect(at('2026-06-09T16:00:00.000000001Z')).toBe('poll-closed');
  });
  it('and not before the poll opens', () => {
    expect(at('2026-06-01T08:00:00Z')).toBe('accepted');
    expect(at('2026-06-01T07:59:59.999Z')).toBe('poll-not-open');
    expect(at(during, { opensAt: null })).toBe('poll-not-open');
  });
  it('and never once the box is closed, early or on time', () => {
    expect(at(during, { closedAt: '2026-06-05T11:00:00.000Z' })).toBe('poll-closed');
    expect(at(during, { closedAt: '2026-06-09T16:00:00.000Z' })).toBe('poll-closed');
  });
  it('tells when, in the time of the United Kingdom', () => {
    const result = acceptBallot(poll, staff, null, [forIt], '2026-06-10T00:00:00Z');
    expect(result).toMatchObject({ error: { says: expect.stringContaining('5pm (UK time).') } });
  });
});

describe('R-08: one person, one ballot', () => {
  const previous = { id: 'ballot-1' };

  it('is for those on the roll', () => {
    expect(cast([forIt], {}, null)).toBe('not-on-roll');
  });
  it('the first counts where the rules do not let a vote be changed (R-D20)', () => {
    expect(cast([forIt], { mayChangeVote: false }, staff, previous)).toBe('already-voted');
    expect(cast([forIt], { mayChangeVote: false })).toBe('accepted');
  });
  it('where they do, the new ballot names the one it takes the place of', () => {
    expect(valueOf(acceptBallot(poll, staff, previous, [forIt], during)).replaces).toBe('ballot-1');
    expect(valueOf(acceptBallot(poll, staff, null, [forIt], during)).replaces).toBeNull();
  });
});

describe('what may be marked', () => {
  it.each<[string, string, Answer[]]>([
    ['one choice', 'accepted', [forIt]],
    ['no choice', 'one-option-only', [{ contest: 'motion', options: [] }]],
    ['two choices', 'one-option-only', [{ contest: 'motion', options: ['for', 'against'] }]],
    ['one choice twice', 'one-option-only', [{ contest: 'motion', options: ['for', 'for'] }]],
    ['a ranking of some', 'accepted', [{ contest: 'staff', options: ['s3', 's1'] }]],
    ['a blank ranking', 'accepted', [{ contest: 'staff', options: [] }]],
    [
      'one candidate at two ranks',
      'duplicate-option',
      [{ contest: 'staff', options: ['s1', 's1'] }],
    ],
    ['a candidate who is not there', 'unknown-option', [{ contest: 'staff', options: ['c1'] }]],
    ['approvals', 'accepted', [{ contest: 'fund', options: ['b2', 'b1'] }]],
    ['a blank approval', 'accepted', [{ contest: 'fund', options: [] }]],
    ['fewer marks than seats', 'accepted', [{ contest: 'seats', options: ['z'] }]],
    ['as many marks as seats', 'accepted', [{ contest: 'seats', options: ['z', 'x'] }]],
    ['more marks than seats', 'too-many-options', [{ contest: 'seats', options: ['z', 'x', 'y'] }]],
    ['one candidate marked twice', 'duplicate-option', [{ contest: 'seats', options: ['z', 'z'] }]],
    ['another constituency', 'wrong-constituency', [{ contest: 'community', options: ['c1'] }]],
    ['a contest that is not there', 'missing-contest', [{ contest: 'board', options: ['x'] }]],
    ['one contest twice', 'duplicate-option', [forIt, { contest: 'motion', options: ['against'] }]],
    ['nothing at all', 'missing-contest', []],
  ])('%s: %s', (_, code, answers) => {
    expect(cast(answers)).toBe(code);
  });
  it('a contest may be left out; answers come back in the order of the ballot paper', () => {
    const answers = [{ contest: 'staff', options: ['s2'] }, forIt];
    expect(valueOf(acceptBallot(poll, staff, null, answers, during))).toEqual({
      constituency: 'staff',
      answers: [forIt, { contest: 'staff', options: ['s2'] }],
      replaces: null,
    });
  });
  it('a refusal names the contest and is fit to read', () => {
    const answers = [{ contest: 'motion', options: [] }];
    expect(acceptBallot(poll, staff, null, answers, during)).toEqual({
      ok: false,
      error: {
        code: 'one-option-only',
        contest: 'motion',
        says: 'Choose one answer to this question, and only one.',
      },
    });
  });
  it('more marks than may be made are told in numbers (R-F31, R-D17)', () => {
    const says = (options: string[]) => {
      const refused = acceptBallot(poll, staff, null, [{ contest: 'seats', options }], during);
      return refused.ok ? null : refused.error.says;
    };
    expect(says(['x', 'y', 'z'])).toBe(
      'The ballot marks 3 options, and at most 2 may be marked. Unmark one of them.',
    );
  });
  it('takes every ranking of different candidates, as it was given', () => {
    const rankings = fc.shuffledSubarray(['s1', 's2', 's3']);
    fc.assert(
      fc.property(rankings, (options) => {
        const accepted = valueOf(
          acceptBallot(poll, staff, null, [{ contest: 'staff', options }], during),
        );
        expect(accepted.answers).toEqual([{ contest: 'staff', options }]);
      }),
    );
  });
});
