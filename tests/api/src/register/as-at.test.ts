import { unwrap } from '@folkmoot/contract';
import { cicMembersCouncil } from '@folkmoot/rules';
import { electCouncil } from '../support/council';
import { refusalOf } from '../support/refusal';
import { importRoll, lines } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';

describe('the organisation as it was on a day', () => {
  let scratch: Scratch;

  const send = (on?: string) =>
    scratch.visitor.api.GET('/api/v1/as-at', { params: { query: on ? { on } : {} } });
  const asAt = (day: number) => unwrap(send(scratch.day(day)));
  const seated = async (day: number) =>
    (await asAt(day)).seats.reduce((sum, { holders }) => sum + holders.length, 0);
  const nameOf = (wanted: string) =>
    cicMembersCouncil.constituencies.find(({ code }) => code === wanted)?.name ?? '';

  beforeAll(async () => {
    scratch = await startScratch();
    await electCouncil(scratch);
    scratch.at(30);
    await importRoll(scratch, ...lines(6), ...lines(7, 'community', 101));
    scratch.at(40);
  });
  afterAll(() => scratch.close());

  it('has the council of that day, with the decision that seated it', async () => {
    expect(await seated(0)).toBe(0);
    expect(await seated(39)).toBe(8);
    const { seats, decisions } = await asAt(39);
    expect(decisions).toBe(1);
    expect(seats.flatMap(({ holders }) => holders).every(({ decision }) => decision === 1)).toBe(
      true,
    );
    expect((await asAt(6)).decisions).toBe(0);
  });

  it('has the rules in force on that day', async () => {
    const { constitution } = await asAt(10);
    const inForce = await unwrap(scratch.visitor.api.GET('/api/v1/constitution'));
    expect(constitution).toEqual({
      version: 1,
      title: cicMembersCouncil.title,
      sha256: inForce.sha256,
      effectiveOn: inForce.effectiveOn,
    });
  });

  it('R-H2: has the members of that day, and puts a constituency of four with another', async () => {
    const before = (await asAt(10)).members;
    expect(before).toEqual([{ name: expect.any(String), members: 10 }]);
    const after = (await asAt(35)).members;
    const staff = after.find(({ name }) => name.includes(nameOf('staff')));
    const community = after.find(({ name }) => name.includes(nameOf('community')));
    expect(after.reduce((sum, { members }) => sum + members, 0)).toBe(13);
    expect(community?.members).toBeGreaterThanOrEqual(7);
    expect(staff?.members).toBeGreaterThanOrEqual(6);
    expect(after.every(({ members }) => members >= 5)).toBe(true);
  });

  it('is of today when no day is asked for', async () => {
    expect((await unwrap(send())).on).toBe(scratch.day(40));
  });

  it('refuses a day before the record begins and one to come, and says what to choose', async () => {
    const { firstDay } = await asAt(10);
    expect(await refusalOf(send('1999-12-31'))).toMatchObject({
      status: 422,
      code: 'before-the-record',
    });
    expect((await unwrap(send(firstDay))).on).toBe(firstDay);
    expect(await refusalOf(send(scratch.day(41)))).toMatchObject({ status: 422, code: 'not-yet' });
  });
});
