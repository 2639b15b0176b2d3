import { type Json, sha256Hex } from '@folkmoot/log';
import { findOut, type Forgery } from '../testing/forgeries';
import { type SyntheticRecord } from '../testing/synthetic-record';

const election = ['count.published', 'count-poll-2'] as const;
const motionBallots = 'poll-1 contest-poll-1';

/** Puts other ballots in the box, hashes and all, but leaves the count as it was. */
function swapBallots(record: SyntheticRecord, text: string): void {
  record.ballots.set(motionBallots, text);
  record.forgeEntry('poll.closed', 'poll-1', 'contests.0.ballotsSha256', sha256Hex(text));
  record.forgeDecision(1, 'evidence.sheets.0.ballotsSha256', sha256Hex(text));
}

const division = (method: string, completion = 'none') => ({
  method,
  completion,
  minimumApprovals: null,
  maximumGrantPence: null,
  subBudgets: [],
});

const counts: readonly Forgery[] = [
  [
    'publishes other ballots',
    (r) => r.ballots.set(motionBallots, r.ballots.get(motionBallots)!.replace('3 1 0', '4 1 0')),
    'count',
    /The ballots of “Motion” are not those in the box when the poll closed/,
  ],
  [
    'counts other ballots than those sealed',
    (r) => r.forgeDecision(1, 'evidence.sheets.0.ballotsSha256', sha256Hex('')),
    'count',
    /The ballots of “Motion” are not those that its count names/,
  ],
  [
    'withholds the ballots',
    (r) => r.ballots.delete('poll-2 contest-poll-2'),
    'count',
    /The ballots of “Staff: 1 seat” are not published/,
  ],
  [
    'publishes ballots that cannot be read',
    (r) => swapBallots(r, '3 1\n'),
    'count',
    /The ballots of “Motion” do not fit the poll: they cannot be read: line 2, column 1/,
  ],
  [
    'publishes ballots with other names',
    (r) => swapBallots(r, r.ballots.get(motionBallots)!.replace('For', 'Fore')),
    'count',
    /names, seats or order differ/,
  ],
  [
    'publishes ballots that mark more than was offered',
    (r) => swapBallots(r, '4 1\n5 4 0\n0\n"For"\n"Against"\n"Abstain"\n"More"\n"Motion"\n'),
    'count',
    /a paper marks an option that was not offered/,
  ],
  [
    'publishes a choice of two',
    (r) => swapBallots(r, '3 1\n5 1=2 0\n0\n"For"\n"Against"\n"Abstain"\n"Motion"\n'),
    'count',
    /a paper is not marked as a choice is/,
  ],
  [
    'withholds a count sheet',
    (r) => r.countSheets.clear(),
    'count',
    /The count sheet of “Motion” is not published/,
  ],
  [
    'swaps a count sheet',
    (r) => r.countSheets.forEach((sheet, hash) => r.countSheets.set(hash, sheet.replace('3', '4'))),
    'count',
    /The count sheet of “Motion” is not the one whose hash was recorded/,
  ],
  [
    'miscounts a motion',
    (r) => r.forgeSheet(1, 'options.0.votes', 4),
    'count',
    /“Motion” is not what its ballots give: they differ at “options”/,
  ],
  [
    'miscounts an election',
    (r) => r.forgeSheet(2, 'quota', '2.00000'),
    'count',
    /“Staff: 1 seat” is not what its ballots give: they differ at “quota”/,
  ],
  [
    'counts an election by another method than the rules gave when its poll opened',
    (r) => r.forgeSheet(2, 'method', 'irv'),
    'count',
    /“Staff: 1 seat” was counted by irv; version 1 of the constitution, under which the poll “Staff: 1 seat” opened, says scottish-stv/,
  ],
  [
    'counts an election by an unknown method',
    (r) => r.forgeSheet(2, 'method', 'whim'),
    'count',
    /“Staff: 1 seat” cannot be counted again: “method” is not one of fptp, /,
  ],
  [
    'names another seed of the lots on the sheet',
    (r) => r.forgeSheet(2, 'lotSeed', '00'.repeat(32)),
    'count',
    /“Staff: 1 seat” is not what its ballots give: they differ at “lotSeed”/,
  ],
  [
    'shares out a fund wrongly',
    (r) => r.forgeSheet(3, 'funded', ['choir']),
    'count',
    /“Community fund” is not what its ballots give: they differ at “funded”/,
  ],
  [
    'counts a fund by an unknown method',
    (r) => r.forgeSheet(3, 'method', 'whim'),
    'count',
    /“Community fund” cannot be counted again: “method” is not one of greedy, mes-cost/,
  ],
  [
    'divides a fund by another method than the rules gave when its poll opened',
    (r) => r.forgeEntry('poll.opened', 'poll-3', 'contests.0.division', division('greedy')),
    'count',
    /“Community fund” was counted by greedy; version 1 of the constitution, .* says mes-cost, then by approvals/,
  ],
  [
    'divides a fund on other terms than it opened with',
    (r) =>
      r.forgeEntry('poll.opened', 'poll-3', 'contests.0.division', {
        ...division('mes-cost', 'greedy'),
        minimumApprovals: 3,
      }),
    'count',
    /“Community fund” is not what its ballots give: they differ at “limits”/,
  ],
  [
    'divides a fund on terms on which it cannot be divided',
    (r) =>
      r.forgeEntry('poll.opened', 'poll-3', 'contests.0.division', {
        ...division('mes-cost', 'greedy'),
        subBudgets: [{ id: 'part-1', name: 'Music', budgetPence: '10001', projects: ['choir'] }],
      }),
    'count',
    /“Community fund” cannot be counted again: The sub-budgets are more than the fund/,
  ],
  [
    'takes more marks than the paper allowed',
    (r) => r.forgeEntry('poll.opened', 'poll-3', 'contests.0.mostMarks', 1),
    'count',
    /a paper marks more options than the 1 that may be marked/,
  ],
  [
    'publishes no count of an election',
    (r) => r.remove(r.draft(...election)),
    'lots',
    /Decision 2 rests on a count of “Staff: 1 seat” whose lots were never revealed/,
  ],
  [
    'publishes a count twice',
    (r) => r.drafts.splice(r.drafts.indexOf(r.draft(...election)), 0, r.draft(...election)),
    'count',
    /publishes the count of the poll “Staff: 1 seat” a second time/,
  ],
  [
    'rests a decision on another count than was published',
    (r) => r.forgeEntry(...election, 'sheets.0.sha256', sha256Hex('')),
    'count',
    /Decision 2 rests on another count of “Staff: 1 seat” than the log published/,
  ],
  [
    'leaves a contest uncounted',
    (r) => r.forgeEntry(...election, 'sheets', []),
    'count',
    /does not publish one count sheet of “Staff: 1 seat”/,
  ],
  [
    'counts a contest that was never held',
    (r) => r.forgeEntry(...election, 'sheets.0.contest', 'nowhere'),
    'count',
    /There is no contest nowhere in the poll “Staff: 1 seat”/,
  ],
  [
    'names no count sheet',
    (r) => r.forgeDecision(1, 'evidence.sheets', []),
    'count',
    /Decision 1 does not name one count sheet of “Motion”/,
  ],
  [
    'reports more voters than papers',
    (r) => r.forgeEntry('poll.closed', 'poll-1', 'ballots', 6),
    'count',
    /“Motion” has 5 ballot papers; 6 people voted in it/,
  ],
];

describe('A count: an operator is found out who', () => findOut(counts));

const other: Json = 'ab'.repeat(32);

const withoutLots = (evidence: Json): Json =>
  Object.fromEntries(Object.entries(evidence as object).filter(([name]) => name !== 'lots'));

const lots: readonly Forgery[] = [
  [
    'draws from another secret',
    (r) => r.forgeEntry(...election, 'lots.secret', other),
    'lots',
    /is not the one committed to at its opening/,
  ],
  [
    'invents a beacon',
    (r) => r.forgeEntry(...election, 'lots.beacon', other),
    'lots',
    /is not the hash of the entry that closed it/,
  ],
  [
    'invents a seed',
    (r) => r.forgeEntry(...election, 'lots.seed', other),
    'lots',
    /does not follow from the secret and the beacon/,
  ],
  [
    'shares out a fund and keeps the lots to itself',
    (r) => r.forgeDecision(3, 'evidence', withoutLots),
    'lots',
    /Decision 3 rests on a count of “Community fund” whose lots were never revealed/,
  ],
  [
    'shares out a fund by other lots',
    (r) => r.forgeDecision(3, 'evidence.lots.secret', other),
    'lots',
    /of the poll “Community fund” is not the one committed to at its opening/,
  ],
  [
    'names another loser of the lot',
    (r) => r.forgeSheet(2, 'lots.0.chosen', 'nobody'),
    'count',
    /“Staff: 1 seat” is not what its ballots give: they differ at “lots”/,
  ],
];

describe('R-10, lots: an operator is found out who', () => findOut(lots));
