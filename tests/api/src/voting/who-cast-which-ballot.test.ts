import { unwrap, type Schema } from '@folkmoot/contract';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import {
  callElection,
  openElection,
  sendCount,
  sendElectionDeclaration,
} from '../support/elections';
import { jobsDone } from '../support/jobs';
import { entriesOf, logSize } from '../support/log';
import { announceBatch, enterEnvelopes, sendConfirmation } from '../support/paper';
import { type Person } from '../support/person';
import { codeOf } from '../support/refusal';
import { closePoll, pollDetails } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { cast, castAll, marking, paperFor } from '../support/voting';

/** Papers that nobody counts again, so that they are kept for a year, and a seat goes to who came next. */
const constitution: Constitution = {
  ...cicMembersCouncil,
  elections: { ...cicMembersCouncil.elections, method: 'block-vote', mayChangeVote: true },
};

let scratch: Scratch;
let poll: string;
const community = (n: number): Person => scratch.insider(numberOf(n));
const links = async () => (await pollDetails(scratch, poll)).ballotLinks;
const ballots = () => scratch.sql<{ n: number }>(`select from ballot_box.ballot`);
const looked = async () => {
  await scratch.sql(`select graphile_worker.add_job('unlink-ballots', '{}'::json)`);
  await jobsDone(scratch);
};
const send = (what: 'hold' | 'release', reason = 'A dispute.', by = scratch.secretary, id = poll) =>
  by.api.POST(`/api/v1/polls/{id}/ballots/${what}`, { params: { path: { id } }, body: { reason } });
const mine = async (n: number): Promise<Schema<'MyBallotDto'> | undefined> =>
  (await unwrap(community(n).api.GET('/api/v1/my/ballots'))).items.find((one) => one.poll === poll);
const receiptOf = (n: number) => community(n).send('get', `/polls/${poll}/receipt`);
/** What the log commits to about ballots and can still be opened, tellers' readings, and papers with a mark. */
const tied = () =>
  scratch.sql(
    `select name from record.opening where name in ('ballot', 'voter')
     union all select 'reading' from ballot_box.envelope_reading where answers is not null
     union all select 'mark' from ballot_box.paper_mark where ballot_id is not null`,
  );

/** Two of four are elected; one voter changes a vote, one votes on paper, and one on paper after voting online. */
beforeAll(async () => {
  scratch = await startScratch({ constitution });
  await importRoll(scratch, ...lines(9, 'community'));
  const election = await callElection(scratch, {
    community: { seats: 2, candidates: [1, 2, 3, 4].map(numberOf) },
  });
  poll = await openElection(scratch, election, scratch.moment(7));
  await cast(community(1), poll, 'Member 4');
  await castAll(poll, [
    [community(1), 'Member 1', 'Member 2'],
    [community(2), 'Member 1', 'Member 2'],
    [community(3), 'Member 1', 'Member 3'],
    [community(4), 'Member 2', 'Member 1'],
    [community(5), 'Member 4'],
  ]);
  const batch = await announceBatch(scratch, poll, 2);
  const paper = await paperFor(community(1), poll);
  const envelopes = [
    { number: numberOf(5), answers: marking(paper, 'Member 3', 'Member 1') },
    { number: numberOf(6), answers: marking(paper, 'Member 2', 'Member 3') },
  ];
  await enterEnvelopes(scratch.secretary, batch, envelopes);
  await enterEnvelopes(scratch.scrutineer, batch, envelopes);
  await unwrap(sendConfirmation(scratch.returningOfficer, batch));
  scratch.at(7);
  await closePoll(scratch, poll);
  await unwrap(sendCount(scratch, election));
  await unwrap(sendElectionDeclaration(scratch, election));
});
afterAll(() => scratch.close());

describe('R-D25, R-H4: who cast which ballot', () => {
  it('is kept for a year after the declaration, and everybody can read until when', async () => {
    expect(await links()).toEqual({
      keptUntil: '2081-03-11',
      because: 'Ballots are kept for a year after the declaration.',
      citation: expect.stringContaining('Model Election Rules 2014 r.57'),
      unlinkedOn: null,
      hold: null,
    });
    const decision = await unwrap(
      scratch.visitor.api.GET('/api/v1/decisions/{number}', { params: { path: { number: 1 } } }),
    );
    expect(decision.ballotLinks).toEqual(await links());
  });

  it('is not destroyed on the last of these days', async () => {
    scratch.at(7 + 365, '23:00');
    const [before, size] = [await tied(), await logSize(scratch.visitor)];
    await looked();
    expect(await tied()).toEqual(before);
    expect(await logSize(scratch.visitor)).toBe(size);
    expect((await receiptOf(1)).status).toBe(200);
  });

  it('nor while it is on hold, by an officer and with a reason that is public', async () => {
    for (const person of [scratch.scrutineer, scratch.inspector, community(1)])
      expect(await codeOf(send('hold', 'A dispute.', person))).toBe('not-allowed');
    expect(await codeOf(send('hold', ' '))).toBe('invalid');
    expect(await codeOf(send('hold', 'x', scratch.secretary, randomUUID()))).toBe('no-open-poll');
    expect(await codeOf(send('release'))).toBe('not-held');
    await unwrap(send('hold'));
    expect(await codeOf(send('hold', 'Again.', scratch.returningOfficer))).toBe('held');
    expect((await links())?.hold).toEqual({ reason: 'A dispute.', heldAt: scratch.clock.now() });
    scratch.at(7 + 366);
    await looked();
    expect(await ballots()).toHaveLength(8);
    const [entry] = await entriesOf(scratch.visitor, 'ballots.held');
    expect(entry).toMatchObject({ resource: poll, fields: { reason: 'A dispute.' } });
  });

  it('is destroyed when its time and the hold are over, by however many workers, with one entry', async () => {
    await unwrap(send('release', 'It is settled.', scratch.returningOfficer));
    await Promise.all([looked(), looked()]);
    expect(await ballots()).toEqual([]);
    expect(await tied()).toEqual([]);
    const [entry, ...more] = await entriesOf(scratch.visitor, 'ballots.unlinked');
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      resource: poll,
      fields: { keptUntil: '2081-03-11', unlinkedOn: '2081-03-12', rule: 'R-D25' },
      commitments: {},
    });
    expect(await links()).toMatchObject({ unlinkedOn: '2081-03-12', hold: null });
    for (const what of ['hold', 'release'] as const)
      expect(await codeOf(send(what))).toBe('unlinked');
  });

  it('leaves that somebody voted, and the turnout, and nobody a receipt', async () => {
    for (const n of [1, 5, 6])
      expect(await mine(n)).toMatchObject({ voted: true, unlinkedOn: '2081-03-12' });
    expect(await mine(7)).toMatchObject({ voted: false, castAt: null });
    expect((await mine(1))?.castAt).toBeNull();
    expect((await receiptOf(1)).status).toBe(404);
    const { roll, voted } = await pollDetails(scratch, poll);
    expect([voted, roll.byConstituency[0]?.voted]).toEqual([6, 6]);
  });

  it('and a stranger finds nothing wrong, nor when a seat is then filled from the papers', async () => {
    await expect(verify(scratch)).resolves.toMatchObject({ ok: true });
    const { seats } = await unwrap(scratch.visitor.api.GET('/api/v1/council'));
    const term =
      seats.flatMap(({ holders }) => holders).find(({ name }) => name === 'Member 2')?.term ?? '';
    const at = { params: { path: { term } } };
    const on = scratch.day(7 + 365);
    await unwrap(
      scratch.secretary.api.POST('/api/v1/terms/{term}/ending', {
        ...at,
        body: { cause: 'resigned', on },
      }),
    );
    const { api } = scratch.returningOfficer;
    const { couldServe } = await unwrap(api.GET('/api/v1/vacant-seats/{term}', at));
    expect(couldServe).toContain('Member 3');
    await unwrap(
      api.POST('/api/v1/vacant-seats/{term}/offers', {
        ...at,
        body: { replyBy: scratch.day(7 + 380) },
      }),
    );
    const { candidates } = await unwrap(api.GET('/api/v1/vacant-seats/{term}', at));
    for (const { candidate } of candidates)
      await unwrap(
        api.POST('/api/v1/vacant-seats/{term}/offers/{candidate}/answer', {
          params: { path: { term, candidate } },
          body: { serves: true },
        }),
      );
    await unwrap(api.POST('/api/v1/vacant-seats/{term}/filling', at));
    const { seats: filled } = await unwrap(scratch.visitor.api.GET('/api/v1/council'));
    expect(filled.flatMap(({ holders }) => holders).map(({ name }) => name)).toContain('Member 3');
    await expect(verify(scratch)).resolves.toMatchObject({ ok: true });
  });
});
