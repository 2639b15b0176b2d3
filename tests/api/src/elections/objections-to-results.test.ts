import { unwrap } from '@folkmoot/contract';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import {
  callElection,
  declareAsItStands,
  electionDetails,
  openElection,
  override,
  sendCandidate,
  sendCount,
  sendElectionDeclaration,
} from '../support/elections';
import { jobsDone } from '../support/jobs';
import { entriesOf } from '../support/log';
import { type Person } from '../support/person';
import { codeOf, refusalOf } from '../support/refusal';
import { closePoll, decisionNumbered, pollDetails } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verifiedPack, verify } from '../support/verification';
import { castAll } from '../support/voting';
import { waitFor } from '../support/wait-for';

/** Papers that nobody counts again, so that they are kept for a year. */
const constitution: Constitution = {
  ...cicMembersCouncil,
  elections: {
    ...cicMembersCouncil.elections,
    method: 'block-vote',
    afterDeclaration: {
      objections: {
        ...{ byCandidates: true, byElectors: true, withinDays: 21, days: 'calendar' },
        cites: ['Rule 14'],
      },
      cites: ['Rule 14'],
    },
  },
};
const statement = 'The name on my paper was not mine: kanarie-4b1d.';
const why = 'The papers were looked at, and bear the right names.';
const nothing = '00000000-0000-4000-8000-000000000000';

interface Declared {
  readonly id: string;
  readonly poll: string;
  readonly decision: number;
}

let scratch: Scratch;
let first: Declared;
let second: Declared;

const object = (person: Person, to = first, says = statement, decision = to.decision) =>
  person.api.POST('/api/v1/elections/{id}/objections', {
    params: { path: { id: to.id } },
    body: { decision, statement: says },
  });
const dismiss = (person: Person, objection: string, to = first, reason = why) =>
  person.api.POST('/api/v1/elections/{id}/objections/{objection}/dismissal', {
    params: { path: { id: to.id, objection } },
    body: { reason },
  });
const setAside = (person: Person, objection: string, to = first, contests = ['staff']) =>
  person.api.POST('/api/v1/elections/{id}/objections/{objection}/setting-aside', {
    params: { path: { id: to.id, objection } },
    body: { reason: 'A candidate was left off some papers.', contests },
  });
const list = (person: Person, { id } = first) =>
  person.api.GET('/api/v1/elections/{id}/objections', { params: { path: { id } } });
const seenBy = async (person: Person, { id } = first) =>
  (await unwrap(person.api.GET('/api/v1/my/elections/{id}', { params: { path: { id } } }))).results;
const register = async ({ decision } = first) =>
  (await decisionNumbered(scratch, decision)).openToObjection;
const member = (n: number) => scratch.insider(numberOf(n));
const sitting = () =>
  scratch.sql<{ holder: string }>(
    `select holder_name as holder from governance.term where office = 'council:staff' and ended_on is null order by 1`,
  );

/** An election of one seat of staff, which the first of the candidates wins, opened for `days`, up to its count. */
async function counted(days: number, names: readonly number[], called?: string) {
  const slate = { staff: { seats: 1, candidates: names.map(numberOf) } };
  const id = called ?? (await callElection(scratch, slate));
  const poll = await openElection(scratch, id, scratch.moment(days));
  const votes = [names[0], names[0], names[1]].map((n) => `Member ${n}`);
  await castAll(
    poll,
    votes.map((name, n) => [member(n + 5), name]),
  );
  scratch.at(days);
  await closePoll(scratch, poll);
  await unwrap(sendCount(scratch, id));
  return { id, poll };
}

async function declared(days: number, names: readonly number[]): Promise<Declared> {
  const held = await counted(days, names);
  const { decision } = await unwrap(sendElectionDeclaration(scratch, held.id));
  return { ...held, decision };
}

beforeAll(async () => {
  scratch = await startScratch({ constitution });
  await importRoll(scratch, ...lines(9), ...lines(1, 'community', 10));
  first = await declared(7, [1, 2]);
});
afterAll(() => scratch.close());

describe('R-D26: a declared result may be objected to for a time', () => {
  it('which the decision tells, and the page of whoever may object', async () => {
    const { evidence, openToObjection } = await decisionNumbered(scratch, first.decision);
    expect(evidence).toMatchObject({ objections: { until: '2080-04-01' } });
    expect(openToObjection).toEqual({ until: '2080-04-01', isOver: false, objections: [] });
    expect(await seenBy(member(5))).toEqual([
      {
        ...{ decision: first.decision, until: '2080-04-01', mayObject: true, mine: null },
        says: 'You can object to this result until the end of Monday 1 April 2080.',
      },
    ]);
    expect(await seenBy(member(10))).toEqual([]);
  });

  it('by a candidate or a member on its roll, and nobody else', async () => {
    for (const person of [scratch.returningOfficer, scratch.secretary, scratch.scrutineer])
      expect(await refusalOf(object(person))).toMatchObject({ status: 403, code: 'not-allowed' });
    expect(await refusalOf(object(scratch.visitor))).toMatchObject({ status: 401 });
    expect(await refusalOf(object(member(10)))).toMatchObject({
      status: 403,
      code: 'not-who-objects',
    });
    expect(await codeOf(object(member(5), first, ' '))).toBe('invalid');
    expect(await refusalOf(object(member(5), first, statement, 999))).toMatchObject({
      status: 404,
      code: 'result-unknown',
    });
    const elsewhere = { ...first, id: nothing };
    expect(await refusalOf(object(member(5), elsewhere))).toMatchObject({ status: 404 });
  });

  it('the database takes none of anybody else, nor late, whatever the app says', async () => {
    const enter = (who: string, as: string, at: string) =>
      scratch.sql(
        `insert into governance.result_objection (id, decision_id, made_by, account_id, statement, made_at)
         select gen_random_uuid(), r.decision_id, $3, a.id, 'Why not.', $4::timestamptz
           from governance.declared_result r, platform.account a left join governance.member m on m.id = a.member_id
          where r.election_id = $1 and $2 in (m.number, a.email)`,
        [first.id, who, as, at],
      );
    const inTime = scratch.moment(8);
    for (const [who, as, at] of [
      ['M0010', 'elector', inTime],
      ['M0005', 'candidate', inTime],
      ['secretary@scratch.example', 'elector', inTime],
      ['M0005', 'elector', scratch.moment(29, '00:00')],
    ] as const)
      await expect(enter(who, as, at)).rejects.toThrow(/objects to a result in its time/);
  });

  it('once, in writing that officers read and the log does not tell', async () => {
    const { id } = await unwrap(object(member(5)));
    expect(await codeOf(object(member(5)))).toBe('objected-already');
    const [result] = await seenBy(member(5));
    expect(result).toMatchObject({ mayObject: false, mine: { id, statement, outcome: null } });
    expect((await electionDetails(scratch, first.id)).openObjections).toBe(1);
    const seen = await unwrap(list(scratch.secretary));
    expect(seen.items).toMatchObject([{ id, by: 'elector', statement, mayAnswer: true }]);
    expect((await unwrap(list(scratch.returningOfficer))).items).toMatchObject([
      { mayAnswer: false },
    ]);
    for (const person of [scratch.scrutineer, member(5)])
      expect(await refusalOf(list(person))).toMatchObject({ status: 403 });
    const log = JSON.stringify(await entriesOf(scratch.visitor, 'declaration.objected'));
    expect(log).toContain(id);
    expect(log).not.toContain('kanarie');
    expect(JSON.stringify(await register())).not.toContain('kanarie');
  });
});

describe('R-D26: an objection is answered with reasons', () => {
  it('by another officer than whoever declared the result', async () => {
    const [open] = (await unwrap(list(scratch.secretary))).items;
    const id = open?.id ?? '';
    for (const answer of [dismiss, setAside]) {
      expect(await refusalOf(answer(scratch.returningOfficer, id))).toMatchObject({
        status: 403,
        code: 'declared-it',
      });
      for (const person of [scratch.scrutineer, member(2), member(5)])
        expect(await refusalOf(answer(person, id))).toMatchObject({ status: 403 });
      expect(await refusalOf(answer(scratch.visitor, id))).toMatchObject({ status: 401 });
      expect(await refusalOf(answer(scratch.secretary, nothing))).toMatchObject({ status: 404 });
    }
    expect(await codeOf(dismiss(scratch.secretary, id, first, ' '))).toBe('invalid');
    await unwrap(dismiss(scratch.secretary, id));
    expect(await codeOf(dismiss(scratch.secretary, id))).toBe('answered-already');
    expect(await codeOf(setAside(scratch.secretary, id))).toBe('answered-already');
  });

  it('which everybody can read, and whoever objected is told of by letter', async () => {
    expect(await register()).toMatchObject({
      objections: [{ outcome: 'dismissed', reason: why, setAside: [], calledAgain: null }],
    });
    const [result] = await seenBy(member(5));
    expect(result?.mine).toMatchObject({ outcome: 'dismissed', reason: why });
    const letter = await waitFor('a letter to whoever objected', async () => {
      const [found] = await scratch.sql<{ text: string }>(
        `select text from platform.mailbox_message where "to" = 'm5@members.example' and subject like 'Your objection is answered%'`,
      );
      return found?.text;
    });
    expect(letter).toContain(`/vote/elections/${first.id}`);
    expect(letter).not.toContain(why);
  });

  it('nobody takes back what was said, the owner of the tables neither', async () => {
    for (const table of ['declared_result', 'result_objection', 'objection_answer'])
      for (const act of [`delete from governance.${table}`, `truncate governance.${table} cascade`])
        await expect(scratch.sql(act)).rejects.toThrow(/append-only/);
    await expect(
      scratch.sql(`update governance.result_objection set statement = 'Another.'`),
    ).rejects.toThrow(/append-only/);
  });

  it('and a stranger finds all of it in the log', async () => {
    expect((await verify(scratch)).failures).toEqual([]);
    expect(await verifiedPack(scratch, `decisions/${first.decision}`)).toMatchObject({
      failures: [],
    });
  });
});

describe('R-D26, R-D14: a result that is set aside', () => {
  let again: string;

  it('leaves its seat vacant, and another election is called for it', async () => {
    second = await declared(15, [3, 4]);
    expect((await sitting()).map(({ holder }) => holder)).toEqual(['Member 1', 'Member 3']);
    const { id } = await unwrap(object(member(4), second));
    for (const contests of [[], ['community']])
      expect(await codeOf(setAside(scratch.secretary, id, second, contests))).toBe(
        'nothing-to-set-aside',
      );
    again = (await unwrap(setAside(scratch.secretary, id, second))).calledAgain;
    expect((await sitting()).map(({ holder }) => holder)).toEqual(['Member 1']);
    expect(await electionDetails(scratch, again)).toMatchObject({
      state: 'draft',
      contests: [{ constituency: 'staff', seats: 1 }],
    });
    expect(await register(second)).toMatchObject({
      objections: [{ outcome: 'set-aside', setAside: ['Staff'], calledAgain: null }],
    });
    const announced = { params: { path: { id: again } } };
    expect(
      await refusalOf(scratch.visitor.api.GET('/api/v1/announced-elections/{id}', announced)),
    ).toMatchObject({ status: 404 });
    const seats = await entriesOf(scratch.visitor, 'seat.vacated');
    expect(seats).toMatchObject([{ fields: { cause: 'result-set-aside', rule: 'R-D26' } }]);
    const { items } = await unwrap(scratch.visitor.api.GET('/api/v1/council/vacancies'));
    expect(items.map(({ nextSays }) => nextSays)).toEqual([
      'A further election was called for it when the result was set aside: Constitution, objections to a declared result.',
    ]);
    expect((await verify(scratch)).failures).toEqual([]);
  });

  it('is not set aside twice', async () => {
    const { id } = await unwrap(object(member(6), second));
    expect(await codeOf(setAside(scratch.secretary, id, second))).toBe('nothing-to-set-aside');
    await unwrap(dismiss(scratch.secretary, id, second, 'It was set aside already.'));
  });

  it('and whoever wins the next election has the seat', async () => {
    await override(scratch, again, { stage: 'timetable', reason: 'The seat is vacant.' });
    for (const n of [4, 3]) await unwrap(sendCandidate(scratch, again, 'staff', numberOf(n)));
    await counted(25, [4, 3], again);
    await unwrap(sendElectionDeclaration(scratch, again));
    expect((await sitting()).map(({ holder }) => holder)).toEqual(['Member 1', 'Member 4']);
    const { objections = [] } = (await register(second)) ?? {};
    const after = objections.map(({ outcome, calledAgain }) => [outcome, calledAgain]);
    expect(after).toHaveLength(2);
    expect(after).toEqual(
      expect.arrayContaining([
        ['set-aside', again],
        ['dismissed', null],
      ]),
    );
    expect((await verify(scratch)).failures).toEqual([]);
  });
});

describe('R-D26: when the time is over', () => {
  it('an objection is taken on the last day, after the clocks have changed, and not on the next', async () => {
    scratch.at(28, '23:59');
    await unwrap(object(member(2)));
    scratch.at(29, '00:00');
    expect(await refusalOf(object(member(6)))).toMatchObject({
      status: 409,
      code: 'too-late',
      detail:
        'An objection could be made until the end of Monday 1 April 2080, 21 days after the declaration: Rule 14.',
    });
    const [result] = await seenBy(member(6));
    expect(result).toMatchObject({ mayObject: false, says: expect.stringContaining('could be') });
    expect(await register()).toMatchObject({ isOver: true });
  });

  it('R-D25: who cast which ballot is not destroyed before it is answered, and then it is', async () => {
    const looked = async () => {
      await scratch.sql(`select graphile_worker.add_job('unlink-ballots', '{}'::json)`);
      await jobsDone(scratch);
    };
    scratch.at(400);
    await looked();
    expect((await pollDetails(scratch, first.poll)).ballotLinks).toMatchObject({
      unlinkedOn: null,
      hold: { reason: 'An objection to the result has not been answered.' },
    });
    expect((await pollDetails(scratch, second.poll)).ballotLinks).toMatchObject({
      unlinkedOn: scratch.day(400),
    });
    await expect(
      scratch.sql(`select ballot_box.unlink($1, '2090-01-01', '2090-01-02')`, [first.poll]),
    ).rejects.toThrow(/an objection to the result of this poll is not answered/);
    const open = (await unwrap(list(scratch.secretary))).items.find(
      ({ outcome }) => outcome === null,
    );
    expect(open).toMatchObject({ by: 'candidate' });
    await unwrap(dismiss(scratch.secretary, open?.id ?? ''));
    await looked();
    expect((await pollDetails(scratch, first.poll)).ballotLinks).toMatchObject({
      unlinkedOn: scratch.day(400),
      hold: null,
    });
    expect((await verify(scratch)).failures).toEqual([]);
  });
});

it('R-D26: a constitution that says nothing of objections lets nobody object, as before', async () => {
  const other = await startScratch();
  try {
    await importRoll(other, ...lines(9));
    const slate = { staff: { seats: 1, candidates: [1, 2].map(numberOf) } };
    const id = await callElection(other, slate);
    const poll = await openElection(other, id, other.moment(7));
    await castAll(poll, [[other.insider(numberOf(3)), 'Member 1']]);
    other.at(7);
    await closePoll(other, poll);
    await unwrap(sendCount(other, id));
    expect((await declareAsItStands(other, id)).response.status).toBe(409);
    const { decision } = await unwrap(sendElectionDeclaration(other, id));
    const voter = other.insider(numberOf(3));
    expect(await codeOf(object(voter, { id, poll, decision }))).toBe('no-objections');
    const made = await decisionNumbered(other, decision);
    expect(made.evidence).not.toHaveProperty('objections');
    expect(made.openToObjection).toBeNull();
  } finally {
    await other.close();
  }
});
