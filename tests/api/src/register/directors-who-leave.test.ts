import { unwrap, type Schema } from '@folkmoot/contract';
import { workerCoOp } from '@folkmoot/rules';
import { organisationUnder } from '../presets/everybody';
import { jobsDone } from '../support/jobs';
import { entriesOf } from '../support/log';
import { codeOf } from '../support/refusal';
import { type Scratch } from '../support/scratch';
import { verify } from '../support/verification';

/** The day on which one dies and another gives notice to leave, and the day on which they leave. */
const [now, later] = [60, 75];
const what = 'Notice that a director has left (form TM01)';

let scratch: Scratch;
let holders: readonly Schema<'HolderDto'>[];

const board = async (on?: string) => {
  const query = on === undefined ? {} : { on };
  const { seats } = await unwrap(scratch.visitor.api.GET('/api/v1/council', { params: { query } }));
  return seats.find(({ constituency }) => constituency === 'workers')!;
};
const end = (n: number, cause: 'died' | 'resigned', on: number) =>
  unwrap(
    scratch.secretary.api.POST('/api/v1/terms/{term}/ending', {
      params: { path: { term: holders[n]!.term } },
      body: { cause, on: scratch.day(on) },
    }),
  );
const look = async () => {
  await scratch.sql(`select graphile_worker.add_job('find-departures', '{}'::json)`);
  await jobsDone(scratch);
};
/** What is due about those who left; the board's own election made something else due. */
const list = async () =>
  (await unwrap(scratch.scrutineer.api.GET('/api/v1/filings'))).items.filter(
    ({ term }) => term !== null,
  );
const record = (term: string, filedOn: string, person = scratch.secretary) =>
  person.api.POST('/api/v1/terms/{term}/filing', {
    params: { path: { term } },
    body: { filedOn, reference: 'TM01-4711' },
  });

/** The board of a company, which four workers sit on. */
beforeAll(async () => {
  scratch = await organisationUnder(workerCoOp);
  ({ holders } = await board());
  scratch.at(now);
});
afterAll(() => scratch.close());

describe('R-A46: a director who leaves otherwise than by a decision', () => {
  it('is found by itself, with what is due at Companies House within 14 days', async () => {
    await end(0, 'died', now);
    await jobsDone(scratch);
    expect(await list()).toEqual([
      {
        decision: null,
        place: null,
        term: holders[0]!.term,
        title: `${holders[0]!.name}, Board of directors seat for Workers`,
        since: scratch.day(now),
        what,
        at: 'Companies House',
        by: scratch.day(now + 14),
        citation: 'Companies Act 2006 s.167G',
        filedOn: null,
        reference: null,
      },
    ]);
    const [entry, ...more] = await entriesOf(scratch.visitor, 'filing.due');
    expect(more).toEqual([]);
    expect(entry?.resource).toBe(holders[0]!.term);
    expect(entry?.fields).toEqual({
      office: 'council:workers',
      leftOn: scratch.day(now),
      what,
      at: 'Companies House',
      dueBy: scratch.day(now + 14),
      rule: 'R-A46',
      citation: 'Companies Act 2006 s.167G',
      foundOn: scratch.day(now),
    });
  });

  it('is found on the first day out of office where notice was given of it, and once by several workers', async () => {
    await end(1, 'resigned', later);
    await look();
    expect(await list()).toHaveLength(1);
    scratch.at(later);
    const other = await scratch.startCopy({ work: true });
    await Promise.all([look(), look(), look()]);
    await other.close();
    expect((await list()).map(({ term, by }) => [term, by])).toEqual([
      [holders[0]!.term, scratch.day(now + 14)],
      [holders[1]!.term, scratch.day(later + 14)],
    ]);
  });

  it('is filed by the secretary alone, on a day on which it can have been, and once', async () => {
    const { term } = holders[0]!;
    const on = scratch.day(now + 2);
    for (const person of [scratch.returningOfficer, scratch.scrutineer, scratch.inspector])
      expect(await codeOf(record(term, on, person))).toBe('not-allowed');
    expect((await record(term, on, scratch.visitor)).response.status).toBe(401);
    expect(await codeOf(record(holders[2]!.term, on))).toBe('filing-unknown');
    expect(await codeOf(record(term, scratch.day(now - 1)))).toBe('before-leaving');
    expect(await codeOf(record(term, scratch.day(later + 1)))).toBe('not-yet');
    const answers = await Promise.all([1, 2, 3].map(() => record(term, on)));
    expect(answers.map(({ response }) => response.status).sort()).toEqual([201, 409, 409]);
    expect(await codeOf(record(term, on))).toBe('filed-already');
    const [due, filed] = await list();
    expect(due?.term).toBe(holders[1]!.term);
    expect(filed).toMatchObject({ term, filedOn: on, reference: 'TM01-4711' });
    const [entry] = await entriesOf(scratch.visitor, 'filing.made');
    expect(entry?.resource).toBe(term);
    expect(entry?.fields).toMatchObject({ office: 'council:workers', what, filedOn: on });
  });

  it('is told of in the register, as of each day', async () => {
    const told = async (day: number) =>
      (await board(scratch.day(day))).departures.map(({ holder, filedOn }) => [holder, filedOn]);
    const [first, second] = holders.map(({ name }) => name);
    expect(await told(now - 1)).toEqual([]);
    expect(await told(now)).toEqual([[first, null]]);
    expect(await told(later)).toEqual([
      [second, null],
      [first, scratch.day(now + 2)],
    ]);
    expect(await told(now + 366)).toEqual([[second, null]]);
  });

  it('is found where a term ends of itself and nobody is elected again', async () => {
    scratch.at(3 * 366 + 30);
    await look();
    const left = (await list()).filter(({ filedOn }) => filedOn === null);
    expect(left.map(({ term }) => term).sort()).toEqual(
      holders
        .slice(1)
        .map(({ term }) => term)
        .sort(),
    );
    await look();
    expect(await entriesOf(scratch.visitor, 'filing.due')).toHaveLength(4);
    await expect(
      scratch.sql(`update governance.departure set due_by = due_by + 1`),
    ).rejects.toThrow(/append-only/);
    expect(await verify(scratch)).toMatchObject({ ok: true, failures: [] });
  });
});
