import { unwrap } from '@folkmoot/contract';
import { type Council, electCouncil } from '../support/council';
import { entriesOn, logSize } from '../support/log';
import { codeOf } from '../support/refusal';
import { type Scratch, startScratch } from '../support/scratch';

let scratch: Scratch;
let council: Council;

beforeAll(async () => {
  scratch = await startScratch();
  council = await electCouncil(scratch);
});
afterAll(() => scratch.close());

describe('a challenge (R-E15)', () => {
  const raise = (dueOn: string) =>
    council.staff[0]?.api.POST('/api/v1/challenges', {
      body: { question: 'Why is the clinic closed?', dueOn, responder: 'The board' },
    }) ?? Promise.reject(new Error('The council has no member.'));
  const answer = (id: string) =>
    scratch.secretary.api.POST('/api/v1/challenges/{id}/response', {
      params: { path: { id } },
      body: { response: 'For repairs, until May.', outcome: 'explained' },
    });
  const listed = async () => (await unwrap(scratch.visitor.api.GET('/api/v1/challenges'))).items[0];

  it('is public from the day a council member raises it, with the day an answer is due', async () => {
    expect(await codeOf(raise(scratch.day(6)))).toBe('due-date-passed');
    await expect(unwrap(raise(scratch.day(20)))).resolves.toMatchObject({ number: 1 });
    await expect(listed()).resolves.toMatchObject({
      number: 1,
      raisedBy: 'Member 1',
      state: 'open',
      dueOn: scratch.day(20),
      response: null,
    });
  });

  it('is overdue the day after, and not before', async () => {
    scratch.at(20, '23:59');
    await expect(listed()).resolves.toMatchObject({ state: 'open' });
    scratch.at(21, '00:00');
    await expect(listed()).resolves.toMatchObject({ state: 'overdue' });
  });

  it('is answered once, late or not, and the log holds when', async () => {
    const { id = '' } = (await listed()) ?? {};
    await unwrap(answer(id));
    await expect(listed()).resolves.toMatchObject({
      state: 'answered',
      outcome: 'explained',
      answeredOn: scratch.day(21),
    });
    expect(await codeOf(answer(id))).toBe('answered-already');
    expect((await entriesOn(scratch.visitor, id)).map(({ action }) => action)).toEqual([
      'challenge.raised',
      'challenge.answered',
    ]);
  });
});

describe('a general meeting', () => {
  const call = (heldOn: string) =>
    scratch.secretary.api.POST('/api/v1/meetings', {
      body: { title: 'Annual general meeting', heldOn, startsAt: '18:30', place: 'The hall' },
    });
  const details = (id: string) =>
    unwrap(scratch.scrutineer.api.GET('/api/v1/meetings/{id}', { params: { path: { id } } }));

  it('is called for a day to come, with what is to be done by when and why', async () => {
    expect(await codeOf(call(scratch.day(20)))).toBe('date-passed');
    const { id } = await unwrap(call(scratch.day(100)));
    const { tasks, progress } = await details(id);
    expect(tasks.length).toBeGreaterThan(5);
    expect(progress).toMatchObject({ total: tasks.length, done: 0 });
    expect(tasks.every(({ reason, dueOn }) => reason !== '' && dueOn !== '')).toBe(true);
    const due = tasks.map(({ dueOn }) => dueOn);
    expect(due).toEqual([...due].sort());
  });

  it('has each task done once: a second time changes neither the day nor the log', async () => {
    const { id } = await unwrap(call(scratch.day(100)));
    const [task] = (await details(id)).tasks;
    const complete = () =>
      scratch.secretary.api.POST('/api/v1/meetings/{id}/tasks/{task}/completion', {
        params: { path: { id, task: task?.id ?? '' } },
      });
    const day = scratch.day(21);
    await expect(unwrap(complete())).resolves.toEqual({ doneOn: day });
    const size = await logSize(scratch.visitor);
    scratch.at(22);
    await expect(unwrap(complete())).resolves.toEqual({ doneOn: day });
    expect(await logSize(scratch.visitor)).toBe(size);
  });
});
