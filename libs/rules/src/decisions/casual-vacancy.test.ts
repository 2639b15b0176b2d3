import { plainDate } from '@folkmoot/basics';
import { type CasualVacancyFacts } from '../facts';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { rule } from '../rule';
import { decide } from './decide';

const ann = { id: 'a', name: 'Ann Ash' };
const bob = { id: 'b', name: 'Bob Birch' };

const counted: CasualVacancyFacts = {
  type: 'casual-vacancy',
  title: 'Community seat of Una Yew',
  seat: {
    constituency: 'community',
    cause: 'resigned',
    on: plainDate('2027-02-01'),
    termEnds: plainDate('2029-09-30'),
    election: {
      heldOn: plainDate('2026-09-15'),
      method: 'scottish-stv',
      ballotsRetained: true,
      willing: [ann.name, bob.name],
      validPapers: 120,
    },
  },
  term: 'term-of-una',
  vacates: { id: 'u', name: 'Una Yew' },
  way: 'countback',
  consenting: [ann, bob],
  elected: ['b'],
  vacancySheetSha256: 'f'.repeat(64),
  served: [],
  termFrom: plainDate('2027-02-20'),
  decidedOn: plainDate('2027-02-20'),
};
const decided = (change: Partial<CasualVacancyFacts> = {}) =>
  decide(cicMembersCouncil, { ...counted, ...change });
const election = counted.seat.election!;

describe('R-E11: a seat that fell free, filled from the papers of its election', () => {
  it('goes to whoever the papers elect, for the rest of the term', () => {
    const { verdict, headline, effects } = decided();
    expect(verdict).toBe('elected');
    expect(headline).toBe(
      'Bob Birch takes the seat of Una Yew, by counting back the papers that elected them, for the rest of the term until Sunday 30 September 2029: Standing orders, vacancies [design].',
    );
    expect(effects).toEqual([
      {
        type: 'term-begins',
        office: 'council:community',
        holder: bob,
        from: '2027-02-20',
        to: '2029-09-30',
      },
    ]);
  });

  it('only by the first way that the constitution has open', () => {
    const lost = { ...counted.seat, election: { ...election, ballotsRetained: false } };
    expect(decided({ seat: lost })).toMatchObject({
      verdict: 'unlawful',
      headline:
        'Not lawful. The first way that is open is another than counting back: Community elects somebody for the rest of the term (Standing orders, vacancies [design]).',
    });
    const cameLater = { ...counted.seat, election: { ...election, electedThen: false } };
    expect(decided({ seat: cameLater }).verdict).toBe('unlawful');
    const next = { name: bob.name, votes: 12 };
    const fptp = { ...counted.seat, election: { ...election, method: 'fptp', next } as const };
    const way = 'next-highest';
    expect(decided({ seat: fptp, way }).verdict).toBe('elected');
    const few = { ...fptp, election: { ...fptp.election, next: { ...next, votes: 11 } } };
    expect(decided({ seat: few, way }).verdict).toBe('unlawful');
    expect(decided({ seat: fptp, way: 'countback' }).verdict).toBe('unlawful');
  });

  it('is left vacant when less than six months are left, and is not counted for a co-opted seat', () => {
    const late = { ...counted.seat, on: plainDate('2029-04-15') };
    expect(decided({ seat: late, termFrom: plainDate('2029-05-01') }).headline).toContain(
      'filled by nobody',
    );
    const partners = { ...counted.seat, constituency: 'partners' };
    expect(decided({ seat: partners }).headline).toContain('no papers to go back to');
  });

  it('R-F29: only to somebody who consents', () => {
    expect(decided({ elected: ['c'] }).headline).toContain('did not consent');
    expect(decided({ elected: [] }).headline).toContain('Nobody is elected');
    expect(decided({ consenting: [bob] }).headline).toContain('not those who would serve');
  });

  it('R-E9: by nobody whose terms in a row are used up; more than half of a term counts as one', () => {
    const spell = (from: string, to: string) => ({ from: plainDate(from), to: plainDate(to) });
    const three = [
      spell('2017-10-01', '2020-09-30'),
      spell('2020-10-01', '2023-09-30'),
      spell('2023-10-01', '2026-09-30'),
    ];
    expect(decided({ served: three }).headline).toContain('more than 3 terms in a row');
    expect(decided({ served: three.slice(1) }).verdict).toBe('elected');
    const last = (facts: Partial<CasualVacancyFacts>) => decided(facts).derivation.at(-1)?.says;
    expect(last({})).toBe(
      'The rest of the term is 954 of 1,096 days: more than half, so it counts as a term.',
    );
    const half = { ...counted.seat, on: plainDate('2028-04-02') };
    expect(last({ seat: half, termFrom: plainDate('2028-04-02') })).toContain('no more than half');
  });

  it('from no day before it is free or decided, and in no seat that is not there', () => {
    expect(decided({ termFrom: plainDate('2027-01-31') }).headline).toContain('for days gone by');
    expect(decided({ termFrom: plainDate('2027-02-19') }).verdict).toBe('unlawful');
    const moon = { ...counted.seat, constituency: 'moon' };
    expect(decided({ seat: moon }).headline).toContain('no constituency “moon”');
  });

  it('is ruled on from a document of facts', () => {
    expect(rule(cicMembersCouncil, counted)).toMatchObject({ value: { verdict: 'elected' } });
    expect(rule(cicMembersCouncil, { ...counted, way: 'by-election' }).ok).toBe(false);
  });
});
