import { unwrap, type Schema } from '@folkmoot/contract';
import { cicMembersCouncil } from '@folkmoot/rules';
import {
  callElection,
  completeStage,
  electionDetails,
  enterOnPaper,
  openElection,
  paperOf,
} from '../support/elections';
import { callWithTimetable } from '../support/nominations';
import { entriesOn } from '../support/log';
import { type Person } from '../support/person';
import { codeOf, refusalOf } from '../support/refusal';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { waitFor } from '../support/wait-for';

const constitution = {
  ...cicMembersCouncil,
  elections: {
    ...cicMembersCouncil.elections,
    nominations: { seconders: 2, statementWords: 12, cites: ['Standing order 4'] },
  },
};

describe('nominations on paper', () => {
  let scratch: Scratch;
  let election: string;
  let path: { params: { path: { id: string } } };

  beforeAll(async () => {
    scratch = await startScratch({ constitution });
    await importRoll(scratch, ...lines(12), ...lines(4, 'community', 101));
    election = await callElection(scratch, { staff: { seats: 1, candidates: [] } });
    path = { params: { path: { id: election } } };
  });
  afterAll(() => scratch.close());

  /** The paper of the nth member of staff, seconded by the two after them. */
  const paper = (n: number, change: Partial<Schema<'NominationOnPaperDto'>> = {}) => ({
    ...paperOf('staff', numberOf(n)),
    seconders: [numberOf(n + 1), numberOf(n + 2)],
    ...change,
  });
  const enter = (n: number, change = {}, officer: Person = scratch.secretary) =>
    enterOnPaper(officer, election, paper(n, change));
  const decide = (candidacy: string, officer = scratch.returningOfficer) =>
    officer.api.POST('/api/v1/elections/{id}/nominations/{candidacy}/decision', {
      params: { path: { id: election, candidacy } },
      body: { accepted: true, particulars: true },
    });
  const withdraw = (candidacy: string, receivedOn: string, officer: Person = scratch.secretary) =>
    officer.api.POST('/api/v1/elections/{id}/nominations/{candidacy}/withdrawal', {
      params: { path: { id: election, candidacy } },
      body: { receivedOn, reference: 'Folder 1, letter 2' },
    });
  const standing = async () =>
    (await electionDetails(scratch, election)).contests[0]?.candidates.map(({ name }) => name);
  const letter = (n: number, subject: string) =>
    waitFor(`a letter: ${subject}`, async () => {
      const [found] = await scratch.sql<{ text: string }>(
        `select text from platform.mailbox_message where "to" = $1 and subject like $2`,
        [`m${n}@members.example`, `${subject}%`],
      );
      return found?.text;
    });

  it.each([
    ['too young', { bornOn: '2066-01-01' }, 'not-eligible', 'not yet'],
    ['of no age', { bornOn: undefined }, 'not-eligible', 'no date of birth'],
    ['a director', { isDirector: true }, 'not-eligible', 'director'],
    ['without the code', { signsCode: false }, 'not-eligible', 'code of conduct'],
    ['barred', { nothingBars: false }, 'declaration-missing', 'bankruptcy'],
    ['without their consent', { signed: false }, 'declaration-missing', 'without their consent'],
    ['of no interests', { interests: ' ' }, 'invalid', ''],
    ['of another constituency', { memberNumber: 'M0101' }, 'not-eligible', 'Staff'],
    ['unknown', { memberNumber: 'M9999' }, 'member-unknown', 'M9999'],
    ['at length', { statement: 'word '.repeat(13) }, 'statement-too-long', 'Take out 1'],
    ['seconded by themselves', { seconders: ['M0001'] }, 'may-not-second', 'M0001: '],
    ['seconded twice by one', { seconders: ['M0002', 'M0002'] }, 'may-not-second', 'M0002: '],
    ['seconded from elsewhere', { seconders: ['M0101'] }, 'may-not-second', 'M0101: '],
    ['seconded by nobody', { seconders: ['M9999'] }, 'seconder-unknown', 'M9999'],
    ['proposed from elsewhere', { proposedBy: 'M0101' }, 'may-not-nominate', ''],
    ['proposed by nobody', { proposedBy: 'M9999' }, 'proposer-unknown', 'M9999'],
    ['where no seat is filled', { constituency: 'community' }, 'constituency-unknown', ''],
    ['from tomorrow', { receivedAt: '2080-03-05T09:00:00Z' }, 'not-received-yet', ''],
  ])('puts nobody on the paper who is %s', async (_, change, code, says) => {
    const refusal = await refusalOf(enter(1, change));
    expect(refusal.code).toBe(code);
    expect(refusal.detail).toContain(says);
  });

  it('are entered and taken back by officers, and by nobody else', async () => {
    const member = scratch.insider(numberOf(3));
    const { id } = await unwrap(enter(10, { seconders: [numberOf(3), numberOf(4)] }));
    for (const other of [member, scratch.scrutineer, scratch.inspector]) {
      expect(await codeOf(enter(1, {}, other))).toBe('not-allowed');
      expect(await codeOf(withdraw(id, scratch.day(0), other))).toBe('not-allowed');
    }
    expect(await codeOf(enter(1, {}, scratch.visitor))).toBe('sign-in-first');
    expect(await codeOf(decide(id, scratch.secretary))).toBe('not-allowed');
    await unwrap(withdraw(id, scratch.day(0)));
  });

  it('count for nothing before they are decided on, and too few seconders are a ground', async () => {
    const { id } = await unwrap(enter(1, { seconders: [numberOf(2)] }));
    expect(await letter(1, 'Your nomination on paper is entered')).toContain('If you did not sign');
    expect(await standing()).toEqual([]);
    expect(await codeOf(enter(1))).toBe('stands-already');
    expect(await codeOf(decide(id))).toBe('incomplete');
    await unwrap(withdraw(id, scratch.day(0)));
    expect(await letter(1, 'Your nomination is withdrawn')).toContain('Monday 4 March 2080');
  });

  it('put the nominee on the paper once they are found valid, and say where the paper is', async () => {
    const { id } = await unwrap(enter(1, { proposedBy: numberOf(5) }));
    await unwrap(decide(id));
    expect(await standing()).toEqual(['Member 1']);
    const { items } = await unwrap(
      scratch.scrutineer.api.GET('/api/v1/elections/{id}/nominations', path),
    );
    expect(items.find((one) => one.id === id)).toMatchObject({
      proposedBy: 'Member 5',
      state: 'accepted',
      paper: { reference: 'Folder 1' },
      notice: null,
      seconders: [
        { who: 'Member 2', agrees: true },
        { who: 'Member 3', agrees: true },
      ],
    });
    const entries = await entriesOn(scratch.visitor, id);
    expect(entries.map(({ action }) => action)).toEqual([
      'candidacy.entered',
      'seconder.answered',
      'seconder.answered',
      'candidacy.decided',
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/M0001|Folder|None/);
  });

  it('are taken back on written notice alone, which the nominee is told of', async () => {
    const [one] = (await electionDetails(scratch, election)).contests[0]?.candidates ?? [];
    const nomination = one?.nomination ?? '';
    const { status } = await scratch.returningOfficer.send(
      'delete',
      `/elections/${election}/candidates/${one?.id}`,
    );
    expect(status).toBe(404);
    expect(await codeOf(withdraw(nomination, scratch.day(1)))).toBe('not-received-yet');
    await unwrap(withdraw(nomination, scratch.day(0), scratch.returningOfficer));
    expect(await codeOf(withdraw(nomination, scratch.day(0)))).toBe('nomination-withdrawn');
    expect(await standing()).toEqual([]);
    const { items } = await unwrap(
      scratch.secretary.api.GET('/api/v1/elections/{id}/nominations', path),
    );
    expect(items.find(({ id }) => id === nomination)).toMatchObject({
      state: 'withdrawn',
      notice: { reference: 'Folder 1, letter 2', receivedOn: scratch.day(0) },
    });
    for (const n of [1, 4]) await unwrap(enter(n)).then(({ id }) => unwrap(decide(id)));
    expect(await standing()).toEqual(['Member 1', 'Member 4']);
  });

  it('come to an end with the poll, and the record of all of it verifies', async () => {
    await openElection(scratch, election, scratch.moment(7));
    expect(await codeOf(enter(7))).toBe('poll-opened');
    expect(await verify(scratch)).toMatchObject({ ok: true, failures: [] });
  });

  it('by the timetable: from the opening of nominations until who stands is published', async () => {
    const seats = [{ constituency: 'staff', seats: 1 }];
    election = await callWithTimetable(scratch, seats, '2080-04-04');
    expect(await codeOf(enter(1))).toBe('nominations-not-open');
    scratch.at(23, '17:30');
    const receivedAt = scratch.moment(23, '16:59');
    const { id } = await unwrap(enter(1, { receivedAt }));
    await unwrap(decide(id));
    const late = await unwrap(enter(4));
    expect((await refusalOf(decide(late.id))).detail).toContain('after nominations closed');
    await unwrap(
      scratch.returningOfficer.api.POST('/api/v1/elections/{id}/nominations/{candidacy}/decision', {
        params: { path: { id: election, candidacy: late.id } },
        body: { accepted: false, particulars: true, reason: 'It came at half past five.' },
      }),
    );
    await unwrap(completeStage(scratch, election, 'statement-of-candidates'));
    expect(await codeOf(enter(7, { receivedAt }))).toBe('candidates-published');
    expect(await verify(scratch)).toMatchObject({ ok: true, failures: [] });
  });
});
