import { unwrap } from '@folkmoot/contract';
import { cicMembersCouncil } from '@folkmoot/rules';
import { electCouncil, split } from '../support/council';
import { entriesOf } from '../support/log';
import { refusalOf } from '../support/refusal';
import {
  closePoll,
  draftResolution,
  openResolution,
  sendDeclaration,
} from '../support/resolutions';
import { importRoll, line, rollCsv, sendRoll } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { sendAppointment, vacancyPutForward } from '../support/vacancies';
import { verify } from '../support/verification';
import { cast, castAll } from '../support/voting';

let scratch: Scratch;

const idOf = async (number: string): Promise<string> => {
  const { items } = await unwrap(
    scratch.secretary.api.GET('/api/v1/members', { params: { query: { q: number } } }),
  );
  return items[0]?.id ?? '';
};
const leave = (id: string, day: number, person = scratch.secretary) =>
  person.api.POST('/api/v1/members/{id}/leaving', {
    params: { path: { id } },
    body: { leftOn: scratch.day(day) },
  });
const asAt = (day: number) =>
  unwrap(scratch.visitor.api.GET('/api/v1/as-at', { params: { query: { on: scratch.day(day) } } }));
const membersOn = async (day: number): Promise<number> =>
  (await asAt(day)).members.reduce((sum, { members }) => sum + members, 0);
const seatsOn = async (day: number): Promise<number> =>
  (await asAt(day)).seats.reduce((sum, { holders }) => sum + holders.length, 0);

beforeAll(async () => {
  scratch = await startScratch();
  await electCouncil(scratch);
  scratch.at(20);
});
afterAll(() => scratch.close());

describe('R-A45: a member leaves on a day', () => {
  it('is counted no more from that day, and the seat held as a member ends', async () => {
    const answer = await unwrap(leave(await idOf('M0001'), 15));
    expect(answer).toEqual({ leftOn: scratch.day(15), seatsEnded: ['council:staff'] });
    expect([await membersOn(14), await membersOn(15)]).toEqual([10, 9]);
    expect([await seatsOn(14), await seatsOn(15)]).toEqual([8, 7]);
    const member = await unwrap(
      scratch.secretary.api.GET('/api/v1/members/{id}', {
        params: { path: { id: await idOf('M0001') } },
      }),
    );
    expect(member).toMatchObject({ leftOn: scratch.day(15), qualifiesFor: [] });
    expect(member.terms[0]?.endedOn).toBe(scratch.day(15));
  });

  it('R-E10: empties the seat at once, in the log and in the register', async () => {
    const [fell] = await entriesOf(scratch.visitor, 'seat.vacated');
    expect(fell?.fields).toMatchObject({
      office: 'council:staff',
      cause: 'left-constituency',
      vacantFrom: scratch.day(15),
      rule: 'R-E10',
    });
    const { seats } = await asAt(15);
    expect(seats.find(({ constituency }) => constituency === 'staff')?.vacant).toMatchObject([
      { holder: 'Member 1', since: scratch.day(15) },
    ]);
  });

  it('is logged without a name or an id', async () => {
    const [entry] = await entriesOf(scratch.visitor, 'member.left');
    expect(entry?.fields).toEqual({ leftOn: scratch.day(15), seatsEnded: ['council:staff'] });
    expect(Object.keys(entry?.commitments ?? {}).sort()).toEqual(['actor', 'member']);
    expect(entry?.resource).not.toBe(await idOf('M0001'));
    expect((await verify(scratch)).failures).toEqual([]);
  });

  it('is on no roll that is fixed afterwards, and stays on one that was', async () => {
    const leaver = await idOf('M0006');
    const poll = await openResolution(scratch, await draftResolution(scratch), scratch.moment(30));
    const onRoll = () =>
      scratch.sql(`select from governance.roll_entry where poll_id = $1 and member_id = $2`, [
        poll,
        leaver,
      ]);
    expect(await onRoll()).toHaveLength(1);
    const voter = scratch.insider('M0006');
    await cast(voter, poll, 'For');
    await unwrap(leave(leaver, 20));
    expect(await onRoll()).toHaveLength(1);
    const { response } = await voter.api.GET('/api/v1/my/ballots');
    expect(response.status).toBe(401);
    scratch.at(31);
    const next = await openResolution(scratch, await draftResolution(scratch), scratch.moment(40));
    await expect(
      scratch.sql(`select from governance.roll_entry where poll_id = $1 and member_id = $2`, [
        next,
        leaver,
      ]),
    ).resolves.toEqual([]);
  });

  it('is refused of whoever has left, before joining, and for a day to come', async () => {
    expect(await refusalOf(leave(await idOf('M0001'), 16))).toMatchObject({
      status: 409,
      code: 'already-left',
    });
    const member = await idOf('M0002');
    expect(await refusalOf(leave(member, -1))).toMatchObject({
      status: 422,
      code: 'before-joining',
    });
    expect(await refusalOf(leave(member, 32))).toMatchObject({ status: 422, code: 'not-yet' });
    expect(await refusalOf(leave('00000000-0000-4000-8000-000000000000', 20))).toMatchObject({
      status: 404,
      code: 'member-unknown',
    });
  });

  it('is refused of somebody who works in the office', async () => {
    const member = await idOf('M0003');
    await scratch.sql(
      `insert into platform.account_role (account_id, role) select id, 'scrutineer' from platform.account where member_id = $1`,
      [member],
    );
    expect(await refusalOf(leave(member, 20))).toMatchObject({ status: 409, code: 'is-officer' });
  });

  it('is for the secretary, and for nobody else', async () => {
    const member = await idOf('M0004');
    for (const person of [scratch.returningOfficer, scratch.scrutineer, scratch.insider('M0004')])
      expect(await refusalOf(leave(member, 20, person))).toMatchObject({ code: 'not-allowed' });
  });

  it('R-H4: leaves nothing that opens once they are erased', async () => {
    const member = await idOf('M0001');
    const opened = () =>
      scratch.sql<{ name: string }>(
        `select o.name, e.action from record.opening o
           join record.entry e on convert_from(e.bytes, 'UTF8')::json #>> '{b,c,member}' = o.commitment
          where o.payload = '{"id":"' || $1::text || '"}'`,
        [member],
      );
    expect(await opened()).toEqual([{ name: 'member', action: 'member.left' }]);
    scratch.at(4100);
    await unwrap(
      scratch.secretary.api.POST('/api/v1/members/{id}/erasure', {
        params: { path: { id: member } },
      }),
    );
    expect(await opened()).toEqual([{ name: 'member', action: 'member.erased' }]);
    const verdict = await verify(scratch);
    expect(verdict).toMatchObject({ ok: true, checked: { erasures: 1 } });
  });
});

describe('R-E10, R-E14: a member who no longer belongs to a constituency', () => {
  const move = (id: string, constituency: string, day: number, person = scratch.secretary) =>
    person.api.POST('/api/v1/members/{id}/moving', {
      params: { path: { id } },
      body: { constituency, on: scratch.day(day) },
    });

  it('loses the seat at once when the one that goes before is another, and when it ends', async () => {
    await scratch.close();
    scratch = await startScratch();
    await electCouncil(scratch);
    scratch.at(20);
    const fallen = async () =>
      (await entriesOf(scratch.visitor, 'seat.vacated')).map(({ fields }) => fields['office']);
    await importRoll(scratch, line(101, { constituency: 'staff' }));
    expect(await fallen()).toEqual(['council:community']);
    await importRoll(scratch, line(2, { constituency: 'community' }));
    expect(await fallen()).toHaveLength(1);
    const member = await idOf('M0002');
    for (const person of [scratch.returningOfficer, scratch.insider('M0002')])
      expect(await refusalOf(move(member, 'staff', 20, person))).toMatchObject({
        code: 'not-allowed',
      });
    expect(await refusalOf(move(member, 'partners', 20))).toMatchObject({
      code: 'not-in-constituency',
    });
    expect(await refusalOf(move(member, 'staff', 21))).toMatchObject({ code: 'not-yet' });
    expect(await unwrap(move(member, 'staff', 20))).toEqual({ seatsVacated: 1 });
    expect(await refusalOf(move(member, 'community', 20))).toMatchObject({
      code: 'only-constituency',
    });
    expect(await fallen()).toEqual(['council:community', 'council:staff']);
    const [moved] = await entriesOf(scratch.visitor, 'member.moved');
    expect(moved?.fields).toEqual({ on: scratch.day(20) });
    expect((await verify(scratch)).failures).toEqual([]);
  });
});

describe('R-A45: a member who has left', () => {
  it('is not let in again by a roll file; the row says what to do', async () => {
    await unwrap(leave(await idOf('M0003'), 20));
    const refused = await refusalOf(sendRoll(scratch, rollCsv([line(3), line(77)])));
    expect(refused).toMatchObject({ status: 422, code: 'roll-has-errors', errorCount: 1 });
    expect(refused.errors).toEqual([
      {
        pointer: '/rows/2/number',
        code: 'has-left',
        message: expect.stringMatching(
          /^Line 2: number M0003 belonged to somebody who left on .* gets a new number\.$/,
        ) as string,
      },
    ]);
    await importRoll(scratch, line(303, { name: 'Member 3' }));
    expect(await idOf('M0303')).not.toBe(await idOf('M0003'));
  });
});

describe('R-D6: an office that only members of a constituency may hold', () => {
  it('falls free with the membership', async () => {
    const constitution = {
      ...cicMembersCouncil,
      offices: cicMembersCouncil.offices.map((office) => ({
        ...office,
        holderFrom: ['staff', 'community'],
      })),
    };
    const other = await startScratch({ constitution });
    try {
      const council = await electCouncil(other);
      const { id, nominees } = await vacancyPutForward(other, 'ned', { memberNumber: 'M0001' });
      const { resolution } = await unwrap(sendAppointment(other, id, nominees[0]));
      const poll = await openResolution(other, resolution, other.moment(8));
      await castAll(poll, split(council.all.slice(1), 7, 0));
      other.at(8);
      await closePoll(other, poll);
      await unwrap(sendDeclaration(other, resolution));
      const holders = async (): Promise<number | undefined> => {
        const { offices } = await unwrap(other.visitor.api.GET('/api/v1/council'));
        return offices.find(({ code }) => code === 'ned')?.holders.length;
      };
      await expect(holders()).resolves.toBe(1);
      const [member] = await other.sql<{ id: string }>(
        `select id from governance.member where number = 'M0001'`,
      );
      const path = { id: member?.id ?? '' };
      const { seatsEnded } = await unwrap(
        other.secretary.api.POST('/api/v1/members/{id}/leaving', {
          params: { path },
          body: { leftOn: other.day(8) },
        }),
      );
      expect(seatsEnded).toEqual(['council:staff', 'ned']);
      await expect(holders()).resolves.toBe(0);
      const fell = await entriesOf(other.visitor, 'seat.vacated');
      expect(fell.map(({ fields }) => [fields['office'], fields['rule']]).sort()).toEqual([
        ['council:staff', 'R-E10'],
        ['ned', 'R-E10'],
      ]);
      expect((await verify(other)).failures).toEqual([]);
    } finally {
      await other.close();
    }
  });
});
