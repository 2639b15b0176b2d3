import { unwrap } from '@folkmoot/contract';
import { electCouncil } from '../support/council';
import { entriesOf } from '../support/log';
import { refusalOf } from '../support/refusal';
import { concludeResolution, draftResolution, openResolution } from '../support/resolutions';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { castAll } from '../support/voting';
import { waitFor } from '../support/wait-for';

let scratch: Scratch;
let poll = '';

const correct = (number: number, note: string, person = scratch.secretary) =>
  person.api.POST('/api/v1/decisions/{number}/corrections', {
    params: { path: { number } },
    body: { note },
  });
const decision = (number: number) =>
  unwrap(scratch.visitor.api.GET('/api/v1/decisions/{number}', { params: { path: { number } } }));

beforeAll(async () => {
  scratch = await startScratch();
  const { staff } = await electCouncil(scratch);
  const id = await draftResolution(scratch, { text: 'THAT the acounts be received.' });
  scratch.at(8);
  await unwrap(
    scratch.secretary.api.PUT('/api/v1/resolutions/{id}', {
      params: { path: { id }, header: { 'If-Match': '"1"' } },
      body: {
        kind: 'members-ordinary-resolution',
        title: 'To receive the accounts',
        text: 'THAT the accounts be received.',
      },
    }),
  );
  poll = await openResolution(scratch, id, scratch.moment(30));
  await waitFor('the notice', async () =>
    (await entriesOf(scratch.visitor, 'notice.given')).find(({ resource }) => resource === poll),
  );
  await castAll(
    poll,
    staff.map((person) => [person, 'For']),
  );
  scratch.at(30);
  await concludeResolution(scratch, id, poll);
});
afterAll(() => scratch.close());

describe('a correction', () => {
  it('is added to a decision, logged, and shown wherever the decision is; nothing is taken away', async () => {
    const before = await decision(2);
    expect(before.corrections).toEqual([]);
    expect(await unwrap(correct(2, 'Read “2079” for “2080”.'))).toEqual({
      ordinal: 1,
      correctedOn: scratch.day(30),
    });
    scratch.at(31);
    await unwrap(correct(2, 'The first note is right but for the page: 3.'));
    const after = await decision(2);
    expect(after.corrections).toEqual([
      { ordinal: 1, correctedOn: scratch.day(30), note: 'Read “2079” for “2080”.' },
      {
        ordinal: 2,
        correctedOn: scratch.day(31),
        note: 'The first note is right but for the page: 3.',
      },
    ]);
    const { corrections: _, updatedAt, ...same } = after;
    const { corrections: __, updatedAt: earlier, ...was } = before;
    expect(same).toEqual(was);
    expect(updatedAt > earlier).toBe(true);
    const entries = await entriesOf(scratch.visitor, 'decision.corrected');
    expect(entries.map(({ resource, fields }) => [resource, fields['ordinal']])).toEqual([
      [after.id, 1],
      [after.id, 2],
    ]);
    expect((await verify(scratch)).failures).toEqual([]);
  });

  it('is in the list and the feed, whose entry is newer for it', async () => {
    const list = await (await fetch(`${scratch.url}/decisions.json`)).text();
    expect(list).toContain('Read “2079” for “2080”.');
    const feed = await (await fetch(`${scratch.url}/feed.atom`)).text();
    expect(feed).toMatch(/Corrected on Wednesday 3 April 2080: Read “2079” for “2080”\./);
    const { updatedAt } = await decision(2);
    expect(feed).toContain(`<updated>${updatedAt}</updated>`);
  });

  it('two at once are numbered one after the other', async () => {
    await Promise.all([unwrap(correct(1, 'One.')), unwrap(correct(1, 'Two.'))]);
    expect((await decision(1)).corrections.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
  });

  it('is the secretary’s, of a decision that there is, and says something', async () => {
    for (const person of [scratch.returningOfficer, scratch.scrutineer, scratch.inspector])
      expect(await refusalOf(correct(1, 'No.', person))).toMatchObject({ code: 'not-allowed' });
    expect(await refusalOf(correct(99, 'No.'))).toMatchObject({
      status: 404,
      code: 'decision-unknown',
    });
    expect(await refusalOf(correct(1, '  '))).toMatchObject({ code: 'invalid' });
  });

  it('is kept for good by the database', async () => {
    for (const statement of [
      `update governance.decision_correction set note = 'x'`,
      `delete from governance.decision_correction`,
      `update governance.poll_notice set sent_to = 1`,
      `update governance.resolution_text set text = 'x'`,
      `delete from governance.resolution_text`,
    ])
      await expect(scratch.sql(statement)).rejects.toThrow(/append-only/);
  });
});

describe('what went before a decision', () => {
  it('is the notice of its poll: when, how and to how many', async () => {
    const { notice } = await decision(2);
    expect(notice).toEqual({
      channel: 'e-mail',
      sentTo: 6,
      entitled: 6,
      givenAt: scratch.moment(8),
    });
    const given = await entriesOf(scratch.visitor, 'notice.given');
    const ofThis = given.filter(({ resource }) => resource === poll);
    expect(ofThis.map(({ fields }) => fields)).toEqual([notice]);
  });

  it('are all the texts that were drafted, the last as it was put to the vote', async () => {
    const { texts, text } = await decision(2);
    expect(texts.map((one) => [one.version, one.text])).toEqual([
      [1, 'THAT the acounts be received.'],
      [2, 'THAT the accounts be received.'],
    ]);
    expect(texts.at(-1)?.text).toBe(text);
    expect((await decision(1)).texts).toEqual([]);
  });
});
