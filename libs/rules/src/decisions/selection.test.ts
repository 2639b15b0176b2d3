import { plainDate } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { type OfficeItem, type ResolutionFacts, type SelectionCount } from '../facts';
import { checksMissing, stepsBeforeVote } from '../offices/before-the-vote';
import { checkConstitution } from '../parsing/parse-constitution';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { rule } from '../rule';
import { council, councilVote, putForward, withKind } from '../testing/facts';
import { decide } from './decide';

const ada = { id: 'p-1', name: 'Ada Okafor' };
const ben = { id: 'p-2', name: 'Ben Hirst' };
const proposal = {
  type: 'selection',
  office: 'ned',
  nominees: [ada, ben],
  from: plainDate('2026-10-01'),
  to: plainDate('2029-09-30'),
} as const;
const count: SelectionCount = {
  candidates: [
    { id: 'o-1', name: ada.name },
    { id: 'o-2', name: ben.name },
    { id: 'o-3', name: 'None of them' },
  ],
  method: 'irv',
  methodVersion: '1',
  valid: 18,
  rejected: 1,
  elected: 'o-2',
  countSheetSha256: 'ab'.repeat(32),
  lots: [],
};

/** Ben is chosen by 11 to 6 at the last stage, where one paper has run out. */
const factsOf = (
  of: Partial<SelectionCount> = {},
  change: Partial<ResolutionFacts> = {},
): ResolutionFacts =>
  councilVote({
    kind: 'council-appoint-ned',
    votesFor: 11,
    votesAgainst: 6,
    abstained: 2,
    participation: council(9, 6, 4),
    proposal,
    service: { served: [], placesTaken: 4 },
    item: putForward(),
    selection: { ...count, ...of },
    ...change,
  });
const choose = (
  of: Partial<SelectionCount> = {},
  change: Partial<ResolutionFacts> = {},
  constitution: Constitution = cicMembersCouncil,
) => decide(constitution, factsOf(of, change));
const several = (change: NonNullable<Constitution['appointments']>['several']) => {
  const { several: _, ...rules } = cicMembersCouncil.appointments!;
  return { ...cicMembersCouncil, appointments: { ...rules, ...(change && { several: change }) } };
};
const exhaustive = several({ method: 'exhaustive', cites: ['Standing orders [design]'] });
const whyNot = (...given: Parameters<typeof choose>): string => {
  const outcome = choose(...given);
  expect(outcome).toMatchObject({ verdict: 'unlawful', effects: [] });
  return outcome.headline;
};

describe('R-E7: the council chooses among several nominees for one place', () => {
  it('whoever has more than half of the votes at the last stage, as if nobody else had been put forward', () => {
    const { verdict, headline, effects, derivation } = choose();
    expect([verdict, headline]).toEqual([
      'carried',
      'Ben Hirst is chosen for Non-executive director among 2 nominees: 11 of 17 votes at the last stage, by the alternative vote.',
    ]);
    expect(effects).toEqual([
      { type: 'term-begins', office: 'ned', holder: ben, from: '2026-10-01', to: '2029-09-30' },
      expect.objectContaining({ type: 'filing-due', by: '2026-10-15' }),
    ]);
    expect(derivation.map(({ says }) => says)).toEqual(
      expect.arrayContaining([
        '2 nominees and “None of them” were voted on.',
        'Ben Hirst needs more than half of the votes at the last stage.',
        'Ben Hirst was found fit and proper for it (Saturday 20 June 2026).',
      ]),
    );
  });
  it('or none of them, and then nothing follows', () => {
    const none = { elected: null };
    const outcome = choose(none, { votesFor: 0, votesAgainst: 17 });
    expect(outcome).toMatchObject({
      verdict: 'lost',
      headline: 'None of 2 nominees is chosen for Non-executive director, by the alternative vote.',
      effects: [],
    });
    expect(choose({}, { votesFor: 0, votesAgainst: 0, abstained: 19 }).verdict).toBe('lost');
    expect(choose({}, { votesFor: 8, votesAgainst: 9 }).verdict).toBe('lost');
  });
  it('R-10: where two are left with as many votes whoever the count leaves, and every lot is told', () => {
    const lots = [{ stage: 2, between: ['o-1', 'o-2'], chosen: 'o-1' }];
    const equal = { votesFor: 8, votesAgainst: 8 };
    const outcome = choose({ lots }, equal);
    expect(outcome.verdict).toBe('carried');
    expect(outcome.derivation.map(({ says }) => says)).toEqual(
      expect.arrayContaining([
        'At stage 2 the lot fell on Ada Okafor among Ada Okafor, Ben Hirst.',
        'Votes at the last stage were equal. The stages before it, or a lot, left Ben Hirst.',
      ]),
    );
    expect(choose({ elected: null, lots }, equal).verdict).toBe('lost');
    expect(whyNot({ lots: [{ ...lots[0]!, chosen: 'o-9' }] }, equal)).toContain('not among those');
  });
  it('only where the constitution has more than one nominee voted on, and by its method', () => {
    expect(whyNot({}, {}, several(undefined))).toContain('one nominee voted on at a time');
    expect(whyNot({}, {}, exhaustive)).toContain('the constitution wants exhaustive ballot');
    expect(choose({ method: 'exhaustive', ballots: 2 }, {}, exhaustive).verdict).toBe('carried');
    const ballots = { method: 'exhaustive', valid: 36, rejected: 2 };
    expect(choose({ ...ballots, ballots: 2 }, {}, exhaustive).verdict).toBe('carried');
    expect(whyNot(ballots, {}, exhaustive)).toContain('ballot papers');
    expect(whyNot({}, { kind: 'council-co-opt' })).toContain('Not lawful');
  });
  it.each<[string, Partial<SelectionCount>, string]>([
    ['a stranger chosen', { elected: 'o-9' }, '“o-9” was chosen without being a nominee'],
    ['the answer that stands for nobody chosen', { elected: 'o-3' }, 'without being a nominee'],
    ['others on the paper', { candidates: count.candidates.slice(1) }, 'are not the nominees'],
    ['no answer for nobody', { candidates: count.candidates.slice(0, 2) }, 'are not the nominees'],
    ['one option twice', { candidates: [0, 0, 2].map((n) => count.candidates[n]!) }, 'each once'],
    ['more papers than people', { valid: 20 }, 'No more ballot papers'],
    ['papers that are no number', { valid: 1.5 }, 'not in whole numbers'],
  ])('a count that could not be is refused: %s', (_, change, says) => {
    expect(whyNot(change)).toContain(says);
  });
  it('nor one nominee alone, nor a count of something else', () => {
    const [, , nobody] = count.candidates;
    const alone = { candidates: [count.candidates[1]!, nobody!] };
    expect(whyNot(alone, { proposal: { ...proposal, nominees: [ben] } })).toContain('two of them');
    const { selection: _, ...uncounted } = factsOf();
    expect(decide(cicMembersCouncil, uncounted).headline).toContain('Nothing says how the vote');
    expect(whyNot({}, { proposal: { type: 'none' } })).toContain('nothing says for what');
  });
  it('R-E6: no nominee presides, whether chosen or not', () => {
    expect(whyNot({}, { item: putForward({ presidedBy: ada }) })).toContain('Ada Okafor presided');
  });
  it('R-A46: whoever is chosen is checked, and nobody else', () => {
    const { nominee } = putForward();
    const unverified = putForward({
      nominee: {
        ...nominee!,
        checks: nominee!.checks.filter(({ check }) => check !== 'identity-verified'),
      },
    });
    const kind = cicMembersCouncil.decisionKinds.find(
      ({ code }) => code === 'council-appoint-ned',
    )!;
    const missing = (facts: ResolutionFacts) => checksMissing(cicMembersCouncil, kind, facts);
    expect(missing(factsOf({}, { item: unverified }))).toEqual(['their identity is verified']);
    expect(missing(factsOf({ elected: null }, { item: unverified }))).toEqual([]);
    expect(whyNot({}, { item: unverified })).toContain('Ben Hirst cannot hold the office');
  });
  it('is ruled on from a document of facts', () => {
    expect(rule(cicMembersCouncil, factsOf())).toMatchObject({ value: { verdict: 'carried' } });
  });
});

describe('R-E7: before the council votes on several nominees', () => {
  const { nominee, committee, ...shared } = putForward();
  const of = (id: string, change: Partial<OfficeItem> = {}) => ({
    id,
    ...(nominee && { nominee }),
    ...(committee && { committee }),
    ...change,
  });
  const kind = cicMembersCouncil.decisionKinds.find(({ code }) => code === 'council-appoint-ned')!;
  const missing = (...nominees: ReturnType<typeof of>[]) =>
    stepsBeforeVote(cicMembersCouncil, kind, proposal, { ...shared, nominees })
      .filter(({ holds }) => !holds)
      .map(({ says }) => says);

  it('each of them is put forward as one is', () => {
    expect(missing(of('p-1'), of('p-2'))).toEqual([]);
    expect(missing(of('p-1'))).toEqual([
      'No nominations committee recommended the nominee.',
      'Ben Hirst cannot hold the office until their interests are declared.',
      'Ben Hirst cannot hold the office until they are found fit and proper.',
      'Ben Hirst cannot hold the office until it is checked that they are not disqualified.',
    ]);
  });
});

describe('R-E7: rules on several nominees', () => {
  it('are for offices that are filled by a majority of those who vote', () => {
    const strict = withKind('council-appoint-ned', { denominator: 'MEMBERS_IN_OFFICE' });
    expect(checkConstitution(strict).faults).toMatchObject([
      { code: 'several', rule: 'R-E7', path: expect.stringContaining('/decisionKinds/') },
    ]);
    expect(checkConstitution(exhaustive).faults).toEqual([]);
  });
});
