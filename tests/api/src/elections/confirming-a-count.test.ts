import { unwrap } from '@folkmoot/contract';
import { cicMembersCouncil } from '@folkmoot/rules';
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

let scratch: Scratch;
let id: string;

/** Calls an election of one seat, in which three stand and four vote, and closes its poll. */
async function hold(from: Scratch, days: number): Promise<string> {
  const slate = { staff: { seats: 1, candidates: [1, 2, 3].map(numberOf) } };
  const election = await callElection(from, slate);
  const poll = await openElection(from, election, from.moment(days));
  const votes = ['Member 1', 'Member 1', 'Member 2', 'Member 3'];
  await castAll(
    poll,
    votes.map((name, n) => [from.insider(numberOf(n + 4)), name]),
  );
  from.at(days);
  await closePoll(from, poll);
  return election;
}

const object = (person: Person, reason = 'Two papers were read as one.', count = 1) =>
  person.api.POST('/api/v1/elections/{id}/count/objections', {
    params: { path: { id } },
    body: { count, reason },
  });

const answer = (person: Person, objection: string, text = 'They were one paper.') =>
  person.api.POST('/api/v1/elections/{id}/count/objections/{objection}/answer', {
    params: { path: { id, objection } },
    body: { answer: text },
  });

/** Gives the account of a member or an officer one more role, as a dishonest operator might. */
const appoint = (who: string, role: string) =>
  scratch.sql(
    `insert into platform.account_role (account_id, role) select a.id, $2 from platform.account a
       left join governance.member m on m.id = a.member_id where $1 in (m.number, a.email)`,
    [who, role],
  );

/** Does something while it is a millisecond later whenever the time is asked, as it may be on a busy machine. */
async function asTimePasses({ clock }: Scratch, act: () => Promise<unknown>): Promise<void> {
  const from = Date.parse(clock.now());
  let passed = 0;
  const reading = jest.spyOn(clock, 'reading');
  reading.mockImplementation(() => new Date(from + passed++).toISOString());
  await act();
  reading.mockRestore();
}

beforeAll(async () => {
  scratch = await startScratch();
  await importRoll(scratch, ...lines(9));
  await appoint('M0001', 'scrutineer');
  await appoint('M0009', 'scrutineer');
  id = await hold(scratch, 7);
});
afterAll(() => scratch.close());

describe('R-H8: before a result is declared a scrutineer confirms its count', () => {
  it('there is nothing to confirm before the count', async () => {
    expect(await codeOf(confirmCount(scratch.scrutineer, id))).toBe('not-counted');
    await unwrap(sendCount(scratch, id));
    const { count } = await electionDetails(scratch, id);
    expect(count).toMatchObject({ number: 1, review: 'awaited', confirmedAt: null });
    const [counted] = await entriesOf(scratch.visitor, 'count.published');
    expect(counted?.fields['scrutineers']).toBe(2);
  });

  it('nobody declares a count that was not confirmed', async () => {
    const refused = await refusalOf(declareAsItStands(scratch, id));
    expect(refused).toMatchObject({ status: 409, code: 'not-confirmed' });
  });

  it('nobody confirms it but a scrutineer who is neither candidate nor returning officer', async () => {
    for (const person of [scratch.returningOfficer, scratch.secretary, scratch.insider('M0004')])
      expect(await codeOf(confirmCount(person, id))).toBe('not-allowed');
    expect(await codeOf(confirmCount(scratch.visitor, id))).toBe('sign-in-first');
    expect(await codeOf(confirmCount(scratch.insider('M0001'), id))).toBe('not-independent');
    await appoint('returning.officer@scratch.example', 'scrutineer');
    expect(await codeOf(confirmCount(scratch.returningOfficer, id))).toBe('not-independent');
    expect(await codeOf(object(scratch.insider('M0001')))).toBe('not-independent');
  });

  it('nor another count than the newest, nor anything that is no election', async () => {
    expect(await codeOf(confirmCount(scratch.scrutineer, id, 2))).toBe('other-count');
    expect(await codeOf(confirmCount(scratch.scrutineer, id, 0))).toBe('invalid');
    const nothing = '00000000-0000-4000-8000-000000000000';
    expect(await codeOf(confirmCount(scratch.scrutineer, nothing))).toBe('election-unknown');
  });

  it('the database lets no candidate confirm it, whatever the app says', async () => {
    const enter = (who: string) =>
      scratch.sql(
        `insert into governance.count_review (id, poll_id, number, account_id, given_at)
         select gen_random_uuid(), e.poll_id, 1, a.id, now() from governance.election e, platform.account a
           left join governance.member m on m.id = a.member_id where e.id = $1 and $2 in (m.number, a.email)`,
        [id, who],
      );
    for (const who of ['M0001', 'M0004', 'secretary@scratch.example'])
      await expect(enter(who)).rejects.toThrow(/a scrutineer who is no candidate/);
  });

  it('an objection says why, and stops the declaration until it is answered', async () => {
    expect(await codeOf(object(scratch.scrutineer, ' '))).toBe('invalid');
    expect(await codeOf(object(scratch.returningOfficer))).toBe('not-independent');
    const objection = (await unwrap(object(scratch.scrutineer))).id;
    expect(await codeOf(object(scratch.scrutineer))).toBe('objected-already');
    const { count } = await electionDetails(scratch, id);
    expect(count).toMatchObject({
      review: 'objected',
      objections: [{ id: objection, reason: 'Two papers were read as one.', answer: null }],
    });
    await asTimePasses(scratch, () => unwrap(confirmCount(scratch.insider('M0009'), id)));
    expect(await codeOf(declareAsItStands(scratch, id))).toBe('objection-open');
    expect(await codeOf(answer(scratch.secretary, objection))).toBe('not-allowed');
    expect(await codeOf(answer(scratch.scrutineer, objection))).toBe('not-allowed');
    expect(await codeOf(answer(scratch.returningOfficer, id))).toBe('objection-unknown');
    await unwrap(answer(scratch.returningOfficer, objection));
    expect(await codeOf(answer(scratch.returningOfficer, objection))).toBe('answered-already');
    expect(await codeOf(confirmCount(scratch.scrutineer, id))).toBe('confirmed-already');
  });

  it('the decision tells both, and a stranger finds the same in the log', async () => {
    const { decision } = await unwrap(declareAsItStands(scratch, id));
    const { evidence } = await decisionNumbered(scratch, decision);
    const [confirmed] = await entriesOf(scratch.visitor, 'count.confirmed');
    expect(confirmed?.fields['confirmedAt']).toMatch(
      new RegExp(`^${scratch.clock.now().slice(0, 'YYYY-MM-DDThh:mm:ss'.length)}`),
    );
    expect(evidence).toMatchObject({
      review: {
        count: 1,
        scrutineers: 2,
        confirmedAt: confirmed?.fields['confirmedAt'],
        objections: [{ reason: 'Two papers were read as one.', answer: 'They were one paper.' }],
      },
    });
    expect((await verify(scratch)).failures).toEqual([]);
    expect(await verifiedPack(scratch, `decisions/${decision}`)).toMatchObject({ failures: [] });
    const log = JSON.stringify(await entriesOf(scratch.visitor, 'count.confirmed'));
    expect(log).not.toContain('Idris');
    expect(await codeOf(confirmCount(scratch.scrutineer, id))).toBe('declared-already');
    expect(await codeOf(object(scratch.scrutineer))).toBe('declared-already');
  });

  it('nobody takes back what was said, the owner of the tables neither', async () => {
    for (const table of ['election_count', 'count_review', 'count_answer'])
      for (const act of [`delete from governance.${table}`, `truncate governance.${table} cascade`])
        await expect(scratch.sql(act)).rejects.toThrow(/append-only/);
  });
});

describe('where nobody could confirm a count, or no rule asks for it', () => {
  it('the count says that no scrutineer was free, and the result is declared', async () => {
    await scratch.sql(
      `delete from platform.account_role r using platform.account a where a.id = r.account_id and r.role = 'scrutineer'
          and (a.member_id is null or a.member_id not in (select id from governance.member where number = 'M0001'))`,
    );
    const again = await callElection(scratch, {
      staff: { seats: 1, candidates: [1, 2].map(numberOf) },
    });
    const poll = await openElection(scratch, again, scratch.moment(14));
    await castAll(poll, [[scratch.insider(numberOf(5)), 'Member 2']]);
    scratch.at(14);
    await closePoll(scratch, poll);
    await unwrap(sendCount(scratch, again));
    expect((await electionDetails(scratch, again)).count).toMatchObject({ review: 'nobody-free' });
    const { decision } = await unwrap(declareAsItStands(scratch, again));
    const { evidence } = await decisionNumbered(scratch, decision);
    expect(evidence).toMatchObject({ review: { scrutineers: 0, confirmedAt: null } });
    expect((await verify(scratch)).failures).toEqual([]);
  });

  it('a constitution without the rule declares what was counted, as before there was one', async () => {
    const { afterCount: _, ...elections } = cicMembersCouncil.elections;
    const other = await startScratch({ constitution: { ...cicMembersCouncil, elections } });
    try {
      await importRoll(other, ...lines(9));
      const election = await hold(other, 7);
      await unwrap(sendCount(other, election));
      expect((await electionDetails(other, election)).count).toMatchObject({ review: 'not-asked' });
      expect(await codeOf(confirmCount(other.scrutineer, election))).toBe('not-asked');
      const { decision } = await unwrap(declareAsItStands(other, election));
      expect((await decisionNumbered(other, decision)).evidence).not.toHaveProperty('review');
      expect((await verify(other)).failures).toEqual([]);
    } finally {
      await other.close();
    }
  });
});
