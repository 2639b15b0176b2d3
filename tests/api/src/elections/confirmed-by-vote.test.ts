import { type Schema, unwrap } from '@folkmoot/contract';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { type HeldBoard, readyBoard } from '../support/board';
import { castSecretly, secretly } from '../support/booth';
import {
  callElection,
  electionDetails,
  openElection,
  override,
  sendCandidate,
  sendCount,
  sendElectionDeclaration,
  sendElectionOpening,
} from '../support/elections';
import { entriesOn } from '../support/log';
import { openSecretPoll } from '../support/opening';
import { announceBatch, enterEnvelopes, sendConfirmation } from '../support/paper';
import { type Person } from '../support/person';
import { codeOf, refusalOf } from '../support/refusal';
import { closePoll, decisionNumbered } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verifiedPack, verify } from '../support/verification';
import { type Answers, paperFor, sendBallot } from '../support/voting';
import { waitFor } from '../support/wait-for';

const confirming = (constitution: Constitution): Constitution => ({
  ...constitution,
  elections: { ...constitution.elections, unopposed: 'confirmed-by-vote' },
});

let scratch: Scratch;
const member = (n: number): Person => scratch.insider(numberOf(n));

/** Answers that mark one option in each of several contests. */
const markingEach = ({ contests }: Schema<'BallotPaperDto'>, ...names: string[]): Answers =>
  contests.flatMap(({ id, options }) => {
    const chosen = options.filter(({ name }) => names.includes(name));
    return chosen.length > 0 ? [{ contest: id, options: chosen.map((one) => one.id) }] : [];
  });

const votes = async (poll: string, ...ballots: readonly (readonly [number, ...string[]])[]) => {
  for (const [n, ...names] of ballots) {
    const answers = markingEach(await paperFor(member(n), poll), ...names);
    await unwrap(sendBallot(member(n), poll, answers));
  }
};

describe('R-F35: candidates whom nobody stands against, voted on by name', () => {
  let id: string;
  let poll: string;
  let decision: number;

  beforeAll(async () => {
    scratch = await startScratch({ constitution: confirming(cicMembersCouncil) });
    await importRoll(scratch, ...lines(12), ...lines(8, 'community', 101));
    id = await callElection(scratch, {
      staff: { seats: 3, candidates: ['M0001', 'M0002'] },
      community: { seats: 1, candidates: ['M0101', 'M0102'] },
    });
  });
  afterAll(() => scratch.close());

  const declareUnopposed = (person: Person = scratch.returningOfficer) =>
    person.api.POST('/api/v1/elections/{id}/unopposed', { params: { path: { id } } });
  const contestIn = async (constituency: string) => {
    const { contests } = await electionDetails(scratch, id);
    return contests.find((contest) => contest.constituency === constituency)!;
  };

  it('are not declared elected without a poll, and the poll opens with fewer of them than seats', async () => {
    expect(await refusalOf(declareUnopposed())).toMatchObject({
      code: 'vote-needed',
      detail: expect.stringContaining('Nobody stands against Member 1 and Member 2'),
    });
    expect(await contestIn('staff')).toMatchObject({ confirmedByVote: true, nominees: [] });
    expect(await contestIn('community')).toMatchObject({ confirmedByVote: false });
    poll = await openElection(scratch, id, scratch.moment(7));
    expect((await contestIn('staff')).nominees.map(({ title }) => title)).toEqual([
      'Staff: Member 1',
      'Staff: Member 2',
    ]);
    const [opened] = await entriesOn(scratch.visitor, poll);
    expect(opened?.fields['contests']).toMatchObject([
      { constituency: 'community', seats: 1 },
      { kind: 'choice', seats: 1, confirms: (await contestIn('staff')).id },
      { kind: 'choice', seats: 1, options: [{ name: 'Member 2' }, { name: 'Against Member 2' }] },
    ]);
  });

  it('are on one paper, each with an answer for and one against', async () => {
    const { contests } = await paperFor(member(5), poll);
    expect(contests.map(({ title, options }) => [title, options.map(({ name }) => name)])).toEqual([
      ['Staff: Member 1', ['Member 1', 'Against Member 1']],
      ['Staff: Member 2', ['Member 2', 'Against Member 2']],
    ]);
    expect(contests.map(({ against, options }) => options[1]?.id === against)).toEqual([
      true,
      true,
    ]);
    expect((await paperFor(member(105), poll)).contests.map(({ against }) => against)).toEqual([
      null,
    ]);
    const mine = await unwrap(
      member(5).api.GET('/api/v1/my/elections/{id}', { params: { path: { id } } }),
    );
    expect(mine.contests.map(({ confirmedByVote, method }) => [confirmedByVote, method])).toEqual([
      [false, 'scottish-stv'],
      [true, 'yes-no'],
    ]);
  });

  it('take no more than one answer each, none of another constituency, and no other option', async () => {
    const paper = await paperFor(member(5), poll);
    const [first] = paper.contests;
    const both = [{ contest: first!.id, options: first!.options.map((one) => one.id) }];
    const stranger = [{ contest: first!.id, options: [paper.contests[1]!.options[0]!.id] }];
    const foreign = markingEach(paper, 'Member 1');
    expect((await sendBallot(member(5), poll, both)).response.status).toBe(422);
    expect((await sendBallot(member(5), poll, stranger)).response.status).toBe(422);
    expect((await sendBallot(member(105), poll, foreign)).response.status).toBe(403);
  });

  it('are elected by more than half of the votes cast, on paper and online, and not by a tie', async () => {
    await votes(
      poll,
      [1, 'Member 1', 'Against Member 2'],
      [2, 'Member 1', 'Member 2'],
      [3, 'Against Member 1', 'Against Member 2'],
      [4, 'Member 2'],
      [101, 'Member 101'],
      [102, 'Member 101'],
    );
    const batch = await announceBatch(scratch, poll, 2);
    const paper = await paperFor(member(6), poll);
    const envelopes = [
      { number: numberOf(6), answers: markingEach(paper, 'Member 1', 'Against Member 2') },
      { number: numberOf(7), answers: markingEach(paper, 'Member 2') },
    ];
    for (const teller of [scratch.secretary, scratch.scrutineer])
      await enterEnvelopes(teller, batch, envelopes);
    await unwrap(sendConfirmation(scratch.returningOfficer, batch));
    scratch.at(7);
    await closePoll(scratch, poll);
    const { countSheets } = await unwrap(sendCount(scratch, id));
    expect(countSheets.map(({ title }) => title)).toEqual([
      'Community: 1 seat',
      'Staff: Member 1',
      'Staff: Member 2',
    ]);
    const declared = await unwrap(sendElectionDeclaration(scratch, id));
    ({ decision } = declared);
    const made = await decisionNumbered(scratch, decision);
    expect(made.headline).toBe(
      'Community: Member 101 elected to 1 seat; Staff: Member 1 elected, by 3 for and 1 against; Staff: Member 2 not elected, by 3 for and 3 against; Staff: nobody elected to 1 seat.',
    );
    expect(made.effects).toMatchObject([
      { type: 'term-begins', holder: { name: 'Member 101' } },
      { type: 'term-begins', holder: { name: 'Member 1' } },
      { type: 'seat-vacant', office: 'council:staff', seats: 2 },
    ]);
    const again = await electionDetails(scratch, declared.furtherElection ?? '');
    expect(again.contests).toMatchObject([{ constituency: 'staff', seats: 2, candidates: [] }]);
  });

  it('are published so that anybody works the result out again, from the record and from the pack', async () => {
    expect((await verify(scratch)).failures).toEqual([]);
    const pack = await verifiedPack(scratch, `decisions/${decision}`);
    expect(pack.failures).toEqual([]);
    await waitFor('the certificate of the result', async () => {
      const path = `/api/v1/decisions/${decision}/certificate-of-result.pdf`;
      return (await fetch(`${scratch.url}${path}`)).ok || undefined;
    });
  });

  it('may be confirmed by nobody but the returning officer, and not twice', async () => {
    expect((await declareUnopposed(member(5))).response.status).toBe(403);
    expect(await codeOf(sendElectionDeclaration(scratch, id))).toBe('declared-already');
  });

  it('a nominee who dies after the poll has opened is not elected, and the votes on the others stand', async () => {
    id = await callElection(scratch, { staff: { seats: 2, candidates: ['M0008', 'M0009'] } });
    poll = await openElection(scratch, id, scratch.moment(14));
    const dead = (await contestIn('staff')).candidates.find(({ name }) => name === 'Member 8')!;
    await votes(poll, [3, 'Member 8', 'Member 9'], [4, 'Member 8', 'Member 9']);
    const after = await unwrap(
      scratch.returningOfficer.api.POST('/api/v1/elections/{id}/candidates/{candidate}/ceasing', {
        params: { path: { id, candidate: dead.id } },
        body: { cause: 'death', on: scratch.inDays(0), reason: 'A letter.', evidence: 'File 1.' },
      }),
    );
    expect(after).toMatchObject({
      says: expect.stringContaining('the seat that Member 8 stood for stays vacant'),
      heldAgainIn: null,
    });
    const { contests } = await paperFor(member(5), poll);
    expect(contests.map(({ notices }) => notices.length)).toEqual([1, 0]);
    scratch.at(14);
    await closePoll(scratch, poll);
    await unwrap(sendCount(scratch, id));
    const declared = await unwrap(sendElectionDeclaration(scratch, id));
    expect((await decisionNumbered(scratch, declared.decision)).headline).toBe(
      'Staff: Member 8 not elected, by 0 for and 0 against; Staff: Member 9 elected, by 2 for and 0 against.',
    );
    expect((await verify(scratch)).failures).toEqual([]);
  });

  it('seats for which nobody stands are declared vacant and called again, without a poll', async () => {
    id = await callElection(scratch, { community: { seats: 1, candidates: [] } });
    expect(await codeOf(sendElectionOpening(scratch, id, scratch.moment(30)))).toBe('no-contest');
    const { furtherElection } = await unwrap(declareUnopposed());
    const further = furtherElection ?? '';
    await override(scratch, further, { stage: 'timetable', reason: 'The seat is vacant.' });
    await unwrap(sendCandidate(scratch, further, 'community', 'M0103'));
    expect((await verify(scratch)).failures).toEqual([]);
  });

  it('the database takes no vote for or against on more than one seat', async () => {
    const forged = scratch.sql(
      `insert into governance.contest (id, poll_id, position, kind, constituency, title, text, seats, confirms, against_option)
       select gen_random_uuid(), poll_id, 9, 'ranking', constituency, title, text, 2, confirms, against_option
         from governance.contest where confirms is not null limit 1`,
    );
    await expect(forged).rejects.toThrow(/check constraint/);
  });
});

describe('R-F35: voted on in secret', () => {
  let board: HeldBoard;
  beforeAll(async () => {
    scratch = await startScratch({ constitution: confirming(secretly) });
    await importRoll(scratch, ...lines(9));
    board = await readyBoard(scratch);
    scratch.at(0);
  });
  afterAll(() => scratch.close());

  it('only sums are ever opened, and they elect with more than half', async () => {
    const id = await callElection(scratch, {
      staff: { seats: 2, candidates: ['M0001', 'M0002'] },
    });
    const poll = await unwrap(
      scratch.returningOfficer.api.POST('/api/v1/elections/{id}/opening', {
        params: { path: { id } },
        body: {
          closesAt: scratch.moment(10),
          acknowledged: (await electionDetails(scratch, id)).beforeItOpens.map(({ says }) => says),
        },
      }),
    );
    const cast = (n: number, ...names: string[]) => castSecretly(member(n), poll.poll, ...names);
    await cast(3, 'Member 1');
    await cast(4, 'Member 1');
    await cast(5, 'Against Member 1');
    await cast(6, 'Against Member 2');
    await cast(7, 'Member 2');
    scratch.at(10);
    await closePoll(scratch, poll.poll);
    await openSecretPoll(scratch.url, board, poll.poll);
    await unwrap(sendCount(scratch, id));
    const { decision, furtherElection } = await unwrap(sendElectionDeclaration(scratch, id));
    expect((await decisionNumbered(scratch, decision)).headline).toBe(
      'Staff: Member 1 elected, by 2 for and 1 against; Staff: Member 2 not elected, by 1 for and 1 against.',
    );
    expect(furtherElection).not.toBeNull();
    const { failures } = await verify(scratch);
    expect(failures).toEqual([]);
    const pack = await verifiedPack(scratch, `decisions/${decision}`);
    expect(pack.failures).toEqual([]);
  });
});
