import { sha256Hex } from '@folkmoot/log';
import { cicMembersCouncil, type Constitution, isFew } from '@folkmoot/rules';
import { findOut, type Forgery } from '../testing/forgeries';
import { type SyntheticRecord } from '../testing/synthetic-record';
import { timedElection } from '../testing/synthetic-timetable';
import { verifyRecord } from '../verify-record';

const { elections } = cicMembersCouncil;
const asking: Constitution = {
  ...cicMembersCouncil,
  elections: {
    ...elections,
    declarationOfIdentity: { constituencies: ['staff'], cites: ['Rule 21'] },
  },
};
const poll = 'poll-1';
const closing = ['poll.closed', poll] as const;

/** Ann and Bob vote online and Cem on paper, in an election by name. */
function byName(declared?: number, pack = asking): SyntheticRecord {
  const record = timedElection(pack);
  for (const ballot of ['ann', 'bob'])
    record.enter('ballot.accepted', ballot, { poll, replaces: null });
  onPaper(record, () =>
    record.enter('ballot.accepted', 'cem', { poll, replaces: null, batch: 'batch-1' }),
  );
  close(record, declared, {
    contests: [{ id: 'contest-1', ballotsSha256: sha256Hex('ballots') }],
  });
  return record;
}

/** The same in a secret one. */
function inSecret(): SyntheticRecord {
  const record = timedElection(asking);
  record.forgeEntry('poll.opened', poll, 'secrecy', 'secret');
  record.enter('election.published', 'box', {
    ...{ poll, constituency: 'staff', contests: ['contest-1'], board: 'board-1' },
    ...{ electionSha256: 'hash', trusteesSha256: sha256Hex('trustees') },
    roll: { count: 8, sha256: sha256Hex('staff') },
  });
  const sealed = (ballot: string, batch?: string) =>
    record.enter('ballot.accepted', ballot, {
      ...{ poll, credential: `key-${ballot}`, tracker: ballot, replaces: null },
      ...(batch && { batch }),
    });
  for (const ballot of ['ann', 'bob']) {
    record.enter('voter.key', `key-${ballot}`, { poll, replaces: null });
    sealed(ballot);
  }
  onPaper(record, () => sealed('cem', 'batch-1'));
  const box = { id: 'box', ballots: 3, credentials: 3, rollMarks: 3, papers: 1, paperMarks: 1 };
  const ballotsSha256 = sha256Hex('ann\nbob\ncem\n');
  close(record, 2, { contests: [], boxes: [{ ...box, few: isFew(3), ballotsSha256 }] });
  return record;
}

function onPaper(record: SyntheticRecord, deposit: () => void): void {
  const batch = { poll, number: 1, place: 'Hall', envelopes: 1 };
  record.enter('paper.batch', 'batch-1', batch);
  record.enter('paper.marked', 'mark-cem', { poll, batch: 'batch-1', supersedes: [] });
  deposit();
  record.enter('paper.confirmed', 'batch-1', { poll, envelopes: 1, marks: 1, papers: 1, void: [] });
}

function close(record: SyntheticRecord, declared: number | undefined, fields: object): void {
  const votes = { issued: 8, online: 2, paper: 1, notUsed: 5, superseded: 0, void: 0 };
  record.enter('poll.closed', poll, {
    ballots: 3,
    electors: [{ constituency: 'staff', entitled: 8, tookPart: 3 }],
    ...fields,
    votes: { ...votes, unconfirmed: 0, ...(declared !== undefined && { declared }) },
    closedAt: '2026-09-18T16:00:00.000Z',
    early: null,
  });
}

const forgeries: readonly Forgery[] = [
  [
    'takes votes online without a declaration',
    (r) => r.forgeEntry(...closing, 'votes.declared', 1),
    'rules',
    /tells of 1 declarations of identity with votes online in the poll “Autumn election”, where 3 voted of those asked for one, 1 of them on paper/,
  ],
  [
    'makes up declarations',
    (r) => r.forgeEntry(...closing, 'votes.declared', 4),
    'rules',
    /tells of 4 declarations of identity/,
  ],
  [
    'says nothing of them',
    (r) =>
      r.forgeEntry(...closing, 'votes', (was) => {
        const { declared: _, ...rest } = was as Record<string, number>;
        return rest;
      }),
    'rules',
    /says nothing of the declarations of identity in the poll “Autumn election”/,
  ],
];

describe('R-D16: votes online come with a declaration of identity', () => {
  it('where the constitution asks for it, and the record stands', async () => {
    expect((await verifyRecord(byName(2).publish())).failures).toEqual([]);
    expect((await verifyRecord(inSecret().publish())).failures).toEqual([]);
  });

  it('and nowhere else', async () => {
    expect((await verifyRecord(byName(undefined, cicMembersCouncil).publish())).failures).toEqual(
      [],
    );
    const { failures } = await verifyRecord(byName(2, cicMembersCouncil).publish());
    expect(failures.map(({ says }) => says)).toEqual([
      expect.stringMatching(/tells of declarations of identity .* nobody is asked for one/),
    ]);
  });

  describe('an operator is found out who', () => {
    findOut(forgeries, () => byName(2));
  });

  describe('an operator is found out who, of sealed ballots,', () => {
    const toTheVote: Forgery = [
      'counts a vote on paper as one online with its declaration',
      (r) => r.forgeEntry(...closing, 'votes.declared', 3),
      'rules',
      /tells of 3 declarations of identity/,
    ];
    findOut([toTheVote], inSecret);
  });
});
