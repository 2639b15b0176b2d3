import { plainDate } from '@folkmoot/basics';
import { type Proposal } from '@folkmoot/rules';
import { findOut, type Forgery } from '../testing/forgeries';
import { addMotion } from '../testing/synthetic-motion';
import { SyntheticRecord } from '../testing/synthetic-record';
import { verifyRecord } from '../verify-record';

const resolution = 'subject-poll-1';
const days = {
  receivedOn: plainDate('2026-05-01'),
  copySentOn: plainDate('2026-05-02'),
  meetingOn: plainDate('2026-06-08'),
};
const specialNotice = { ...days, toldOn: plainDate('2026-05-20') };
const seat: Proposal = {
  type: 'removal',
  office: 'ned',
  term: 'term-7',
  holder: { id: 'p-1', name: 'Morgan Ashe' },
  on: plainDate('2026-06-10'),
  reasons: 'Four meetings missed without cause.',
};

/** A notice that was mended before the poll opened, as entry 3, and the removal that the members carried on it. */
function removalRecord(): SyntheticRecord {
  const record = new SyntheticRecord();
  const { receivedOn, copySentOn } = days;
  record.enter('special-notice.recorded', resolution, {
    receivedOn,
    copySentOn,
    meetingOn: '2026-06-05',
  });
  record.enter('special-notice.recorded', resolution, days);
  addMotion(record, {
    id: 'poll-1',
    title: 'To remove a director',
    kind: 'members-remove-director',
    opensAt: '2026-05-20T09:00:00.000Z',
    roll: { staff: 8 },
    tells: false,
    votes: ['a', 'b', 'c', 'd'].map((ballot) => ({ ballot, constituency: 'staff' })),
    papers: [3, 1, 0],
    facts: {
      proposal: seat,
      heldUntil: plainDate('2027-03-31'),
      specialNotice,
      hearing: { representations: 'circulated', heard: true },
    },
  });
  return record;
}

const otherDays = /Decision 1 tells other days of special notice than entry 3 records/;
const notices: readonly Forgery[] = [
  [
    'moves the day on which the notice came',
    (r) => r.forgeDecision(1, 'facts.specialNotice.receivedOn', '2026-04-30'),
    'facts',
    otherDays,
  ],
  [
    'tells of an earlier copy to the director',
    (r) => r.forgeDecision(1, 'facts.specialNotice.copySentOn', '2026-05-01'),
    'facts',
    otherDays,
  ],
  [
    'goes back to the meeting of the notice before',
    (r) => r.forgeDecision(1, 'facts.specialNotice.meetingOn', '2026-06-05'),
    'facts',
    otherDays,
  ],
  [
    'claims a call of the meeting after the notice',
    (r) => r.forgeDecision(1, 'facts.specialNotice.calledOn', '2026-05-03'),
    'facts',
    otherDays,
  ],
  [
    'tells the members before the poll opened',
    (r) => r.forgeDecision(1, 'facts.specialNotice.toldOn', '2026-05-19'),
    'facts',
    otherDays,
  ],
  [
    'leaves the notice out of the decision',
    (r) => r.forgeDecision(1, 'facts.specialNotice', null),
    'facts',
    /Decision 1 leaves out the special notice that entry 3 records/,
  ],
  [
    'has a notice that was recorded of another resolution',
    (r) => {
      for (const draft of r.drafts)
        if (draft.action === 'special-notice.recorded') draft.resource = 'subject-poll-2';
    },
    'facts',
    /Decision 1 rests on a special notice that the log had not recorded/,
  ],
  [
    'records the notice only after the poll opened',
    (r) => {
      const late = r.drafts.splice(2, 2);
      r.drafts.splice(3, 0, ...late);
    },
    'facts',
    /Decision 1 rests on a special notice that the log had not recorded/,
  ],
  [
    'records a notice without a day',
    (r) => r.forgeEntry('special-notice.recorded', resolution, 'meetingOn', 7),
    'entry',
    /Entry 3 \(special-notice.recorded\) cannot be used: “meetingOn”/,
  ],
];

describe('R-A24, special notice of the removal of a director', () => {
  it('holds where the decision tells the last notice that the log had before the poll opened', async () => {
    const verdict = await verifyRecord(removalRecord().publish());
    expect(verdict.failures).toEqual([]);
    expect(JSON.parse(removalRecord().decisions.get(1)!)).toMatchObject({
      outcome: { verdict: 'carried' },
    });
  });
  describe('an operator is found out who', () => findOut(notices, removalRecord));
});
