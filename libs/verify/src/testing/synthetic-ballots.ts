import { valueOf } from '@folkmoot/basics';
import { type Contest, countExhaustive } from '@folkmoot/count';
import { lotOrder, lotSeed, sha256Hex } from '@folkmoot/log';
import { cicMembersCouncil } from '@folkmoot/rules';
import { secret, SyntheticPoll } from './synthetic-poll';
import { SyntheticRecord } from './synthetic-record';

const title = 'Staff: 1 seat';
const names = ['Ann', 'Bob', 'Cam'];
const option = (name: string) => ({ id: name.toLowerCase(), name, pence: null });
const papersOf = (votes: readonly number[]) =>
  votes.flatMap((count, place) => (count > 0 ? [{ preferences: [place], count }] : []));
const textOf = (votes: readonly number[]) =>
  `3 1\n${votes.map((count, place) => (count > 0 ? `${count} ${place + 1} 0\n` : '')).join('')}0\n"Ann"\n"Bob"\n"Cam"\n"${title}"\n`;

/** Five members of staff at two ballots: 2, 2 and 1, then 3 and 2. */
export function recordOfTwoBallots(): SyntheticRecord {
  const record = new SyntheticRecord({
    ...cicMembersCouncil,
    elections: { ...cicMembersCouncil.elections, forOneSeat: 'exhaustive' },
  });
  const ballots = [
    [2, 2, 1],
    [3, 2, 0],
  ] as const;
  const poll = (number: number, left: readonly string[], further = {}) =>
    new SyntheticPoll(record, {
      id: `ballot-${number}`,
      title,
      kind: 'election',
      contest: {
        kind: 'choice',
        constituency: 'staff',
        seats: 1,
        budgetPence: null,
        options: left.map(option),
      },
      roll: { staff: 8 },
      rollOf: 'ballot-1',
      tells: false,
      votes: ['a', 'b', 'c', 'd', 'e'].map((ballot) => ({
        ballot: `${ballot}${number}`,
        constituency: 'staff',
      })),
      ballots: textOf(ballots[number - 1]!),
      ...further,
    });
  const first = poll(1, names);
  const seed = lotSeed(secret, first.beacon());
  const lots = first.lots(seed);
  const second = poll(2, ['Ann', 'Bob'], { further: { round: 2, follows: 'ballot-1', lots } });
  const contest: Contest = {
    id: first.contest,
    title,
    seats: 1,
    candidates: names.map(option).map(({ id, name }) => ({ id, name })),
    withdrawn: [],
    papers: papersOf(ballots[0]),
    rejected: [],
    laterRounds: [{ papers: papersOf(ballots[1]), rejected: [] }],
  };
  const sheet = countExhaustive(contest, {
    lotOrder: lotOrder(seed, first.contest, ['ann', 'bob', 'cam']),
    lotSeed: Buffer.from(seed).toString('hex'),
    inputSha256: sha256Hex(ballots.map(textOf).join('')),
  });
  record.enter('count.published', 'count', {
    poll: 'ballot-2',
    sheets: [second.sheetRef(second.keepSheet(valueOf(sheet)))],
    lots,
  });
  return record;
}
