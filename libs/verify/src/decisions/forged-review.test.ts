import { type Json } from '@folkmoot/log';
import { cicMembersCouncil } from '@folkmoot/rules';
import { findOut, type Forgery } from '../testing/forgeries';
import { honestRecord } from '../testing/synthetic-polls';
import { type SyntheticRecord } from '../testing/synthetic-record';
import { verifyRecord } from '../verify-record';

const counted = ['count.published', 'count-poll-2'] as const;
const confirmed = ['count.confirmed', 'subject-poll-2'] as const;
const reviewed = 'evidence.review';

/** Puts an entry about the count right after its confirmation. */
function enterAfter(
  record: SyntheticRecord,
  action: 'count.confirmed' | 'count.objected' | 'count.answered',
  change: Record<string, Json> = {},
): void {
  const before = record.draft(...confirmed);
  const at = record.drafts.indexOf(before) + 1;
  record.drafts.splice(at, 0, { ...before, action, fields: { ...before.fields, ...change } });
}

const objection = { objection: 'objection-1', reason: 'Two papers were read as one.' };
const answer = { objection: 'objection-1', answer: 'They were one.' };

/** An objection that was answered stands in for a confirmation. */
function objectAndAnswer(record: SyntheticRecord): void {
  enterAfter(record, 'count.answered', answer);
  enterAfter(record, 'count.objected', objection);
  record.forgeDecision(2, `${reviewed}.objections`, [
    { reason: objection.reason, answer: answer.answer },
  ]);
}

const forgeries: readonly Forgery[] = [
  [
    'declare a count that no scrutineer confirmed',
    (r) => r.remove(r.draft(...confirmed)),
    'facts',
    /was declared before a scrutineer had confirmed its count/,
  ],
  [
    'say nothing of how many could confirm it',
    (r) => {
      const { scrutineers: _, ...fields } = r.draft(...counted).fields;
      r.draft(...counted).fields = fields;
    },
    'facts',
    /it is not told how many scrutineers could confirm it/,
  ],
  [
    'have other sheets confirmed than those published',
    (r) => r.forgeEntry(...confirmed, 'sheets', ['0'.repeat(64)]),
    'rules',
    /confirms another count than the newest/,
  ],
  [
    'have an earlier count confirmed',
    (r) => r.forgeEntry(...counted, 'number', 2),
    'facts',
    /before a scrutineer had confirmed its count/,
  ],
  [
    'have a count confirmed twice',
    (r) => enterAfter(r, 'count.confirmed'),
    'rules',
    /confirms a count a second time/,
  ],
  [
    'confirm what they counted themselves',
    (r) => {
      r.draft(...confirmed).commitments = r.draft(...counted).commitments ?? {};
    },
    'rules',
    /does not show that somebody else confirms the count than counted/,
  ],
  [
    'leave out who confirmed it',
    (r) => {
      r.draft(...confirmed).commitments = {};
    },
    'rules',
    /does not show that somebody else confirms the count than counted/,
  ],
  [
    'have a member confirm it',
    (r) => r.forgeEntry(...confirmed, 'role', 'secretary'),
    'entry',
    /cannot be used: “role” is not one of scrutineer/,
  ],
  [
    'declare over an objection that was not answered',
    (r) => enterAfter(r, 'count.objected', objection),
    'facts',
    /while an objection of a scrutineer to its count was not answered/,
  ],
  [
    'answer an objection that nobody made',
    (r) => enterAfter(r, 'count.answered', answer),
    'rules',
    /answers an objection to a count that nobody had made/,
  ],
  [
    'answer twice',
    (r) => {
      enterAfter(r, 'count.answered', { ...answer, answer: 'Something else.' });
      objectAndAnswer(r);
    },
    'rules',
    /answers an objection a second time/,
  ],
  [
    'leave an objection out of the decision',
    (r) => {
      objectAndAnswer(r);
      r.forgeDecision(2, `${reviewed}.objections`, []);
    },
    'facts',
    /tells of its count something else than scrutineers said to it/,
  ],
];

describe('R-H8: an operator cannot', () => findOut(forgeries));

describe('an honest declaration holds', () => {
  /** All but of the fund round after it, whose lots turn on a place in the log that has shifted. */
  const failuresOf = async (record: SyntheticRecord) =>
    (await verifyRecord(record.publish())).failures.filter(({ decision }) => decision !== 3);

  it('after an objection that was answered, confirmed or not', async () => {
    const record = honestRecord();
    objectAndAnswer(record);
    expect(await failuresOf(record)).toEqual([]);
    record.remove(record.draft('count.confirmed'));
    record.forgeDecision(2, `${reviewed}.confirmedAt`, null);
    expect(await failuresOf(record)).toEqual([]);
  });

  it('where every scrutineer was a candidate, and the count says so', async () => {
    const record = honestRecord();
    record.forgeEntry(...counted, 'scrutineers', 0);
    record.remove(record.draft(...confirmed));
    const review = { count: 1, scrutineers: 0, confirmedAt: null, objections: [] };
    record.forgeDecision(2, reviewed, review);
    expect(await failuresOf(record)).toEqual([]);
  });

  it('under a constitution that asks for no confirmation, as before there was one', async () => {
    const { afterCount: _, ...elections } = cicMembersCouncil.elections;
    const record = honestRecord({ ...cicMembersCouncil, elections });
    record.remove(record.draft(...confirmed));
    const { scrutineers: __, ...fields } = record.draft(...counted).fields;
    record.draft(...counted).fields = fields;
    record.forgeDecision(2, 'evidence', (was) => {
      const { review: ___, ...evidence } = was as Record<string, Json>;
      return evidence;
    });
    expect(await failuresOf(record)).toEqual([]);
  });
});
