import { addDays, addYears, plainDate } from '@folkmoot/basics';
import { unwrap, type Schema } from '@folkmoot/contract';
import {
  cicMembersCouncil,
  consumerCoOp,
  type Constitution,
  type VacancyRules,
} from '@folkmoot/rules';
import { decide, electCouncil, split } from '../support/council';
import {
  callElection,
  openElection,
  override,
  sendCandidate,
  sendCount,
  sendElectionDeclaration,
} from '../support/elections';
import { askAll, emptySeat, sendEnding, sendFilling, sendOffer } from '../support/empty-seats';
import { entriesOn } from '../support/log';
import { type Person } from '../support/person';
import { codeOf, refusalOf } from '../support/refusal';
import {
  closePoll,
  concludeResolution,
  decisionNumbered,
  openResolution,
} from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { sendAppointment, sendNomination } from '../support/vacancies';
import { verifiedPack, verify } from '../support/verification';
import { castAll } from '../support/voting';

let scratch: Scratch;
const member = (n: number): Person => scratch.insider(numberOf(n));

const holders = async (office: string) => {
  const { offices } = await unwrap(scratch.visitor.api.GET('/api/v1/council'));
  return offices.find(({ code }) => code === office)?.holders ?? [];
};
const names = async (office: string) => (await holders(office)).map(({ name }) => name).sort();
const termOf = async (office: string, holder: string) =>
  (await holders(office)).find(({ name }) => name === holder)!.term;

const call = (constituency: string, inPlaceOf: string | undefined, seats = 1) =>
  scratch.returningOfficer.api.POST('/api/v1/elections', {
    body: {
      title: 'By-election',
      contests: [{ constituency, seats, ...(inPlaceOf !== undefined && { inPlaceOf }) }],
    },
  });

/** Votes are cast, counted and declared a week later. @returns the decision */
async function declared(id: string, days: number, ...ballots: [Person, ...string[]][]) {
  const poll = await openElection(scratch, id, scratch.moment(days));
  await castAll(poll, ballots);
  scratch.at(days);
  await closePoll(scratch, poll);
  await unwrap(sendCount(scratch, id));
  const { decision } = await unwrap(sendElectionDeclaration(scratch, id));
  return decisionNumbered(scratch, decision);
}

const vacancies: VacancyRules = {
  leaveWithinMonths: 6,
  then: ['countback', 'by-election'],
  cites: ['Constitution, casual vacancies on the board'],
};

/** A community interest company whose staff elect non-executive directors from among themselves. */
const electsDirectors: Constitution = {
  ...cicMembersCouncil,
  offices: cicMembersCouncil.offices.map((office) =>
    office.code === 'ned'
      ? {
          ...office,
          election: {
            electedBy: { constituency: 'staff' },
            besideSeat: false,
            vacancies,
            cites: ['Constitution, the board'],
          },
        }
      : office,
  ),
};
const NED = 'office:ned';

describe('R-E11, R-F30: a place in an elected office that falls free before its time', () => {
  let left: string;
  let termEnds: string;

  /** Member 7 and Member 8 are elected; the papers of Member 7 go on to Member 9. */
  beforeAll(async () => {
    scratch = await startScratch({ constitution: electsDirectors });
    await electCouncil(scratch);
    await importRoll(scratch, ...lines(13), ...lines(4, 'community', 101));
    const id = await callElection(scratch, {
      [NED]: { seats: 2, candidates: [7, 8, 9, 10].map(numberOf) },
    });
    await declared(
      id,
      14,
      [member(1), 'Member 7', 'Member 9'],
      [member(2), 'Member 7', 'Member 9'],
      [member(3), 'Member 7', 'Member 10'],
      [member(4), 'Member 8'],
      [member(5), 'Member 8'],
      [member(6), 'Member 8'],
    );
    scratch.at(20);
  });
  afterAll(() => scratch.close());

  it('is listed with the ways that the office names, and said on the page of the council', async () => {
    left = await termOf('ned', 'Member 7');
    await unwrap(sendEnding(scratch, left, 'resigned', scratch.day(20)));
    const seat = await emptySeat(scratch, left);
    ({ termEnds } = seat);
    expect(seat).toMatchObject({ officeName: 'Non-executive director', next: 'countback' });
    expect(seat.ways.map(({ way, isOpen }) => [way, isOpen])).toEqual([
      ['countback', true],
      ['by-election', true],
    ]);
    expect(seat.couldServe).toEqual(['Member 9', 'Member 10']);
    const { items } = await unwrap(scratch.visitor.api.GET('/api/v1/council/vacancies'));
    expect(items).toMatchObject([
      { office: 'ned', holder: 'Member 7', next: 'countback', nextSays: expect.any(String) },
    ]);
    const [entry] = await entriesOn(scratch.visitor, left);
    expect(entry).toMatchObject({ action: 'seat.vacated', fields: { office: 'ned' } });
  });

  it('R-E1: is kept for the rest of its term, and filled neither by appointment nor by an election for whole terms', async () => {
    const announce = scratch.secretary.api.POST('/api/v1/vacancies', {
      body: { office: 'ned', brief: 'The work.', nominationsCloseOn: scratch.inDays(9) },
    });
    expect(await refusalOf(announce)).toMatchObject({
      code: 'office-unknown',
      detail: expect.stringMatching(/^Non-executive director is elected\./),
    });
    expect(await refusalOf(call(NED, undefined, 4))).toMatchObject({
      code: 'seats-not-free',
      detail: expect.stringContaining('Call it for 3 places at the most'),
    });
    expect(await codeOf(call(NED, left))).toBe('not-by-election');
  });

  it('R-F29: goes to whoever the papers give of those who would serve, for the rest of the term', async () => {
    await askAll(scratch, left, { replyBy: scratch.day(30), willing: ['Member 9', 'Member 10'] });
    const { items } = await unwrap(member(9).api.GET('/api/v1/my/seat-offers'));
    expect(items).toMatchObject([
      { seat: left, officeName: 'Non-executive director', isOffice: true },
    ]);
    const { decision } = await unwrap(sendFilling(scratch, left));
    expect(await decisionNumbered(scratch, decision)).toMatchObject({
      kindTitle: 'Filling of a place that fell free',
      title: 'Place of Member 7',
      headline: expect.stringMatching(
        /^Member 9 takes the place of Member 7 as Non-executive director, by counting back/,
      ),
      effects: [
        { type: 'term-begins', office: 'ned', holder: { name: 'Member 9' }, to: termEnds },
        { type: 'filing-due', by: scratch.inDays(14) },
      ],
    });
    expect(await names('ned')).toEqual(['Member 8', 'Member 9']);
    expect((await verify(scratch)).failures).toEqual([]);
    expect((await verifiedPack(scratch, `decisions/${decision}`)).failures).toEqual([]);
  });

  it('R-A46: Companies House is told of whoever left, and of whoever came', async () => {
    const { items } = await unwrap(scratch.secretary.api.GET('/api/v1/filings'));
    expect(items.map(({ what, by }) => [what, by])).toEqual(
      expect.arrayContaining([
        ['Notice that a director has left (form TM01)', scratch.day(34)],
        ['Notice of a new director', scratch.day(34)],
      ]),
    );
  });

  it('R-E11 c: goes to a by-election where nobody who stood would serve, for the rest of the term', async () => {
    const term = await termOf('ned', 'Member 8');
    await unwrap(sendEnding(scratch, term, 'died', scratch.day(20)));
    await askAll(scratch, term, { replyBy: scratch.day(30), willing: [] });
    expect(await emptySeat(scratch, term)).toMatchObject({ next: 'by-election' });
    expect(await codeOf(sendFilling(scratch, term))).toBe('not-from-papers');
    expect(await refusalOf(call(NED, term, 2))).toMatchObject({
      code: 'not-by-election',
      detail: expect.stringContaining('fills 1 place, not 2'),
    });
    expect(await codeOf(call('staff', term))).toBe('not-by-election');
    const { id } = await unwrap(call(NED, term));
    expect(await emptySeat(scratch, term)).toMatchObject({ byElection: id });
    expect(await codeOf(sendOffer(scratch, term, scratch.day(31)))).toBe('offered-already');
    await override(scratch, id, { stage: 'timetable', reason: 'The members agreed to it.' });
    for (const n of [11, 12]) await unwrap(sendCandidate(scratch, id, NED, numberOf(n)));
    const made = await declared(id, 28, [member(1), 'Member 11'], [member(2), 'Member 11']);
    expect(made.effects).toMatchObject([
      { type: 'term-begins', office: 'ned', holder: { name: 'Member 11' }, to: termEnds },
      { type: 'filing-due' },
    ]);
    expect(await names('ned')).toEqual(['Member 11', 'Member 9']);
    expect((await verify(scratch)).failures).toEqual([]);
    expect((await verifiedPack(scratch, `decisions/${made.number}`)).failures).toEqual([]);
  });
});

/** A consumer co-operative whose members appoint to a place on the board until the next election to it. */
const appointsMeanwhile: Constitution = {
  ...consumerCoOp,
  offices: consumerCoOp.offices.map((office) =>
    office.code === 'director' && office.election
      ? {
          ...office,
          election: {
            ...office.election,
            vacancies: { ...vacancies, then: ['co-option'] },
          },
        }
      : office,
  ),
};

describe('R-E11 d: a place in an elected office, appointed to until the next election', () => {
  let term: string;
  let vacancy: string;
  let late: string;
  let latePoll: string;

  beforeAll(async () => {
    scratch = await startScratch({ constitution: appointsMeanwhile });
    await importRoll(scratch, ...lines(9, 'consumers'));
    const id = await callElection(scratch, {
      'office:director': { seats: 2, candidates: [1, 2, 3].map(numberOf) },
    });
    await declared(id, 7, [member(5), 'Member 1', 'Member 2'], [member(6), 'Member 2']);
    scratch.at(10);
    term = await termOf('director', 'Member 1');
    await unwrap(sendEnding(scratch, term, 'resigned', scratch.day(10)));
  });
  afterAll(() => scratch.close());

  const announce = (change: Partial<Schema<'AnnounceVacancyDto'>> = {}) =>
    scratch.secretary.api.POST('/api/v1/vacancies', {
      body: {
        office: 'director',
        brief: 'Somebody who shops here.',
        nominationsCloseOn: scratch.inDays(5),
        inPlaceOf: term,
        ...change,
      },
    });

  it('is for a member, who holds it for a year, and what is left of the term is put to an election', async () => {
    expect(await emptySeat(scratch, term)).toMatchObject({ next: 'co-option', coOption: null });
    expect(await codeOf(announce({ office: 'chair' }))).toBe('office-unknown');
    ({ id: vacancy } = await unwrap(announce()));
    expect(await codeOf(sendNomination(scratch, vacancy, { name: 'Ola Stranger' }))).toBe(
      'member-number-missing',
    );
    const { id: nominee } = await unwrap(
      sendNomination(scratch, vacancy, { memberNumber: numberOf(4) }),
    );
    const { resolution } = await unwrap(
      sendAppointment(scratch, vacancy, nominee, scratch.inDays(9)),
    );
    const everybody = lines(9).map((_, n) => member(n + 1));
    const second = await unwrap(announce());
    const { id: other } = await unwrap(
      sendNomination(scratch, second.id, { memberNumber: numberOf(7) }),
    );
    ({ resolution: late } = await unwrap(
      sendAppointment(scratch, second.id, other, scratch.inDays(9)),
    ));
    latePoll = await openResolution(scratch, late, scratch.moment(18, '12:00'));
    await castAll(latePoll, split(everybody, 8, 0));
    const made = await decide(scratch, resolution, split(everybody, 7, 1), {
      day: 18,
      time: '12:00',
    });
    const from = plainDate(scratch.day(19));
    const lastDay = addDays(addYears(from, 1), -1);
    expect(made).toMatchObject({
      verdict: 'carried',
      effects: [
        {
          type: 'term-begins',
          office: 'director',
          holder: { name: 'Member 4' },
          from,
          to: lastDay,
        },
      ],
    });
    expect(await concludeResolution(scratch, late, latePoll)).toMatchObject({
      verdict: 'unlawful',
      headline: expect.stringContaining('The place that Member 1 left has been filled since'),
      effects: [],
    });
    scratch.at(19);
    const held = await termOf('director', 'Member 4');
    expect(await emptySeat(scratch, held)).toMatchObject({
      cause: 'co-option-ended',
      why: 'The member was appointed only until the next election, which fills the rest of the term.',
      vacantFrom: addDays(lastDay, 1),
      next: 'by-election',
    });
    await unwrap(call('office:director', held));
    expect((await verify(scratch)).failures).toEqual([]);
    expect((await verifiedPack(scratch, `decisions/${made.number}`)).failures).toEqual([]);
  });
});
