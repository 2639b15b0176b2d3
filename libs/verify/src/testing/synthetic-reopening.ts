import { plainDate, valueOf } from '@folkmoot/basics';
import { countIrv } from '@folkmoot/count';
import { lotOrder, lotSeed } from '@folkmoot/log';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { decidedOn, secret, SyntheticPoll } from './synthetic-poll';
import { SyntheticRecord } from './synthetic-record';

const { elections } = cicMembersCouncil;
const title = 'Staff: 1 seat';
const candidates = [
  { id: 'ann', name: 'Ann' },
  { id: 'bob', name: 'Bob' },
  { id: 'nobody', name: 'Re-open nominations' },
];

/** A constitution whose papers for one seat offer to re-open nominations. */
export const reopening: Constitution = {
  ...cicMembersCouncil,
  elections: { ...elections, forOneSeat: 'irv', reopenNominations: { cites: ['Rules [design]'] } },
};

/** Five members of staff: 1 for Ann, 1 for Bob, and 3 who would rather have nominations opened again. */
export function recordOfReopening(): SyntheticRecord {
  const record = new SyntheticRecord(reopening);
  const poll = new SyntheticPoll(record, {
    id: 'poll-1',
    title,
    kind: 'election',
    pack: reopening,
    contest: {
      kind: 'ranking',
      constituency: 'staff',
      seats: 1,
      budgetPence: null,
      options: candidates.map((one) => ({ ...one, pence: null })),
      reopenNominations: 'nobody',
    },
    roll: { staff: 8 },
    tells: false,
    votes: ['a', 'b', 'c', 'd', 'e'].map((ballot) => ({ ballot, constituency: 'staff' })),
    ballots: `3 1\n1 1 0\n1 2 0\n3 3 0\n0\n"Ann"\n"Bob"\n"Re-open nominations"\n"${title}"\n`,
  });
  const seed = lotSeed(secret, poll.beacon());
  const sheet = valueOf(
    countIrv(
      {
        id: poll.contest,
        title,
        seats: 1,
        candidates,
        withdrawn: [],
        papers: [1, 1, 3].map((count, place) => ({ preferences: [place], count })),
        rejected: [],
        reopenNominations: 'nobody',
      },
      {
        lotOrder: lotOrder(
          seed,
          poll.contest,
          candidates.map(({ id }) => id),
        ),
        lotSeed: Buffer.from(seed).toString('hex'),
        inputSha256: poll.ballotsSha256,
      },
    ),
  );
  const countSheetSha256 = poll.keepSheet(sheet);
  const reviewed = poll.publishCount(countSheetSha256, seed);
  const on = plainDate(decidedOn);
  const { method, methodVersion, quota, elected } = sheet;
  const contest = {
    ...{ constituency: 'staff', title, seats: 1, candidates, entitled: 8, valid: 5, rejected: 0 },
    ...{ method, methodVersion, quota, elected, reopenNominations: 'nobody', countSheetSha256 },
    ...{ lots: [], termFrom: on, placesTaken: 0, seatsInName: [] },
  };
  poll.decide(
    'election',
    { type: 'election', title, decidedOn: on, contests: [contest] },
    countSheetSha256,
    reviewed,
  );
  return record;
}
