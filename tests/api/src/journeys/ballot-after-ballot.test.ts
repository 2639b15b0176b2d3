import { unwrap } from '@folkmoot/contract';
import { type CountSheet } from '@folkmoot/count';
import { sha256Hex } from '@folkmoot/log';
import { cicMembersCouncil } from '@folkmoot/rules';
import {
  callElection,
  electionDetails,
  openElection,
  sendCount,
  sendElectionDeclaration,
  sendElectionOpening,
  sendNextBallot,
} from '../support/elections';
import { entriesOf } from '../support/log';
import { codeOf, refusalOf } from '../support/refusal';
import { closePoll, decisionNumbered } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { adoptVersion } from '../support/versions';
import { castAll, marking, paperFor, sendBallot } from '../support/voting';

const constitution = {
  ...cicMembersCouncil,
  elections: { ...cicMembersCouncil.elections, forOneSeat: 'exhaustive' as const },
};
const [ann, bob, cam, dee] = ['Member 1', 'Member 2', 'Member 3', 'Member 4'] as const;
const fourStand = { staff: { seats: 1, candidates: [1, 2, 3, 4].map(numberOf) } };

/** Members vote in the order of their numbers, so many for each name. */
async function vote(scratch: Scratch, poll: string, votes: Readonly<Record<string, number>>) {
  const names = Object.entries(votes).flatMap(([name, count]) => Array<string>(count).fill(name));
  await castAll(
    poll,
    names.map((name, n) => [scratch.insider(numberOf(n + 1)), name] as const),
  );
}

describe('an exhaustive ballot', () => {
  let scratch: Scratch;
  let election: string;
  const polls: string[] = [];
  const open = async (closesAt: string) =>
    (await unwrap(sendNextBallot(scratch, election, closesAt))).poll;

  beforeAll(async () => {
    scratch = await startScratch({ constitution });
    await importRoll(scratch, ...lines(12), ...lines(2, 'community', 101));
    election = await callElection(scratch, fourStand, 'Chair of the staff');
  });
  afterAll(() => scratch.close());

  it('is an election of its own', async () => {
    const contests = ['staff', 'community'].map((constituency) => ({ constituency, seats: 1 }));
    const body = { title: 'Two at once', contests };
    expect(
      await refusalOf(scratch.returningOfficer.api.POST('/api/v1/elections', { body })),
    ).toMatchObject({ status: 422, code: 'one-by-one', detail: expect.stringMatching(/alone/) });
  });

  it('tells at the first ballot that there may be another', async () => {
    polls.push(await openElection(scratch, election, scratch.moment(7)));
    const { contests } = await paperFor(scratch.insider(numberOf(1)), polls[0]!);
    expect(contests[0]).toMatchObject({
      kind: 'choice',
      text: expect.stringMatching(/another ballot/),
    });
    expect(await codeOf(sendNextBallot(scratch, election, scratch.moment(14)))).toBe(
      'poll-still-open',
    );
    await vote(scratch, polls[0]!, { [ann]: 4, [bob]: 4, [cam]: 3, [dee]: 1 });
    expect((await electionDetails(scratch, election)).ballots).toMatchObject([
      { number: 1, votes: null, says: null },
    ]);
  });

  it('is not counted while nobody has more than half', async () => {
    scratch.at(7);
    await closePoll(scratch, polls[0]!);
    expect(await refusalOf(sendCount(scratch, election))).toMatchObject({
      status: 409,
      code: 'another-ballot-needed',
      detail: expect.stringMatching(/Hold ballot 2 between Member 1, Member 2 and Member 3\.$/),
    });
    expect(await electionDetails(scratch, election)).toMatchObject({
      state: 'closed',
      nextBallot: { number: 2, candidates: [ann, bob, cam], minimumDaysOpen: 7 },
      ballots: [
        {
          number: 1,
          votes: [
            { name: ann, votes: 4 },
            { name: bob, votes: 4 },
            { name: cam, votes: 3 },
            { name: dee, votes: 1 },
          ],
          says: 'Nobody has more than half of the 12 votes. Member 4 has the fewest votes and is excluded.',
        },
      ],
    });
  });

  it('goes on between those who are left, on the same roll, for the days of the rules', async () => {
    expect(await codeOf(sendNextBallot(scratch, election, scratch.moment(13)))).toBe(
      'closes-too-soon',
    );
    await importRoll(scratch, ...lines(1, 'staff', 50));
    const both = await Promise.all(
      [14, 14].map(async (day) => {
        const { response } = await sendNextBallot(scratch, election, scratch.moment(day));
        return response.status;
      }),
    );
    expect(both.sort()).toEqual([201, 409]);
    const { poll } = await electionDetails(scratch, election);
    polls.push(poll!);
    const paper = await paperFor(scratch.insider(numberOf(1)), poll!);
    expect(paper).toMatchObject({
      title: 'Chair of the staff (ballot 2)',
      canVote: true,
      voted: false,
      contests: [
        {
          options: [{ name: ann }, { name: bob }, { name: cam }],
          text: expect.stringMatching(
            /^Choose one candidate\.\n\nBallot 1:\nMember 1: 4 votes\n.*\n.*\nMember 4: 1 vote\nNobody has/,
          ),
        },
      ],
    });
    expect(await paperFor(scratch.insider(numberOf(50)), poll!)).toMatchObject({ canVote: false });
    const [first, second] = await entriesOf(scratch.visitor, 'poll.opened');
    expect(second?.fields.roll).toEqual(first?.fields.roll);
    expect(second?.fields).toMatchObject({ round: 2, follows: polls[0] });
  });

  it('takes no vote for somebody who has left', async () => {
    const before = await paperFor(scratch.insider(numberOf(1)), polls[0]!);
    const now = await paperFor(scratch.insider(numberOf(1)), polls[1]!);
    const [gone] = marking(before, dee);
    const answers = [{ contest: now.contests[0]!.id, options: gone!.options }];
    expect(await codeOf(sendBallot(scratch.insider(numberOf(1)), polls[1]!, answers))).toBe(
      'unknown-option',
    );
  });

  it('breaks a tie by the votes of the ballot before', async () => {
    await vote(scratch, polls[1]!, { [ann]: 4, [bob]: 4, [cam]: 4 });
    scratch.at(14);
    await closePoll(scratch, polls[1]!);
    expect((await electionDetails(scratch, election)).nextBallot).toMatchObject({
      number: 3,
      candidates: [ann, bob],
    });
    polls.push(await open(scratch.moment(21)));
  });

  it('is counted on one sheet once somebody has more than half', async () => {
    await vote(scratch, polls[2]!, { [bob]: 7, [ann]: 4 });
    scratch.at(21);
    await closePoll(scratch, polls[2]!);
    expect(await codeOf(sendNextBallot(scratch, election, scratch.moment(28)))).toBe(
      'no-further-ballot',
    );
    const { countSheets } = await unwrap(sendCount(scratch, election));
    expect(countSheets).toHaveLength(1);
    const { body } = await scratch.visitor.send('get', `/count-sheets/${countSheets[0]?.sha256}`);
    const sheet = body as CountSheet;
    expect(sheet).toMatchObject({ method: 'exhaustive', valid: 35, rejected: [] });
    expect(sheet.stages.map(({ votes }) => votes)).toEqual([
      ['4', '4', '3', '1'],
      ['4', '4', '4', null],
      ['4', '7', null, null],
    ]);
    const texts: string[] = [];
    for (const poll of polls) {
      const [contest] = (
        await unwrap(
          scratch.returningOfficer.api.GET('/api/v1/polls/{id}', {
            params: { path: { id: poll } },
          }),
        )
      ).contests;
      texts.push((await scratch.visitor.send('get', `/contests/${contest?.id}/ballots`)).text);
    }
    expect(sheet.inputSha256).toBe(sha256Hex(texts.join('')));
    for (const text of texts)
      expect(text).toMatch(/"Member 1"\n"Member 2"\n"Member 3"\n"Member 4"/);
  });

  it('leaves a record that a stranger can recompute', async () => {
    const { decision } = await unwrap(sendElectionDeclaration(scratch, election));
    expect(await decisionNumbered(scratch, decision)).toMatchObject({
      verdict: 'elected',
      effects: [{ type: 'term-begins', holder: { name: bob } }],
    });
    const { failures, checked } = await verify(scratch);
    expect(failures).toEqual([]);
    expect(checked).toMatchObject({ decisions: 1, counts: 1, ballots: 35 });
    const mine = await unwrap(scratch.insider(numberOf(1)).api.GET('/api/v1/my/ballots'));
    expect(mine.items.map(({ state, decision: number }) => [state, number])).toEqual(
      Array(3).fill(['decided', decision]),
    );
  });
});

describe('an exhaustive ballot whose ballots end in ties', () => {
  it('draws the lots of the first, which the record reveals', async () => {
    const scratch = await startScratch({ constitution });
    try {
      await importRoll(scratch, ...lines(12));
      const election = await callElection(scratch, fourStand);
      const first = await openElection(scratch, election, scratch.moment(7));
      await vote(scratch, first, { [ann]: 3, [bob]: 3, [cam]: 3, [dee]: 3 });
      scratch.at(7);
      await closePoll(scratch, first);
      for (const day of [14, 21]) {
        const { nextBallot } = await electionDetails(scratch, election);
        const { poll } = await unwrap(sendNextBallot(scratch, election, scratch.moment(day)));
        const each = 12 / nextBallot!.candidates.length;
        await vote(scratch, poll, Object.fromEntries(nextBallot!.candidates.map((n) => [n, each])));
        scratch.at(day);
        await closePoll(scratch, poll);
      }
      await unwrap(sendCount(scratch, election));
      await unwrap(sendElectionDeclaration(scratch, election));
      const { failures, checked } = await verify(scratch);
      expect(failures).toEqual([]);
      expect(checked).toMatchObject({ decisions: 1, counts: 1, ballots: 36 });
    } finally {
      await scratch.close();
    }
  });
});

describe('an exhaustive ballot beside other contests', () => {
  it('is not opened, where an election was called for several before the rules changed', async () => {
    const scratch = await startScratch({ constitution: cicMembersCouncil });
    try {
      await importRoll(scratch, ...lines(3), ...lines(3, 'community', 101));
      const election = await callElection(scratch, {
        staff: { seats: 1, candidates: lines(3).map(({ number }) => number) },
        community: { seats: 1, candidates: [101, 102, 103].map(numberOf) },
      });
      const staff = lines(3).map(({ number }) => scratch.insider(number));
      await adoptVersion(scratch, { ...constitution, version: 2 }, staff, 0);
      scratch.at(8);
      expect(await codeOf(sendElectionOpening(scratch, election, scratch.moment(16)))).toBe(
        'one-by-one',
      );
    } finally {
      await scratch.close();
    }
  });
});
