import { plainDate } from '@folkmoot/basics';
import { canonicalJson, type Json, sha256Hex } from '@folkmoot/log';
import { cicMembersCouncil, decide, type ElectionFacts } from '@folkmoot/rules';
import { findOut, type Forgery } from '../testing/forgeries';
import { SyntheticRecord } from '../testing/synthetic-record';
import { verifyRecord } from '../verify-record';

const decidedOn = plainDate('2026-06-01');
const [ann, bob, eve] = ['Ann', 'Bob', 'Eve'].map((name) => ({ id: name.toLowerCase(), name }));
const standing = [ann!, bob!];

const electing = (candidates: readonly { id: string; name: string }[]): ElectionFacts => ({
  type: 'election',
  title: 'Community seats',
  contests: [
    {
      constituency: 'community',
      title: 'community: 3 seats',
      seats: 3,
      candidates,
      entitled: 0,
      valid: 0,
      rejected: 0,
      method: 'uncontested',
      methodVersion: '1',
      quota: null,
      elected: candidates.map(({ id }) => id),
      countSheetSha256: '',
      lots: [],
      termFrom: decidedOn,
      placesTaken: 0,
      seatsInName: [],
    },
  ],
  decidedOn,
});

/** Ann, Bob and Eve stand for three seats; Eve withdraws; Ann and Bob are declared elected. */
function unopposed(): SyntheticRecord {
  const record = new SyntheticRecord();
  record.enter('candidates.published', 'election-1', {
    contests: [
      {
        contest: 'contest-1',
        constituency: 'community',
        seats: 3,
        candidates: [ann!, bob!, eve!],
      },
    ],
  });
  record.enter('candidate.withdrew', 'eve', { candidate: 'eve' });
  const facts = electing(standing);
  const outcome = decide(cicMembersCouncil, facts);
  const named = { number: 1, title: facts.title, kind: 'election', decidedOn };
  const document = canonicalJson({
    schema: 'folkmoot-decision-1',
    id: 'decision-1',
    ...named,
    facts: facts as unknown as Json,
    outcome: outcome as unknown as Json,
    evidence: {
      poll: null,
      election: 'election-1',
      contests: [{ contest: 'contest-1', constituency: 'community' }],
    },
    constitution: record.constitution,
  });
  record.decisions.set(1, document);
  record.enter('decision.made', 'decision-1', {
    ...named,
    verdict: outcome.verdict,
    sha256: sha256Hex(document),
    poll: null,
    constitution: record.constitution,
  });
  return record;
}

/** Enters facts with the outcome that the rules give them, so that only what they rest on is wrong. */
function restate(record: SyntheticRecord, facts: ElectionFacts): void {
  const outcome = decide(cicMembersCouncil, facts);
  record.forgeDecision(1, 'facts', facts as unknown as Json);
  record.forgeDecision(1, 'outcome', outcome as unknown as Json);
  record.forgeEntry('decision.made', 'decision-1', 'verdict', outcome.verdict);
}

const others = /Decision 1 elects others than those of the statement of candidates in the log/;

const forgeries: readonly Forgery[] = [
  [
    'elects somebody who never stood',
    (r) => restate(r, electing([...standing, { id: 'mal', name: 'Mal' }])),
    'facts',
    others,
  ],
  [
    'elects somebody who had withdrawn',
    (r) => restate(r, electing([...standing, eve!])),
    'facts',
    others,
  ],
  ['leaves somebody out who stood', (r) => restate(r, electing([ann!])), 'facts', others],
  [
    'elects one of two alone',
    (r) => {
      const [contest] = electing(standing).contests;
      restate(r, { ...electing(standing), contests: [{ ...contest!, elected: ['ann'] }] });
    },
    'facts',
    others,
  ],
  [
    'puts somebody under another name',
    (r) => restate(r, electing([ann!, { id: 'bob', name: 'Mal' }])),
    'facts',
    others,
  ],
  [
    'fills more seats than were put up',
    (r) => {
      const [contest] = electing(standing).contests;
      restate(r, { ...electing(standing), contests: [{ ...contest!, seats: 6 }] });
    },
    'facts',
    others,
  ],
  [
    'rests on a statement that the log does not hold',
    (r) => r.remove(r.draft('candidates.published')),
    'facts',
    /Decision 1 rests on a statement of candidates that the log does not hold/,
  ],
  [
    'rests on a statement that was published afterwards',
    (r) => {
      const statement = r.draft('candidates.published');
      r.remove(statement);
      r.drafts.push(statement);
    },
    'facts',
    /Decision 1 rests on a statement of candidates that the log does not hold/,
  ],
  [
    'has somebody withdraw who did not',
    (r) => r.forgeEntry('candidate.withdrew', 'eve', 'candidate', 'bob'),
    'facts',
    others,
  ],
  [
    'states another day in its facts',
    (r) => restate(r, { ...electing(standing), decidedOn: plainDate('2026-05-01') }),
    'facts',
    /Decision 1 states another day in its facts than its own/,
  ],
  [
    'states an outcome that the rules do not give',
    (r) => r.forgeDecision(1, 'outcome.headline', 'Everybody is elected.'),
    'rules',
    /Decision 1 records another outcome than the rules give for its facts/,
  ],
];

describe('R-D14: a decision that elects whom nobody stands against', () => {
  it('is verified from the statement of candidates in the log', async () => {
    const { failures } = await verifyRecord(unopposed().publish());
    expect(failures).toEqual([]);
  });
  findOut(forgeries, unopposed);
});
