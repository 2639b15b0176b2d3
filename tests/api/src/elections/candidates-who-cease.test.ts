import { type Schema, unwrap } from '@folkmoot/contract';
import { type CountSheet } from '@folkmoot/count';
import { cicMembersCouncil } from '@folkmoot/rules';
import {
  callElection,
  completeStage,
  electionDetails,
  openElection,
  sendCandidate,
  sendCount,
  sendElectionDeclaration,
} from '../support/elections';
import { entriesOf, logEntries } from '../support/log';
import { callWithTimetable } from '../support/nominations';
import { announceBatch, enterEnvelopes, sendConfirmation, sendEnvelope } from '../support/paper';
import { type Person } from '../support/person';
import { codeOf, refusalOf } from '../support/refusal';
import { closePoll, decisionNumbered } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { filesInZip } from '../support/unzip';
import { verifiedPack, verify } from '../support/verification';
import { cast, castAll, paperFor, sendBallot } from '../support/voting';

/** Two seats are counted by transferable votes; one by the most votes, whose papers do not rank. */
const constitution = {
  ...cicMembersCouncil,
  elections: {
    ...cicMembersCouncil.elections,
    forOneSeat: 'fptp' as const,
    nominations: { seconders: 0, statementWords: 20, order: 'lot' as const, cites: ['SO 4'] },
  },
};

let scratch: Scratch;

beforeAll(async () => {
  scratch = await startScratch({ constitution });
  await importRoll(scratch, ...lines(9), ...lines(6, 'community', 101));
});
afterAll(() => scratch.close());

const member = (n: number) => scratch.insider(numberOf(n));
const nameOf = (n: number) => `Member ${n}`;

type Ceasing = Schema<'CeasingDto'>;

const ceasing = (change: Partial<Ceasing> = {}): Ceasing => ({
  cause: 'death',
  on: scratch.inDays(0),
  reason: 'The family wrote to the returning officer.',
  evidence: 'Certificate, file E-14.',
  ...change,
});

const sendCeasing = (
  { api }: Person,
  id: string,
  candidate: string,
  change: Partial<Ceasing> = {},
) =>
  api.POST('/api/v1/elections/{id}/candidates/{candidate}/ceasing', {
    params: { path: { id, candidate } },
    body: ceasing(change),
  });

const cease = (id: string, candidate: string, change: Partial<Ceasing> = {}) =>
  unwrap(sendCeasing(scratch.returningOfficer, id, candidate, change));

async function candidateOf(id: string, n: number): Promise<string> {
  const { contests } = await electionDetails(scratch, id);
  const found = contests
    .flatMap(({ candidates }) => candidates)
    .find(({ name }) => name === nameOf(n));
  if (!found) throw new Error(`${nameOf(n)} does not stand.`);
  return found.id;
}

const contestIn = async (id: string, constituency: string) => {
  const found = (await electionDetails(scratch, id)).contests.find(
    (contest) => contest.constituency === constituency,
  );
  if (!found) throw new Error(`Nobody is elected for ${constituency}.`);
  return found;
};

describe('before the poll opens (R-D27, R-F29)', () => {
  let id: string;
  const standing = async () => (await contestIn(id, 'staff')).candidates.map(({ name }) => name);

  beforeAll(async () => {
    id = await callWithTimetable(scratch, [{ constituency: 'staff', seats: 2 }], '2080-04-04');
    scratch.at(9);
    for (const n of [1, 2, 3, 4]) await unwrap(sendCandidate(scratch, id, 'staff', numberOf(n)));
  });

  it('a withdrawal is a withdrawal while the time for it lasts', async () => {
    const withdrawal = { cause: 'withdrawal' as const };
    const sent = sendCeasing(scratch.returningOfficer, id, await candidateOf(id, 3), withdrawal);
    expect(await codeOf(sent)).toBe('withdraw-instead');
    scratch.at(24);
    await unwrap(completeStage(scratch, id, 'statement-of-candidates'));
  });

  it('nobody but the returning officer enters it, and nothing else is taken', async () => {
    const gone = await candidateOf(id, 1);
    expect(await codeOf(sendCeasing(scratch.secretary, id, gone))).toBe('not-allowed');
    expect(await codeOf(sendCeasing(member(1), id, gone))).toBe('not-allowed');
    expect(await codeOf(sendCeasing(scratch.visitor, id, gone))).toBe('sign-in-first');
    const { returningOfficer } = scratch;
    const tomorrow = { on: scratch.inDays(1) };
    expect(await codeOf(sendCeasing(returningOfficer, id, gone, tomorrow))).toBe('day-to-come');
    expect(await codeOf(sendCeasing(returningOfficer, id, gone, { reason: ' ' }))).toBe('invalid');
    expect(await codeOf(sendCeasing(returningOfficer, id, id))).toBe('candidate-unknown');
    expect(await standing()).toHaveLength(4);
  });

  it('the name leaves the paper, and the statement is published again in the same order', async () => {
    const before = await standing();
    const { says, heldAgainIn } = await cease(id, await candidateOf(id, 2));
    expect(says).toContain('The name leaves the ballot paper');
    expect(heldAgainIn).toBeNull();
    expect(await standing()).toEqual(before.filter((name) => name !== nameOf(2)));
    const [first, second, ...more] = (await entriesOf(scratch.visitor, 'candidates.published')).map(
      ({ fields }) => fields as { lots: object; contests: { candidates: { name: string }[] }[] },
    );
    expect(more).toEqual([]);
    expect(second?.lots).toEqual(first?.lots);
    expect(second?.contests[0]?.candidates.map(({ name }) => name)).toEqual(await standing());
    expect((await verify(scratch)).failures).toEqual([]);
  });

  it('the log has the day and the cause, and a commitment to the rest', async () => {
    const [entry] = await entriesOf(scratch.visitor, 'candidate.ceased');
    expect(entry?.fields).toMatchObject({ cause: 'death', on: scratch.inDays(0) });
    expect(JSON.stringify(await logEntries(scratch.visitor))).not.toContain('E-14');
    const { ceased } = await contestIn(id, 'staff');
    expect(ceased).toMatchObject([{ name: nameOf(2), says: expect.stringContaining('died on') }]);
  });

  it('a living candidate may not go once the time for withdrawals is over', async () => {
    const withdrawal = { cause: 'withdrawal' as const };
    const candidate = await candidateOf(id, 3);
    const { returningOfficer } = scratch;
    const refusal = await refusalOf(sendCeasing(returningOfficer, id, candidate, withdrawal));
    expect(refusal).toMatchObject({ status: 409, code: 'stands-still' });
    expect(refusal.detail).toContain('Member 3 is a candidate still');
  });
});

describe('once ballot papers are out (R-D27, R-F29, T53)', () => {
  let id: string;
  let poll: string;
  let heldAgainIn: string;

  beforeAll(async () => {
    scratch.at(40);
    id = await callElection(scratch, {
      staff: { seats: 2, candidates: [1, 2, 3, 4].map(numberOf) },
      community: { seats: 1, candidates: [101, 102, 103].map(numberOf) },
    });
    poll = await openElection(scratch, id, scratch.moment(50));
    await castAll(poll, [
      [member(1), nameOf(1)],
      [member(2), nameOf(1), nameOf(2)],
      [member(3), nameOf(1), nameOf(2)],
      [member(4), nameOf(3)],
      [member(5), nameOf(4), nameOf(3)],
      [member(101), nameOf(101)],
    ]);
  });

  it('papers that rank stay as they are, and voters are told', async () => {
    const { says, heldAgainIn: again } = await cease(id, await candidateOf(id, 1));
    expect(says).toContain('passes over Member 1 as if never listed');
    expect(again).toBeNull();
    const { canVote, contests } = await paperFor(member(6), poll);
    expect(canVote).toBe(true);
    expect(contests[0]?.options.map(({ name }) => name)).toContain(nameOf(1));
    expect(contests[0]?.notices).toEqual([expect.stringContaining('Member 1 died on')]);
    await cast(member(6), poll, nameOf(3), nameOf(1));
    const page = await unwrap(
      member(6).api.GET('/api/v1/my/elections/{id}', { params: { path: { id } } }),
    );
    const staff = page.contests.find(({ isYours }) => isYours);
    expect(staff?.ceased).toMatchObject([{ name: nameOf(1) }]);
  });

  it('a poll whose papers do not rank is abandoned, and held again with the old nominations', async () => {
    const outcome = await cease(id, await candidateOf(id, 101), { cause: 'disqualification' });
    expect(outcome.says).toContain('a new one is held within 40 days');
    heldAgainIn = outcome.heldAgainIn ?? '';
    expect(await contestIn(id, 'community')).toMatchObject({ abandoned: true, heldAgainIn });
    const again = await electionDetails(scratch, heldAgainIn);
    expect(again).toMatchObject({ state: 'draft', heldBy: scratch.inDays(40) });
    expect(again.contests[0]?.candidates.map(({ name }) => name)).toEqual([102, 103].map(nameOf));
    expect((await paperFor(member(102), poll)).reason?.code).toBe('abandoned');
    expect((await paperFor(member(7), poll)).canVote).toBe(true);
    const late = scratch.returningOfficer.api.POST('/api/v1/elections/{id}/polling-day', {
      params: { path: { id: heldAgainIn } },
      body: { pollingDay: scratch.inDays(41) },
    });
    expect(await codeOf(late)).toBe('too-late');
  });

  it('nobody votes any more for seats whose poll was abandoned, online or on paper', async () => {
    const [contest] = (await paperFor(member(102), poll)).contests;
    const answers = [{ contest: contest?.id ?? '', options: [contest?.options[0]?.id ?? ''] }];
    expect(await refusalOf(sendBallot(member(102), poll, answers))).toMatchObject({
      status: 409,
      code: 'contest-abandoned',
      detail: expect.stringContaining('was abandoned because a candidate stands no longer'),
    });
    const batch = await announceBatch(scratch, poll, 1);
    const envelope = { envelope: 1, number: numberOf(102), answers };
    expect(await codeOf(sendEnvelope(scratch.secretary, batch, envelope))).toBe(
      'contest-abandoned',
    );
    for (const teller of [scratch.secretary, scratch.scrutineer])
      await enterEnvelopes(teller, batch, [{ ground: 'abandoned' }]);
    await unwrap(sendConfirmation(scratch.returningOfficer, batch));
    const behind = scratch.sql(
      `insert into ballot_box.ballot (id, poll_id, roll_entry_id, ordinal, answers, cast_at, request_key)
       select gen_random_uuid(), e.poll_id, e.id, 1, $3, $4, gen_random_uuid()
         from governance.roll_entry e join governance.member m on m.id = e.member_id where e.poll_id = $1 and m.number = $2`,
      [poll, numberOf(102), JSON.stringify(answers), scratch.clock.now()],
    );
    await expect(behind).rejects.toThrow('seats whose poll was abandoned');
  });

  it('the count is of the rest, and is made again for whoever dies after it', async () => {
    scratch.at(50);
    await closePoll(scratch, poll);
    const { countSheets } = await unwrap(sendCount(scratch, id));
    expect(countSheets).toHaveLength(1);
    const sheet = await sheetOf(countSheets[0]?.sha256);
    expect(sheet.candidates.filter(({ withdrawn }) => withdrawn)).toMatchObject([
      { name: nameOf(1) },
    ]);
    expect(sheet).toMatchObject({
      valid: 5,
      rejected: [{ ground: 'only-withdrawn-candidates', papers: 1 }],
    });
    expect(await codeOf(sendCount(scratch, id))).toBe('counted-already');
    await cease(id, await candidateOf(id, 2));
    expect((await electionDetails(scratch, id)).state).toBe('closed');
    expect(await codeOf(sendElectionDeclaration(scratch, id))).toBe('count-again');
    const again = await sheetOf((await unwrap(sendCount(scratch, id))).countSheets[0]?.sha256);
    expect(again).toMatchObject({ valid: 3 });
    expect(again.elected).toHaveLength(2);
  });

  it('the result, the whole record and its pack come out the same for a stranger', async () => {
    const { decision } = await unwrap(sendElectionDeclaration(scratch, id));
    const { facts } = (await decisionNumbered(scratch, decision)) as unknown as {
      facts: { contests: { constituency: string; elected: string[] }[] };
    };
    expect(facts.contests.map(({ constituency }) => constituency)).toEqual(['staff']);
    const { failures, checked } = await verify(scratch);
    expect(failures).toEqual([]);
    expect(checked.counts).toBe(2);
    const answer = await fetch(`${scratch.url}/api/v1/decisions/${decision}/pack`);
    const files = await filesInZip(Buffer.from(await answer.arrayBuffer()));
    const readme = Buffer.from(files.get('README.txt') ?? []).toString();
    expect(readme).toMatch(/folkmoot count \S+ --method scottish-stv( --withdrawn \d){2}/);
    expect(await verifiedPack(scratch, `decisions/${decision}`)).toMatchObject({ failures: [] });
    const late = sendCeasing(scratch.returningOfficer, id, await candidateOf(id, 3));
    expect(await codeOf(late)).toBe('declared-already');
  });

  it('a poll with nothing left to elect closes at once and is never counted', async () => {
    const slate = { community: { seats: 1, candidates: [101, 102, 103].map(numberOf) } };
    const only = await callElection(scratch, slate, 'One seat');
    const its = await openElection(scratch, only, scratch.moment(60));
    await cease(only, await candidateOf(only, 102));
    expect(await electionDetails(scratch, only)).toMatchObject({ state: 'abandoned' });
    expect((await paperFor(member(103), its)).canVote).toBe(false);
    expect(await codeOf(sendCount(scratch, only))).toBe('abandoned');
    expect((await verify(scratch)).failures).toEqual([]);
  });

  const sheetOf = async (sha256 = ''): Promise<CountSheet> =>
    (await scratch.visitor.send('get', `/count-sheets/${sha256}`)).body as CountSheet;
});
