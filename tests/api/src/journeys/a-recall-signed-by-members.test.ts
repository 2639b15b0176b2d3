import { unwrap } from '@folkmoot/contract';
import { councilSeats, sendNotice } from '../support/appointments';
import { electCouncil } from '../support/council';
import { entriesOn } from '../support/log';
import { type Person } from '../support/person';
import { codeOf } from '../support/refusal';
import { concludeResolution, openResolution } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { castAll } from '../support/voting';

const reasons = 'Has come to no meeting of the constituency.';

/** Twenty-one members belong to the community: three of them must sign. */
describe('R-E18: members of a constituency sign for the recall of whoever sits for it', () => {
  let scratch: Scratch;
  let term: string;
  let recall: string;
  let resolution: string;
  let community: readonly Person[];
  let staff: Person;

  beforeAll(async () => {
    scratch = await startScratch();
    await electCouncil(scratch);
    await importRoll(scratch, ...lines(17, 'community', 105));
    scratch.at(10);
    const seats = await councilSeats(scratch);
    term = seats.find(({ name }) => name === 'Member 101')?.term ?? '';
    community = lines(21, '', 101).map(({ number }) => scratch.insider(number));
    staff = scratch.insider(numberOf(6));
  });
  afterAll(() => scratch.close());

  const member = (n: number): Person => community[n] ?? scratch.visitor;
  const begin = (person: Person, body = { term, reasons }) =>
    person.api.POST('/api/v1/recalls', { body });
  const path = (id = recall) => ({ params: { path: { id } } });
  const sign = (person: Person, id?: string) =>
    person.api.POST('/api/v1/recalls/{id}/signature', path(id));
  const withdraw = (person: Person, id?: string) =>
    person.api.DELETE('/api/v1/recalls/{id}/signature', path(id));
  const own = async (person: Person) => {
    const { items } = await unwrap(person.api.GET('/api/v1/my/recalls'));
    return items.find((one) => one.term === term);
  };
  const presented = async () =>
    (await unwrap(scratch.secretary.api.GET('/api/v1/recalls'))).items.map(({ id }) => id);
  const draft = (change: object = {}) =>
    scratch.secretary.api.POST('/api/v1/removals', {
      body: { term, kind: 'constituency-recall', on: scratch.day(45), recall, ...change },
    });

  it('which only members of the constituency begin and sign, each once', async () => {
    for (const officer of [scratch.secretary, scratch.returningOfficer, scratch.scrutineer])
      expect(await codeOf(begin(officer))).toBe('not-allowed');
    expect((await begin(scratch.visitor)).response.status).toBe(401);
    expect(await codeOf(begin(staff))).toBe('other-constituency');
    const nowhere = '00000000-0000-4000-8000-000000000000';
    expect((await begin(member(3), { term: nowhere, reasons })).response.status).toBe(404);
    expect((await begin(member(3), { term, reasons: ' ' })).response.status).toBe(422);
    ({ id: recall } = await unwrap(begin(member(3))));
    expect(await codeOf(begin(member(4)))).toBe('recall-under-way');
    expect(await codeOf(sign(member(3)))).toBe('signed-already');
    expect(await codeOf(sign(staff))).toBe('other-constituency');
    expect((await sign(member(4), nowhere)).response.status).toBe(404);
    expect(await codeOf(withdraw(member(4)))).toBe('not-signed');
    expect(await own(member(4))).toMatchObject({
      holder: 'Member 101',
      entitled: 21,
      needed: 3,
      recall: { reasons, signed: 1, mine: false, presentedOn: null },
    });
    expect(await own(member(3))).toMatchObject({ recall: { mine: true } });
    expect(await own(staff)).toBeUndefined();
  });

  it('and take back, so that without any it is withdrawn and another can begin', async () => {
    await unwrap(sign(member(5)));
    expect((await withdraw(member(3))).response.status).toBe(204);
    expect(await presented()).toEqual([]);
    expect(await codeOf(draft())).toBe('recall-not-presented');
    expect((await withdraw(member(5))).response.status).toBe(204);
    expect(await codeOf(sign(member(5)))).toBe('recall-closed');
    ({ id: recall } = await unwrap(begin(member(5))));
  });

  it('until a tenth has signed at once, when it goes to the secretary and stays as it is', async () => {
    const answers = await Promise.all([6, 7, 8, 9].map((n) => sign(member(n))));
    const taken = answers.filter(({ response }) => response.status === 201);
    expect(taken).toHaveLength(2);
    expect(await codeOf(sign(member(10)))).toBe('recall-closed');
    expect(await codeOf(withdraw(member(5)))).toBe('recall-closed');
    expect(await presented()).toEqual([recall]);
    const receivedOn = scratch.day(10);
    const entries = await entriesOn(scratch.visitor, recall);
    expect(entries.map(({ action, fields }) => [action, fields.signed])).toEqual(
      expect.arrayContaining([
        ['recall.begun', undefined],
        ['recall.signed', 2],
        ['recall.signed', 3],
        ['recall.presented', 3],
      ]),
    );
    expect(entries.find(({ action }) => action === 'recall.presented')?.fields).toEqual({
      term,
      signed: 3,
      entitled: 21,
      receivedOn,
    });
    expect(JSON.stringify(entries)).not.toContain('Member 10');
  });

  it('who puts it to the vote with their reasons and nobody else’s', async () => {
    expect(await codeOf(draft({ reasons: 'Voted against the clinic.' }))).toBe('reasons-needed');
    expect(await codeOf(draft({ recall: undefined }))).toBe('reasons-needed');
    const another = (await councilSeats(scratch)).find(({ name }) => name === 'Member 102')?.term;
    expect(await codeOf(draft({ term: another }))).toBe('recall-unknown');
    ({ resolution } = await unwrap(draft()));
    expect(await presented()).toEqual([]);
    expect(await codeOf(draft())).toBe('recall-not-presented');
    expect(await codeOf(begin(member(11)))).toBe('recall-under-way');
  });

  it('on which they decide, with nobody of the council presiding', async () => {
    await unwrap(sendNotice(scratch, resolution, scratch.day(10), scratch.day(30)));
    const item = await unwrap(
      scratch.secretary.api.GET('/api/v1/resolutions/{id}/office-item', path(resolution)),
    );
    expect(item).toMatchObject({ asksPresiding: false, presiding: null });
    expect(item.steps.filter(({ rule }) => rule === 'R-E6')).toEqual([]);
    scratch.at(33);
    const poll = await openResolution(scratch, resolution, scratch.moment(41));
    await castAll(poll, [
      [member(0), 'Against'],
      [member(5), 'For'],
      [member(6), 'For'],
    ]);
    scratch.at(41);
    const decision = await concludeResolution(scratch, resolution, poll);
    expect(decision.verdict).toBe('carried');
    expect(await verify(scratch)).toMatchObject({ ok: true, failures: [] });
    expect(await codeOf(begin(member(11)))).toBe('term-ended');
  });
});
