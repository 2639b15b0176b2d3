import { type Action, type Json } from '@folkmoot/log';
import { findOut, type Forgery } from '../testing/forgeries';
import { type SyntheticRecord } from '../testing/synthetic-record';

/** Puts an entry right after the newest of an action. */
function enterAfter(
  record: SyntheticRecord,
  [after, resource]: readonly [Action, string],
  action: Action,
  fields: Record<string, Json>,
): void {
  const before = record.draft(after, resource);
  const at = record.drafts.indexOf(before) + 1;
  record.drafts.splice(at, 0, { ...before, action, resource: 'subject-poll-2', fields });
}

const opened = ['poll.opened', 'poll-2'] as const;
const closed = ['poll.closed', 'poll-2'] as const;
const counted = ['count.published', 'count-poll-2'] as const;

const ceasing = (change: Record<string, Json> = {}) => ({
  contest: 'contest-poll-2',
  candidate: 'ada',
  cause: 'death',
  on: '2026-06-02',
  ...change,
});

const abandoning = {
  contest: 'contest-poll-2',
  poll: 'poll-2',
  candidate: 'ada',
  heldAgainIn: 'election-9',
  heldBy: '2026-07-12',
};

const forgeries: readonly Forgery[] = [
  [
    'counts a candidate who died while voting was open',
    (r) => enterAfter(r, opened, 'candidate.ceased', ceasing()),
    'count',
    /The count sheet of “Staff: 1 seat” is not what its ballots give: they differ at “candidates”/,
  ],
  [
    'R-E10: counts a candidate who left the constituency',
    (r) => enterAfter(r, opened, 'candidate.ceased', ceasing({ cause: 'left-constituency' })),
    'count',
    /The count sheet of “Staff: 1 seat” is not what its ballots give: they differ at “candidates”/,
  ],
  [
    'declares the count though a candidate died after it',
    (r) => enterAfter(r, counted, 'candidate.ceased', ceasing()),
    'count',
    /does not pass over who had ceased to stand/,
  ],
  [
    'takes a living candidate off a paper that is out',
    (r) => enterAfter(r, closed, 'candidate.ceased', ceasing({ cause: 'withdrawal' })),
    'rules',
    /lets a candidate withdraw later than the constitution allows/,
  ],
  [
    'lets somebody die who did not stand',
    (r) => enterAfter(r, closed, 'candidate.ceased', ceasing({ candidate: 'mal' })),
    'rules',
    /who was not on the paper of the poll “Staff: 1 seat”/,
  ],
  [
    'lets a candidate die twice',
    (r) => {
      enterAfter(r, closed, 'candidate.ceased', ceasing());
      enterAfter(r, closed, 'candidate.ceased', ceasing());
    },
    'rules',
    /lets a candidate cease to stand a second time/,
  ],
  [
    'abandons a poll whose papers rank',
    (r) => {
      enterAfter(r, closed, 'contest.abandoned', abandoning);
      enterAfter(r, closed, 'candidate.ceased', ceasing());
    },
    'rules',
    /abandoned “Staff: 1 seat”, though its papers rank/,
  ],
  [
    'abandons a poll and holds it nowhere again',
    (r) => {
      enterAfter(r, closed, 'contest.abandoned', abandoning);
      enterAfter(r, closed, 'candidate.ceased', ceasing());
    },
    'rules',
    /no election was called for the same seats instead/,
  ],
  [
    'counts what was abandoned',
    (r) => {
      enterAfter(r, closed, 'contest.abandoned', abandoning);
      enterAfter(r, closed, 'candidate.ceased', ceasing());
    },
    'count',
    /counts what was not put to the vote, or was abandoned/,
  ],
  [
    'abandons a poll for nobody',
    (r) => enterAfter(r, closed, 'contest.abandoned', abandoning),
    'rules',
    /for a candidate who had not ceased to stand/,
  ],
  [
    'counts the same papers again until they please',
    (r) => enterAfter(r, counted, 'count.published', r.draft(...counted).fields),
    'count',
    /publishes the count of the poll “Staff: 1 seat” a second time, and nothing had come between/,
  ],
];

describe('R-D27, R-F29: an operator cannot', () => findOut(forgeries));
