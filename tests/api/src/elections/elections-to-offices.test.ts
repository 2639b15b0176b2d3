import { unwrap } from '@folkmoot/contract';
import { cicMembersCouncil, consumerCoOp, type Constitution } from '@folkmoot/rules';
import { electCouncil } from '../support/council';
import {
  callElection,
  electionDetails,
  openElection,
  sendCandidate,
  sendCount,
  sendElectionDeclaration,
  sendElectionOpening,
} from '../support/elections';
import { entriesOn } from '../support/log';
import { type Person } from '../support/person';
import { codeOf, refusalOf } from '../support/refusal';
import { closePoll, decisionNumbered } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verifiedPack, verify } from '../support/verification';
import { castAll, paperFor } from '../support/voting';

let scratch: Scratch;
const member = (n: number): Person => scratch.insider(numberOf(n));
const BOARD = 'office:director';

const call = (
  contests: { constituency: string; seats: number; inPlaceOf?: string }[],
  person = scratch.returningOfficer,
) => person.api.POST('/api/v1/elections', { body: { title: 'Election', contests } });

const nominate = (person: Person, id: string) =>
  person.api.POST('/api/v1/elections/{id}/candidacies', { params: { path: { id } }, body: {} });

const mine = (person: Person, id: string) =>
  unwrap(person.api.GET('/api/v1/my/elections/{id}', { params: { path: { id } } }));

const holdersOf = async (office: string, on: string) => {
  const { offices } = await unwrap(
    scratch.visitor.api.GET('/api/v1/council', { params: { query: { on } } }),
  );
  return offices.find(({ code }) => code === office)?.holders.map(({ name }) => name);
};

/** Votes are cast, counted and declared. @returns the decision */
async function decided(
  id: string,
  poll: string,
  days: number,
  ...ballots: [Person, ...string[]][]
) {
  await castAll(poll, ballots);
  scratch.at(days);
  await closePoll(scratch, poll);
  await unwrap(sendCount(scratch, id));
  const { decision } = await unwrap(sendElectionDeclaration(scratch, id));
  return decisionNumbered(scratch, decision);
}

describe('R-I4: the board of a consumer co-operative, elected by all members', () => {
  let id: string;
  let poll: string;
  let number: number;

  beforeAll(async () => {
    scratch = await startScratch({ constitution: consumerCoOp });
    await importRoll(scratch, ...lines(12, 'consumers'));
  });
  afterAll(() => scratch.close());

  it('is among what an election can be called for, beside the seats of the council', async () => {
    const { items } = await unwrap(scratch.returningOfficer.api.GET('/api/v1/free-seats'));
    expect(
      items.map(({ constituency, constituencyName, isOffice, seats }) => [
        constituency,
        constituencyName,
        isOffice,
        seats,
      ]),
    ).toEqual([
      ['consumers', 'Consumers', false, 100],
      [BOARD, 'Elected director', true, 9],
      ['office:president', 'President of the council', true, 1],
      ['office:vice-president', 'Vice-president of the council', true, 2],
    ]);
  });

  it('is called by itself, for no more places than it has, and never for an office that is appointed', async () => {
    const board = { constituency: BOARD, seats: 2 };
    expect(await codeOf(call([board, { constituency: 'consumers', seats: 1 }]))).toBe('one-by-one');
    expect(await refusalOf(call([{ ...board, seats: 10 }]))).toMatchObject({
      code: 'too-many-seats',
      detail: 'Elected director has 9 places in all.',
    });
    expect(await refusalOf(call([{ constituency: 'office:chair', seats: 1 }]))).toMatchObject({
      code: 'not-elected',
      detail:
        'Chair of the board is filled by “Election of the chair of the board”, not by election.',
    });
    expect(await codeOf(call([{ constituency: 'office:none', seats: 1 }]))).toBe(
      'constituency-unknown',
    );
    const inPlaceOf = '00000000-0000-4000-8000-000000000000';
    expect(await codeOf(call([{ ...board, seats: 1, inPlaceOf }]))).toBe('not-by-election');
    expect((await call([board], member(1))).response.status).toBe(403);
    expect((await call([board], scratch.visitor)).response.status).toBe(401);
  });

  it('any member is nominated who is 18, and puts their name forward themselves', async () => {
    id = await callElection(scratch, {
      [BOARD]: { seats: 2, candidates: ['M0001', 'M0002', 'M0003'] },
    });
    const own = await unwrap(nominate(member(4), id));
    const declare = (bornOn: string) =>
      member(4).api.POST('/api/v1/elections/{id}/candidacies/{candidacy}/declaration', {
        params: { path: { id, candidacy: own.id } },
        body: {
          interests: 'None.',
          bornOn,
          signsCode: true,
          isDirector: false,
          nothingBars: true,
        },
      });
    expect(await refusalOf(declare(scratch.inDays(-17 * 365)))).toMatchObject({
      code: 'not-eligible',
      detail: expect.stringContaining('not yet 18'),
    });
    const { nominating, roll, mine: nominations } = await mine(member(4), id);
    expect(nominating).toMatchObject({
      mayNominate: true,
      minimumAge: 18,
      directorsMayStand: true,
    });
    expect(roll.says).toMatch(/^As the register stands today you vote in this election/);
    expect(nominations).toMatchObject([{ constituencyName: 'Elected director' }]);
    const path = { id, candidacy: own.id };
    await member(4).api.POST('/api/v1/elections/{id}/candidacies/{candidacy}/withdrawal', {
      params: { path },
    });
  });

  it('everybody on the roll has the one contest on their paper', async () => {
    poll = await openElection(scratch, id, scratch.moment(7));
    const { contests, introduction } = await paperFor(member(9), poll);
    expect(introduction).toBe('To elect Elected director: 2 places.');
    expect(contests).toMatchObject([{ title: 'Elected director: 2 places', seats: 2 }]);
    const [opened] = await entriesOn(scratch.visitor, poll);
    expect(opened?.fields['contests']).toMatchObject([{ constituency: null }]);
    const [called] = await entriesOn(scratch.visitor, id);
    expect(called?.fields['contests']).toMatchObject([{ constituency: BOARD, seats: 2 }]);
  });

  it('R-E9: those elected are directors from the declaration on, for the years of the office', async () => {
    const made = await decided(
      id,
      poll,
      7,
      [member(5), 'Member 1', 'Member 2'],
      [member(6), 'Member 1'],
      [member(7), 'Member 2'],
      [member(8), 'Member 3'],
      [member(9), 'Member 2'],
    );
    ({ number } = made);
    expect(made).toMatchObject({
      kind: 'office-election',
      kindTitle: 'Election to an office',
      body: 'members',
      headline: 'Elected director: Member 1 and Member 2 elected to 2 places.',
    });
    expect(made.effects).toMatchObject([
      { type: 'term-begins', office: 'director', holder: { name: 'Member 1' } },
      { type: 'term-begins', office: 'director', holder: { name: 'Member 2' } },
    ]);
    expect(await holdersOf('director', scratch.inDays(0))).toEqual(['Member 1', 'Member 2']);
    expect(await holdersOf('director', scratch.inDays(3 * 365 + 2))).toEqual([]);
  });

  it('is worked out again from the record, and from the pack of the decision alone', async () => {
    expect((await verify(scratch)).failures).toEqual([]);
    expect((await verifiedPack(scratch, `decisions/${number}`)).failures).toEqual([]);
  });

  it('R-E1, R-08: a further election has the places that are left, and nobody holds two of them', async () => {
    expect(await refusalOf(call([{ constituency: BOARD, seats: 8 }]))).toMatchObject({
      code: 'seats-not-free',
      detail: expect.stringContaining('Elected director has 9 places'),
    });
    const again = await callElection(scratch, {
      [BOARD]: { seats: 1, candidates: ['M0001', 'M0010'] },
    });
    const next = await openElection(scratch, again, scratch.moment(21));
    await castAll(next, [[member(5), 'Member 1']]);
    scratch.at(21);
    await closePoll(scratch, next);
    await unwrap(sendCount(scratch, again));
    expect(await refusalOf(sendElectionDeclaration(scratch, again))).toMatchObject({
      code: 'seats-not-free',
      detail: expect.stringMatching(
        /^Member 1 holds a place as Elected director until .*, and cannot hold this office besides\./,
      ),
    });
  });

  it('the database refuses more holders than places', async () => {
    const forged = scratch.sql(
      `insert into governance.term (id, office, member_id, holder_name, from_date, to_date, decision_id)
       select gen_random_uuid(), office, null, 'Holder ' || n, from_date, to_date, decision_id
         from governance.term, generate_series(1, 9) n where office = 'director'`,
    );
    await expect(forged).rejects.toThrow(/no more holders than places/);
  });
});

/**
 * A community interest company whose chair is elected by its council, and other directors by its staff, all from among
 * the members.
 */
const electsItsChair: Constitution = {
  ...cicMembersCouncil,
  offices: cicMembersCouncil.offices.map((office) => ({
    ...office,
    election: {
      electedBy: office.code === 'chair' ? 'council' : { constituency: 'staff' },
      from: 'members',
      besideSeat: false,
      cites: ['Constitution, the board'],
    },
  })),
  elections: { ...cicMembersCouncil.elections, forOneSeat: 'irv' },
};

describe('R-E4: the chair, elected by the council', () => {
  let id: string;
  let poll: string;

  beforeAll(async () => {
    scratch = await startScratch({ constitution: electsItsChair });
    await electCouncil(scratch);
    id = await callElection(scratch, {
      'office:chair': { seats: 1, candidates: ['M0006', 'M0104'] },
    });
  });
  afterAll(() => scratch.close());

  it('the council nominates, and a member who is not on it does not', async () => {
    expect(await codeOf(nominate(member(6), id))).toBe('may-not-nominate');
    expect((await mine(member(6), id)).roll).toMatchObject({ on: false });
    expect((await mine(member(1), id)).roll).toMatchObject({ on: true });
    expect(await codeOf(sendCandidate(scratch, id, 'staff', 'M0001'))).toBe('constituency-unknown');
  });

  it('the council alone is on the roll', async () => {
    poll = await openElection(scratch, id, scratch.moment(14));
    expect((await paperFor(member(1), poll)).canVote).toBe(true);
    expect((await paperFor(member(6), poll)).reason).toMatchObject({ code: 'not-on-the-council' });
    expect(await codeOf(sendElectionOpening(scratch, id, scratch.moment(21)))).toBe('poll-opened');
  });

  it('R-A46: the chair is a director from then on, and Companies House is told within 14 days', async () => {
    const made = await decided(
      id,
      poll,
      14,
      [member(1), 'Member 6'],
      [member(2), 'Member 6'],
      [member(101), 'Member 104'],
    );
    expect(made).toMatchObject({
      body: 'council',
      headline: 'Chair: Member 6 elected to 1 place.',
    });
    expect(made.effects).toMatchObject([
      { type: 'term-begins', office: 'chair', holder: { name: 'Member 6' } },
      { type: 'filing-due', by: scratch.inDays(14) },
    ]);
    expect(made.warnings).toMatchObject([{ rule: 'R-A46' }]);
    const { items } = await unwrap(scratch.secretary.api.GET('/api/v1/filings'));
    expect(items).toMatchObject([{ by: scratch.inDays(14) }]);
    expect(await holdersOf('chair', scratch.inDays(0))).toEqual(['Member 6']);
    expect((await verify(scratch)).failures).toEqual([]);
    expect((await verifiedPack(scratch, `decisions/${made.number}`)).failures).toEqual([]);
    expect((await electionDetails(scratch, id)).state).toBe('declared');
  });

  it('R-E10: whoever sits on the council gives the seat up first, where the two do not go together', async () => {
    const left = await unwrap(
      scratch.visitor.api.GET('/api/v1/council', { params: { query: {} } }),
    );
    const chair = left.offices.find(({ code }) => code === 'chair')!.holders[0]!;
    await unwrap(
      scratch.secretary.api.POST('/api/v1/terms/{term}/ending', {
        params: { path: { term: chair.term } },
        body: { cause: 'resigned', on: scratch.inDays(0) },
      }),
    );
    const again = await callElection(scratch, {
      'office:chair': { seats: 1, candidates: ['M0001', 'M0104'] },
    });
    const next = await openElection(scratch, again, scratch.moment(28));
    await castAll(next, [[member(2), 'Member 1']]);
    scratch.at(28);
    await closePoll(scratch, next);
    await unwrap(sendCount(scratch, again));
    expect(await refusalOf(sendElectionDeclaration(scratch, again))).toMatchObject({
      code: 'seats-not-free',
      detail: expect.stringMatching(
        /^Member 1 holds a seat for Staff until .*, and cannot hold this office besides\./,
      ),
    });
    expect((await verify(scratch)).failures).toEqual([]);
  });

  it('R-D14: a director whom nobody stands against is declared elected without a poll, and other places are called again', async () => {
    const again = await callElection(scratch, {
      'office:ned': { seats: 2, candidates: ['M0104'] },
    });
    expect((await mine(member(3), again)).roll).toMatchObject({ on: true });
    expect((await mine(member(103), again)).roll).toMatchObject({ on: false });
    const { decision, furtherElection } = await unwrap(
      scratch.returningOfficer.api.POST('/api/v1/elections/{id}/unopposed', {
        params: { path: { id: again } },
      }),
    );
    const made = await decisionNumbered(scratch, decision);
    expect(made.headline).toBe('Non-executive director: Member 104 elected to 2 places.');
    expect((await electionDetails(scratch, furtherElection ?? '')).contests).toMatchObject([
      { constituency: 'office:ned', constituencyName: 'Non-executive director', seats: 1 },
    ]);
    expect((await verify(scratch)).failures).toEqual([]);
  });
});
