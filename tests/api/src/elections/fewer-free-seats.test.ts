import { unwrap } from '@folkmoot/contract';
import { cicMembersCouncil } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { atOnce } from '../support/at-once';
import {
  callElection,
  openElection,
  sendCount,
  sendElectionDeclaration,
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

/** Three seats of each constituency. */
const constitution = {
  ...cicMembersCouncil,
  constituencies: cicMembersCouncil.constituencies.map((one) =>
    one.filledBy === 'election' ? { ...one, seats: 3 } : one,
  ),
};
const REASON = 'Another election has filled two of the seats.';

describe('R-E1, R-E3: an election with fewer free seats than it was called for', () => {
  let scratch: Scratch;
  /** Called for all seats of the staff and one of the community, while all of them are free. */
  let wide = '';

  const reduce = (person: Person, id: string, reason = REASON) =>
    person.api.POST('/api/v1/elections/{id}/reduction', {
      params: { path: { id } },
      body: { reason },
    });
  const path = (id: string) => ({ params: { path: { id } } });
  const details = (id: string) =>
    unwrap(scratch.returningOfficer.api.GET('/api/v1/elections/{id}', path(id)));
  const unopposed = (id: string) =>
    scratch.returningOfficer.api.POST('/api/v1/elections/{id}/unopposed', path(id));
  const slate = (seats: number, ...members: number[]) => ({
    seats,
    candidates: members.map(numberOf),
  });

  beforeAll(async () => {
    scratch = await startScratch({ constitution });
    await importRoll(scratch, ...lines(8, 'staff'), ...lines(4, 'community', 101));
    wide = await callElection(scratch, {
      staff: slate(3, 1, 2),
      community: slate(1, 101, 102),
    });
  });
  afterAll(() => scratch.close());

  it('goes on as it is while they are free, for anybody else, and without a reason', async () => {
    expect((await details(wide)).fewerLeft).toEqual([]);
    const { code, detail } = await refusalOf(reduce(scratch.returningOfficer, wide));
    expect(code).toBe('not-fewer');
    expect(detail).toContain('Staff: 3 seats are free for whole terms from');
    for (const person of [scratch.scrutineer, scratch.inspector, scratch.insider(numberOf(4))])
      expect(await codeOf(reduce(person, wide))).toBe('not-allowed');
    expect(await codeOf(reduce(scratch.newcomer(), wide))).toBe('sign-in-first');
    expect(await codeOf(reduce(scratch.secretary, randomUUID()))).toBe('election-unknown');
    expect((await reduce(scratch.secretary, wide, ' ')).response.status).toBe(422);
  });

  it('goes on for those that are left, once, and for as many as before elsewhere', async () => {
    const other = await callElection(scratch, { staff: slate(2, 3, 4) });
    await unwrap(unopposed(other));
    expect((await details(wide)).fewerLeft).toMatchObject([
      {
        free: 1,
        rule: 'R-E1',
        citation: 'Constitution, staff seats',
        says: expect.stringMatching(
          /^Staff: 1 seat is free for a whole term from .*, and the election is for 3\.$/,
        ) as string,
      },
    ]);
    const came = await atOnce(
      () => reduce(scratch.returningOfficer, wide),
      () => reduce(scratch.secretary, wide),
    );
    expect(came.sort()).toEqual(['done', 'not-fewer']);
    const { contests, fewerLeft } = await details(wide);
    expect(fewerLeft).toEqual([]);
    expect(contests).toMatchObject([
      { constituency: 'community', seats: 1, reductions: [] },
      {
        constituency: 'staff',
        seats: 1,
        reductions: [{ before: 3, after: 1, at: scratch.clock.now(), reason: REASON }],
      },
    ]);
    const reduced = (await entriesOn(scratch.visitor, wide)).filter(
      ({ action }) => action === 'contests.reduced',
    );
    expect(reduced).toMatchObject([
      {
        fields: {
          contests: [
            { contest: contests[1]!.id, constituency: 'staff', seats: 3, free: 1, rule: 'R-E1' },
          ],
          reason: REASON,
          on: scratch.inDays(0),
        },
      },
    ]);
  });

  it('tells whoever stands there, and whoever reads about the election', async () => {
    const letter = await waitFor('a letter to the candidate', async () => {
      const [found] = await scratch.sql<{ text: string }>(
        `select text from platform.mailbox_message where "to" = 'm1@members.example' and subject like 'Fewer places to fill%'`,
      );
      return found?.text;
    });
    expect(letter).toContain('goes on for 1 seat instead of 3.');
    expect(letter).toContain(REASON);
    const seen = await unwrap(
      scratch.insider(numberOf(5)).api.GET('/api/v1/my/elections/{id}', path(wide)),
    );
    expect(seen.contests).toContainEqual(
      expect.objectContaining({
        constituency: 'staff',
        seats: 1,
        reductions: [expect.objectContaining({ before: 3, after: 1, reason: REASON })],
      }),
    );
  });

  it('keeps in the database what became of it: nobody makes seats more or fewer otherwise', async () => {
    const [{ id: contest = '' } = {}] = (await details(wide)).contests.filter(
      ({ constituency }) => constituency === 'staff',
    );
    const refused = [
      `update governance.election_contest set seats = 2 where id = '${contest}'`,
      `insert into governance.contest_reduction values ('${contest}', 1, 1, 'None.', now())`,
      `delete from governance.contest_reduction where contest_id = '${contest}'`,
    ];
    for (const statement of refused) await expect(scratch.sql(statement)).rejects.toThrow();
  });

  it('opens its poll for the seats that are left, and elects nobody to others', async () => {
    const poll = await openElection(scratch, wide, scratch.moment(7));
    expect(await codeOf(reduce(scratch.secretary, wide))).toBe('poll-opened');
    await castAll(poll, [
      [scratch.insider(numberOf(5)), 'Member 2'],
      [scratch.insider(numberOf(6)), 'Member 2'],
      [scratch.insider(numberOf(103)), 'Member 101'],
    ]);
    scratch.at(7);
    await closePoll(scratch, poll);
    await unwrap(sendCount(scratch, wide));
    const { decision } = await unwrap(sendElectionDeclaration(scratch, wide));
    const declared = await unwrap(
      scratch.visitor.api.GET('/api/v1/decisions/{number}', {
        params: { path: { number: decision } },
      }),
    );
    expect(declared.headline).toContain('Staff: Member 2 elected to 1 seat');
    expect(await codeOf(reduce(scratch.secretary, wide))).toBe('poll-opened');
  });

  it('and a stranger finds nothing wrong with the record', async () => {
    expect(await verify(scratch)).toMatchObject({ ok: true, failures: [], unchecked: [] });
  });
});
