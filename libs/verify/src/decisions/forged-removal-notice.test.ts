import { plainDate } from '@folkmoot/basics';
import { sha256Hex } from '@folkmoot/log';
import { findOut, type Forgery } from '../testing/forgeries';
import { addMotion } from '../testing/synthetic-motion';
import { SyntheticRecord } from '../testing/synthetic-record';
import { verifyRecord } from '../verify-record';

const resolution = 'subject-poll-1';
const reply = 'I was ill, and said so.';

/** The council removes a director, who had the reasons (entry 2) and replied twice (entries 3 and 4). */
function removalRecord(): SyntheticRecord {
  const record = new SyntheticRecord();
  record.enter('removal.notice', resolution, { givenOn: '2026-05-01', term: 'term-7' });
  record.enter('removal.reply', resolution, { replySha256: sha256Hex('I was ill.') });
  record.enter('removal.reply', resolution, { replySha256: sha256Hex(reply) });
  record.enter('item.presiding', resolution, {
    term: 'term-2',
    name: 'Ruth Lead',
    atGeneralMeeting: true,
  });
  const voters = [...'abcdef'].map((ballot) => ({ ballot, constituency: 'staff' }));
  addMotion(record, {
    id: 'poll-1',
    title: 'To remove a director',
    kind: 'council-remove-ned',
    opensAt: '2026-05-20T09:00:00.000Z',
    roll: { staff: 6, community: 4 },
    tells: false,
    votes: [...voters, ...[...'ghij'].map((ballot) => ({ ballot, constituency: 'community' }))],
    papers: [9, 1, 0],
    facts: {
      proposal: {
        type: 'removal',
        office: 'ned',
        term: 'term-7',
        holder: { id: 'p-1', name: 'Morgan Ashe' },
        on: plainDate('2026-06-10'),
        reasons: 'Four meetings missed without cause.',
      },
      heldUntil: plainDate('2027-03-31'),
      item: {
        presidedBy: { id: 'm-2', name: 'Ruth Lead' },
        atGeneralMeeting: true,
        leftOut: 0,
        notice: {
          givenOn: plainDate('2026-05-01'),
          voteFrom: plainDate('2026-05-20'),
          reply,
        },
      },
    },
  });
  return record;
}

const otherDays = /Decision 1 tells other days of the reasons and the hearing than entry 2 records/;
const forgeries: readonly Forgery[] = [
  [
    'sends the reasons earlier',
    (r) => r.forgeDecision(1, 'facts.item.notice.givenOn', '2026-04-01'),
    'facts',
    otherDays,
  ],
  [
    'invents a hearing',
    (r) => r.forgeDecision(1, 'facts.item.notice.hearingOn', '2026-05-19'),
    'facts',
    otherDays,
  ],
  [
    'opens the vote on another day',
    (r) => r.forgeDecision(1, 'facts.item.notice.voteFrom', '2026-05-21'),
    'facts',
    otherDays,
  ],
  [
    'changes what they replied',
    (r) => r.forgeDecision(1, 'facts.item.notice.reply', 'I was ill.'),
    'facts',
    /Decision 1 does not have the reply that entry 4 records/,
  ],
  [
    'says that they did not reply',
    (r) => r.forgeDecision(1, 'facts.item.notice.reply', null),
    'facts',
    /Decision 1 does not have the reply that entry 4 records/,
  ],
  [
    'puts words into their mouth',
    (r) => {
      for (const draft of r.drafts)
        if (draft.action === 'removal.reply') draft.resource = 'subject-poll-2';
    },
    'facts',
    /Decision 1 has a reply that the log had not recorded/,
  ],
  [
    'records the notice of another resolution',
    (r) => {
      for (const draft of r.drafts)
        if (draft.action === 'removal.notice') draft.resource = 'subject-poll-2';
    },
    'facts',
    /Decision 1 rests on reasons sent to the holder that the log had not recorded/,
  ],
];

describe('R-E8, R-E18: the reasons that were sent to whoever would be removed, and the reply', () => {
  it('are those that the log recorded before the poll opened, the last reply among them', async () => {
    const verdict = await verifyRecord(removalRecord().publish());
    expect(verdict.failures).toEqual([]);
    expect(JSON.parse(removalRecord().decisions.get(1)!)).toMatchObject({
      outcome: { verdict: 'carried' },
    });
  });
  describe('an operator is found out who', () => findOut(forgeries, removalRecord));
});
