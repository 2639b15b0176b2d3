import fc from 'fast-check';
import { plainDate } from '@folkmoot/basics';
import { type ContestFacts } from '../facts';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { candidates, contest } from '../testing/facts';
import { decide } from './decide';

const elect = (...contests: ContestFacts[]) =>
  decide(cicMembersCouncil, {
    type: 'election',
    title: 'Council election 2026',
    contests,
    decidedOn: plainDate('2026-09-25'),
  });

describe('R-E3: an election to the council', () => {
  it('begins a three-year term for each person elected, in order of election', () => {
    expect(elect(contest())).toMatchObject({
      verdict: 'elected',
      headline: 'Community: Casey Ward and Ada Okafor elected to 2 seats.',
      effects: [
        {
          type: 'term-begins',
          office: 'council:community',
          holder: { id: 'c-3', name: 'Casey Ward' },
          from: '2026-10-01',
          to: '2029-09-30',
        },
        { type: 'term-begins', holder: { id: 'c-1', name: 'Ada Okafor' } },
      ],
    });
  });
  it('leaves a seat vacant where too few stand, without a count (R-D14)', () => {
    const unopposed = contest({
      method: 'uncontested',
      methodVersion: '',
      quota: '',
      candidates: candidates.slice(0, 1),
      elected: ['c-1'],
      valid: 0,
      rejected: 0,
    });
    const outcome = elect(unopposed);
    expect(outcome.effects.at(-1)).toEqual({
      type: 'seat-vacant',
      office: 'council:community',
      seats: 1,
    });
    expect(outcome.verdict).toBe('elected');
  });
  it('R-A46: has each new director filed, and verified, where the council is the board of a company', () => {
    const { councilName, board } = cicMembersCouncil;
    const elected = (change: object) =>
      decide(
        { ...cicMembersCouncil, ...change },
        {
          type: 'election',
          title: 'Board election 2026',
          contests: [contest()],
          decidedOn: plainDate('2026-09-25'),
        },
      );
    const asBoard = { board: { ...board, name: councilName } };
    expect(elected(asBoard).effects.at(-1)).toEqual({
      type: 'filing-due',
      what: 'Notice of each new director among those elected',
      by: '2026-10-15',
      citation: 'Companies Act 2006 s.167G',
    });
    expect(elected(asBoard).warnings).toMatchObject([
      { rule: 'R-A46', citation: 'Companies Act 2006 s.167M' },
    ]);
    for (const change of [{}, { ...asBoard, legalForm: 'co-operative-society' }]) {
      const { effects, warnings } = elected(change);
      expect(effects.map(({ type }) => type)).toEqual(['term-begins', 'term-begins']);
      expect(warnings).toEqual([]);
    }
  });
  it('lets everybody on the roll vote at each of several ballots (R-08)', () => {
    const exhaustive = {
      ...cicMembersCouncil,
      elections: { ...cicMembersCouncil.elections, forOneSeat: 'exhaustive' as const },
    };
    const verdictOf = (method: string, ballots: number) =>
      decide(exhaustive, {
        type: 'election',
        title: 'Chair',
        contests: [
          contest({
            seats: 1,
            elected: ['c-1'],
            entitled: 10,
            valid: 17,
            rejected: 3,
            method,
            ballots,
          }),
        ],
        decidedOn: plainDate('2026-09-25'),
      }).verdict;
    expect(verdictOf('exhaustive', 2)).toBe('elected');
    expect(verdictOf('exhaustive', 1)).toBe('unlawful');
    expect(verdictOf('scottish-stv', 2)).toBe('unlawful');
  });
  it('elects nobody where nobody stands', () => {
    const empty = contest({ candidates: [], elected: [], method: 'uncontested' });
    expect(elect(empty)).toMatchObject({
      verdict: 'lost',
      headline: 'Community: nobody elected to 2 seats.',
      effects: [{ type: 'seat-vacant', seats: 2 }],
    });
  });
  it('tells each lot drawn (R-10)', () => {
    const lots = [{ stage: 2, between: ['c-1', 'c-2'], chosen: 'c-2' }];
    expect(elect(contest({ lots })).derivation.map(({ says }) => says)).toContain(
      'At stage 2 the lot fell on Ben Hirst among Ada Okafor, Ben Hirst.',
    );
  });
});

describe('a count that the constitution could not have produced is refused', () => {
  it.each<[string, Partial<ContestFacts>, string]>([
    [
      'elects a stranger',
      { elected: ['c-3', 'c-9'] },
      '“c-9” was elected without being a candidate',
    ],
    [
      'fills too many seats',
      { elected: ['c-1', 'c-2', 'c-3'] },
      '3 (elected) is not at most 2 (seats to fill)',
    ],
    [
      'offers seats that are not there',
      { seats: 7 },
      '7 (seats to fill) is not at most 6 (seats free)',
    ],
    ['elects one person twice', { elected: ['c-1', 'c-1'] }, 'Somebody is elected twice'],
    [
      'has more papers than electors',
      { valid: 240, rejected: 1 },
      '241 (ballot papers) is not at most 240 (people',
    ],
    [
      'was counted by another method',
      { method: 'meek' },
      'the constitution wants the single transferable vote as Scottish councils count it',
    ],
    ['was not counted though contested', { method: 'uncontested' }, 'counted by uncontested'],
    [
      'fills co-opted seats',
      { constituency: 'partners' },
      '“partners” is not a constituency that elects',
    ],
    ['is for nobody', { constituency: 'public' }, '“public” is not a constituency that elects'],
    ['is not in whole numbers', { valid: 1.5 }, 'not in whole numbers'],
    [
      'draws a lot for an outsider',
      { lots: [{ stage: 1, between: ['c-1', 'c-2'], chosen: 'c-3' }] },
      'not among those tied',
    ],
    [
      'draws a lot among strangers',
      { lots: [{ stage: 1, between: ['c-9'], chosen: 'c-9' }] },
      '“c-9”',
    ],
  ])('one that %s', (_, change, says) => {
    const outcome = elect(contest(change));
    expect(outcome).toMatchObject({ verdict: 'unlawful', effects: [] });
    expect(outcome.headline).toContain(says);
  });
  it('an election without a contest', () => {
    expect(elect().verdict).toBe('unlawful');
  });
  it('a person elected in two constituencies (R-08)', () => {
    const staff = contest({ constituency: 'staff', entitled: 1_300 });
    expect(elect(staff, contest()).headline).toContain('elected twice');
  });
});

describe('R-I13: one seat is filled by the method for one seat', () => {
  const constitution = {
    ...cicMembersCouncil,
    elections: { ...cicMembersCouncil.elections, forOneSeat: 'irv' as const },
  };
  const verdict = (seats: number, method: string): string =>
    decide(constitution, {
      type: 'election',
      title: 'By-election',
      contests: [contest({ seats, method, elected: ['c-3'] })],
      decidedOn: plainDate('2026-09-25'),
    }).verdict;

  it('where the constitution names one', () => {
    expect(verdict(1, 'irv')).toBe('elected');
    expect(verdict(1, 'scottish-stv')).toBe('unlawful');
    expect(verdict(2, 'scottish-stv')).toBe('elected');
    expect(verdict(2, 'irv')).toBe('unlawful');
  });
});

describe('R-E1: places are neither lost nor made', () => {
  it('terms begun and seats left vacant come to the seats to fill', () => {
    const ids = fc.uniqueArray(fc.constantFrom('c-1', 'c-2', 'c-3'));
    fc.assert(
      fc.property(ids, fc.integer({ min: 3, max: 6 }), (elected, seats) => {
        const { effects } = elect(contest({ elected, seats }));
        const filled = effects.filter(({ type }) => type === 'term-begins').length;
        const vacant = effects.reduce(
          (sum, e) => sum + (e.type === 'seat-vacant' ? e.seats : 0),
          0,
        );
        return filled === elected.length && filled + vacant === seats;
      }),
    );
  });
});

describe('R-E11 c: a by-election', () => {
  const inPlaceOf = { term: 't', name: 'Una Yew', termEnds: plainDate('2028-09-30') };
  const forOne = (change: Partial<ContestFacts> = {}) =>
    elect(contest({ seats: 1, elected: ['c-3'], inPlaceOf, ...change }));

  it('fills the seat for the rest of the term', () => {
    const { headline, effects } = forOne();
    expect(headline).toBe(
      'Community: Casey Ward elected to 1 seat, in the place of Una Yew until Saturday 30 September 2028.',
    );
    expect(effects).toMatchObject([{ type: 'term-begins', from: '2026-10-01', to: '2028-09-30' }]);
  });
  it('is for one seat, and for no more than the rest of a term, which is all of it where it had just begun', () => {
    expect(forOne({ seats: 2 }).headline).toContain('A by-election fills one seat');
    const ending = (termEnds: string) =>
      forOne({ inPlaceOf: { ...inPlaceOf, termEnds: plainDate(termEnds) } });
    expect(ending('2029-10-01').verdict).toBe('unlawful');
    expect(ending('2029-09-30').verdict).toBe('elected');
    expect(ending('2026-09-30').verdict).toBe('unlawful');
  });
});

describe('R-E1, R-E3: the seats that an election fills are free', () => {
  it('for the whole of the new terms, and no more than those', () => {
    expect(elect(contest({ placesTaken: 4 })).verdict).toBe('elected');
    const full = elect(contest({ placesTaken: 6 }));
    expect(full).toMatchObject({ verdict: 'unlawful', effects: [] });
    expect(full.headline).toContain(
      'may fill no more seats than are free from Thursday 1 October 2026 on: 6 of 6 are taken',
    );
    expect(elect(contest({ placesTaken: 5 })).headline).toContain(
      '2 (seats to fill) is not at most 1',
    );
    expect(elect(contest({ placesTaken: 1.5 })).headline).toContain(
      'how many of the seats are taken',
    );
  });
  it('and no term begins before the result is declared', () => {
    expect(elect(contest({ termFrom: plainDate('2026-09-25') })).verdict).toBe('elected');
    expect(elect(contest({ termFrom: plainDate('2026-09-24') })).headline).toContain(
      'begin before the result is declared',
    );
  });
});

describe('R-08: a person holds one seat', () => {
  const held = (namesake: boolean) =>
    elect(
      contest({
        seatsInName: [
          { elected: 'c-3', constituency: 'staff', until: plainDate('2028-09-30'), namesake },
        ],
      }),
    );

  it('so nobody is elected to another while their term runs', () => {
    expect(held(false)).toMatchObject({ verdict: 'unlawful', effects: [] });
    expect(held(false).headline).toContain(
      'Casey Ward holds a seat for Staff until Saturday 30 September 2028, and a person holds one seat',
    );
  });
  it('and a namesake is told of', () => {
    expect(held(true).verdict).toBe('elected');
    expect(held(true).derivation.map(({ says }) => says)).toContain(
      'Another member named Casey Ward holds a seat for Staff until Saturday 30 September 2028.',
    );
  });
});
