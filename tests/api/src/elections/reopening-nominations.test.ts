import { unwrap } from '@folkmoot/contract';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import {
  callElection,
  electionDetails,
  openElection,
  override,
  sendCandidate,
  sendCount,
  sendElectionDeclaration,
} from '../support/elections';
import { entriesOn } from '../support/log';
import { announceBatch, enterEnvelopes, sendConfirmation } from '../support/paper';
import { type Person } from '../support/person';
import { closePoll, decisionNumbered } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verifiedPack, verify } from '../support/verification';
import { castAll, marking, paperFor, sendBallot } from '../support/voting';

const NOBODY = 'Re-open nominations';

const reopening: Constitution = {
  ...cicMembersCouncil,
  elections: {
    ...cicMembersCouncil.elections,
    forOneSeat: 'irv',
    reopenNominations: { cites: ['Constitution, re-opening nominations [design]'] },
  },
};

let scratch: Scratch;
const member = (n: number): Person => scratch.insider(numberOf(n));

/** Votes are closed, counted and declared. */
async function declared(id: string, poll: string, days: number) {
  scratch.at(days);
  await closePoll(scratch, poll);
  await unwrap(sendCount(scratch, id));
  const { decision, furtherElection } = await unwrap(sendElectionDeclaration(scratch, id));
  return { made: await decisionNumbered(scratch, decision), decision, furtherElection };
}

describe('R-F33: “Re-open nominations” on the papers of an election', () => {
  let id: string;
  let poll: string;
  let further: string;

  beforeAll(async () => {
    scratch = await startScratch({ constitution: reopening });
    await importRoll(scratch, ...lines(9), ...lines(8, 'community', 101));
    id = await callElection(scratch, {
      staff: { seats: 1, candidates: ['M0001', 'M0002'] },
      community: { seats: 2, candidates: ['M0101', 'M0102', 'M0103'] },
    });
    poll = await openElection(scratch, id, scratch.moment(7));
  });
  afterAll(() => scratch.close());

  it('is the last on every paper for one seat, on none for several, and everybody is told before', async () => {
    const { contests } = await paperFor(member(3), poll);
    expect(contests.map(({ options }) => options.map(({ name }) => name))).toEqual([
      ['Member 1', 'Member 2', NOBODY],
    ]);
    expect(contests[0]?.reopenNominations).toBe(contests[0]?.options[2]?.id);
    expect(contests[0]?.text).toContain(`You may rank “${NOBODY}” as well`);
    const [several] = (await paperFor(member(104), poll)).contests;
    expect(several?.options.map(({ name }) => name)).not.toContain(NOBODY);
    expect(several?.reopenNominations).toBeNull();
    const [opened] = await entriesOn(scratch.visitor, poll);
    const inLog = opened?.fields['contests'] as {
      constituency: string;
      reopenNominations?: string;
    }[];
    expect(
      inLog.map(({ constituency, reopenNominations }) => [constituency, reopenNominations]),
    ).toEqual([
      ['community', undefined],
      ['staff', contests[0]?.options[2]?.id],
    ]);
    const mine = await unwrap(
      member(3).api.GET('/api/v1/my/elections/{id}', { params: { path: { id } } }),
    );
    expect(mine.contests.map((one) => [one.constituency, one.reopensNominations])).toEqual([
      ['community', false],
      ['staff', true],
    ]);
  });

  it('is nobody: it cannot be withdrawn, nor cease to stand, and no candidate has its name', async () => {
    const { options } = (await paperFor(member(3), poll)).contests[0]!;
    const candidate = options[2]!.id;
    const ceasing = await scratch.returningOfficer.api.POST(
      '/api/v1/elections/{id}/candidates/{candidate}/ceasing',
      {
        params: { path: { id, candidate } },
        body: { cause: 'death', on: scratch.inDays(0), reason: 'A letter.', evidence: 'File 1.' },
      },
    );
    expect(ceasing.response.status).toBe(404);
    const { contests } = await electionDetails(scratch, id);
    expect(
      contests.map(({ constituency, reopensNominations, candidates }) => [
        constituency,
        reopensNominations,
        candidates.map(({ name }) => name),
      ]),
    ).toEqual([
      ['community', false, ['Member 101', 'Member 102', 'Member 103']],
      ['staff', true, ['Member 1', 'Member 2']],
    ]);
  });

  it('is voted for like a candidate, online and on paper, and by nobody of another constituency', async () => {
    await castAll(poll, [
      [member(1), 'Member 1'],
      [member(2), 'Member 2', NOBODY],
      [member(3), NOBODY],
      [member(4), NOBODY, 'Member 1'],
      [member(104), 'Member 101', 'Member 102'],
    ]);
    const paper = await paperFor(member(5), poll);
    expect((await sendBallot(member(105), poll, marking(paper, NOBODY))).response.status).toBe(403);
    const batch = await announceBatch(scratch, poll, 1);
    const envelopes = [{ number: numberOf(5), answers: marking(paper, NOBODY) }];
    for (const teller of [scratch.secretary, scratch.scrutineer])
      await enterEnvelopes(teller, batch, envelopes);
    await unwrap(sendConfirmation(scratch.returningOfficer, batch));
  });

  it('leaves the seat vacant where it wins, and another election is called for it', async () => {
    const { made, decision, furtherElection } = await declared(id, poll, 7);
    expect(made.headline).toContain('Staff: nominations are re-opened, and nobody is elected');
    expect(made.effects).toContainEqual({
      type: 'seat-vacant',
      office: 'council:staff',
      seats: 1,
    });
    expect(made.effects.filter(({ type }) => type === 'term-begins')).toHaveLength(2);
    expect(made.derivation).toContainEqual(
      expect.objectContaining({
        rule: 'R-F33',
        says: expect.stringContaining(`“${NOBODY}” won, so nobody is elected`),
      }),
    );
    further = furtherElection ?? '';
    const again = await electionDetails(scratch, further);
    expect(again.contests).toMatchObject([{ constituency: 'staff', seats: 1, candidates: [] }]);
    expect((await verify(scratch)).failures).toEqual([]);
    expect((await verifiedPack(scratch, `decisions/${decision}`)).failures).toEqual([]);
  });

  it('changes nothing where a candidate wins the further election', async () => {
    await override(scratch, further, {
      stage: 'timetable',
      reason: 'The members agreed to vote at once.',
    });
    for (const number of ['M0006', 'M0007'])
      await unwrap(sendCandidate(scratch, further, 'staff', number));
    const second = await openElection(scratch, further, scratch.moment(14));
    await castAll(second, [
      [member(1), 'Member 6'],
      [member(2), 'Member 6', NOBODY],
      [member(3), NOBODY],
    ]);
    const { made, furtherElection } = await declared(further, second, 14);
    expect(made.headline).toBe('Staff: Member 6 elected to 1 seat.');
    expect(furtherElection).toBeNull();
    expect((await verify(scratch)).failures).toEqual([]);
  });

  it('the database has it on no paper for several seats', async () => {
    const forged = scratch.sql(
      `insert into governance.contest (id, poll_id, position, kind, constituency, title, text, seats, reopen_option)
       select gen_random_uuid(), poll_id, 9, kind, constituency, title, text, 2, reopen_option
         from governance.contest where reopen_option is not null order by poll_id limit 1`,
    );
    await expect(forged).rejects.toThrow(/check constraint/);
  });
});
