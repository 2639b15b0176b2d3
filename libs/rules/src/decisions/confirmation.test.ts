import { plainDate } from '@folkmoot/basics';
import fc from 'fast-check';
import { type Constitution } from '../constitution';
import { type ContestFacts } from '../facts';
import { type Outcome } from '../outcome';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { mutual } from '../presets/mutual';
import { contest } from '../testing/facts';
import { faults } from '../testing/changed-document';
import { decide } from './decide';

const { elections } = cicMembersCouncil;
const confirming: Constitution = {
  ...cicMembersCouncil,
  elections: { ...elections, unopposed: 'confirmed-by-vote' },
};
const decidedOn = plainDate('2026-09-25');
const elect = (constitution: Constitution, ...contests: ContestFacts[]): Outcome =>
  decide(constitution, { type: 'election', title: 'Council election', contests, decidedOn });

/** One nominee, voted on for and against. */
function nominee(
  nth: number,
  votesFor: number,
  votesAgainst: number,
  change: Partial<ContestFacts> = {},
): ContestFacts {
  const id = `c-${nth}`;
  return contest({
    title: `Community: Nominee ${nth}`,
    seats: 1,
    candidates: [
      { id, name: `Nominee ${nth}` },
      { id: `${id}-against`, name: `Against Nominee ${nth}` },
    ],
    method: 'yes-no',
    quota: null,
    valid: votesFor + votesAgainst,
    rejected: 0,
    confirmation: { nominee: id, votesFor, votesAgainst },
    elected: 2 * votesFor > votesFor + votesAgainst ? [id] : [],
    ...change,
  });
}

const nobodyStood = contest({
  seats: 1,
  candidates: [],
  elected: [],
  method: 'uncontested',
  quota: null,
  valid: 0,
  rejected: 0,
});

describe('R-F35: a vote for or against each whom nobody stands against', () => {
  it('elects with more than half, and leaves the other seats vacant together', () => {
    const outcome = elect(confirming, nominee(1, 51, 49), nominee(2, 40, 60), nobodyStood);
    expect(outcome.verdict).toBe('elected');
    expect(outcome.headline).toContain('Nominee 1 elected, by 51 for and 49 against');
    expect(outcome.headline).toContain('Nominee 2 not elected, by 40 for and 60 against');
    expect(outcome.effects).toMatchObject([
      { type: 'term-begins', holder: { name: 'Nominee 1' } },
      { type: 'seat-vacant', office: 'council:community', seats: 2 },
    ]);
    expect(outcome.derivation.map(({ says }) => says)).toContain(
      '51 of 100 votes cast are for Nominee 1: 2 × 51 = 102 is more than 100, so Nominee 1 is elected.',
    );
  });
  it('elects nobody on equal votes or none, and draws no lot', () => {
    expect(elect(confirming, nominee(1, 50, 50))).toMatchObject({ verdict: 'lost' });
    expect(elect(confirming, nominee(1, 0, 0))).toMatchObject({ verdict: 'lost' });
  });
  it('law: exactly with more than half', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), (votesFor, votesAgainst) => {
        const { verdict } = elect(confirming, nominee(1, votesFor, votesAgainst));
        expect(verdict).toBe(votesFor > votesAgainst ? 'elected' : 'lost');
        const lie = votesFor > votesAgainst ? [] : ['c-1'];
        const forged = nominee(1, votesFor, votesAgainst, { elected: lie });
        expect(elect(confirming, forged).verdict).toBe('unlawful');
      }),
      { numRuns: 60 },
    );
  });
  it('is unlawful where the constitution elects them at once, and the other way about', () => {
    expect(elect(cicMembersCouncil, nominee(1, 51, 49)).verdict).toBe('unlawful');
    const atOnce = contest({
      method: 'uncontested',
      candidates: [{ id: 'c-1', name: 'Nominee 1' }],
      elected: ['c-1'],
      valid: 0,
      rejected: 0,
    });
    expect(elect(cicMembersCouncil, atOnce).verdict).toBe('elected');
    expect(elect(confirming, atOnce).verdict).toBe('unlawful');
  });
  it.each([
    ['two seats', { seats: 2 }],
    ['another method', { method: 'fptp' }],
    [
      'a nominee who is not on the paper',
      { confirmation: { nominee: 'x', votesFor: 51, votesAgainst: 49 } },
    ],
    ['votes that are not the valid papers', { valid: 99 }],
  ])('is unlawful with %s', (_, change) => {
    expect(elect(confirming, nominee(1, 51, 49, change)).verdict).toBe('unlawful');
  });
  it('R-E1: the seats of one constituency are counted together', () => {
    const two = { placesTaken: 5 };
    expect(elect(confirming, nominee(1, 2, 1, two)).verdict).toBe('elected');
    const both = [nominee(1, 2, 1, two), nominee(2, 2, 1, two)];
    expect(elect(confirming, ...both).verdict).toBe('unlawful');
  });
  it('R-A46: one notice of new directors, where the council is the board of a company', () => {
    const members = { constituency: 'members' };
    const { effects } = elect(mutual, nominee(1, 2, 1, members), nominee(2, 2, 1, members));
    expect(effects.map(({ type }) => type)).toEqual(['term-begins', 'term-begins', 'filing-due']);
  });
});

describe('R-F35: constitutions in which such a vote makes no sense', () => {
  it('under the Model Election Rules, which elect at once (R-D14)', () => {
    expect(faults(mutual, { '/elections/timetable': 'model-election-rules' })).toContain(
      '/elections/unopposed confirmed-by-vote R-D14',
    );
    expect(faults(mutual)).toEqual([]);
  });
  it('where nobody is elected', () => {
    expect(faults(mutual, { '/constituencies/0/filledBy': 'co-option' })).toContain(
      '/elections/unopposed confirmed-by-vote R-F35',
    );
  });
});
