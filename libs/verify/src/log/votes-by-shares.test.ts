import { type Closing } from './fields';
import { type Opening } from './poll-opened';
import { flawsOfVotes } from './votes-by-shares';

const opening = (change: object = {}): Opening =>
  ({
    secrecy: 'open',
    contests: [{ kind: 'choice' }],
    roll: { count: 9, sha256: '', votes: 900 },
    ...change,
  }) as unknown as Opening;
const closing = (...electors: (readonly [number, number, number, number])[]): Closing =>
  ({
    electors: electors.map(([entitled, tookPart, held, cast], n) => ({
      constituency: `c${n}`,
      entitled,
      tookPart,
      votes: { held, cast },
    })),
  }) as unknown as Closing;
const sound = closing([8, 3, 300, 120], [1, 1, 600, 600]);

describe('R-A7: the votes of a poll by shares at its close', () => {
  it('come to those on the roll', () => {
    expect(flawsOfVotes(opening(), sound)).toEqual([]);
    expect(flawsOfVotes(opening(), closing([8, 0, 899, 0]))).toEqual([
      'its roll had 900 votes at its opening and 899 at its close',
    ]);
  });
  it.each<[string, readonly [number, number, number, number], string]>([
    ['fewer votes than people', [901, 0, 900, 0], '901 people from c0 hold 900 votes'],
    ['votes of nobody', [0, 0, 900, 0], '0 people from c0 hold 900 votes'],
    ['more cast than held', [9, 9, 900, 901], '9 people from c0 cast 901 of 900 votes'],
    ['votes that nobody cast', [9, 0, 900, 1], '0 people from c0 cast 1 of 900 votes'],
    ['people who cast none', [9, 2, 900, 1], '2 people from c0 cast 1 of 900 votes'],
  ])('never have %s', (_, electors, flaw) => {
    expect(flawsOfVotes(opening(), closing(electors))).toEqual([flaw]);
  });
  it('are of an open question for or against', () => {
    const flaw = 'its roll counts votes of shares, which only open questions for or against do';
    for (const change of [{ secrecy: 'secret' }, { contests: [{ kind: 'ranking' }] }])
      expect(flawsOfVotes(opening(change), sound)).toEqual([flaw]);
  });
});
