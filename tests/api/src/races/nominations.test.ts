import { unwrap } from '@folkmoot/contract';
import { cicMembersCouncil } from '@folkmoot/rules';
import { setTimeout as sleep } from 'node:timers/promises';
import { atOnce, times, TwoCopies } from '../support/at-once';
import { completeStage, enterOnPaper, paperOf } from '../support/elections';
import { entriesOf, entriesOn } from '../support/log';
import { callWithTimetable, declaration, propose, sendTo } from '../support/nominations';
import { type Person } from '../support/person';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch } from '../support/scratch';
import { verify } from '../support/verification';

/** Of every election here, which is called for 4 April. */
const closesAt = '2080-03-27T17:00:00.000Z';

const constitution = {
  ...cicMembersCouncil,
  elections: {
    ...cicMembersCouncil.elections,
    nominations: {
      seconders: 1,
      statementWords: 50,
      order: 'surname' as const,
      cites: ['Standing order 4'],
    },
  },
};

let copies: TwoCopies;
let scratch: Scratch;
const people = new Map<number, Person>();
const member = (n: number): Person => {
  const person = people.get(n) ?? scratch.insider(numberOf(n));
  people.set(n, person);
  return person;
};
const call = () => callWithTimetable(scratch, [{ constituency: 'staff', seats: 1 }], '2080-04-04');
const nominationsOf = async (election: string, action: 'candidacy.proposed') =>
  (await entriesOf(scratch.visitor, action)).filter(
    ({ fields }) => fields['election'] === election,
  );

/** Enters a nomination on paper on which nothing is missing. @returns its id */
async function entered(election: string, nominee: number): Promise<string> {
  const paper = { ...paperOf('staff', numberOf(nominee)), seconders: [numberOf(60)] };
  return (await unwrap(enterOnPaper(scratch.returningOfficer, election, paper))).id;
}
/** Finds a nomination valid, or rejects it as one without particulars. */
const decide = (officer: Person, election: string, id: string, accepted: boolean) =>
  officer.send('post', `/elections/${election}/nominations/${id}/decision`, {
    body: accepted
      ? { accepted, particulars: true }
      : { accepted, particulars: false, reason: 'Nobody knows who it is.' },
  });
const momentFromClose = (milliseconds: number): string =>
  new Date(Date.parse(closesAt) + milliseconds).toISOString();
/** What can come of an act on a nomination about the close. */
const outcomesAtTheClose = new Set([
  'done',
  'nominations-closed',
  'withdrawals-closed',
  'nomination-withdrawn',
]);

let elections: string[];
let atTheClose: string;
/** A nomination in each election on which nobody has decided when nominations close. */
let undecided: string[];

beforeAll(async () => {
  copies = await TwoCopies.start({ constitution });
  ({ scratch } = copies);
  await importRoll(scratch, ...lines(60));
  atTheClose = await call();
  elections = [await call(), await call(), await call(), await call()];
  scratch.at(10);
  undecided = [];
  for (const election of elections) undecided.push(await entered(election, 50));
});
afterAll(() => copies.close());

describe('one nomination, whoever else acts on it at the same moment', () => {
  it('is made once, of a member whom several nominate', async () => {
    const [election = ''] = elections;
    const proposers = [1, 2, 3, 4, 5, 6].map(member);
    const there = await copies.there(...proposers);
    const came = await atOnce(
      ...proposers.map((_, n) => () => {
        const person = (n % 2 ? there : proposers)[n]!;
        return sendTo(person, 'post', election, '', { memberNumber: numberOf(7) });
      }),
    );
    expect(came.sort()).toEqual(['done', ...times(5, 'stands-already')]);
    expect(await nominationsOf(election, 'candidacy.proposed')).toHaveLength(1);
  });

  it('is seconded once by a member who answers twice, yes and no', async () => {
    const [election = ''] = elections;
    for (const nominee of [8, 9, 10]) {
      const id = await propose(member(nominee), election);
      const seconder = member(nominee + 10);
      const asked = { memberNumber: numberOf(nominee + 10) };
      await sendTo(member(nominee), 'post', election, `/${id}/seconders`, asked);
      const [there] = await copies.there(seconder);
      const answer = (person: Person, agrees: boolean) => () =>
        sendTo(person, 'post', election, `/${id}/seconding`, { agrees });
      const came = await atOnce(answer(seconder, true), answer(there!, false));
      expect(came.sort()).toEqual(['answered-already', 'done']);
      const log = await entriesOn(scratch.visitor, id);
      expect(log.filter(({ action }) => action === 'seconder.answered')).toHaveLength(1);
    }
  });

  it('is found valid or rejected, not both', async () => {
    const [, election = ''] = elections;
    const officer = scratch.returningOfficer;
    for (const nominee of [11, 12, 13]) {
      const id = await entered(election, nominee);
      const [there] = await copies.there(officer);
      const came = await atOnce(
        ...times(2, () => decide(officer, election, id, true)),
        ...times(2, () => decide(there!, election, id, false)),
      );
      expect(came.sort()).toEqual([...times(3, 'decided-already'), 'done']);
      const log = await entriesOn(scratch.visitor, id);
      expect(log.filter(({ action }) => action === 'candidacy.decided')).toHaveLength(1);
    }
  });

  it('does not stand, of a nominee who withdraws while it is found valid', async () => {
    const [, , election = ''] = elections;
    for (const nominee of [14, 15, 16, 17]) {
      const id = await entered(election, nominee);
      const [there] = await copies.there(member(nominee));
      const [found, withdrawn] = await atOnce(
        () => decide(scratch.returningOfficer, election, id, true),
        () => sendTo(there!, 'post', election, `/${id}/withdrawal`),
      );
      expect(withdrawn).toBe('done');
      expect(['done', 'nomination-withdrawn']).toContain(found);
      const { contests } = await unwrap(
        scratch.returningOfficer.api.GET('/api/v1/elections/{id}', {
          params: { path: { id: election } },
        }),
      );
      expect(contests.flatMap(({ candidates }) => candidates)).toEqual([]);
      const gone = (await entriesOn(scratch.visitor, election)).filter(
        ({ action, fields }) => action === 'candidate.withdrew' && fields['candidate'] !== null,
      );
      expect(gone.length > 0 || found !== 'done').toBe(true);
    }
  });
});

describe('R-D13: nominations close at an instant', () => {
  it('whatever is said about them before it holds, and nothing after it', async () => {
    const nominees = [20, 21, 22, 23, 24, 25];
    const ids = await Promise.all(nominees.map((n) => propose(member(n), atTheClose)));
    for (const [nth, id] of ids.entries()) {
      const memberNumber = numberOf(30 + nth);
      await sendTo(member(20 + nth), 'post', atTheClose, `/${id}/seconders`, { memberNumber });
    }
    scratch.clock.set(momentFromClose(-1000));
    const others = [40, 41, 42, 43, 44, 45];
    const all = [...nominees, ...nominees.map((n) => n + 10), ...others].map(member);
    const there = await copies.there(...all);
    const by = (n: number, nth: number) => (nth % 2 ? there[all.indexOf(member(n))]! : member(n));
    const sends = nominees.flatMap((n, nth) => [
      () => sendTo(by(n, nth), 'post', atTheClose, `/${ids[nth]}/declaration`, declaration),
      () => sendTo(by(n + 10, nth), 'post', atTheClose, `/${ids[nth]}/seconding`, { agrees: true }),
      () => sendTo(by(n + 20, nth), 'post', atTheClose, '', {}),
      ...(nth % 2 ? [() => sendTo(by(n, nth), 'post', atTheClose, `/${ids[nth]}/withdrawal`)] : []),
    ]);
    const middle = sends.length / 2;
    let answered = () => {};
    const firstIsAnswered = new Promise<void>((resolve) => (answered = resolve));
    const came = await atOnce(
      ...sends.map((send, nth) => async () => {
        await sleep(nth * 12);
        // However slow the machine is, the first is in time and the last are not; between them are those on their way.
        if (nth >= middle) await firstIsAnswered;
        scratch.clock.set(momentFromClose(Math.round((nth - middle) * 2)));
        const answer = await send();
        if (nth === 0) answered();
        return answer;
      }),
    );
    const done = came.filter((one) => one === 'done').length;
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(came.length);
    expect(came.filter((one) => !outcomesAtTheClose.has(one))).toEqual([]);
    const late = await scratch.sql(
      `select y.id from governance.candidacy y join governance.election_contest c on c.id = y.contest_id
         left join governance.candidacy_seconder s on s.candidacy_id = y.id
        where c.election_id = $1 and greatest(y.proposed_at, y.declared_at, y.withdrew_at, s.answered_at) >= $2`,
      [atTheClose, closesAt],
    );
    expect(late).toEqual([]);
    const log = await Promise.all(
      (
        [
          'candidacy.proposed',
          'candidacy.declared',
          'seconder.answered',
          'candidacy.withdrawn',
        ] as const
      ).map(
        async (action) =>
          (await entriesOf(scratch.visitor, action)).filter(
            ({ fields }) => fields['election'] === atTheClose,
          ).length,
      ),
    );
    expect(log.reduce((sum, n) => sum + n, 0)).toBe(done + ids.length);
  });
});

describe('R-D14: the statement of candidates', () => {
  it('has everybody who was found valid while it was published, or waits for them', async () => {
    scratch.at(24, '09:00');
    for (const [nth, election] of elections.entries()) {
      if (nth === 0) continue;
      const pending = undecided[nth]!;
      const officer = scratch.returningOfficer;
      const [there] = await copies.there(officer);
      const publish = (person: Person) => () =>
        person.api.POST('/api/v1/elections/{id}/stages', {
          params: { path: { id: election } },
          body: { stage: 'statement-of-candidates' },
        });
      const [decided, ...published] = await atOnce(
        () => decide(there!, election, pending, true),
        publish(officer),
        publish(there!),
      );
      expect(decided).toBe('done');
      const succeeded = published.filter((one) => one === 'done').length;
      expect(succeeded).toBeLessThan(2);
      for (const one of published)
        expect(['done', 'done-already', 'nominations-undecided']).toContain(one);
      if (succeeded === 0)
        await unwrap(completeStage(scratch, election, 'statement-of-candidates'));
      const log = (await entriesOn(scratch.visitor, election)).map(({ action }) => action);
      expect(log.filter((action) => action === 'candidates.published')).toHaveLength(1);
      expect(log.lastIndexOf('candidate.stood')).toBeLessThan(log.indexOf('candidates.published'));
    }
  });

  it('and all of it holds for strangers', async () => {
    expect(await verify(scratch)).toMatchObject({ failures: [], unchecked: [] });
  });
});
