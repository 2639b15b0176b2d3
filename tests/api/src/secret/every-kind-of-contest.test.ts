import { ballotHolding } from '@folkmoot/ballot/testing';
import { sodiumGroup as group } from '@folkmoot/ballot-native';
import { unwrap } from '@folkmoot/contract';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { randomBytes } from 'node:crypto';
import { type HeldBoard, readyBoard } from '../support/board';
import { Booth, castSecretly, electionOf, secretly } from '../support/booth';
import { electCouncil } from '../support/council';
import {
  callElection,
  electionDetails,
  openElection,
  sendCount,
  sendElectionDeclaration,
  sendNextBallot,
} from '../support/elections';
import { entriesOf } from '../support/log';
import { openSecretPoll } from '../support/opening';
import { codeOf } from '../support/refusal';
import { closePoll, decisionNumbered } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';

let scratch: Scratch;
let board: HeldBoard;
afterEach(() => scratch.close());

const organisation = async (constitution: Constitution): Promise<void> => {
  scratch = await startScratch({ constitution });
  board = await readyBoard(scratch, { size: 1, threshold: 1 });
};
const withElections = (change: Partial<Constitution['elections']>): Constitution => ({
  ...secretly,
  elections: { ...secretly.elections, ...change },
});
const voter = (n: number) => scratch.insider(numberOf(n));
const closedAndOpened = async (poll: string) => {
  await closePoll(scratch, poll);
  return openSecretPoll(scratch.url, board, poll);
};

/** Casts a ballot of one ranking or approval as no voter's page makes it. */
async function castHolding(n: number, poll: string, held: Parameters<typeof ballotHolding>[0]) {
  const booth = await Booth.enter(voter(n), poll);
  const [box] = booth.paper.boxes;
  const key = box && booth.keys.get(box.id);
  if (!box || !key) throw new Error('The paper has no box.');
  const election = await electionOf(booth.person, poll, box);
  const text = ballotHolding(held, election, key, randomBytes);
  expect((await booth.send([{ box: box.id, text }])).response.status).toBe(201);
}

const recordHolds = async () => expect((await verify(scratch)).failures).toEqual([]);

it('a round of the fund, with a spoilt paper and a blank one', async () => {
  await organisation({
    ...cicMembersCouncil,
    decisionKinds: cicMembersCouncil.decisionKinds.map((kind) =>
      kind.code === 'council-fund-round' ? { ...kind, secrecy: 'secret' } : kind,
    ),
  });
  const { staff, community } = await electCouncil(scratch);
  const { api } = scratch.secretary;
  const { id } = await unwrap(
    api.POST('/api/v1/fund-rounds', { body: { title: 'Spring round', budgetPence: '100000' } }),
  );
  const path = { id };
  for (const [name, pence] of [
    ['Garden', '40000'],
    ['Choir', '30000'],
    ['Minibus', '90000'],
  ] as const)
    await unwrap(
      api.POST('/api/v1/fund-rounds/{id}/bids', {
        params: { path },
        body: { name, pence, applicant: `${name} group`, summary: 'What it is for.' },
      }),
    );
  const { poll } = await unwrap(
    scratch.returningOfficer.api.POST('/api/v1/fund-rounds/{id}/opening', {
      params: { path },
      body: { closesAt: scratch.moment(14) },
    }),
  );
  const declare = () =>
    scratch.returningOfficer.api.POST('/api/v1/fund-rounds/{id}/declaration', { params: { path } });
  for (const person of staff.slice(1)) await castSecretly(person, poll, 'Choir', 'Garden');
  for (const person of community) await castSecretly(person, poll, 'Garden');
  await castHolding(1, poll, [1, 1, 1]);
  scratch.at(14);
  await closePoll(scratch, poll);
  expect(await codeOf(declare())).toBe('still-sealed');
  await openSecretPoll(scratch.url, board, poll);
  const { decision } = await unwrap(declare());
  expect((await decisionNumbered(scratch, decision)).effects).toMatchObject([
    { type: 'grants-awarded', grants: [{ name: 'Garden' }, { name: 'Choir' }] },
  ]);
  const [published] = (await entriesOf(scratch.visitor, 'result.published')).slice(-1);
  expect(published?.fields).toMatchObject({ ballots: 8, contests: [{ spoilt: 1 }] });
  // Issued papers: seven that were counted, and the spoilt one that the sheet tells of.
  const [counted] = (await entriesOf(scratch.visitor, 'count.published')).slice(-1);
  const [{ sha256 } = { sha256: '' }] = (counted?.fields['sheets'] ?? []) as { sha256: string }[];
  const sheet = await unwrap(
    scratch.visitor.api.GET('/api/v1/count-sheets/{sha256}', { params: { path: { sha256 } } }),
  );
  expect(sheet).toMatchObject({ voters: 7, rejected: 1 });
  await recordHolds();
});

it('an exhaustive ballot, whose next ballot is between those left when the last was opened', async () => {
  await organisation(withElections({ forOneSeat: 'exhaustive' }));
  await importRoll(scratch, ...lines(8));
  const id = await callElection(scratch, {
    staff: { seats: 1, candidates: [1, 2, 3].map(numberOf) },
  });
  const first = await openElection(scratch, id, scratch.moment(7));
  for (const [n, name] of [1, 1, 1, 2, 2, 3].entries())
    await castSecretly(voter(n + 1), first, `Member ${name}`);
  scratch.at(7);
  await closePoll(scratch, first);
  expect(await electionDetails(scratch, id)).toMatchObject({
    state: 'closed',
    ballots: [{ number: 1, votes: null }],
    nextBallot: null,
  });
  const next = () => sendNextBallot(scratch, id, scratch.moment(14));
  expect([await codeOf(next()), await codeOf(sendCount(scratch, id))]).toEqual([
    'still-sealed',
    'still-sealed',
  ]);
  await openSecretPoll(scratch.url, board, first);
  expect((await electionDetails(scratch, id)).nextBallot?.candidates).toEqual([
    'Member 1',
    'Member 2',
  ]);
  const { poll: second } = await unwrap(next());
  for (const [n, name] of [2, 2, 2, 2, 1, 1].entries())
    await castSecretly(voter(n + 1), second, `Member ${name}`);
  scratch.at(14);
  await closedAndOpened(second);
  await unwrap(sendCount(scratch, id));
  const { decision } = await unwrap(sendElectionDeclaration(scratch, id));
  expect((await decisionNumbered(scratch, decision)).effects).toMatchObject([
    { type: 'term-begins', holder: { name: 'Member 2' } },
  ]);
  await recordHolds();
});

it('a ranking: papers in no order, and one that stands for nothing, are rejected and the rest counted', async () => {
  await organisation(secretly);
  await importRoll(scratch, ...lines(8));
  const id = await callElection(scratch, {
    staff: { seats: 1, candidates: [1, 2, 3].map(numberOf) },
  });
  const poll = await openElection(scratch, id, scratch.moment(7));
  await castSecretly(voter(1), poll, 'Member 2', 'Member 1');
  await castSecretly(voter(2), poll, 'Member 2');
  await castSecretly(voter(3), poll, 'Member 3', 'Member 2');
  await castHolding(4, poll, [1, 1, 0]);
  await castHolding(5, poll, [0, 2, 3]);
  await castHolding(6, poll, group.multiplyBase(123_456_789n));
  scratch.at(7);
  await closedAndOpened(poll);
  const { countSheets } = await unwrap(sendCount(scratch, id));
  const { body } = await scratch.visitor.send('get', `/count-sheets/${countSheets[0]?.sha256}`);
  expect(body).toMatchObject({
    valid: 3,
    rejected: [{ ground: 'ranks-in-no-order', papers: 3 }],
  });
  await unwrap(sendElectionDeclaration(scratch, id));
  await recordHolds();
});

it('a block vote: a paper with more marks than there are seats is rejected', async () => {
  await organisation(withElections({ method: 'block-vote' }));
  await importRoll(scratch, ...lines(8));
  const id = await callElection(scratch, {
    staff: { seats: 2, candidates: [1, 2, 3].map(numberOf) },
  });
  const poll = await openElection(scratch, id, scratch.moment(7));
  await castSecretly(voter(1), poll, 'Member 2', 'Member 1');
  await castSecretly(voter(2), poll, 'Member 2', 'Member 1');
  await castHolding(3, poll, [1, 2, 3]);
  scratch.at(7);
  await closedAndOpened(poll);
  const { countSheets } = await unwrap(sendCount(scratch, id));
  const { body } = await scratch.visitor.send('get', `/count-sheets/${countSheets[0]?.sha256}`);
  expect(body).toMatchObject({
    valid: 2,
    rejected: [{ ground: 'too-many-marks', papers: 1 }],
  });
  await unwrap(sendElectionDeclaration(scratch, id));
  await recordHolds();
});
