import { unwrap, type Schema } from '@folkmoot/contract';
import { canonicalJson } from '@folkmoot/log';
import { verifyRecord } from '@folkmoot/verify';
import {
  callElection,
  openElection,
  override,
  sendCandidate,
  sendCount,
  sendElectionDeclaration,
  sendElectionOpening,
} from '../support/elections';
import { entriesOn } from '../support/log';
import { type Person } from '../support/person';
import { codeOf, refusalOf } from '../support/refusal';
import { closePoll, decisionNumbered } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { publishedRecord, verify } from '../support/verification';
import { castAll } from '../support/voting';

/** The last day of the first terms: three years from the declaration on the seventh day. */
const lastDay = 7 + 3 * 365;

let scratch: Scratch;

const call = (contest: Partial<Schema<'SeatsDto'>>, person = scratch.returningOfficer) =>
  person.api.POST('/api/v1/elections', {
    body: {
      title: 'Election',
      contests: [{ constituency: 'community', seats: 1, ...contest }],
    },
  });
const freeSeats = async (from?: string, person: Person = scratch.returningOfficer) => {
  const { items } = await unwrap(
    person.api.GET('/api/v1/free-seats', { params: { query: from ? { from } : {} } }),
  );
  return items.find(({ constituency }) => constituency === 'community')!;
};
const holders = async (on: string, constituency = 'community') => {
  const { seats } = await unwrap(
    scratch.visitor.api.GET('/api/v1/council', { params: { query: { on } } }),
  );
  return seats.find((one) => one.constituency === constituency)!.holders;
};
const names = async (on: string) => (await holders(on)).map(({ name }) => name);

/** Takes candidates and votes, so that all but the last of them are elected. @returns the election, counted */
async function vote(id: string, candidates: readonly number[], days: number): Promise<string> {
  await override(scratch, id, { stage: 'timetable', reason: 'The members agreed to it.' });
  for (const n of candidates) await unwrap(sendCandidate(scratch, id, 'community', numberOf(n)));
  return atTheVote(id, candidates, days);
}

async function atTheVote(id: string, candidates: readonly number[], days: number): Promise<string> {
  const poll = await openElection(scratch, id, scratch.moment(days));
  await castAll(
    poll,
    candidates.slice(0, -1).map((n, nth) => [scratch.insider(numberOf(nth + 1)), `Member ${n}`]),
  );
  scratch.at(days);
  await closePoll(scratch, poll);
  await unwrap(sendCount(scratch, id));
  return id;
}

/** Six members of the community are elected to its six seats. */
beforeAll(async () => {
  scratch = await startScratch();
  await importRoll(scratch, ...lines(12, 'community'), ...lines(4, 'staff', 101));
  const id = await callElection(scratch, {
    community: { seats: 6, candidates: [1, 2, 3, 4, 5, 6, 7].map(numberOf) },
  });
  await atTheVote(id, [1, 2, 3, 4, 5, 6, 7], 7);
  await unwrap(sendElectionDeclaration(scratch, id));
});
afterAll(() => scratch.close());

describe('R-E1, R-E3: an election fills seats that are free', () => {
  it('and none while all are held: the refusal names who holds them until when', async () => {
    scratch.at(20);
    const refused = await refusalOf(call({ seats: 2 }));
    expect(refused).toMatchObject({ status: 409, code: 'seats-not-free' });
    expect(refused.detail).toMatch(
      /^Community has 6 seats, and for terms from .* on none is free, not 2\. Taken: Member 1, Member 2, .* and Member 6 until /,
    );
    expect(await codeOf(call({ termFrom: scratch.day(25) }))).toBe('seats-not-free');
    expect((await freeSeats()).days).toEqual([{ from: scratch.day(20), places: 0, ending: [] }]);
  });

  it('and those whose terms end within a year, from the day after', async () => {
    scratch.at(lastDay - 60);
    const [now, later, ...more] = (await freeSeats()).days;
    expect([now?.places, more]).toEqual([0, []]);
    expect(later).toMatchObject({ from: scratch.day(lastDay), places: 6 });
    expect(later?.ending).toHaveLength(6);
    const tooMany = await refusalOf(call({ seats: 7 }));
    expect(tooMany).toMatchObject({ status: 422, code: 'too-many-seats' });
    expect(await codeOf(call({ seats: 2, termFrom: scratch.day(lastDay - 1) }))).toBe(
      'seats-not-free',
    );
    expect((await refusalOf(call({ termFrom: scratch.day(lastDay + 400) }))).detail).toMatch(
      /^The terms cannot begin on .* Choose a day from /,
    );
    expect(await codeOf(call({ seats: 2 }, scratch.scrutineer))).toBe('not-allowed');
    for (const person of [scratch.insider(numberOf(3)), scratch.visitor])
      await expect(freeSeats(undefined, person)).rejects.toBeDefined();
  });

  it('whose terms begin when those before them have ended, though the poll was earlier', async () => {
    const { id } = await unwrap(call({ seats: 2 }));
    const [called] = await entriesOn(scratch.visitor, id);
    expect(called?.fields['contests']).toMatchObject([{ termFrom: scratch.day(lastDay) }]);
    await vote(id, [1, 8, 9], lastDay - 40);
    const { decision } = await unwrap(sendElectionDeclaration(scratch, id));
    const made = await decisionNumbered(scratch, decision);
    expect(made.effects).toMatchObject([{ from: scratch.day(lastDay) }, {}]);
    expect(await names(scratch.day(lastDay - 1))).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => `Member ${n}`),
    );
    expect(await names(scratch.day(lastDay))).toEqual(['Member 1', 'Member 8']);
    expect(await codeOf(call({ seats: 5 }))).toBe('seats-not-free');
    expect((await freeSeats()).days.at(-1)).toMatchObject({ places: 4 });
    expect(await verify(scratch)).toMatchObject({ ok: true, failures: [] });
  });

  it('and none that another election fills, whose poll has opened', async () => {
    const ids = [await unwrap(call({ seats: 3 })), await unwrap(call({ seats: 2 }))];
    const [first, second] = ids.map(({ id }) => id) as [string, string];
    await vote(first, [2, 3, 10, 11], lastDay - 30);
    await override(scratch, second, { stage: 'timetable', reason: 'The members agreed to it.' });
    for (const n of [4, 5, 12])
      await unwrap(sendCandidate(scratch, second, 'community', numberOf(n)));
    const refused = await refusalOf(
      sendElectionOpening(scratch, second, scratch.moment(lastDay - 20)),
    );
    expect(refused).toMatchObject({ status: 409, code: 'not-ready' });
    expect(refused.detail).toContain('3 in “Election”, which is at the vote already');
    await unwrap(sendElectionDeclaration(scratch, first));
    expect((await freeSeats()).days.at(-1)).toMatchObject({ places: 1 });
  });
});

describe('R-E11: a seat that fell free early is kept for whoever fills the rest of its term', () => {
  let seat: string;

  it('and is none that an election fills', async () => {
    scratch.at(lastDay + 100);
    const sitting = await holders(scratch.inDays(0));
    seat = sitting.find(({ name }) => name === 'Member 8')!.term;
    await unwrap(
      scratch.secretary.api.POST('/api/v1/terms/{term}/ending', {
        params: { path: { term: seat } },
        body: { cause: 'resigned', on: scratch.inDays(0) },
      }),
    );
    expect(await freeSeats()).toMatchObject({ kept: ['Member 8'], days: [{ places: 1 }] });
    expect((await refusalOf(call({ seats: 2 }))).detail).toContain(
      'the seat of Member 8, which fell free before its time',
    );
    const { id } = await unwrap(call({ seats: 1 }));
    await vote(id, [6, 7], lastDay + 110);
    await unwrap(sendElectionDeclaration(scratch, id));
    const { items } = await unwrap(scratch.returningOfficer.api.GET('/api/v1/vacant-seats'));
    expect(items.map((one) => one.term)).toContain(seat);
    expect(await verify(scratch)).toMatchObject({ ok: true, failures: [] });
  });
});

describe('R-08: a person holds one seat', () => {
  let id: string;
  let sitting: string;

  it('so whoever sits cannot be declared elected to another before giving theirs up', async () => {
    sitting = (await holders(scratch.inDays(0))).find(({ name }) => name === 'Member 2')!.term;
    await scratch.sql(
      `insert into governance.qualification (member_id, constituency, from_date)
       select id, 'staff', $2 from governance.member where number = $1`,
      [numberOf(2), scratch.day(0)],
    );
    id = await callElection(scratch, {
      staff: { seats: 1, candidates: [numberOf(101), numberOf(2)] },
    });
    const poll = await openElection(scratch, id, scratch.moment(lastDay + 130));
    await castAll(poll, [[scratch.insider(numberOf(102)), 'Member 2']]);
    scratch.at(lastDay + 130);
    await closePoll(scratch, poll);
    await unwrap(sendCount(scratch, id));
    const refused = await refusalOf(sendElectionDeclaration(scratch, id));
    expect(refused).toMatchObject({ status: 409, code: 'seats-not-free' });
    expect(refused.detail).toMatch(/^Member 2 holds a seat for Community until /);
  });

  it('and the database refuses a second seat, and more members than seats', async () => {
    const [term] = await scratch.sql<{ decision: string; member: string }>(
      `select decision_id as decision, member_id as member from governance.term where id = $1`,
      [sitting],
    );
    const insert = (member: string | null, office: string) =>
      scratch.sql(
        `insert into governance.term (id, office, member_id, holder_name, from_date, to_date, decision_id)
         values (gen_random_uuid(), $1, $2, 'X', $3, $4, $5)`,
        [office, member, scratch.inDays(0), scratch.inDays(900), term!.decision],
      );
    await expect(insert(term!.member, 'council:staff')).rejects.toThrow(/one seat of the council/);
    await expect(insert(null, 'council:community')).resolves.toBeDefined();
    await expect(insert(null, 'council:community')).rejects.toThrow(/more members .* than seats/);
    await scratch.sql(`delete from governance.term where holder_name = 'X'`);
  });

  it('and is declared elected once the other is given up', async () => {
    await unwrap(
      scratch.secretary.api.POST('/api/v1/terms/{term}/ending', {
        params: { path: { term: sitting } },
        body: { cause: 'resigned', on: scratch.inDays(0) },
      }),
    );
    const { decision } = await unwrap(sendElectionDeclaration(scratch, id));
    expect((await decisionNumbered(scratch, decision)).verdict).toBe('elected');
    expect((await holders(scratch.inDays(0), 'staff')).map(({ name }) => name)).toEqual([
      'Member 2',
    ]);
    expect(await verify(scratch)).toMatchObject({ ok: true, failures: [] });
    const record = await publishedRecord(scratch);
    const bytes = await record.decision(decision);
    const document = JSON.parse(Buffer.from(bytes!).toString()) as {
      readonly facts: { readonly contests: readonly object[] };
    };
    const { facts } = document;
    const forged = canonicalJson({
      ...document,
      facts: { ...facts, contests: facts.contests.map((one) => ({ ...one, placesTaken: 3 })) },
    });
    const verdict = await verifyRecord({
      ...record,
      decision: (number) => (number === decision ? Buffer.from(forged) : record.decision(number)),
    });
    expect(verdict.ok).toBe(false);
  });
});
