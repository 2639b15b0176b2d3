import { findOut, type Forgery } from '../testing/forgeries';
import { paperRecord } from '../testing/synthetic-sealed-poll';
import { verifyRecord } from '../verify-record';

const forgeries: readonly Forgery[] = [
  [
    'puts in a paper more than there are marks, and reports it everywhere',
    (r) => {
      r.remove(r.draft('paper.marked', 'mark-cem'));
      r.forgeEntry('paper.confirmed', 'batch-1', 'marks', 1);
      r.forgeEntry('paper.confirmed', 'batch-1', 'envelopes', 2);
    },
    'poll',
    /confirms 1 votes and 1 envelopes without one; 3 envelopes were announced/,
  ],
  [
    'drops a paper of somebody who is marked',
    (r) => r.remove(r.draft('ballot.accepted', 'p2')),
    'poll',
    /confirms 2 votes and 2 papers of the poll “Sealed”; the log has 2 and 1/,
  ],
  [
    'marks somebody who sent no envelope',
    (r) => r.forgeEntry('paper.marked', 'mark-cem', 'batch', 'batch-2'),
    'poll',
    /is about a batch of the poll “Sealed” that was never announced/,
  ],
  [
    'takes the votes of a batch on which nobody agreed',
    (r) => r.remove(r.draft('paper.confirmed', 'batch-1')),
    'poll',
    /were taken that two tellers never agreed on/,
  ],
  [
    'announces fewer envelopes than were opened',
    (r) => r.forgeEntry('paper.batch', 'batch-1', 'envelopes', 2),
    'poll',
    /confirms 2 votes and 1 envelopes without one; 2 envelopes were announced/,
  ],
  [
    'counts what a member cast online beside their paper',
    (r) => r.forgeEntry('paper.marked', 'mark-ann', 'supersedes', []),
    'poll',
    /2 sealed ballots are reported at the close of the poll “Sealed”; the log accepted 3/,
  ],
  [
    'supersedes a ballot that is not there',
    (r) => r.forgeEntry('paper.marked', 'mark-cem', 'supersedes', ['a9']),
    'poll',
    /supersedes a ballot that is not in the box of the poll “Sealed”/,
  ],
  [
    'changes votes by paper where they may not be changed',
    (r) => r.forgeEntry('poll.opened', 'poll-s', 'mayChangeVote', false),
    'poll',
    /changes a vote in the poll “Sealed”, where votes may not be changed/,
  ],
  [
    'reports papers in a box as ballots cast online',
    (r) => {
      for (const what of ['papers', 'paperMarks'])
        r.forgeEntry('poll.closed', 'poll-s', `boxes.0.${what}`, 1);
    },
    'poll',
    /has 1 marks for votes on paper, and the log 2/,
  ],
  [
    'says otherwise what became of the votes',
    (r) => r.forgeEntry('poll.closed', 'poll-s', 'votes.void', 0),
    'poll',
    /says 0 of “void” where the log gives 1/,
  ],
  [
    'says nothing of what became of the votes',
    (r) => {
      const closing = r.draft('poll.closed', 'poll-s');
      const { votes: _, ...others } = closing.fields;
      closing.fields = others;
    },
    'poll',
    /says nothing of the votes on paper/,
  ],
];

describe('votes on paper, as the log tells of them', () => {
  it('hold when they were taken by the rules', async () => {
    const { ok, failures } = await verifyRecord(paperRecord().publish());
    expect(failures).toEqual([]);
    expect(ok).toBe(true);
  });

  findOut(forgeries, paperRecord);
});
