import { type PlainDate, plainDate } from '@folkmoot/basics';
import { type Proposal, type Service } from '../facts';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { council, councilVote } from '../testing/facts';
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
const unserved: Service = { daysServed: 0, placesTaken: 0 };
interface Change extends NonNullable<Parameters<typeof proposal>[0]>, Partial<Service> {}
const appoint = (
  { daysServed = 0, placesTaken = 0, ...change }: Change = {},
  kind = 'council-appoint-chair',
) =>
  decide(
    cicMembersCouncil,
    councilVote({ kind, proposal: proposal(change), service: { daysServed, placesTaken } }),
  );
const until = (to: string) => ({ to: plainDate(to) });

describe('R-E8: the council appoints by more than half of those voting', () => {
  it('begins a term, and reminds of the filing that a change of director needs (R-A46)', () => {
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
    ]);
    expect(outcome.warnings.map(({ rule }) => rule)).toEqual(['R-A46']);
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
      'Not lawful. The office Chair is filled by a decision of the kind council-appoint-chair, not council-appoint-ned (Constitution, the chair).',
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
  const daysOf = (days: number): { daysServed: number; from: PlainDate } => ({
    daysServed: days,
    from: plainDate('2026-10-01'),
  });

  it('a term ends the day before the third anniversary, at the latest', () => {
    expect(appoint(until('2029-09-30')).verdict).toBe('carried');
    expect(appoint(until('2029-10-01'))).toMatchObject({ verdict: 'unlawful', effects: [] });
    expect(appoint(until('2029-10-01')).headline).toContain(
      '1,097 (days in this term) is not at most 1,096',
    );
  });
  it('six years served leave three, and a day more leaves none', () => {
    expect(appoint(daysOf(2_191)).verdict).toBe('carried');
    expect(appoint(daysOf(2_192))).toMatchObject({ verdict: 'unlawful' });
    expect(appoint(daysOf(2_192)).headline).toContain('longer than 9 years in all');
  });
  it('nine years are counted from the first day of service, with the leap days that fell then', () => {
    const third = { from: plainDate('2027-03-01'), to: plainDate('2030-02-28') };
    expect(appoint({ ...third, daysServed: 2_191 }).verdict).toBe('carried');
    expect(appoint({ ...third, daysServed: 2_192 }).headline).toContain(
      '3,288 (days served by the end of this term) is not at most 3,287 (days in 9 years)',
    );
  });
  it('a shorter term may use up what is left', () => {
    expect(appoint({ ...daysOf(3_000), ...until('2027-03-01') }).verdict).toBe('carried');
  });
  it('a term of one day is a term; one that ends before it begins is not', () => {
    expect(appoint(until('2026-10-01')).verdict).toBe('carried');
    expect(appoint(until('2026-09-30')).verdict).toBe('unlawful');
  });
  it('days served are a whole number', () => {
    expect(appoint({ daysServed: -1 }).verdict).toBe('unlawful');
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
