import { plainDate, valueOf } from '@folkmoot/basics';
import { type Constitution, type Office, type VacancyRules } from '../../constitution';
import { lastDayCoOpted, postToFill } from '../../decisions/co-option';
import { decide } from '../../decisions/decide';
import { postsOf } from '../../decisions/post';
import { type CasualVacancyFacts } from '../../facts';
import { checkConstitution } from '../../parsing/parse-constitution';
import { consumerCoOp } from '../../presets/consumer-co-op';
import { courseOf, firstOpen } from './course';
import { type FallenSeat } from './facts';

const rules = (...then: VacancyRules['then']): VacancyRules => ({
  leaveWithinMonths: 6,
  then,
  cites: ['Rules, casual vacancies on the board'],
});

/** The consumer co-operative with other rules on casual vacancies on its elected board; with none for `null`. */
function withRules(vacancies: VacancyRules | null): Constitution {
  const changed = ({ election, ...office }: Office): Office => {
    if (!election) return office;
    const { vacancies: _, ...others } = election;
    return { ...office, election: { ...others, ...(vacancies && { vacancies }) } };
  };
  return { ...consumerCoOp, offices: consumerCoOp.offices.map(changed) };
}

const place: FallenSeat = {
  constituency: 'office:director',
  cause: 'resigned',
  on: plainDate('2026-05-01'),
  termEnds: plainDate('2028-09-30'),
  election: {
    heldOn: plainDate('2025-09-20'),
    method: 'scottish-stv',
    ballotsRetained: true,
    willing: ['Ada Okafor'],
    validPapers: 120,
  },
};
const wayFor = (change: Partial<FallenSeat>, pack = consumerCoOp) =>
  firstOpen(valueOf(courseOf(pack, { ...place, ...change })));

describe('R-E11: a place in an elected office that falls free before its time', () => {
  it('is filled from the papers of its election, then by another, as the office says', () => {
    expect(wayFor({})?.way).toBe('countback');
    const { election: _, ...nobodyElected } = place;
    const next = firstOpen(valueOf(courseOf(consumerCoOp, nobodyElected)));
    expect(next).toMatchObject({
      way: 'by-election',
      says: 'An election to the office of Elected director fills the rest of the term',
    });
    expect(wayFor({ tried: ['by-election'], election: undefined } as never)).toBeNull();
  });

  it('is left vacant with less than six months to go', () => {
    const { leftVacant, steps } = valueOf(
      courseOf(consumerCoOp, { ...place, termEnds: plainDate('2026-10-30') }),
    );
    expect(leftVacant).toBe(true);
    expect(steps.at(-1)?.says).toContain('so the place is left vacant');
  });

  it('says the office and not a constituency where somebody may hold it no longer', () => {
    const { steps } = valueOf(courseOf(consumerCoOp, { ...place, cause: 'left-constituency' }));
    expect(steps[0]?.says).not.toContain('constituency');
    expect(steps[0]?.says).toContain('so the place fell free at once');
  });

  it('is appointed to as before where the office has no rules of its own', () => {
    const course = courseOf(withRules(null), place);
    expect(course).toMatchObject({
      ok: false,
      error: { says: expect.stringContaining('whoever appoints to it appoints again') },
    });
    expect(postToFill(withRules(null), 'director', false)).toMatchObject({ termYears: 3 });
    expect(postsOf(withRules(null)).map(({ code }) => code)).toContain('director');
  });

  it('R-E11 d: is appointed to until the next election, and only where the rules say so', () => {
    expect(postToFill(consumerCoOp, 'director', false)).toBeNull();
    expect(postToFill(consumerCoOp, 'director', true)).toBeNull();
    expect(postsOf(consumerCoOp).map(({ code }) => code)).toEqual(['chair']);
    const coOpts = withRules(rules('co-option'));
    expect(wayFor({}, coOpts)?.says).toBe(
      'Somebody is appointed as Elected director until the next election to the office',
    );
    expect(postToFill(coOpts, 'director', true)).toMatchObject({
      code: 'director',
      termYears: 1,
      appointedBy: 'members-elect-director',
    });
    const from = plainDate('2026-06-20');
    expect(lastDayCoOpted(from, { seat: place, untilElection: plainDate('2026-09-30') })).toBe(
      '2026-09-30',
    );
  });

  it('is read from a document and checked like the rules on seats', () => {
    const { faults, constitution } = checkConstitution(
      JSON.parse(JSON.stringify(withRules(rules('by-election', 'co-option')))),
    );
    expect(faults).toEqual([]);
    expect(constitution?.offices[0]?.election?.vacancies?.then).toEqual([
      'by-election',
      'co-option',
    ]);
    const wrong = checkConstitution(withRules({ ...rules(), leaveWithinMonths: 121 }));
    expect(wrong.faults).toMatchObject([
      { path: '/offices/0/election/vacancies/leaveWithinMonths' },
      { path: '/offices/2/election/vacancies/leaveWithinMonths' },
      { path: '/offices/3/election/vacancies/leaveWithinMonths' },
    ]);
  });
});

const filling = (change: Partial<CasualVacancyFacts> = {}) =>
  decide(consumerCoOp, {
    type: 'casual-vacancy',
    title: 'Place of Una Yew',
    seat: place,
    term: 'term-of-una',
    vacates: { id: 'u', name: 'Una Yew' },
    way: 'countback',
    consenting: [{ id: 'a', name: 'Ada Okafor' }],
    elected: ['a'],
    vacancySheetSha256: '0'.repeat(64),
    served: [],
    termFrom: plainDate('2026-06-20'),
    decidedOn: plainDate('2026-06-20'),
    ...change,
  });

describe('R-F30: whoever the papers give takes the place', () => {
  it('for the rest of the term of the office', () => {
    expect(filling()).toMatchObject({
      verdict: 'elected',
      headline:
        'Ada Okafor takes the place of Una Yew as Elected director, by counting back the papers that elected them, for the rest of the term until Saturday 30 September 2028: Rules, casual vacancies on the board [design].',
      effects: [{ type: 'term-begins', office: 'director', from: '2026-06-20', to: '2028-09-30' }],
    });
  });

  it('R-E9: but nobody who has served as long as anybody may', () => {
    const served = [{ from: plainDate('2017-06-20'), to: plainDate('2026-06-19') }];
    expect(filling({ served }).verdict).toBe('unlawful');
  });
});
