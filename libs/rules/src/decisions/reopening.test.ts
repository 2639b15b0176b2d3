import { plainDate } from '@folkmoot/basics';
import { type Constitution, offersReopening } from '../constitution';
import { explainConstitution } from '../explaining/explain-constitution';
import { type ContestFacts } from '../facts';
import { type Outcome } from '../outcome';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { contest } from '../testing/facts';
import { faults } from '../testing/changed-document';
import { decide } from './decide';

const cites = ['Constitution, re-opening nominations [design]'];
const { elections } = cicMembersCouncil;
const offering: Constitution = {
  ...cicMembersCouncil,
  elections: { ...elections, forOneSeat: 'irv', reopenNominations: { cites } },
};
const decidedOn = plainDate('2026-09-25');
const elect = (constitution: Constitution, of: ContestFacts): Outcome =>
  decide(constitution, { type: 'election', title: 'Council election', contests: [of], decidedOn });

const nobody = { id: 'nobody', name: 'Re-open nominations' };
const ann = { id: 'c-1', name: 'Ann' };
const bob = { id: 'c-2', name: 'Bob' };

/** One seat, on a paper that offers to re-open nominations. */
const oneSeat = (
  change: Partial<ContestFacts> = {},
  reopens: string | null = 'nobody',
): ContestFacts =>
  contest({
    seats: 1,
    candidates: [ann, bob, nobody],
    method: 'irv',
    quota: null,
    elected: ['c-1'],
    ...(reopens !== null && { reopenNominations: reopens }),
    ...change,
  });

describe('R-F33: “Re-open nominations” on the paper', () => {
  it('changes nothing where a candidate wins, and the decision says that it was there', () => {
    const outcome = elect(offering, oneSeat());
    expect(outcome).toMatchObject({ verdict: 'elected', effects: [{ type: 'term-begins' }] });
    expect(outcome.derivation).toContainEqual(
      expect.objectContaining({
        rule: 'R-F33',
        citation: cites[0],
        says: '“Re-open nominations” was on the paper, and did not win.',
        holds: true,
      }),
    );
  });

  it('leaves the seat vacant where it wins: no term begins, and the decision says so with the rule', () => {
    const outcome = elect(offering, oneSeat({ elected: [] }));
    expect(outcome.verdict).toBe('lost');
    expect(outcome.headline).toBe('Community: nominations are re-opened, and nobody is elected.');
    expect(outcome.effects).toEqual([
      { type: 'seat-vacant', office: 'council:community', seats: 1 },
    ]);
    expect(outcome.derivation).toContainEqual(
      expect.objectContaining({
        rule: 'R-F33',
        says: '“Re-open nominations” won, so nobody is elected and the seat stays vacant for a further election.',
      }),
    );
  });

  it.each<[string, string | null, Partial<ContestFacts>]>([
    ['takes the seat itself', 'nobody', { elected: ['nobody'] }],
    ['was left off', null, { candidates: [ann, bob] }],
    ['is on the paper and not counted as nobody', null, {}],
    ['is a candidate who stands', 'c-2', {}],
    ['is not the last', 'nobody', { candidates: [ann, nobody, bob] }],
    ['has another name', 'nobody', { candidates: [ann, bob, { id: 'nobody', name: 'None' }] }],
  ])('makes an election unlawful where it %s', (_, reopens, change) => {
    expect(elect(offering, oneSeat(change, reopens)).verdict).toBe('unlawful');
  });

  it('is on no paper where the constitution does not want it', () => {
    const without: Constitution = {
      ...cicMembersCouncil,
      elections: { ...elections, forOneSeat: 'irv' },
    };
    expect(elect(without, oneSeat()).verdict).toBe('unlawful');
    const plain = oneSeat({ candidates: [ann, bob] }, null);
    expect(elect(without, plain).verdict).toBe('elected');
  });

  it('is on no paper for several seats, and on none where there is no poll', () => {
    expect(offersReopening(offering.elections, 1)).toBe(true);
    expect(offersReopening(offering.elections, 2)).toBe(false);
    expect(offersReopening(elections, 1)).toBe(false);
    const unopposed = oneSeat(
      { candidates: [ann], method: 'uncontested', valid: 0, rejected: 0 },
      null,
    );
    expect(elect(offering, unopposed).verdict).toBe('elected');
  });

  it('can be wanted only where the alternative vote counts one seat', () => {
    const wanted = { '/elections/reopenNominations': { cites } };
    expect(faults(cicMembersCouncil, { ...wanted, '/elections/forOneSeat': 'irv' })).toEqual([]);
    expect(faults(cicMembersCouncil, { ...wanted, '/elections/forOneSeat': 'fptp' })).toEqual([
      '/elections/reopenNominations reopen-nominations R-F33',
    ]);
  });

  it('is told where the constitution is explained', () => {
    const says = (pack: Constitution): string => JSON.stringify(explainConstitution(pack));
    expect(says(offering)).toContain(
      '“Re-open nominations” stands last on every paper for one seat',
    );
    expect(says(cicMembersCouncil)).not.toContain('Re-open nominations');
  });
});
