import { addDays, plainDate, valueOf } from '@folkmoot/basics';
import fc from 'fast-check';
import { lastDayOfYears } from '../calendar/years';
import { type Constitution, type TermLimits } from '../constitution';
import { type Proposal, type Served, type Service } from '../facts';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { council, councilVote, putForward } from '../testing/facts';
import { ask } from '../questions';
import { decide } from './decide';

const nominee = { id: 'p-1', name: 'Morgan Ashe' };
const proposal = (change: Partial<Extract<Proposal, { type: 'appointment' }>> = {}): Proposal => ({
  type: 'appointment',
  office: 'chair',
  nominee,
  from: plainDate('2026-10-01'),
  to: plainDate('2029-09-30'),
  ...change,
});
const unserved: Service = { served: [], placesTaken: 0 };
interface Change extends NonNullable<Parameters<typeof proposal>[0]>, Partial<Service> {}
const appoint = (
  { served = [], placesTaken = 0, ...change }: Change = {},
  kind = 'council-appoint-chair',
  constitution: Constitution = cicMembersCouncil,
) =>
  decide(
    constitution,
    councilVote({
      kind,
      proposal: proposal(change),
      service: { served, placesTaken },
      item: putForward(),
    }),
  );
const until = (to: string) => ({ to: plainDate(to) });
const spell = (from: string, to: string): Served => ({ from: plainDate(from), to: plainDate(to) });

describe('R-E8: the council appoints by more than half of those voting', () => {
  it('begins a term, and has the change of director filed within 14 days (R-A46)', () => {
    const outcome = appoint();
    expect(outcome.verdict).toBe('carried');
    expect(outcome.effects).toEqual([
      {
        type: 'term-begins',
        office: 'chair',
        holder: nominee,
        from: '2026-10-01',
        to: '2029-09-30',
      },
      {
        type: 'filing-due',
        what: 'Notice of a new director',
        by: '2026-10-15',
        citation: 'Companies Act 2006 s.167G',
      },
    ]);
    expect(outcome.warnings).toEqual([]);
  });
  it('appoints nobody at 9 to 9', () => {
    const tied = councilVote({
      kind: 'council-appoint-ned',
      votesFor: 9,
      votesAgainst: 9,
      proposal: proposal({ office: 'ned' }),
      service: unserved,
    });
    expect(decide(cicMembersCouncil, tied)).toMatchObject({ verdict: 'lost', effects: [] });
  });
  it('fills an office only by the kind of decision that is meant to', () => {
    expect(appoint({}, 'council-appoint-ned').headline).toBe(
      'Not lawful. The office Chair is filled by a decision of the kind “Appointment of the chair”, not “Appointment of a non-executive director” (Constitution, the chair).',
    );
  });
  it('knows no other office', () => {
    expect(appoint({ office: 'treasurer' }).headline).toContain('no office “treasurer”');
  });
  it('wants an appointment to appoint somebody', () => {
    const empty = councilVote({ kind: 'council-appoint-chair' });
    expect(decide(cicMembersCouncil, empty)).toMatchObject({ verdict: 'unlawful', effects: [] });
  });
  it('lets no other kind of decision appoint', () => {
    const smuggled = councilVote({ proposal: proposal(), service: unserved });
    expect(decide(cicMembersCouncil, smuggled)).toMatchObject({ verdict: 'unlawful', effects: [] });
  });
});

describe('R-E9: three years a term, nine years in all', () => {
  const sixYears = [spell('2020-10-01', '2023-09-30'), spell('2023-10-01', '2026-09-30')];

  it('a term ends the day before the third anniversary, at the latest', () => {
    expect(appoint(until('2029-09-30')).verdict).toBe('carried');
    expect(appoint(until('2029-10-01'))).toMatchObject({ verdict: 'unlawful', effects: [] });
    expect(appoint(until('2029-10-01')).headline).toContain(
      '1,097 (days in this term) is not at most 1,096',
    );
  });
  it('six years served leave three, and a day more leaves none', () => {
    expect(appoint({ served: sixYears }).verdict).toBe('carried');
    const dayMore = [spell('2019-01-01', '2019-01-01'), ...sixYears];
    expect(appoint({ served: dayMore })).toMatchObject({ verdict: 'unlawful' });
    expect(appoint({ served: dayMore }).headline).toContain(
      '3,288 (days served by the end of this term) is not at most 3,287 (days in 9 years)',
    );
  });
  it('three full terms are nine years however leap days and gaps fall', () => {
    const gap = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000 }), gap, gap, (start, a, b) => {
        const first = addDays(plainDate('2004-01-01'), start);
        const one = { from: first, to: lastDayOfYears(first, 3) };
        const second = addDays(one.to, 1 + a);
        const two = { from: second, to: lastDayOfYears(second, 3) };
        const from = addDays(two.to, 1 + b);
        const third = { from, to: lastDayOfYears(from, 3) };
        expect(appoint({ served: [two, one], ...third }).verdict).toBe('carried');
        const longer = { from, to: addDays(third.to, 1) };
        expect(appoint({ served: [two, one], ...longer }).verdict).toBe('unlawful');
      }),
      { numRuns: 50 },
    );
  });
  it('a shorter term may use up what is left', () => {
    const eight = [...sixYears.slice(1), spell('2015-10-01', '2020-09-30')];
    expect(appoint({ served: eight, ...until('2027-09-30') }).verdict).toBe('carried');
    expect(appoint({ served: eight, ...until('2027-10-01') }).verdict).toBe('unlawful');
  });
  it('a term of one day is a term; one that ends before it begins is not', () => {
    expect(appoint(until('2026-10-01')).verdict).toBe('carried');
    expect(appoint(until('2026-09-30')).verdict).toBe('unlawful');
  });
  it('nobody serves two terms of one post at once', () => {
    const still = appoint({ served: [spell('2024-10-01', '2026-10-01')] });
    expect(still).toMatchObject({ verdict: 'unlawful', effects: [] });
    expect(still.headline).toContain('overlap');
  });
  it('terms in a row, breaks and reviews count as for the question of a term (R-D9)', () => {
    const terms: TermLimits = {
      mostTerms: 2,
      breakYears: 1,
      mayBeShorter: false,
      reviewAfterYears: 3,
      cites: ['Standing orders, 4'],
    };
    const strict: Constitution = {
      ...cicMembersCouncil,
      offices: cicMembersCouncil.offices.map((office) => ({ ...office, terms })),
    };
    const under = (served: readonly Served[]) =>
      appoint({ served }, 'council-appoint-chair', strict);
    expect(under(sixYears).headline).toContain('more than 2 terms in a row');
    expect(under(sixYears.slice(0, 1)).verdict).toBe('carried');
    expect(under(sixYears.slice(0, 1)).warnings).toEqual([]);
    const second = under(sixYears.slice(1));
    expect(second.warnings.map(({ rule, says }) => [rule, says])).toContainEqual([
      'R-D9',
      'This is a stay beyond 3 years: see that a rigorous review was made first.',
    ]);
  });
  it('comes to what the question of a term comes to, whatever was served', () => {
    const some = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 1_500 }));
    fc.assert(
      fc.property(fc.array(some, { maxLength: 4 }), fc.nat({ max: 1_100 }), (lengths, days) => {
        let next = plainDate('2012-01-01');
        const served = lengths.map(([gap, length]): Served => {
          const from = addDays(next, gap);
          const to = addDays(from, length - 1);
          next = addDays(to, 1);
          return { from, to };
        });
        const term = { from: next, to: addDays(next, days) };
        const asked = valueOf(
          ask(cicMembersCouncil, { type: 'term', post: 'chair', ...term, served }),
        );
        expect(appoint({ served, ...term }).verdict === 'carried').toBe(
          asked.verdict === 'in-order',
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('R-E7: an appointment fills a place that is vacant for the whole term', () => {
  it('one chair, and no second', () => {
    expect(appoint({ placesTaken: 0 }).verdict).toBe('carried');
    const second = appoint({ placesTaken: 1 });
    expect(second).toMatchObject({ verdict: 'unlawful', effects: [] });
    expect(second.headline).toBe(
      'Not lawful. An appointment needs a place that is vacant for the whole term: 1 (places taken) is not less than 1 (places there are) (Constitution, the chair).',
    );
  });
  it('as many non-executive directors as the constitution has places', () => {
    const ned = (placesTaken: number) =>
      appoint({ office: 'ned', placesTaken }, 'council-appoint-ned').verdict;
    expect([4, 5, 6].map(ned)).toEqual(['carried', 'unlawful', 'unlawful']);
  });
  it('is not decided without knowing who holds the places', () => {
    const unknown = councilVote({ kind: 'council-appoint-chair', proposal: proposal() });
    expect(decide(cicMembersCouncil, unknown)).toMatchObject({ verdict: 'unlawful', effects: [] });
    expect(appoint({ placesTaken: -1 }).verdict).toBe('unlawful');
  });
});

describe('R-E2, R-E8: the elected members co-opt, by more than half of them in office', () => {
  const coOpt = (votesFor: number, office = 'council:partners', constitution = cicMembersCouncil) =>
    decide(
      constitution,
      councilVote({
        kind: 'council-co-opt',
        votesFor,
        votesAgainst: 0,
        abstained: 0,
        participation: council(10, 6, 0).slice(0, 2),
        proposal: proposal({ office }),
        service: unserved,
      }),
    );

  it('9 of 16 carry it, 8 do not, however few vote against', () => {
    expect(coOpt(9)).toMatchObject({ verdict: 'carried', warnings: [] });
    expect(coOpt(9).headline).toContain('56.2 % of elected members in office');
    expect(coOpt(8).verdict).toBe('lost');
  });
  it('a seat that is elected cannot be filled by co-option', () => {
    expect(coOpt(9, 'council:staff').headline).toContain('no office “council:staff”');
  });
  it('sets no limit on years where the constitution sets none', () => {
    const { maximumYears: _, ...elections } = cicMembersCouncil.elections;
    const outcome = coOpt(9, 'council:partners', { ...cicMembersCouncil, elections });
    expect(outcome.derivation.some(({ says }) => says.includes('in all'))).toBe(false);
  });
});
