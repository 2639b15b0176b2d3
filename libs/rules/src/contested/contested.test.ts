import { plainDate, valueOf } from '@folkmoot/basics';
import { type Constitution, type OfficeElection } from '../constitution';
import { decide } from '../decisions/decide';
import { explainConstitution } from '../explaining/explain-constitution';
import { type ContestFacts } from '../facts';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { consumerCoOp } from '../presets/consumer-co-op';
import { nhsFoundationTrust } from '../presets/nhs-foundation-trust';
import { ask } from '../questions';
import { faults } from '../testing/changed-document';
import { contest } from '../testing/facts';
import { contestedBy, contestedIn, mayStandInContest } from './contested';

const election: OfficeElection = {
  electedBy: 'council',
  from: 'members',
  besideSeat: false,
  cites: ['Constitution, the chair'],
};
const pack: Constitution = {
  ...cicMembersCouncil,
  offices: cicMembersCouncil.offices.map((office) =>
    office.code === 'chair' ? { ...office, termYears: 2, election } : office,
  ),
  elections: { ...cicMembersCouncil.elections, forOneSeat: 'irv' },
};
const electing = (change: Partial<ContestFacts>) =>
  decide(pack, {
    type: 'election',
    title: 'Election of the chair',
    contests: [
      contest({
        constituency: 'office:chair',
        title: 'Chair: 1 place',
        seats: 1,
        method: 'irv',
        elected: ['c-3'],
        ...change,
      }),
    ],
    decidedOn: plainDate('2026-09-25'),
  });

describe('R-I4: an office filled by election', () => {
  it('begins a term of the years of the office, and the filing of a director (R-A46)', () => {
    expect(electing({})).toMatchObject({
      verdict: 'elected',
      headline: 'Chair: Casey Ward elected to 1 place.',
      effects: [
        { type: 'term-begins', office: 'chair', from: '2026-10-01', to: '2028-09-30' },
        { type: 'filing-due', by: '2026-10-15' },
      ],
      warnings: [{ rule: 'R-A46' }],
    });
  });
  it('R-E1: not one more than its places, nor one that nobody elects, nor by another count', () => {
    expect(electing({ placesTaken: 1 }).verdict).toBe('unlawful');
    expect(electing({ constituency: 'office:ned' })).toMatchObject({
      verdict: 'unlawful',
      derivation: expect.arrayContaining([
        expect.objectContaining({ says: '“office:ned” is not an office that is elected.' }),
      ]),
    });
    expect(electing({ method: 'fptp' }).verdict).toBe('unlawful');
  });
  it('R-E10: whoever sits on the council does not hold it besides, unless the constitution lets them', () => {
    const until = plainDate('2027-09-30');
    const seatsInName = [{ elected: 'c-3', constituency: 'staff', until, namesake: false }];
    const { verdict, derivation } = electing({ seatsInName });
    expect(verdict).toBe('unlawful');
    expect(derivation.find(({ holds }) => !holds)?.says).toBe(
      'Casey Ward holds a seat for Staff until Thursday 30 September 2027, and cannot hold this office besides.',
    );
  });
  it('is told beside the seats of the council, with who elects it', () => {
    expect(contestedIn(consumerCoOp).map(({ code, post }) => [code, post])).toEqual([
      ['consumers', 'council:consumers'],
      ['office:director', 'director'],
      ['office:president', 'president'],
      ['office:vice-president', 'vice-president'],
    ]);
    expect(contestedBy(consumerCoOp, 'office:chair')).toBeNull();
    const offices = explainConstitution(consumerCoOp).sections.find(
      ({ heading }) => heading === 'Offices',
    );
    expect(offices?.points[0]).toMatch(
      /^Elected director \(9 places, a director\): 3 years a term, 9 in all; elected by all members, ended by “Removal of a director”; a place that falls free before its time is filled by countback, or next-highest, or by-election, and with less than 6 months left it stays vacant\.$/,
    );
    expect(offices?.points[2]).toMatch(/elected by the Members' Council, ended by/);
  });
});

describe('R-E10, R-D6: who may stand for an office', () => {
  const on = plainDate('2026-06-01');
  const spell = (constituency: string) => ({
    constituency,
    from: plainDate('2020-01-01'),
    to: null,
  });
  const person = (bornOn: string, constituency = 'staff') => ({
    id: 'p',
    memberships: [spell(constituency)],
    bornOn: plainDate(bornOn),
    signedCode: true,
    isDirector: true,
  });
  const stand = (who: object, constitution = pack) =>
    valueOf(
      ask(constitution, {
        type: 'entitlement',
        to: 'stand',
        electorate: 'members',
        office: 'chair',
        policy: 'FIXED_DATE',
        moments: { fixed: on },
        person: who,
      }),
    );

  it('a director is 18, and may be a director already', () => {
    expect(stand(person('2008-06-01'))).toMatchObject({
      verdict: 'entitled',
      headline: expect.stringMatching(/^This person may stand for the office Chair, as the/),
    });
    expect(stand(person('2008-06-02')).verdict).toBe('not-entitled');
  });
  it('a disqualified director does not (R-D4)', () => {
    const bars = [{ type: 'disqualified-director', until: '2030-01-01' }];
    expect(stand({ ...person('1980-01-01'), bars }).verdict).toBe('not-entitled');
  });
  it('nobody of a constituency from which the holder does not come', () => {
    const [chair, ...others] = pack.offices;
    const ofStaff = { ...pack, offices: [{ ...chair!, holderFrom: ['staff'] }, ...others] };
    expect(stand(person('1980-01-01'), ofStaff).verdict).toBe('entitled');
    expect(stand(person('1980-01-01', 'community'), ofStaff).verdict).toBe('not-entitled');
    const member = (code: string) => ({ id: 'p', qualifications: [spell(code)] });
    expect(mayStandInContest(ofStaff, 'office:chair', member('staff'), on)).toBe(true);
    expect(mayStandInContest(ofStaff, 'office:chair', member('community'), on)).toBe(false);
    expect(mayStandInContest(ofStaff, 'office:ned', member('staff'), on)).toBe(false);
  });
});

describe('R-I13: constitutions that have an office elected as it cannot be', () => {
  const at = '/offices/0/election';
  it('a chair of a foundation trust, whom the governors appoint at a meeting (R-D5)', () => {
    expect(faults(nhsFoundationTrust, { [at]: election })).toContain(`${at} procedure R-D5`);
  });
  it('by members who vote by their shares (R-A7)', () => {
    const byLaw = { ...election, electedBy: 'legal-members' };
    expect(
      faults(cicMembersCouncil, {
        '/voting/basis': 'share',
        '/elections/forOneSeat': 'irv',
        [at]: byLaw,
      }),
    ).toContain(`${at}/electedBy procedure R-A7`);
  });
  it('one place by a quota of votes, and by a constituency that there is none of', () => {
    expect(faults(cicMembersCouncil, { [at]: election })).toEqual([
      '/offices/0/places single-seat R-I13',
    ]);
    const nobody = { ...election, electedBy: { constituency: 'nobody' } };
    expect(faults(cicMembersCouncil, { [at]: nobody, '/elections/forOneSeat': 'irv' })).toEqual([
      `${at}/electedBy/constituency unknown-constituency `,
    ]);
  });
});
