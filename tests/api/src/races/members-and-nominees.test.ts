import { atOnce, TwoCopies } from '../support/at-once';
import { electCouncil } from '../support/council';
import { entriesOf, entriesOn } from '../support/log';
import { type Person } from '../support/person';
import { type Scratch } from '../support/scratch';
import { vacancyFor } from '../support/vacancies';
import { verify } from '../support/verification';

let copies: TwoCopies;
let scratch: Scratch;
let there: Person;

beforeAll(async () => {
  copies = await TwoCopies.start();
  ({ scratch } = copies);
  await electCouncil(scratch);
});
beforeEach(async () => {
  [there] = (await copies.there(scratch.secretary)) as [Person];
});
afterAll(() => copies.close());

it('R-E10: a member leaves a constituency once, and with it one seat', async () => {
  for (const number of ['M0001', 'M0002', 'M0003']) {
    const [member] = await scratch.sql<{ id: string }>(
      `insert into governance.qualification (member_id, constituency, from_date)
       select id, 'community', $2 from governance.member where number = $1 returning member_id as id`,
      [number, scratch.day(0)],
    );
    const leave = (person: Person) => () =>
      person.api.POST('/api/v1/members/{id}/moving', {
        params: { path: { id: member!.id } },
        body: { constituency: 'staff', on: scratch.inDays(0) },
      });
    const moved = (await entriesOf(scratch.visitor, 'member.moved')).length;
    const vacated = (await entriesOf(scratch.visitor, 'seat.vacated')).length;
    const came = await atOnce(leave(scratch.secretary), leave(there));
    expect(came.filter((one) => one === 'done')).toHaveLength(1);
    expect(await entriesOf(scratch.visitor, 'member.moved')).toHaveLength(moved + 1);
    expect(await entriesOf(scratch.visitor, 'seat.vacated')).toHaveLength(vacated + 1);
  }
});

it('R-E7: a nominee comes to a stage once, and no further once out of the running', async () => {
  for (const stage of ['shortlisted', 'interviewed'] as const) {
    const { nominees } = await vacancyFor(scratch, 'ned', { name: 'Robin Lund' });
    const [id = ''] = nominees;
    const consider = (person: Person, to: typeof stage | 'withdrawn') => () =>
      person.api.POST('/api/v1/nominations/{id}/stages', {
        params: { path: { id } },
        body: { stage: to, reasons: 'As the committee found.' },
      });
    const came = await atOnce(
      consider(scratch.secretary, stage),
      consider(there, stage),
      consider(there, 'withdrawn'),
    );
    expect(came.slice(0, 2).filter((one) => one === 'done').length).toBeLessThan(2);
    const log = (await entriesOn(scratch.visitor, id)).map(({ action }) => action);
    expect(log.filter((action) => action === 'nominee.considered')).toHaveLength(
      came.filter((one) => one === 'done').length,
    );
  }
});

it('and a stranger finds nothing wrong', async () => {
  expect(await verify(scratch)).toMatchObject({ failures: [], unchecked: [] });
});
