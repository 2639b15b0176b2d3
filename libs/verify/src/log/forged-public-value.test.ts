import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { findOut, type Forgery } from '../testing/forgeries';
import { addElection } from '../testing/synthetic-polls';
import { account } from '../testing/synthetic-poll';
import { SyntheticRecord } from '../testing/synthetic-record';
import { verifyRecord } from '../verify-record';

const source = 'the first three numbers of the first draw after the close';
const value = { source, numbers: 3, cites: ['Rules of election'] };

const { elections } = cicMembersCouncil;
const constitution: Constitution = {
  ...cicMembersCouncil,
  elections: { ...elections, publicValue: value },
};

/** An election that a lot decides, drawn from three numbers of which the constitution told before. */
function drawnFromNumbers(pack: Constitution = constitution): SyntheticRecord {
  const record = new SyntheticRecord(pack);
  addElection(record, { source, numbers: 3, drawn: [3, 14, 159] });
  return record;
}

const stated = ['public-value.stated', 'value-poll-2'] as const;
const decided = ['public-value.decided', 'value-poll-2'] as const;
const counted = ['count.published', 'count-poll-2'] as const;

const forgeries: readonly Forgery[] = [
  [
    'has other numbers than the lots were drawn from',
    (r) => r.forgeEntry(...stated, 'numbers', [1, 2, 3]),
    'lots',
    /drawn from other numbers than two officers agreed on/,
  ],
  [
    'draws from numbers that they chose',
    (r) => r.forgeEntry(...counted, 'lots.numbers', [1, 2, 3]),
    'lots',
    /drawn from other numbers than two officers agreed on/,
  ],
  [
    'invents a beacon',
    (r) => r.forgeEntry(...counted, 'lots.beacon', 'ab'.repeat(32)),
    'lots',
    /is not the hash of the numbers agreed on/,
  ],
  [
    'has numbers that were known before the close',
    (r) => r.forgeEntry(...stated, 'drawnOn', '2026-06-07'),
    'rules',
    /enters numbers for lots that cannot be used: the poll closed on .* could have been chosen/,
  ],
  [
    'has more numbers than were announced',
    (r) => r.forgeEntry(...stated, 'numbers', [3, 14, 159, 2]),
    'rules',
    /cannot be used: lots are drawn from 3 numbers/,
  ],
  [
    'enters and agrees alone',
    (r) => {
      r.draft(...decided).commitments = { officer: account(1) };
    },
    'rules',
    /for one officer who entered and agreed alone/,
  ],
  [
    'draws without a second officer',
    (r) => r.remove(r.draft(...decided)),
    'lots',
    /are drawn before two officers agreed/,
  ],
  [
    'draws although the second officer did not agree',
    (r) => r.forgeEntry(...decided, 'agreed', false),
    'lots',
    /are drawn before two officers agreed/,
  ],
  [
    'agrees to what nobody entered',
    (r) => r.remove(r.draft(...stated)),
    'rules',
    /decides on numbers for lots that nobody had entered/,
  ],
  [
    'agrees again when the numbers do not suit',
    (r) => {
      const again = { ...r.draft(...stated), resource: 'again' };
      const agreed = {
        ...r.draft(...decided),
        resource: 'again',
        commitments: { officer: account(3) },
      };
      r.drafts.splice(r.drafts.indexOf(r.draft(...decided)) + 1, 0, again, agreed);
    },
    'rules',
    /agrees to numbers for lots of a poll that had them/,
  ],
  [
    'enters them while people vote',
    (r) => {
      const draft = r.draft(...stated);
      r.remove(draft);
      r.drafts.splice(r.drafts.indexOf(r.draft('poll.closed', 'poll-2')), 0, draft);
    },
    'rules',
    /enters numbers for lots before the poll was closed/,
  ],
  [
    'announces another source than the constitution has',
    (r) => r.forgeEntry('poll.opened', 'poll-2', 'lotsFrom.source', 'numbers of my own'),
    'rules',
    /announces something else for its lots than its constitution has/,
  ],
];

describe('R-10: lots drawn from numbers that others publish after the close', () => {
  it('are drawn again by anybody, and the record stands', async () => {
    expect((await verifyRecord(drawnFromNumbers().publish())).failures).toEqual([]);
  });

  it('are not drawn so where the constitution says nothing of it', async () => {
    const { failures } = await verifyRecord(drawnFromNumbers(cicMembersCouncil).publish());
    expect(failures.map(({ says }) => says)).toContainEqual(
      expect.stringMatching(/announces something else for its lots than its constitution has/),
    );
  });

  describe('an operator is found out who', () => {
    findOut(forgeries, drawnFromNumbers);
  });
});
