import { type Json } from '@folkmoot/log';
import { findOut, type Forgery } from '../testing/forgeries';
import {
  appointmentRecord,
  nomination,
  resolution,
  vacancy,
} from '../testing/synthetic-appointment';
import { type Draft, type SyntheticRecord } from '../testing/synthetic-record';
import { verifyRecord } from '../verify-record';

const withCheck = (change: (checks: readonly Json[]) => readonly Json[]) => (r: SyntheticRecord) =>
  r.forgeDecision(1, 'facts.item.nominee.checks', (was) => [
    ...change(Array.isArray(was) ? was : []),
  ]);

/** Puts the last entries of an action after the opening of the poll. */
const tooLate =
  (action: Draft['action'], resource: string, entries = 1) =>
  (r: SyntheticRecord) => {
    const moved = Array.from({ length: entries }, () => {
      const draft = r.draft(action, resource);
      r.remove(draft);
      return draft;
    });
    const opened = r.drafts.findIndex((draft) => draft.action === 'poll.opened');
    r.drafts.splice(opened + 1, 0, ...moved.reverse());
  };

const forgeries: readonly Forgery[] = [
  [
    'has another member preside',
    (r) => r.forgeDecision(1, 'facts.item.presidedBy.name', 'Morgan Ashe'),
    'facts',
    /Decision 1 tells otherwise of who presided, and where, than entry 11/,
  ],
  [
    'moves it to a general meeting',
    (r) => r.forgeDecision(1, 'facts.item.atGeneralMeeting', true),
    'facts',
    /Decision 1 tells otherwise of who presided, and where, than entry 11/,
  ],
  [
    'settles nothing of who presides',
    (r) => r.remove(r.draft('item.presiding')),
    'facts',
    /Decision 1 names who presided, which the log had not recorded/,
  ],
  [
    'settles who presides under the vote',
    tooLate('item.presiding', resolution),
    'facts',
    /Decision 1 names who presided, which the log had not recorded/,
  ],
  [
    'keeps more members from voting than it concerned',
    (r) => r.forgeDecision(1, 'facts.item.leftOut', 3),
    'facts',
    /Decision 1 leaves 3 members without a vote, and 1 had declared an interest/,
  ],
  [
    'has no committee recommend anybody',
    (r) => r.remove(r.draft('nominee.recommended')),
    'facts',
    /Decision 1 rests on a recommendation that the log had not recorded/,
  ],
  [
    'has a committee recommend somebody else',
    (r) => {
      r.draft('nominee.recommended').resource = 'nomination-2';
    },
    'facts',
    /Decision 1 rests on a recommendation that the log had not recorded/,
  ],
  [
    'has the committee recommend under the vote',
    tooLate('nominee.recommended', nomination),
    'facts',
    /Decision 1 rests on a recommendation that the log had not recorded when the poll opened/,
  ],
  [
    'has more of the committee sit',
    (r) => r.forgeDecision(1, 'facts.item.committee.sat', 3),
    'facts',
    /Decision 1 tells otherwise of the nominations committee than entry 4/,
  ],
  [
    'has whoever had an interest sit',
    (r) => r.forgeEntry('nominee.recommended', nomination, 'sat', 3),
    'rules',
    /Entry 4 recommends a nominee with more members than had no interest in them/,
  ],
  [
    'names a committee with more of the council on it',
    (r) => r.forgeEntry('committee.named', vacancy, 'councilMembers', 1),
    'rules',
    /Entry 4 recommends a nominee by another committee than entry 2 names/,
  ],
  [
    'names no committee',
    (r) => r.remove(r.draft('committee.named')),
    'rules',
    /recommends a nominee by a committee that was never named/,
  ],
  [
    'invents a check',
    (r) => {
      r.draft('nominee.checked').resource = 'nomination-2';
    },
    'facts',
    /Decision 1 states a check \(fit-and-proper\) that the log had not recorded of that day/,
  ],
  [
    'states a check as it stood before it was made again',
    (r) => r.forgeDecision(1, 'facts.item.nominee.checks.0.on', '2026-05-10'),
    'facts',
    /Decision 1 states a check \(fit-and-proper\) that the log had not recorded of that day/,
  ],
  [
    'leaves out a check',
    withCheck((was) => was.slice(1)),
    'facts',
    /Decision 1 leaves out a check that the log had recorded/,
  ],
  [
    'makes a check under the vote that is due before',
    tooLate('nominee.checked', nomination, 5),
    'facts',
    /Decision 1 states a check \(fit-and-proper\) that was not made when the poll opened/,
  ],
];

describe('R-E6, R-E7: how an appointment came before the council', () => {
  it('is as the log recorded it', async () => {
    const verdict = await verifyRecord(appointmentRecord().publish());
    expect(verdict.failures).toEqual([]);
    expect(JSON.parse(appointmentRecord().decisions.get(1)!)).toMatchObject({
      outcome: { verdict: 'carried' },
    });
  });

  it('is found among all nominations where an older log does not tell whose it is', async () => {
    const record = appointmentRecord();
    record.draft('resolution.drafted').fields = {};
    record.enter('nominee.checked', 'nomination-2', {
      check: 'fit-and-proper',
      checkedOn: '2026-05-01',
    });
    await expect(verifyRecord(record.publish())).resolves.toMatchObject({
      failures: [],
      unchecked: ['Decision 1 rests on a nomination that the log does not tell from the others.'],
    });
  });

  it('may be presided over by somebody whom an older log does not name', async () => {
    const record = appointmentRecord();
    const { name: _, ...fields } = record.draft('item.presiding').fields;
    record.draft('item.presiding').fields = fields;
    await expect(verifyRecord(record.publish())).resolves.toMatchObject({
      failures: [],
      unchecked: ['Decision 1 names who presided, whom the log does not name.'],
    });
  });

  it('and found out there too, where nobody’s nomination bears it out', async () => {
    const record = appointmentRecord();
    record.draft('resolution.drafted').fields = {};
    record.enter('nominee.checked', 'nomination-2', {
      check: 'fit-and-proper',
      checkedOn: '2026-05-01',
    });
    record.forgeDecision(1, 'facts.item.committee.sat', 3);
    const { failures } = await verifyRecord(record.publish());
    expect(failures.map(({ says }) => says)).toContainEqual(
      expect.stringContaining('that the log had not recorded of anybody'),
    );
  });

  describe('an operator is found out who', () => findOut(forgeries, appointmentRecord));
});
