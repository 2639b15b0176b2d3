import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { findOut, type Forgery } from '../testing/forgeries';
import { type SyntheticRecord } from '../testing/synthetic-record';
import { election, timedElection } from '../testing/synthetic-timetable';
import { verifyRecord } from '../verify-record';

const guaranteeing: Constitution = {
  ...cicMembersCouncil,
  constituencies: cicMembersCouncil.constituencies.map((one) =>
    one.code === 'staff' ? { ...one, seats: 2 } : one,
  ),
  elections: {
    ...cicMembersCouncil.elections,
    guarantees: {
      places: [{ code: 'nurses', name: 'Nurses', constituency: 'staff', atLeast: 1 }],
      cites: ['Rule 9'],
    },
  },
};
const opened = ['poll.opened', 'poll-1'] as const;
const kept = { id: 'nurses', name: 'Nurses', candidates: ['bob'], atLeast: 1, atMost: null };

/** Ann, and Bob who is a nurse, stand for the two seats of the staff. */
function withNurse(pack = guaranteeing): SyntheticRecord {
  const record = timedElection(pack);
  const poll = record.draft(...opened);
  for (const [name, groups] of [
    ['ann', []],
    ['bob', ['nurses']],
  ] as const) {
    const fields = {
      ...{ contest: 'contest-1', constituency: 'staff', candidate: name, name },
      ...(groups.length > 0 && { groups: [...groups] }),
    };
    const stood = { ...poll, action: 'candidate.stood' as const, resource: election, fields };
    record.drafts.splice(record.drafts.indexOf(poll), 0, stood);
  }
  record.forgeEntry(...opened, 'contests.0.seats', 2);
  record.forgeEntry(...opened, 'contests.0.seatRules', [kept]);
  return record;
}

const otherwise = /opens the poll “Autumn election” with other guaranteed seats in/;
const forgeries: readonly Forgery[] = [
  [
    'leaves a guarantee out',
    (r) => r.forgeEntry(...opened, 'contests.0.seatRules', []),
    'rules',
    otherwise,
  ],
  [
    'guarantees more than the constitution does',
    (r) => r.forgeEntry(...opened, 'contests.0.seatRules', [{ ...kept, atLeast: 2 }]),
    'rules',
    otherwise,
  ],
  [
    'makes a nurse of who did not say so',
    (r) =>
      r.forgeEntry(...opened, 'contests.0.seatRules', [{ ...kept, candidates: ['ann', 'bob'] }]),
    'rules',
    otherwise,
  ],
  [
    'forgets who is a nurse',
    (r) => r.forgeEntry(...opened, 'contests.0.seatRules', [{ ...kept, candidates: [] }]),
    'rules',
    otherwise,
  ],
];

describe('R-F36: seats that a group is guaranteed', () => {
  it('are those of the constitution, for who stated to belong to it, and the record stands', async () => {
    expect((await verifyRecord(withNurse().publish())).failures).toEqual([]);
  });

  it('are none where the constitution has none', async () => {
    const { failures } = await verifyRecord(withNurse(cicMembersCouncil).publish());
    expect(failures.map(({ says }) => says)).toContainEqual(expect.stringMatching(otherwise));
    expect((await verifyRecord(timedElection().publish())).failures).toEqual([]);
  });

  describe('an operator is found out who', () => {
    findOut(forgeries, () => withNurse());
  });
});
