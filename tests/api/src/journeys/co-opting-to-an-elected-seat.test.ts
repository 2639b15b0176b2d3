import { addDays, plainDate } from '@folkmoot/basics';
import { unwrap, type Schema } from '@folkmoot/contract';
import { cicMembersCouncil } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { councilSeats } from '../support/appointments';
import { type Council, decide, electCouncil, split } from '../support/council';
import {
  openElection,
  override,
  sendCandidate,
  sendCount,
  sendElectionDeclaration,
} from '../support/elections';
import { entriesOn } from '../support/log';
import { type Person } from '../support/person';
import { codeOf, refusalOf } from '../support/refusal';
import { closePoll, decisionNumbered } from '../support/resolutions';
import { numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { sendAppointment, sendNomination } from '../support/vacancies';
import { verify } from '../support/verification';
import { castAll } from '../support/voting';

const coOpts = {
  ...cicMembersCouncil,
  elections: {
    ...cicMembersCouncil.elections,
    vacancies: {
      leaveWithinMonths: 6,
      then: ['co-option', 'by-election'] as const,
      cites: ['Standing orders, vacancies'],
    },
  },
};

describe('R-E11 d: the council co-opts somebody to an elected seat that fell free', () => {
  let scratch: Scratch;
  let council: Council;
  let term = '';
  let vacancy = '';
  let nominee = '';
  let termEnds = '';
  let coOpted = '';
  let lastDay = '';

  beforeAll(async () => {
    scratch = await startScratch({ constitution: coOpts });
    council = await electCouncil(scratch);
    scratch.at(10);
    const seat = (await councilSeats(scratch)).find(({ name }) => name === 'Member 103');
    term = seat?.term ?? '';
    termEnds = seat?.to ?? '';
  });
  afterAll(() => scratch.close());

  const announce = (
    change: Partial<Schema<'AnnounceVacancyDto'>> = {},
    person: Person = scratch.secretary,
  ) =>
    person.api.POST('/api/v1/vacancies', {
      body: {
        office: 'council:community',
        brief: 'Somebody who uses our services.',
        nominationsCloseOn: scratch.inDays(5),
        inPlaceOf: term,
        ...change,
      },
    });
  const vacant = async () =>
    (await unwrap(scratch.returningOfficer.api.GET('/api/v1/vacant-seats'))).items;

  it('once it is free, where that is the way that is open, and by the secretary', async () => {
    expect(await codeOf(announce())).toBe('seat-unknown');
    await unwrap(
      scratch.secretary.api.POST('/api/v1/terms/{term}/ending', {
        params: { path: { term } },
        body: { cause: 'resigned', on: scratch.inDays(0) },
      }),
    );
    expect(await vacant()).toMatchObject([{ term, next: 'co-option', coOption: null }]);
    for (const person of [scratch.returningOfficer, scratch.scrutineer, council.staff[0]!])
      expect(await codeOf(announce({}, person))).toBe('not-allowed');
    expect(await codeOf(announce({ inPlaceOf: randomUUID() }))).toBe('seat-unknown');
    expect(await refusalOf(announce({ office: 'council:staff' }))).toMatchObject({
      code: 'office-unknown',
      detail: 'The seat that Member 103 left is “council:community”, not “council:staff”.',
    });
    expect(await codeOf(announce({ inPlaceOf: undefined as never }))).toBe('office-unknown');
    ({ id: vacancy } = await unwrap(announce()));
    expect(await vacant()).toMatchObject([{ coOption: vacancy }]);
  });

  it('who belongs to the constituency, for a year, from the day that it is free', async () => {
    const nominate = (memberNumber: string) => sendNomination(scratch, vacancy, { memberNumber });
    expect(await refusalOf(nominate(numberOf(6)))).toMatchObject({
      code: 'not-eligible',
      detail: expect.stringContaining("Members' Council seat for Community"),
    });
    ({ id: nominee } = await unwrap(nominate(numberOf(104))));
    const { resolution } = await unwrap(
      sendAppointment(scratch, vacancy, nominee, scratch.inDays(12)),
    );
    expect(await codeOf(sendAppointment(scratch, vacancy, nominee))).toBe('resolution-pending');
    const inOffice = council.all.filter((_, n) => n !== 7);
    const decision = await decide(scratch, resolution, split(inOffice, 5, 2), {
      day: 20,
      time: '12:00',
    });
    expect(decision).toMatchObject({
      verdict: 'carried',
      title: "Co-option of Member 104 to a Members' Council seat for Community",
      officeCourse: { vacancy: { brief: 'Somebody who uses our services.', nominated: 1 } },
    });
    const [begins] = decision.effects;
    expect(begins).toMatchObject({ office: 'council:community', from: scratch.day(22) });
    const seat = (await councilSeats(scratch)).find(({ name }) => name === 'Member 104');
    expect(seat).toBeUndefined();
    scratch.at(22);
    const held = (await councilSeats(scratch)).find(({ name }) => name === 'Member 104');
    expect(held).toMatchObject({ from: scratch.day(22), to: begins?.['to'] });
    expect(held?.to).toBe(`${Number(scratch.day(21).slice(0, 4)) + 1}${scratch.day(21).slice(4)}`);
    lastDay = held?.to ?? '';
    coOpted = held?.term ?? '';
  });

  it('and the log has why: whose seat it was, since when, and that nobody else could take it', async () => {
    const [announced] = await entriesOn(scratch.visitor, vacancy);
    expect(announced).toMatchObject({ action: 'vacancy.announced', fields: { inPlaceOf: term } });
    expect(await codeOf(announce())).toBe('seat-filled');
    expect(await verify(scratch)).toMatchObject({ ok: true, failures: [] });
  });

  const callFor = (inPlaceOf: string, constituency = 'community') =>
    scratch.returningOfficer.api.POST('/api/v1/elections', {
      body: { title: 'Yearly election', contests: [{ constituency, seats: 1, inPlaceOf }] },
    });

  it('R-E3: and the rest of the term is for the yearly election, which is called beforehand', async () => {
    const dayAfter = addDays(plainDate(lastDay), 1);
    expect(await vacant()).toMatchObject([
      {
        term: coOpted,
        cause: 'co-option-ended',
        vacantFrom: dayAfter,
        termEnds,
        next: 'by-election',
        byElection: null,
      },
    ]);
    expect(await codeOf(announce({ inPlaceOf: coOpted }))).toBe('not-by-co-option');
    expect(await codeOf(callFor(coOpted, 'staff'))).toBe('not-by-election');
    const whole = scratch.returningOfficer.api.POST('/api/v1/elections', {
      body: { title: 'Too many', contests: [{ constituency: 'community', seats: 4 }] },
    });
    expect(await codeOf(whole)).toBe('seats-not-free');
    const { id } = await unwrap(callFor(coOpted));
    await override(scratch, id, { stage: 'timetable', reason: 'The members agreed to it.' });
    for (const n of [103, 104]) await unwrap(sendCandidate(scratch, id, 'community', numberOf(n)));
    const poll = await openElection(scratch, id, scratch.moment(30));
    await castAll(poll, [
      [council.community[0]!, 'Member 103'],
      [council.community[1]!, 'Member 103'],
    ]);
    scratch.at(30);
    await closePoll(scratch, poll);
    await unwrap(sendCount(scratch, id));
    const { decision } = await unwrap(sendElectionDeclaration(scratch, id));
    expect((await decisionNumbered(scratch, decision)).effects).toMatchObject([
      { type: 'term-begins', holder: { name: 'Member 103' }, from: dayAfter, to: termEnds },
    ]);
    expect(await vacant()).toEqual([]);
    expect(await verify(scratch)).toMatchObject({ ok: true, failures: [] });
  });
});
