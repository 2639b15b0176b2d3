import { unwrap, type Schema } from '@folkmoot/contract';
import { atOnce, times, TwoCopies } from '../support/at-once';
import { callJob } from '../support/by-timetable';
import { askOverride, completeStage, decideOverride, sendCandidate } from '../support/elections';
import { entriesOf, entriesOn } from '../support/log';
import { callWithTimetable } from '../support/nominations';
import { type Person } from '../support/person';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch } from '../support/scratch';
import { verify } from '../support/verification';
import { waitFor } from '../support/wait-for';

let copies: TwoCopies;
let scratch: Scratch;

const call = () => callWithTimetable(scratch, [{ constituency: 'staff', seats: 1 }], '2080-04-04');
const setDay = (person: Person, id: string, pollingDay: string) => () =>
  person.api.POST('/api/v1/elections/{id}/polling-day', {
    params: { path: { id } },
    body: { pollingDay },
  });
const open = (person: Person, id: string) => () =>
  person.api.POST('/api/v1/elections/{id}/opening', {
    params: { path: { id } },
    body: { closesAt: '2080-04-04T16:00:00.000Z' },
  });
const actionsOn = async (resource: string) =>
  (await entriesOn(scratch.visitor, resource)).map(({ action }) => action);
const detailsOf = (id: string): Promise<Schema<'ElectionDetailsDto'>> =>
  unwrap(scratch.returningOfficer.api.GET('/api/v1/elections/{id}', { params: { path: { id } } }));

beforeAll(async () => {
  copies = await TwoCopies.start();
  ({ scratch } = copies);
  await importRoll(scratch, ...lines(9));
});
afterAll(() => copies.close());

describe('R-E17: another day than the rules give', () => {
  const wanted = { stage: 'nominations-open', on: '2080-03-08', reason: 'A week more.' } as const;

  it('is asked for once, by officers who ask at the same moment', async () => {
    const id = await call();
    const [there] = await copies.there(scratch.returningOfficer, scratch.secretary);
    const ask = (person: Person) => () =>
      askOverride({ returningOfficer: person } as Scratch, id, wanted);
    const came = await atOnce(ask(scratch.returningOfficer), ask(there!), ask(scratch.secretary));
    expect(came.sort()).toEqual([...times(2, 'asked-already'), 'done']);
  });

  it('is agreed to once, however often, and moves the days once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const id = await call();
      const asked = await unwrap(askOverride(scratch, id, wanted));
      const [there] = await copies.there(scratch.secretary);
      const agree = (person: Person) => () => decideOverride(person, id, asked.id);
      const came = await atOnce(...times(2, agree(scratch.secretary)), ...times(2, agree(there!)));
      expect(came.sort()).toEqual([...times(3, 'decided-already'), 'done']);
      expect(await actionsOn(asked.id)).toEqual(['override.asked', 'override.decided']);
      const set = (await actionsOn(id)).filter((action) => action === 'timetable.set');
      expect(set).toHaveLength(2);
    }
  });

  it('is agreed to or taken back, not both', async () => {
    for (let round = 0; round < 4; round += 1) {
      const id = await call();
      const asked = await unwrap(askOverride(scratch, id, wanted));
      const [there] = await copies.there(scratch.secretary);
      const [agreed, takenBack] = await atOnce(
        () => decideOverride(there!, id, asked.id),
        () => decideOverride(scratch.returningOfficer, id, asked.id, false),
      );
      expect([agreed, takenBack].sort()).toEqual(['decided-already', 'done']);
      const [, decided] = await entriesOn(scratch.visitor, asked.id);
      expect(decided?.fields['agreed']).toBe(agreed === 'done');
      const set = (await actionsOn(id)).filter((action) => action === 'timetable.set');
      expect(set).toHaveLength(agreed === 'done' ? 2 : 1);
    }
  });
});

describe('a polling day that is changed while the poll opens', () => {
  const elections: string[] = [];

  beforeAll(async () => {
    for (let n = 0; n < 4; n += 1) elections.push(await call());
    scratch.at(10);
    for (const id of elections)
      for (const n of [1, 2]) await unwrap(sendCandidate(scratch, id, 'staff', numberOf(n)));
    scratch.at(23, '17:00');
    for (const id of elections) await unwrap(completeStage(scratch, id, 'statement-of-candidates'));
    // The minute at which the polls open.
    scratch.at(24, '09:00');
  });

  it('is changed before an officer opens it, or not at all', async () => {
    for (const id of elections.slice(0, 2)) {
      const [there] = await copies.there(scratch.returningOfficer, scratch.secretary);
      const [changed, ...opened] = await atOnce(
        setDay(scratch.secretary, id, '2080-04-11'),
        open(there!, id),
        open(scratch.returningOfficer, id),
      );
      const { poll, pollingDay } = await detailsOf(id);
      if (changed === 'done') {
        expect(new Set(opened)).toEqual(new Set(['other-closing-time']));
        expect([poll, pollingDay]).toEqual([null, '2080-04-11']);
      } else {
        expect([changed, ...opened.sort()]).toEqual(['poll-opened', 'done', 'poll-opened']);
        expect(pollingDay).toBe('2080-04-04');
      }
      expect(await opens(poll)).toBe(poll === null ? 0 : 1);
    }
  });

  it('or before the job opens it', async () => {
    for (const id of elections.slice(2)) {
      await copies.there(scratch.secretary);
      const [[changed]] = await Promise.all([
        atOnce(setDay(scratch.secretary, id, '2080-04-11')),
        callJob(scratch, 'open-election'),
      ]);
      expect(['done', 'poll-opened']).toContain(changed);
      await waitFor('the job to be done', async () => {
        const [left] = await scratch.sql<{ n: number }>(
          `select count(*)::int as n from graphile_worker.jobs where task_identifier = 'open-election' and run_at <= now() and last_error is null`,
        );
        return left?.n === 0 || undefined;
      });
      const { poll, pollingDay } = await detailsOf(id);
      expect([poll === null, pollingDay]).toEqual(
        changed === 'done' ? [true, '2080-04-11'] : [false, '2080-04-04'],
      );
      expect(await opens(poll)).toBe(poll === null ? 0 : 1);
    }
  });

  const opens = async (poll: string | null): Promise<number> =>
    (await entriesOf(scratch.visitor, 'poll.opened')).filter(({ resource }) => resource === poll)
      .length;

  it('and a stranger finds nothing wrong', async () => {
    expect(await verify(scratch)).toMatchObject({ failures: [] });
  });
});
