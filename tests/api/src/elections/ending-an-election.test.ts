import { unwrap } from '@folkmoot/contract';
import { cicMembersCouncil } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { atOnce } from '../support/at-once';
import {
  callElection,
  enterOnPaper,
  openElection,
  paperOf,
  sendCandidate,
  sendCount,
  sendElectionDeclaration,
  sendElectionOpening,
} from '../support/elections';
import { entriesOn } from '../support/log';
import { type Person } from '../support/person';
import { codeOf, refusalOf } from '../support/refusal';
import { closePoll } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { castAll } from '../support/voting';
import { waitFor } from '../support/wait-for';

/** Two seats of each constituency. */
const constitution = {
  ...cicMembersCouncil,
  constituencies: cicMembersCouncil.constituencies.map((one) =>
    one.filledBy === 'election' ? { ...one, seats: 2 } : one,
  ),
};
const REASON = 'Another election has filled the seats.';

describe('R-E1, R-E3: an election that can fill nothing any more', () => {
  let scratch: Scratch;
  /** Called for the same seats, before any of them is filled. */
  let [both, staff, whole, rest] = ['', '', '', ''];

  const end = (person: Person, id: string, reason = REASON) =>
    person.api.POST('/api/v1/elections/{id}/ending', {
      params: { path: { id } },
      body: { reason },
    });
  const path = (id: string) => ({ params: { path: { id } } });
  const details = (id: string) =>
    unwrap(scratch.returningOfficer.api.GET('/api/v1/elections/{id}', path(id)));
  const mine = (number: number, id: string) =>
    unwrap(scratch.insider(numberOf(number)).api.GET('/api/v1/my/elections/{id}', path(id)));
  const unopposed = (id: string) =>
    scratch.returningOfficer.api.POST('/api/v1/elections/{id}/unopposed', path(id));
  const slate = (seats: number, ...members: number[]) => ({
    seats,
    candidates: members.map(numberOf),
  });

  beforeAll(async () => {
    scratch = await startScratch({ constitution });
    await importRoll(scratch, ...lines(5, 'staff'), ...lines(5, 'community', 101));
    both = await callElection(scratch, {
      staff: slate(2, 3),
      community: slate(1, 101, 102),
    });
    staff = await callElection(scratch, { staff: slate(2, 1, 2) });
    whole = await callElection(scratch, { community: slate(2) });
    rest = await callElection(scratch, { staff: slate(1, 4, 5), community: slate(1, 103) });
    await unwrap(unopposed(rest));
  });
  afterAll(() => scratch.close());

  it('is not ended while a seat is free, nor by anybody else, nor without a reason', async () => {
    const { nothingLeft } = await details(both);
    expect(nothingLeft).toEqual([]);
    const { code, detail } = await refusalOf(end(scratch.returningOfficer, both));
    expect(code).toBe('places-left');
    expect(detail).toContain('Staff: 2 seats are free for whole terms from');
    for (const person of [scratch.scrutineer, scratch.inspector, scratch.insider(numberOf(4))])
      expect(await codeOf(end(person, both))).toBe('not-allowed');
    expect(await codeOf(end(scratch.newcomer(), both))).toBe('sign-in-first');
    expect(await codeOf(end(scratch.secretary, whole))).toBe('places-left');
    expect(await codeOf(end(scratch.secretary, randomUUID()))).toBe('election-unknown');
    expect((await end(scratch.secretary, both, ' ')).response.status).toBe(422);
  });

  it('is ended for the constituency of which no seat is left, once, and goes on for the other', async () => {
    await unwrap(unopposed(staff));
    const { nothingLeft } = await details(both);
    expect(nothingLeft).toMatchObject([
      {
        rule: 'R-E1',
        citation: 'Constitution, staff seats',
        says: expect.stringMatching(/^Staff: no seat is free for a whole term/) as string,
      },
    ]);
    const came = await atOnce(
      () => end(scratch.returningOfficer, both),
      () => end(scratch.secretary, both),
    );
    expect(came.sort()).toEqual(['done', 'places-left']);
    const { state, contests } = await details(both);
    expect(state).toBe('draft');
    expect(contests).toMatchObject([
      { constituency: 'community', ended: null },
      { constituency: 'staff', ended: { reason: REASON, at: scratch.clock.now() } },
    ]);
    const ended = (await entriesOn(scratch.visitor, both)).filter(
      ({ action }) => action === 'contests.ended',
    );
    expect(ended).toMatchObject([
      {
        fields: {
          contests: [{ contest: contests[1]!.id, constituency: 'staff', seats: 2, rule: 'R-E1' }],
          reason: REASON,
          on: scratch.inDays(0),
        },
      },
    ]);
  });

  it('tells whoever stands in it, and takes nobody else for it', async () => {
    const letter = await waitFor('a letter to the candidate', async () => {
      const [found] = await scratch.sql<{ text: string }>(
        `select text from platform.mailbox_message where "to" = 'm3@members.example' and subject like 'The election has ended%'`,
      );
      return found?.text;
    });
    expect(letter).toContain(`nothing is left to fill, so it has ended there without a vote`);
    expect(letter).toContain(REASON);
    const own = await mine(3, both);
    expect(own.mine).toMatchObject([{ state: 'ended' }]);
    expect(own.nominating).toMatchObject({ open: true, mayNominate: false });
    const officer = scratch.returningOfficer;
    expect(await codeOf(enterOnPaper(officer, both, paperOf('staff', numberOf(4))))).toBe(
      'constituency-unknown',
    );
    const proposed = scratch
      .insider(numberOf(4))
      .api.POST('/api/v1/elections/{id}/candidacies', { ...path(both), body: {} });
    expect(await codeOf(proposed)).toBe('may-not-nominate');
    const [{ id: nomination = '' } = {}] = own.mine;
    const withdrawn = scratch
      .insider(numberOf(3))
      .api.POST('/api/v1/elections/{id}/candidacies/{candidacy}/withdrawal', {
        params: { path: { id: both, candidacy: nomination } },
      });
    expect(await codeOf(withdrawn)).toBe('election-ended');
  });

  it('opens its poll for what is left, which ends by its result alone', async () => {
    const poll = await openElection(scratch, both, scratch.moment(7));
    expect(await codeOf(end(scratch.secretary, both))).toBe('poll-opened');
    await castAll(poll, [
      [scratch.insider(numberOf(103)), 'Member 101'],
      [scratch.insider(numberOf(104)), 'Member 101'],
    ]);
    scratch.at(7);
    await closePoll(scratch, poll);
    await unwrap(sendCount(scratch, both));
    await unwrap(sendElectionDeclaration(scratch, both));
    expect((await details(both)).state).toBe('declared');
  });

  it('is over once the last of it has ended, and nothing of it changes any more', async () => {
    expect(await unwrap(end(scratch.secretary, whole))).toMatchObject({ goesOn: false });
    const { items } = await unwrap(scratch.secretary.api.GET('/api/v1/elections'));
    expect(items.find(({ id }) => id === whole)).toMatchObject({ state: 'ended', next: null });
    const officer = scratch.returningOfficer;
    const refused = [
      () => end(officer, whole),
      () => unopposed(whole),
      () => sendElectionOpening(scratch, whole, scratch.moment(14)),
      () => enterOnPaper(officer, whole, paperOf('community', numberOf(104))),
      () => sendCandidate(scratch, whole, 'community', numberOf(104)),
      () =>
        officer.api.POST('/api/v1/elections/{id}/overrides', {
          ...path(whole),
          body: { stage: 'poll-opens', on: scratch.inDays(40), reason: 'Later.' },
        }),
      () =>
        officer.api.POST('/api/v1/elections/{id}/stages', {
          ...path(whole),
          body: { stage: 'notice-of-election' },
        }),
      () =>
        scratch
          .insider(numberOf(104))
          .api.POST('/api/v1/elections/{id}/candidacies', { ...path(whole), body: {} }),
    ];
    for (const act of refused) expect(await codeOf(act())).toBe('election-ended');
  });

  it('is shown as ended, with the reason and without a timetable', async () => {
    const seen = await mine(104, whole);
    expect(seen).toMatchObject({
      state: 'ended',
      stages: [],
      nominating: { open: false, mayNominate: false },
      contests: [{ ended: { reason: REASON } }],
    });
    const { preflight, stages } = await unwrap(
      scratch.secretary.api.GET('/api/v1/elections/{id}/timetable', path(whole)),
    );
    expect([preflight, stages]).toEqual([[], []]);
  });

  it('is declared once the rest of it has ended after some was declared without a poll', async () => {
    expect((await details(rest)).state).toBe('draft');
    expect(await unwrap(end(scratch.returningOfficer, rest))).toMatchObject({ goesOn: false });
    const { state, decision, contests } = await details(rest);
    expect(state).toBe('declared');
    expect(contests[0]).toMatchObject({ constituency: 'community', settledBy: decision });
    expect(await codeOf(end(scratch.secretary, rest))).toBe('declared-already');
    expect(await codeOf(end(scratch.secretary, staff))).toBe('declared-already');
  });

  it('and a stranger finds nothing wrong with the record', async () => {
    expect(await verify(scratch)).toMatchObject({ ok: true, failures: [], unchecked: [] });
  });
});
