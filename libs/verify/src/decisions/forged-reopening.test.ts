import { type Json } from '@folkmoot/log';
import { cicMembersCouncil } from '@folkmoot/rules';
import { replayRecord } from '../replay/replay-record';
import { findOut, type Forgery } from '../testing/forgeries';
import { recordOfReopening, reopening } from '../testing/synthetic-reopening';
import { verifyRecord } from '../verify-record';

const poll = ['poll.opened', 'poll-1'] as const;
const otherWay = /offers to re-open nominations in “Staff: 1 seat” in another way/;

const forgeries: readonly Forgery[] = [
  [
    'has a candidate stand for nobody',
    (r) => r.forgeEntry(...poll, 'contests.0.reopenNominations', 'bob'),
    'rules',
    otherWay,
  ],
  [
    'hides it among the candidates',
    (r) => r.forgeEntry(...poll, 'contests.0.options', (was) => (was as Json[]).toReversed()),
    'rules',
    otherWay,
  ],
  [
    'gives it another name',
    (r) => r.forgeEntry(...poll, 'contests.0.options.2.name', 'None'),
    'rules',
    otherWay,
  ],
  [
    'counts it as somebody who stands',
    (r) =>
      delete (r.draft(...poll).fields['contests'] as Record<string, Json>[])[0]![
        'reopenNominations'
      ],
    'rules',
    /has “Re-open nominations” stand in “Staff: 1 seat” as if it were somebody/,
  ],
  [
    'counts its votes for nobody',
    (r) => r.forgeSheet(1, 'elected', ['ann']),
    'count',
    /is not what its ballots give: they differ at “elected”/,
  ],
  [
    'declares somebody elected all the same',
    (r) => r.forgeDecision(1, 'facts.contests.0.elected', ['ann']),
    'facts',
    /is wrong on its facts/,
  ],
  [
    'does not tell that it was on the paper',
    (r) =>
      r.forgeDecision(1, 'facts.contests.0', (was) =>
        Object.fromEntries(
          Object.entries(was as object).filter(([name]) => name !== 'reopenNominations'),
        ),
      ),
    'facts',
    /is wrong on its facts/,
  ],
];

describe('R-F33: “Re-open nominations” on the paper', () => {
  it('verifies where it won and nobody is elected', async () => {
    const { failures, checked } = await verifyRecord(recordOfReopening().publish());
    expect(failures).toEqual([]);
    expect(checked).toMatchObject({ decisions: 1, counts: 1, ballots: 5 });
  });

  it('is decided again as it was, and not under rules that would have put another paper', async () => {
    const record = recordOfReopening().publish();
    const [same] = (await replayRecord(record, { ...reopening, version: 2 })).decisions;
    expect(same).toMatchObject({ result: 'same' });
    const [other] = (await replayRecord(record, { ...cicMembersCouncil, version: 2 })).decisions;
    expect(other).toMatchObject({
      result: 'cannot-be-said',
      unknown: 'The papers of “Staff: 1 seat” offered to re-open nominations.',
    });
  });
});

describe('R-F33, re-opening nominations: an operator is found out who', () =>
  findOut(forgeries, recordOfReopening));
