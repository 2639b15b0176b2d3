import { unwrap } from '@folkmoot/contract';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { atOnce, times, TwoCopies } from '../support/at-once';
import { sendEnding } from '../support/empty-seats';
import {
  callElection,
  electionDetails,
  openElection,
  override,
  sendCandidate,
  sendCount,
} from '../support/elections';
import { entriesOf, entriesOn } from '../support/log';
import { type Person } from '../support/person';
import { closePoll } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch } from '../support/scratch';
import { verify } from '../support/verification';

const source = 'the three numbers of the first draw of the county lottery after the poll closes';

const constitution: Constitution = {
  ...cicMembersCouncil,
  elections: {
    ...cicMembersCouncil.elections,
    afterDeclaration: {
      objections: {
        ...{ byCandidates: true, byElectors: true, withinDays: 21, days: 'calendar' },
        cites: ['Rule 14'],
      },
      cites: ['Rule 14'],
    },
    publicValue: { source, numbers: 3, cites: ['Election rules, 9'] },
  },
};

interface Declared {
  readonly id: string;
  readonly decision: number;
}

let copies: TwoCopies;
let scratch: Scratch;
/** Another returning officer, and the secretary, at the other copy. */
let second: Person;
let there: Person;

const member = (n: number) => scratch.insider(numberOf(n));
const sitting = async () => {
  const { seats } = await unwrap(scratch.visitor.api.GET('/api/v1/council'));
  const { holders = [] } = seats.find(({ constituency }) => constituency === 'staff') ?? {};
  return holders;
};
const names = async () => (await sitting()).map(({ name }) => name).sort();
const actionsOn = async (resource: string, action: string) =>
  (await entriesOn(scratch.visitor, resource)).filter((entry) => entry.action === action);
const furtherOf = async (election: string) =>
  (await entriesOf(scratch.visitor, 'election.called')).filter(
    ({ fields }) => fields['follows'] === election,
  );

/** Declares candidates whom nobody stands against. */
async function declare(id: string): Promise<Declared> {
  const path = { params: { path: { id } } };
  const { decision } = await unwrap(
    scratch.returningOfficer.api.POST('/api/v1/elections/{id}/unopposed', path),
  );
  return { id, decision };
}
const elect = async (...numbers: readonly number[]): Promise<Declared> =>
  declare(
    await callElection(scratch, {
      staff: { seats: numbers.length, candidates: numbers.map(numberOf) },
    }),
  );

/** A candidate objects to the result. @returns the objection */
async function object(n: number, { id, decision }: Declared): Promise<string> {
  const body = { decision, statement: 'My neighbours never had the notice of the election.' };
  const sent = member(n).api.POST('/api/v1/elections/{id}/objections', {
    params: { path: { id } },
    body,
  });
  return (await unwrap(sent)).id;
}
const dismiss =
  (person: Person, { id }: Declared, objection: string) =>
  () =>
    person.api.POST('/api/v1/elections/{id}/objections/{objection}/dismissal', {
      params: { path: { id, objection } },
      body: { reason: 'The notice was on the board in time.' },
    });
const setAside =
  (person: Person, { id }: Declared, objection: string) =>
  () =>
    person.api.POST('/api/v1/elections/{id}/objections/{objection}/setting-aside', {
      params: { path: { id, objection } },
      body: { reason: 'No notice was given.', contests: ['staff'] },
    });

/** The election that is held instead of a result, with one candidate. */
async function heldInstead(election: string, candidate: number): Promise<Declared> {
  const [further] = await furtherOf(election);
  const id = further?.resource ?? '';
  await override(scratch, id, { stage: 'timetable', reason: 'The seat is vacant.' });
  await unwrap(sendCandidate(scratch, id, 'staff', numberOf(candidate)));
  return declare(id);
}

beforeAll(async () => {
  copies = await TwoCopies.start({ constitution });
  ({ scratch } = copies);
  await importRoll(scratch, ...lines(40));
  await scratch.sql(
    `insert into platform.account_role (account_id, role) select a.id, 'returning-officer' from platform.account a
       join governance.member m on m.id = a.member_id where m.number = 'M0040'`,
  );
  second = member(40);
  await second.beSignedIn();
  [there] = (await copies.there(scratch.secretary)) as [Person];
});
afterAll(() => copies.close());

describe('R-D26: the result of an election that nobody contested', () => {
  it('stands or is set aside by one of two officers who answer an objection at once', async () => {
    const rounds = [
      [setAside, dismiss],
      [setAside, setAside],
      [dismiss, dismiss],
    ] as const;
    for (const [round, [one, other]] of rounds.entries()) {
      const candidate = round + 1;
      const result = await elect(candidate);
      const objection = await object(candidate, result);
      const came = await atOnce(one(second, result, objection), other(there, result, objection));
      expect([...came].sort()).toEqual(['answered-already', 'done']);
      const [answer, ...more] = await actionsOn(result.id, 'declaration.answered');
      expect(more).toEqual([]);
      const answered = [one, other][came.indexOf('done')];
      const outcome = answered === setAside ? 'set-aside' : 'dismissed';
      expect(answer?.fields['outcome']).toBe(outcome);
      expect(await furtherOf(result.id)).toHaveLength(outcome === 'set-aside' ? 1 : 0);
      const isSitting = (await names()).includes(`Member ${candidate}`);
      expect(isSitting).toBe(outcome === 'dismissed');
    }
  });

  it('is set aside once, by officers who answer two objections to it at once', async () => {
    const result = await elect(4, 5);
    const [one, other] = [await object(4, result), await object(5, result)];
    const came = await atOnce(setAside(second, result, one), setAside(there, result, other));
    expect([...came].sort()).toEqual(['done', 'nothing-to-set-aside']);
    const [further, ...more] = await furtherOf(result.id);
    expect(more).toEqual([]);
    expect(further?.fields['contests']).toMatchObject([{ constituency: 'staff', seats: 2 }]);
    expect(await names()).not.toEqual(expect.arrayContaining(['Member 4']));
    const left = came[0] === 'done' ? other : one;
    expect(await atOnce(dismiss(second, result, left))).toEqual(['done']);
    expect((await electionDetails(scratch, result.id)).openObjections).toBe(0);
  });

  it('goes to whoever is elected instead, whose result stands once an objection is dismissed', async () => {
    const before = await names();
    const result = await elect(6);
    expect(await atOnce(setAside(there, result, await object(6, result)))).toEqual(['done']);
    expect(await names()).toEqual(before);
    const again = await heldInstead(result.id, 7);
    expect(await atOnce(dismiss(second, again, await object(7, again)))).toEqual(['done']);
    expect(await names()).toEqual([...before, 'Member 7'].sort());
    expect(await furtherOf(again.id)).toEqual([]);
  });
});

describe('R-D26, R-E11: the result of a by-election that is set aside', () => {
  it('leaves the rest of the term to the next, which nobody calls for besides', async () => {
    const holders = await sitting();
    const leaver = holders.find(({ name }) => name === 'Member 7');
    const term = leaver?.term ?? '';
    scratch.at(1);
    await unwrap(sendEnding(scratch, term, 'resigned', scratch.inDays(0)));
    const contests = [{ constituency: 'staff', seats: 1, inPlaceOf: term }];
    const { id } = await unwrap(
      scratch.returningOfficer.api.POST('/api/v1/elections', {
        body: { title: 'By-election', contests },
      }),
    );
    await override(scratch, id, { stage: 'timetable', reason: 'The seat is vacant.' });
    await unwrap(sendCandidate(scratch, id, 'staff', numberOf(8)));
    const result = await declare(id);
    const elected = (await sitting()).find(({ name }) => name === 'Member 8');
    expect(elected?.to).toBe(leaver?.to);

    const objection = await object(8, result);
    const rest = elected?.term ?? '';
    const callAnother = (person: Person) => () =>
      person.api.POST('/api/v1/elections', {
        body: {
          title: 'Another',
          contests: [{ constituency: 'staff', seats: 1, inPlaceOf: rest }],
        },
      });
    const came = await atOnce(setAside(there, result, objection), callAnother(second));
    expect(came[0]).toBe('done');
    expect(came[1]).not.toBe('done');
    expect(await atOnce(callAnother(second))).toEqual(['not-by-election']);
    const [further] = await furtherOf(id);
    expect(further?.fields['contests']).toMatchObject([
      { constituency: 'staff', seats: 1, inPlaceOf: rest },
    ]);
    await heldInstead(id, 9);
    const held = await sitting();
    expect(held.find(({ name }) => name === 'Member 9')?.to).toBe(leaver?.to);
    expect(held).toHaveLength(holders.length);
  });
});

describe('R-10: the numbers from which lots are drawn', () => {
  it('are entered by one officer, and agreed on or turned down by one other', async () => {
    const slate = { staff: { seats: 1, candidates: [10, 11].map(numberOf) } };
    const id = await callElection(scratch, slate);
    const poll = await openElection(scratch, id, scratch.moment(8));
    scratch.at(8);
    await closePoll(scratch, poll);
    const [scrutineer, officer] = (await copies.there(
      scratch.scrutineer,
      scratch.returningOfficer,
    )) as [Person, Person];
    await second.beSignedIn();
    const path = { id: poll };
    const state = (person: Person, numbers: number[]) => () =>
      person.api.POST('/api/v1/polls/{id}/public-value', {
        params: { path },
        body: { drawnOn: scratch.day(8), numbers },
      });
    const stated = () => entriesOf(scratch.visitor, 'public-value.stated');
    const decide = (person: Person, value: string, agreed: boolean) => () =>
      person.api.POST('/api/v1/polls/{id}/public-value/{stated}/decision', {
        params: { path: { ...path, stated: value } },
        body: { agreed },
      });

    for (const [round, agreed] of [
      [false, false],
      [true, false],
      [true, true],
    ].entries()) {
      const entered = await atOnce(state(second, [1, 2, 3]), state(officer, [4, 5, 6]));
      expect(entered.sort()).toEqual(['done', 'stated-already']);
      const values = await stated();
      expect(values).toHaveLength(round + 1);
      const value = values.at(-1)?.resource ?? '';
      const [one, other] = agreed as [boolean, boolean];
      await scratch.secretary.beSignedIn();
      const came = await atOnce(
        decide(scratch.secretary, value, one),
        decide(scrutineer, value, other),
      );
      const [decided, ...more] = await actionsOn(value, 'public-value.decided');
      expect(more).toEqual([]);
      const stands = came[0] === 'done' ? one : other;
      expect(decided?.fields['agreed']).toBe(stands);
      const tooLate = stands ? 'agreed-already' : 'decided-already';
      expect([...came].sort()).toEqual([tooLate, 'done'].sort());
      if (!stands) continue;
      expect(await atOnce(state(second, [7, 8, 9]))).toEqual(['agreed-already']);
      break;
    }
    const counted = await atOnce(...times(2, () => sendCount(scratch, id)));
    expect(counted).toContain('done');
  });

  it('and a stranger finds nothing wrong', async () => {
    expect(await verify(scratch)).toMatchObject({ failures: [], unchecked: [] });
  });
});
