import { type Json } from '@folkmoot/log';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { findOut, type Forgery } from '../testing/forgeries';
import { honestRecord } from '../testing/synthetic-polls';
import { type SyntheticRecord } from '../testing/synthetic-record';
import { verifyRecord } from '../verify-record';

const rules: Constitution = {
  ...cicMembersCouncil,
  elections: {
    ...cicMembersCouncil.elections,
    afterCount: {
      confirmedByScrutineer: true,
      recount: { byCandidates: true, byScrutineers: false, withinHours: 24, cites: ['Rule 12'] },
      cites: ['Rule 11'],
    },
  },
};
const counted = ['count.published', 'count-poll-2'] as const;
const announcedAt = '2026-06-08T09:00:00.000Z';
const until = '2026-06-09T09:00:00.000Z';
const declaredAt = '2026-06-09T09:00:00.001Z';
const reason = 'Two papers may have stuck together.';
const answer = 'The sheets were checked twice.';
const refused = {
  ...{ count: 1, by: 'candidate', reason, granted: false, answer },
  ...{ recount: null, agrees: null },
};

/** A record whose election may be counted again on request, and nobody asked. */
function unasked(): SyntheticRecord {
  const record = honestRecord(rules);
  record.forgeEntry(...counted, 'announcedAt', announcedAt);
  record.forgeDecision(2, 'evidence.recounts', { until, declaredAt, asked: [] });
  return record;
}

function enter(
  record: SyntheticRecord,
  action: 'recount.asked' | 'recount.decided',
  fields: Record<string, Json>,
) {
  const at = record.drafts.indexOf(record.draft('decision.made', 'decision-2'));
  const confirmed = record.draft('count.confirmed', 'subject-poll-2');
  record.drafts.splice(at, 0, { ...confirmed, action, fields, commitments: {} });
}

const sheetsIn = (record: SyntheticRecord) =>
  (record.draft(...counted).fields['sheets'] as { sha256: string }[]).map(({ sha256 }) => sha256);

function ask(record: SyntheticRecord, change: Record<string, Json> = {}): void {
  const asked = { poll: 'poll-2', number: 1, request: 'request-1', by: 'candidate', reason };
  const askedAt = announcedAt;
  enter(record, 'recount.asked', { ...asked, askedAt, sheets: sheetsIn(record), ...change });
}

function refuse(record: SyntheticRecord, change: Record<string, Json> = {}): void {
  const decided = { poll: 'poll-2', number: 1, request: 'request-1', granted: false, answer };
  enter(record, 'recount.decided', { ...decided, ...change });
}

/** A record in which a candidate asked and was refused. */
function askedAndRefused(): SyntheticRecord {
  const record = unasked();
  ask(record);
  refuse(record);
  record.forgeDecision(2, 'evidence.recounts.asked', [refused]);
  return record;
}

/** A record in which the recount agreed, and a scrutineer confirmed it. */
function askedAndGranted(): SyntheticRecord {
  const record = unasked();
  ask(record);
  const sheets = sheetsIn(record);
  const granted = { granted: true, recount: 2, agrees: true, sheets };
  const { answer: _, ...decided } = { poll: 'poll-2', number: 1, request: 'request-1', answer };
  enter(record, 'recount.decided', { ...decided, ...granted });
  const at = record.drafts.indexOf(record.draft('decision.made', 'decision-2'));
  const first = record.draft(...counted);
  const fields = { ...first.fields, number: 2, recountOf: 1 };
  const confirmed = record.draft('count.confirmed', 'subject-poll-2');
  record.drafts.splice(
    at,
    0,
    { ...first, fields, second: confirmed.second },
    { ...confirmed, fields: { ...confirmed.fields, number: 2 } },
  );
  record.forgeDecision(2, 'evidence.review.count', 2);
  record.forgeDecision(2, 'evidence.recounts', {
    ...{ until: null, declaredAt },
    asked: [
      { count: 1, by: 'candidate', reason, granted: true, answer: null, recount: 2, agrees: true },
    ],
  });
  return record;
}

const asIn =
  (whole: () => SyntheticRecord, change: (record: SyntheticRecord) => void) =>
  (record: SyntheticRecord): void => {
    const other = whole();
    change(other);
    record.drafts.splice(0, record.drafts.length, ...other.drafts);
    for (const [number, text] of other.decisions) record.decisions.set(number, text);
  };

const forgeries: readonly Forgery[] = [
  [
    'declare while a recount may still be asked for',
    (r) => r.forgeDecision(2, 'evidence.recounts.declaredAt', until),
    'facts',
    /was declared before the time was over in which a recount could be asked for/,
  ],
  [
    'leave out when the count was announced',
    (r) => {
      const { announcedAt: _, ...fields } = r.draft(...counted).fields;
      r.draft(...counted).fields = fields;
    },
    'facts',
    /not told when it was announced/,
  ],
  [
    'say nothing of recounts',
    (r) =>
      r.forgeDecision(2, 'evidence', (was) => {
        const { recounts: _, ...evidence } = was as Record<string, Json>;
        return evidence;
      }),
    'facts',
    /does not tell whether a recount was asked for/,
  ],
  [
    'declare over a request that was not answered',
    (r) => ask(r),
    'facts',
    /while a request for a recount was not answered/,
  ],
  [
    'leave a request out of the decision',
    asIn(askedAndRefused, (r) => r.forgeDecision(2, 'evidence.recounts.asked', [])),
    'facts',
    /tells of recounts something else than the log/,
  ],
  [
    'refuse without a reason',
    asIn(unasked, (r) => {
      ask(r);
      const { answer: _, ...fields } = { poll: 'poll-2', number: 1, request: 'request-1', answer };
      enter(r, 'recount.decided', { ...fields, granted: false });
    }),
    'rules',
    /neither grants a recount nor says why it is refused/,
  ],
  [
    'answer twice',
    asIn(askedAndRefused, (r) => refuse(r, { answer: 'Something else.' })),
    'rules',
    /answers a request for a recount a second time/,
  ],
  [
    'answer a request that nobody made',
    (r) => refuse(r),
    'rules',
    /answers a request for a recount that nobody had made/,
  ],
  [
    'take a request that came too late',
    asIn(askedAndRefused, (r) =>
      r.forgeEntry('recount.asked', 'subject-poll-2', 'askedAt', declaredAt),
    ),
    'facts',
    /took a request for a recount that the rules do not allow\. A recount could be asked for until/,
  ],
  [
    'take a request of somebody whom the rules do not name',
    asIn(askedAndRefused, (r) => {
      r.forgeEntry('recount.asked', 'subject-poll-2', 'by', 'scrutineer');
      r.forgeDecision(2, 'evidence.recounts.asked', [{ ...refused, by: 'scrutineer' }]);
    }),
    'facts',
    /A scrutineer cannot ask for a recount: Rule 12/,
  ],
  [
    'have a recount of a count that is not the newest',
    asIn(askedAndRefused, (r) => r.forgeEntry('recount.asked', 'subject-poll-2', 'sheets', [])),
    'rules',
    /doubts another count than the newest/,
  ],
  [
    'count again for nobody',
    asIn(askedAndGranted, (r) => r.remove(r.draft('recount.decided'))),
    'rules',
    /counts again for a request that nobody granted/,
  ],
  [
    'say that a recount differs that agrees',
    asIn(askedAndGranted, (r) =>
      r.forgeEntry('recount.decided', 'subject-poll-2', 'agrees', false),
    ),
    'rules',
    /is another recount than the answer tells of/,
  ],
  [
    'count other papers than those that were doubted',
    asIn(askedAndGranted, (r) =>
      r.forgeEntry(...counted, 'sheets.0.ballotsSha256', '0'.repeat(64)),
    ),
    'rules',
    /counts other papers than the count that was doubted/,
  ],
];

describe('R-H8: an operator cannot', () => findOut(forgeries, unasked));

describe('an honest declaration holds', () => {
  /** All but of the fund round after it, whose lots turn on a place in the log that has shifted. */
  const failuresOf = async (record: SyntheticRecord) =>
    (await verifyRecord(record.publish())).failures.filter(({ decision }) => decision !== 3);

  it.each([
    ['nobody asked for a recount', unasked],
    ['one was refused with a reason', askedAndRefused],
    ['one was granted, and agreed', askedAndGranted],
  ])('where %s', async (_, record) => expect(await failuresOf(record())).toEqual([]));
});
