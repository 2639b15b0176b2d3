import { unwrap } from '@folkmoot/contract';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { atOnce } from '../support/at-once';
import {
  callElection,
  confirmCount,
  declareAsItStands,
  electionDetails,
  openElection,
  sendCount,
} from '../support/elections';
import { entriesOf } from '../support/log';
import { type Person } from '../support/person';
import { codeOf, refusalOf } from '../support/refusal';
import { closePoll, decisionNumbered } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verifiedPack, verify } from '../support/verification';
import { castAll } from '../support/voting';
import { waitFor } from '../support/wait-for';

const constitution: Constitution = {
  ...cicMembersCouncil,
  elections: {
    ...cicMembersCouncil.elections,
    afterCount: {
      confirmedByScrutineer: true,
      recount: { byCandidates: true, byScrutineers: true, withinHours: 24, cites: ['Rule 12'] },
      cites: ['Rule 11'],
    },
  },
};
const reason = 'It was close: one vote.';
const nothing = '00000000-0000-4000-8000-000000000000';

let scratch: Scratch;
let id: string;

const ask = (person: Person, count = 1, why = reason, election = id) =>
  person.api.POST('/api/v1/elections/{id}/recounts', {
    params: { path: { id: election } },
    body: { count, reason: why },
  });
const grant = (person: Person, request: string, election = id) =>
  person.api.POST('/api/v1/elections/{id}/recounts/{request}/grant', {
    params: { path: { id: election, request } },
  });
const refuse = (person: Person, request: string, why = 'Nothing was close.', election = id) =>
  person.api.POST('/api/v1/elections/{id}/recounts/{request}/refusal', {
    params: { path: { id: election, request } },
    body: { reason: why },
  });
const seenBy = (person: Person, election = id) =>
  unwrap(person.api.GET('/api/v1/my/elections/{id}', { params: { path: { id: election } } }));

/** Holds an election of one seat, which the first of the candidates wins, and counts it. */
async function held(
  from: Scratch,
  days: number,
  [first = 1, second = 2] = [1, 2],
): Promise<string> {
  const slate = { staff: { seats: 1, candidates: [first, second, 3].map(numberOf) } };
  const election = await callElection(from, slate);
  const poll = await openElection(from, election, from.moment(days));
  const votes = [first, first, second, 3].map((n) => `Member ${n}`);
  await castAll(
    poll,
    votes.map((name, n) => [from.insider(numberOf(n + 4)), name]),
  );
  from.at(days);
  await closePoll(from, poll);
  await unwrap(sendCount(from, election));
  return election;
}

const candidate = (n: number) => scratch.insider(numberOf(n));

beforeAll(async () => {
  scratch = await startScratch({ constitution });
  await importRoll(scratch, ...lines(9));
  id = await held(scratch, 7);
});
afterAll(() => scratch.close());

describe('R-H8: between a count and its declaration a recount may be asked for', () => {
  it('candidates are shown the result of the count before it is declared, and nobody else is', async () => {
    const { count } = await seenBy(candidate(2));
    expect(count).toMatchObject({
      number: 1,
      mayAsk: true,
      contests: [{ elected: ['Member 1'] }],
      recounts: [],
    });
    expect(count?.says).toMatch(/^You can ask for a recount until .*\.$/);
    expect((await seenBy(candidate(5))).count).toBeNull();
  });

  it('they are written to', async () => {
    const letter = await waitFor('a letter to a candidate', async () => {
      const [found] = await scratch.sql<{ text: string }>(
        `select text from platform.mailbox_message where "to" = $1 and subject like $2`,
        ['m2@members.example', 'The votes are counted%'],
      );
      return found?.text;
    });
    expect(letter).toContain(`/vote/elections/${id}`);
    expect(letter).toMatch(/you can ask for a recount there until .* \(UK time\)/);
    const others = await scratch.sql(
      `select from platform.mailbox_message where "to" = 'm5@members.example' and subject like 'The votes are counted%'`,
    );
    expect(others).toEqual([]);
  });

  it('nobody declares it while they still may', async () => {
    await unwrap(confirmCount(scratch.scrutineer, id));
    const refused = await refusalOf(declareAsItStands(scratch, id));
    expect(refused).toMatchObject({ status: 409, code: 'recount-may-be-asked' });
  });

  it('nobody asks but a candidate or a scrutineer, and of the newest count', async () => {
    for (const person of [scratch.returningOfficer, scratch.secretary])
      expect(await refusalOf(ask(person))).toMatchObject({ status: 403, code: 'not-allowed' });
    expect(await refusalOf(ask(scratch.visitor))).toMatchObject({ status: 401 });
    expect(await refusalOf(ask(candidate(5)))).toMatchObject({ status: 403, code: 'not-who-asks' });
    expect(await codeOf(ask(candidate(2), 2))).toBe('other-count');
    expect(await codeOf(ask(candidate(2), 0))).toBe('invalid');
    expect(await codeOf(ask(candidate(2), 1, ' '))).toBe('invalid');
    expect(await refusalOf(ask(candidate(2), 1, reason, nothing))).toMatchObject({ status: 404 });
  });

  it('the database takes no request of anybody else, whatever the app says', async () => {
    const enter = (who: string, by: string) =>
      scratch.sql(
        `insert into governance.recount_request (id, poll_id, number, asked_by, account_id, reason, asked_at)
         select gen_random_uuid(), e.poll_id, 1, $3, a.id, 'Why not.', now() from governance.election e, platform.account a
           left join governance.member m on m.id = a.member_id where e.id = $1 and $2 in (m.number, a.email)`,
        [id, who, by],
      );
    for (const who of ['M0005', 'M0001', 'secretary@scratch.example'])
      await expect(enter(who, 'scrutineer')).rejects.toThrow(/a candidate or an independent/);
    await expect(enter('M0005', 'candidate')).rejects.toThrow(/a candidate or an independent/);
  });

  it('a request stops the declaration until it is refused with a reason', async () => {
    const request = (await unwrap(ask(candidate(2)))).id;
    expect(await codeOf(ask(candidate(2)))).toBe('asked-already');
    const { count } = await seenBy(candidate(2));
    expect(count).toMatchObject({ mayAsk: false, recounts: [{ id: request, granted: null }] });
    expect(await codeOf(declareAsItStands(scratch, id))).toBe('recount-open');
    for (const person of [scratch.secretary, scratch.scrutineer, candidate(2)]) {
      expect(await refusalOf(grant(person, request))).toMatchObject({ status: 403 });
      expect(await refusalOf(refuse(person, request))).toMatchObject({ status: 403 });
    }
    expect(await refusalOf(grant(scratch.visitor, request))).toMatchObject({ status: 401 });
    const { returningOfficer } = scratch;
    expect(await refusalOf(grant(returningOfficer, nothing))).toMatchObject({ status: 404 });
    expect(await refusalOf(refuse(returningOfficer, nothing))).toMatchObject({ status: 404 });
    expect(await codeOf(refuse(returningOfficer, request, ' '))).toBe('invalid');
    await unwrap(refuse(returningOfficer, request));
    expect(await codeOf(refuse(returningOfficer, request))).toBe('answered-already');
    expect(await codeOf(grant(returningOfficer, request))).toBe('answered-already');
  });

  it('one that two officers grant at the same moment is made once, answers everybody, and is confirmed anew', async () => {
    scratch.at(7, '09:20');
    const request = (await unwrap(ask(candidate(3)))).id;
    scratch.at(7, '09:30');
    const other = (await unwrap(ask(scratch.scrutineer))).id;
    await scratch.sql(
      `insert into platform.account_role (account_id, role) select a.id, 'returning-officer' from platform.account a
         join governance.member m on m.id = a.member_id where m.number = 'M0009'`,
    );
    const second = scratch.insider(numberOf(9));
    const granted = await atOnce(
      () => grant(scratch.returningOfficer, request),
      () => grant(second, request),
      () => grant(second, other),
    );
    expect(granted.sort()).toEqual(['answered-already', 'answered-already', 'done']);
    const recounts = await scratch.sql(
      `select from governance.election_count where recount_of is not null`,
    );
    expect(recounts).toHaveLength(1);
    const { count } = await electionDetails(scratch, id);
    expect(count).toMatchObject({ number: 2, agrees: true, recountUntil: null, review: 'awaited' });
    expect(count?.recounts).toMatchObject([
      { by: 'candidate', granted: false, answer: 'Nothing was close.' },
      { id: request, by: 'candidate', granted: true, recount: 2, agrees: true },
      { id: other, by: 'scrutineer', granted: true, recount: 2, agrees: true },
    ]);
    expect(await codeOf(ask(candidate(3), 2))).toBe('recounted-already');
    expect(await codeOf(declareAsItStands(scratch, id))).toBe('not-confirmed');
  });

  it('the decision tells all of it, and a stranger finds the same in the log', async () => {
    await unwrap(confirmCount(scratch.scrutineer, id, 2));
    const { decision } = await unwrap(declareAsItStands(scratch, id));
    const { evidence } = await decisionNumbered(scratch, decision);
    expect(evidence).toMatchObject({
      recounts: {
        until: null,
        asked: [
          { count: 1, granted: false },
          { granted: true, recount: 2, agrees: true },
          { granted: true },
        ],
      },
    });
    expect((await verify(scratch)).failures).toEqual([]);
    expect(await verifiedPack(scratch, `decisions/${decision}`)).toMatchObject({ failures: [] });
    const log = JSON.stringify(await entriesOf(scratch.visitor, 'recount.asked'));
    expect(log).not.toContain('Member 2');
    expect(await codeOf(ask(candidate(2), 2))).toBe('declared-already');
  });

  it('nobody takes back what was said, the owner of the tables neither', async () => {
    for (const table of ['recount_request', 'recount_answer'])
      for (const act of [`delete from governance.${table}`, `truncate governance.${table} cascade`])
        await expect(scratch.sql(act)).rejects.toThrow(/append-only/);
  });

  it('where nobody asks, the result is declared once the time is over', async () => {
    const again = await held(scratch, 15, [2, 4]);
    await unwrap(confirmCount(scratch.scrutineer, again));
    expect(await codeOf(declareAsItStands(scratch, again))).toBe('recount-may-be-asked');
    const inTime = { recountTimeOver: false, scrutineersMayAsk: true };
    expect((await electionDetails(scratch, again)).count).toMatchObject(inTime);
    scratch.at(16, '09:01');
    expect(await codeOf(ask(candidate(2), 1, reason, again))).toBe('too-late');
    const tooLate = { recountTimeOver: true, scrutineersMayAsk: false };
    expect((await electionDetails(scratch, again)).count).toMatchObject(tooLate);
    const { decision } = await unwrap(declareAsItStands(scratch, again));
    expect((await decisionNumbered(scratch, decision)).evidence).toMatchObject({
      recounts: { asked: [] },
    });
    expect((await verify(scratch)).failures).toEqual([]);
  });
});

it('R-H8: a constitution that says nothing of recounts lets nobody ask, as before', async () => {
  const other = await startScratch();
  try {
    await importRoll(other, ...lines(9));
    const election = await held(other, 7);
    const { api } = other.insider(numberOf(1));
    const params = { path: { id: election } };
    const asked = api.POST('/api/v1/elections/{id}/recounts', {
      params,
      body: { count: 1, reason },
    });
    expect(await codeOf(asked)).toBe('no-recount');
    const seen = await unwrap(api.GET('/api/v1/my/elections/{id}', { params }));
    expect(seen.count).toBeNull();
    await unwrap(confirmCount(other.scrutineer, election));
    const { decision } = await unwrap(declareAsItStands(other, election));
    expect((await decisionNumbered(other, decision)).evidence).not.toHaveProperty('recounts');
  } finally {
    await other.close();
  }
});
