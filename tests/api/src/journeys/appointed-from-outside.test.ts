import { unwrap, type Schema } from '@folkmoot/contract';
import { nhsFoundationTrust } from '@folkmoot/rules';
import { emptySeat, sendEnding } from '../support/empty-seats';
import { entriesOf, logLines } from '../support/log';
import { codeOf, refusalOf } from '../support/refusal';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';

const kept = 'Folio 21 of the governors’ file';

let scratch: Scratch;
let term = '';

const letter = (change: Partial<Schema<'OutsideAppointmentDto'>> = {}) => ({
  constituency: 'university',
  memberNumber: numberOf(1),
  from: scratch.day(2),
  toldOn: scratch.day(0),
  kept,
  ...change,
});
const send = (change: Partial<Schema<'OutsideAppointmentDto'>> = {}, person = scratch.secretary) =>
  person.api.POST('/api/v1/council/outside-appointments', { body: letter(change) });
const holders = async (day: number) => {
  const query = { on: scratch.day(day) };
  const { seats } = await unwrap(scratch.visitor.api.GET('/api/v1/council', { params: { query } }));
  return seats.find(({ constituency }) => constituency === 'university')!.holders;
};

beforeAll(async () => {
  scratch = await startScratch({ constitution: nhsFoundationTrust });
  await importRoll(
    scratch,
    ...lines(3, 'university', 1),
    ...lines(1, nhsFoundationTrust.constituencies[0]!.code, 10),
  );
});
afterAll(() => scratch.close());

describe('R-E13: a seat that a body outside the organisation fills', () => {
  it('is filled by nobody whom the rules do not let sit there', async () => {
    const first = nhsFoundationTrust.constituencies[0]!.code;
    expect(
      await refusalOf(send({ constituency: first, memberNumber: numberOf(10) })),
    ).toMatchObject({ status: 422, code: 'not-appointed-from-outside' });
    expect(await codeOf(send({ memberNumber: 'CV9999' }))).toBe('member-unknown');
    expect(await codeOf(send({ memberNumber: numberOf(10) }))).toBe('not-eligible');
    expect(await codeOf(send({ toldOn: scratch.day(1) }))).toBe('not-yet');
    expect(await refusalOf(send({ from: scratch.day(-1) }))).toMatchObject({
      code: 'not-lawful',
      detail: expect.stringContaining('no earlier than the organisation was told'),
    });
    expect(await codeOf(send({ to: scratch.day(3000) }))).toBe('not-lawful');
  });

  it('is for the secretary to enter, by the letter', async () => {
    for (const person of [scratch.returningOfficer, scratch.scrutineer])
      expect((await refusalOf(send({}, person))).status).toBe(403);
    ({ term } = await unwrap(send()));
    expect(await holders(1)).toEqual([]);
    expect(await holders(2)).toEqual([
      expect.objectContaining({
        term,
        name: 'Member 1',
        decision: null,
        appointedBy: 'The university with a medical school',
      }),
    ]);
  });

  it('R-E1: by no second person, however many letters come at once', async () => {
    expect(await codeOf(send())).toBe('sits-already');
    expect(await refusalOf(send({ memberNumber: numberOf(2) }))).toMatchObject({
      code: 'not-lawful',
      detail: expect.stringContaining('no more members in office than seats'),
    });
  });

  it('falls free when the body takes its member back, who is followed by one of two that it names at once', async () => {
    scratch.at(20);
    await unwrap(sendEnding(scratch, term, 'appointer-gave-notice', scratch.day(21)));
    await expect(emptySeat(scratch, term)).resolves.toMatchObject({ next: 'appoint-again' });
    const [from, toldOn] = [scratch.day(21), scratch.day(20)];
    const answers = await Promise.all(
      [2, 3].map((n) => send({ memberNumber: numberOf(n), from, toldOn })),
    );
    expect(answers.map(({ response }) => response.status).sort()).toEqual([201, 422]);
    expect(await holders(21)).toHaveLength(1);
    const { items } = await unwrap(scratch.secretary.api.GET('/api/v1/vacant-seats'));
    expect(items).toEqual([]);
  });

  it('with a record that names neither the person nor the file, and that a stranger can check', async () => {
    expect(await entriesOf(scratch.visitor, 'seat.appointed')).toHaveLength(2);
    const log = (await logLines(scratch.visitor)).join('\n');
    expect(log).not.toContain('Member 1');
    expect(log).not.toContain('Folio 21');
    await expect(verify(scratch)).resolves.toMatchObject({ failures: [] });
  });
});
