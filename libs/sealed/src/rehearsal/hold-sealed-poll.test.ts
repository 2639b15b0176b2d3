import { curveGroup as group, openBallot, readElection, verifyArchive } from '@folkmoot/ballot';
import { seededRandom } from '@folkmoot/ballot/testing';
import { valueOf } from '@folkmoot/basics';
import { type SealedContest } from '../contest';
import { type DrawnPoll, drawPoll } from './drawn-poll';
import { type HoldingStep, holdSealedPoll, type PollToHold } from './hold-sealed-poll';
import { isSameAsCast } from './same-as-cast';

const drawn: DrawnPoll = { questions: 'mixed', ballots: 3, options: 4, seats: 2, choose: 2 };

function held(plan: DrawnPoll, board: Pick<PollToHold, 'board' | 'absent'>, seed = 'sealed') {
  const random = seededRandom(seed);
  const poll = { ...drawPoll(plan, random), ...board, opened: 1_795_359_280 };
  const steps: HoldingStep[] = [];
  const holding = holdSealedPoll(poll, group, random);
  for (let next = holding.next(); ; next = holding.next()) {
    if (next.done) return { poll, steps, result: next.value };
    steps.push(next.value);
  }
}

const twoOfThree = { board: { size: 3, threshold: 2 }, absent: [2] };

describe('a secret poll held in one place', () => {
  const { poll, steps, result } = held(drawn, twoOfThree);

  it('goes through every step of the product, without who is absent', () => {
    expect(steps.map((one) => ('owner' in one ? `${one.step} ${one.owner}` : one.step))).toEqual([
      'key',
      ...Array.from({ length: 4 }, () => 'ballot'),
      ...['tally 0', 'shuffle 1', 'shuffle 2', 'shuffle 4'],
      ...['decryption 1', 'decryption 2', 'decryption 4', 'archive 1'],
    ]);
  });

  it('gives an archive that holds, of the last ballot of each voter', () => {
    const archive = valueOf(verifyArchive(result.archive, group));
    expect(archive.ballots.map(({ tracker }) => tracker)).toEqual(result.trackers);
    expect(archive.ballots).toHaveLength(3);
    expect(result.superseded).toBe(1);
    expect(archive.election.name).toMatch(/^REHEARSAL/);
  });

  it('opens what was cast, and tells it from anything else', () => {
    expect(isSameAsCast(poll, result.contests)).toBe(true);
    expect(isSameAsCast({ voters: poll.voters.slice(1) }, result.contests)).toBe(false);
    const [first, ...others] = result.contests;
    const spoilt = [{ ...(first ?? never()), spoilt: 1 }, ...others];
    expect(isSameAsCast(poll, spoilt)).toBe(false);
  });

  it('shows a vote that was opened in place of being cast', () => {
    const election = valueOf(readElection(result.election, group));
    const opened = valueOf(openBallot(election, result.tested?.opening ?? ''));
    expect(opened.tracker).toBe(result.tested?.tracker);
    expect(result.trackers).not.toContain(opened.tracker);
  });
});

const single = { board: { size: 1, threshold: 1 }, absent: [] };

describe('a seed', () => {
  it('gives the same poll again, and another seed another', () => {
    const small: DrawnPoll = { ...drawn, questions: 'yes-no', ballots: 1 };
    const [one, again, other] = ['one', 'one', 'other'].map((seed) => held(small, single, seed));
    expect(again?.result.archive).toEqual(one?.result.archive);
    expect(other?.result.archive).not.toEqual(one?.result.archive);
  });
});

describe('a poll in which nobody votes', () => {
  it('needs no scrutineer and has no result', () => {
    const { steps, result } = held({ ...drawn, ballots: 0 }, single);
    expect(steps.map(({ step }) => step)).toEqual(['key', 'tally', 'archive']);
    expect(valueOf(verifyArchive(result.archive, group)).result).toBeNull();
    expect(result.tested).toBeNull();
  });
});

describe('a contest that was answered with nothing', () => {
  it('comes out as an abstention, or a blank paper', () => {
    const motion: SealedContest =
      drawPoll({ ...drawn, questions: 'yes-no' }, seededRandom('x')).contests[0] ?? never();
    const opened = [{ contest: motion, papers: [{ options: ['abstain'], count: 1 }], spoilt: 0 }];
    expect(isSameAsCast({ voters: [[[]], []] }, opened)).toBe(true);
  });
});

function never(): never {
  throw new Error('There is a contest.');
}
