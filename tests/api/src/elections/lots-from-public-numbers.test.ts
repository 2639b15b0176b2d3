import { unwrap, type Schema } from '@folkmoot/contract';
import { type CountSheet } from '@folkmoot/count';
import { lotBeacon, lotCommitment, lotOrder, lotSeed } from '@folkmoot/log';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import {
  callElection,
  openElection,
  sendCount,
  sendElectionDeclaration,
} from '../support/elections';
import { entriesOf, logSize } from '../support/log';
import { type Person } from '../support/person';
import { codeOf } from '../support/refusal';
import { closePoll, pollDetails } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { castAll } from '../support/voting';

const source = 'the three numbers of the first draw of the county lottery after the poll closes';

const { elections } = cicMembersCouncil;
const constitution: Constitution = {
  ...cicMembersCouncil,
  elections: { ...elections, publicValue: { source, numbers: 3, cites: ['Election rules, 9'] } },
};

const bytes = (hex: unknown): Uint8Array => Buffer.from(String(hex), 'hex');
const hex = (given: Uint8Array): string => Buffer.from(given).toString('hex');

describe('R-10: lots are drawn from numbers that others publish after the close', () => {
  let scratch: Scratch;
  let election: string;
  let poll: string;
  let drawnOn: string;
  let stated: string;

  const state = (person: Person, value: Partial<Schema<'PublicValueInDto'>> = {}, of = poll) =>
    person.api.POST('/api/v1/polls/{id}/public-value', {
      params: { path: { id: of } },
      body: { drawnOn, numbers: [159, 3, 14], ...value },
    });
  const decide = (person: Person, agreed = true, id = stated, of = poll) =>
    person.api.POST('/api/v1/polls/{id}/public-value/{stated}/decision', {
      params: { path: { id: of, stated: id } },
      body: { agreed },
    });
  const awaited = async () => {
    const { items } = await unwrap(scratch.secretary.api.GET('/api/v1/elections'));
    return items.find(({ id }) => id === election)?.awaitedNumbers;
  };
  const lotsTold = async () => {
    const path = { params: { path: { id: election } } };
    return (await unwrap(scratch.visitor.api.GET('/api/v1/announced-elections/{id}', path))).lots;
  };

  beforeAll(async () => {
    scratch = await startScratch({ constitution });
    await importRoll(scratch, ...lines(9));
    const slate = { staff: { seats: 1, candidates: [1, 2, 3].map(numberOf) } };
    election = await callElection(scratch, slate);
    poll = await openElection(scratch, election, scratch.moment(7));
    const votes = ['Member 1', 'Member 1', 'Member 2', 'Member 2', 'Member 3'];
    await castAll(
      poll,
      votes.map((name, n) => [scratch.insider(numberOf(n + 4)), name]),
    );
    drawnOn = scratch.moment(7).slice(0, 10);
  });
  afterAll(() => scratch.close());

  it('and everybody is told which, with the commitment, before the close', async () => {
    const [opened] = await entriesOf(scratch.visitor, 'poll.opened');
    expect(opened?.fields['lotsFrom']).toEqual({ source, numbers: 3 });
    const commitment = opened?.fields['lotCommitment'];
    const notYet = { drawn: null, drawnOn: null, secret: null, seed: null, order: [] };
    expect(await lotsTold()).toEqual({ source, numbers: 3, commitment, ...notYet });
  });

  it('are entered only after it, and nothing is counted until then', async () => {
    expect(await codeOf(state(scratch.returningOfficer))).toBe('poll-still-open');
    const early = scratch.sql(
      `insert into governance.public_value (id, poll_id, drawn_on, numbers, asked_by, asked_at)
       select gen_random_uuid(), $1, '2080-01-01', '{1,2,3}', a.id, now() from platform.account a limit 1`,
      [poll],
    );
    await expect(early).rejects.toThrow('after the close');
    expect(await awaited()).toBeNull();
    scratch.at(7);
    await closePoll(scratch, poll);
    expect(await awaited()).toEqual({ stated: null });
    expect(await codeOf(sendCount(scratch, election))).toBe('lots-awaited');
  });

  it('by officers alone, and only such as were announced', async () => {
    const before = await logSize(scratch.visitor);
    for (const person of [scratch.scrutineer, scratch.inspector, scratch.insider(numberOf(4))])
      expect(await codeOf(state(person))).toBe('not-allowed');
    expect((await state(scratch.visitor)).response.status).toBe(401);
    const officer = scratch.returningOfficer;
    expect(await codeOf(state(officer, {}, randomUUID()))).toBe('poll-unknown');
    expect(await codeOf(state(officer, { numbers: [3, 14] }))).toBe('other-numbers');
    for (const numbers of [
      [3, 14, -1],
      [3, 14, 1.5],
    ])
      expect((await state(officer, { numbers })).response.status).toBe(422);
    const dayBefore = scratch.moment(6).slice(0, 10);
    expect(await codeOf(state(officer, { drawnOn: dayBefore }))).toBe('drawn-before-close');
    const dayAfter = scratch.moment(8).slice(0, 10);
    expect(await codeOf(state(officer, { drawnOn: dayAfter }))).toBe('drawn-later');
    expect(await logSize(scratch.visitor)).toBe(before);
  });

  it('and stand once a second officer found the same', async () => {
    ({ id: stated } = await unwrap(state(scratch.returningOfficer)));
    expect(await awaited()).toEqual({ stated });
    expect(await codeOf(state(scratch.secretary))).toBe('stated-already');
    expect(await codeOf(decide(scratch.returningOfficer))).toBe('own-statement');
    for (const person of [scratch.inspector, scratch.insider(numberOf(4))])
      expect(await codeOf(decide(person))).toBe('not-allowed');
    expect((await decide(scratch.visitor)).response.status).toBe(401);
    expect(await codeOf(decide(scratch.secretary, true, randomUUID()))).toBe('value-unknown');
    expect(await codeOf(sendCount(scratch, election))).toBe('lots-awaited');

    await unwrap(decide(scratch.secretary, false));
    expect(await awaited()).toEqual({ stated: null });
    expect(await codeOf(decide(scratch.secretary))).toBe('decided-already');
    ({ id: stated } = await unwrap(state(scratch.returningOfficer)));
    await unwrap(decide(scratch.scrutineer));
    expect(await awaited()).toBeNull();
    expect(await codeOf(state(scratch.secretary))).toBe('agreed-already');
    const { publicValue } = await pollDetails(scratch, poll);
    expect(publicValue).toMatchObject({ source, numbers: 3 });
    expect(publicValue?.stated).toHaveLength(2);
    expect(publicValue?.stated).toContainEqual(
      expect.objectContaining({ id: stated, agreed: true, drawnOn, numbers: [3, 14, 159] }),
    );
    const undone = scratch.sql(`update governance.public_value set agreed = false where id = $1`, [
      stated,
    ]);
    await expect(undone).rejects.toThrow('agreed on once');
    expect(await lotsTold()).toMatchObject({ drawn: [3, 14, 159], secret: null, seed: null });
  });

  it('so that anybody draws the lot that broke the tie again', async () => {
    const { countSheets } = await unwrap(sendCount(scratch, election));
    const { body } = await scratch.visitor.send('get', `/count-sheets/${countSheets[0]?.sha256}`);
    const sheet = body as CountSheet;
    const [published] = await entriesOf(scratch.visitor, 'count.published');
    const lots = published?.fields['lots'] as Record<string, string>;
    const beacon = lotBeacon([3, 14, 159]);
    expect(lots['beacon']).toBe(hex(beacon));
    const seed = lotSeed(bytes(lots['secret']), beacon);
    expect([lots['seed'], sheet.lotSeed]).toEqual([hex(seed), hex(seed)]);
    const ids = sheet.candidates.map(({ id }) => id);
    const order = lotOrder(seed, sheet.contest.id, ids);
    expect(sheet.lots[0]?.chosen).toBe(
      order.filter((candidate) => sheet.lots[0]?.tied.includes(candidate)).at(-1),
    );
    const names = new Map(sheet.candidates.map(({ id, name }) => [id, name]));
    expect(await lotsTold()).toEqual({
      source,
      numbers: 3,
      drawn: [3, 14, 159],
      drawnOn,
      commitment: lotCommitment(bytes(lots['secret'])),
      secret: lots['secret'],
      seed: hex(seed),
      order: [
        {
          contest: sheet.contest.title,
          candidates: order.map((candidate) => names.get(candidate)),
        },
      ],
    });
    await unwrap(sendElectionDeclaration(scratch, election));
    expect((await verify(scratch)).failures).toEqual([]);
  });
});
