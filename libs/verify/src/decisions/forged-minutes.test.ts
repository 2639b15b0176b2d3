import { plainDate } from '@folkmoot/basics';
import { canonicalJson, type Json, sha256Hex } from '@folkmoot/log';
import {
  BOARD,
  type Constitution,
  decide,
  type DecisionKind,
  presets,
  type ResolutionFacts,
} from '@folkmoot/rules';
import { findOut, type Forgery } from '../testing/forgeries';
import { SyntheticRecord } from '../testing/synthetic-record';
import { verifyRecord } from '../verify-record';

const preset = presets.find(({ id }) => id === 'employee-owned-cic')!;
const nomination = preset.decisionKinds.find(({ code }) => code === 'board-name-director')!;
const ofBoard = (change: Partial<DecisionKind>): DecisionKind => ({ ...nomination, ...change });

/** The board names, then takes somebody on because it has named them, and votes once more as it was asked. */
const constitution: Constitution = {
  ...preset,
  decisionKinds: [
    ...preset.decisionKinds,
    ofBoard({ code: 'board-engage', alsoNeeds: ['board-name-director'] }),
    ofBoard({ code: 'board-follow', asksFirst: 'board-name-director' }),
  ],
};

const decidedOn = plainDate('2026-06-01');
const vote = (kind: string, change: Partial<ResolutionFacts> = {}): ResolutionFacts => ({
  type: 'resolution',
  kind,
  title: `Vote by ${kind}`,
  votesFor: 3,
  votesAgainst: 1,
  abstained: 0,
  participation: [{ constituency: BOARD, entitled: 6, tookPart: 4 }],
  decidedOn,
  proposal: { type: 'none' },
  ...change,
});

function enterDecision(
  record: SyntheticRecord,
  number: number,
  facts: ResolutionFacts,
  restsOn: readonly number[] = [],
): void {
  const { kind, title } = facts;
  const outcome = decide(constitution, facts);
  const otherDecisions = restsOn.map((other) => ({
    number: other,
    kind: 'board-name-director',
    sha256: sha256Hex(record.decisions.get(other)!),
  }));
  const evidence = {
    poll: null,
    minutes: 'Minutes, item 4',
    ...(restsOn.length > 0 && { otherDecisions }),
  };
  const document = canonicalJson({
    schema: 'folkmoot-decision-1',
    id: `decision-${number}`,
    number,
    kind,
    title,
    decidedOn,
    facts: facts as unknown as Json,
    outcome: outcome as unknown as Json,
    evidence,
    constitution: record.constitution,
  });
  record.decisions.set(number, document);
  record.enter('decision.made', `decision-${number}`, {
    number,
    title,
    kind,
    decidedOn,
    verdict: outcome.verdict,
    sha256: sha256Hex(document),
    poll: null,
    constitution: record.constitution,
  });
}

function minuted(): SyntheticRecord {
  const record = new SyntheticRecord(constitution);
  enterDecision(record, 1, vote('board-name-director'));
  enterDecision(record, 2, vote('board-engage', { alsoCarried: ['board-name-director'] }), [1]);
  const indicative = { votesFor: 3, votesAgainst: 1 };
  enterDecision(record, 3, vote('board-follow', { indicative }), [1]);
  return record;
}

/** Enters again the outcome of changed facts, so that only what they rest on is wrong. */
function restate(record: SyntheticRecord, number: number, change: Partial<ResolutionFacts>): void {
  const { facts } = JSON.parse(record.decisions.get(number)!) as { facts: ResolutionFacts };
  const changed = { ...facts, ...change };
  record.forgeDecision(number, 'facts', changed as unknown as Json);
  record.forgeDecision(number, 'outcome', decide(constitution, changed) as unknown as Json);
}

const forgeries: readonly Forgery[] = [
  [
    'lets the members decide without a poll',
    (r) => {
      for (const path of ['kind', 'facts.kind'])
        r.forgeDecision(1, path, 'members-ordinary-resolution');
      r.forgeEntry('decision.made', 'decision-1', 'kind', 'members-ordinary-resolution');
    },
    'facts',
    /Decision 1 rests on no poll, and only the board decides without one/,
  ],
  [
    'names no minutes',
    (r) => r.forgeDecision(1, 'evidence.minutes', null),
    'decision',
    /Decision 1 cannot be read: “evidence.minutes” is not text/,
  ],
  [
    'states facts of another vote',
    (r) => restate(r, 1, { title: 'Another vote' }),
    'facts',
    /Decision 1 states another title in its facts than its own/,
  ],
  [
    'states facts of another day',
    (r) => restate(r, 1, { decidedOn: plainDate('2026-05-01') }),
    'facts',
    /Decision 1 states another day in its facts than its own/,
  ],
  [
    'decides by rules that were not in force on the day of the meeting',
    (r) => r.forgeEntry('constitution.adopted', 'constitution-1', 'effectiveOn', '2026-12-01'),
    'rules',
    /Decision 1 was taken under version 1 of the constitution, and its meeting was held under none/,
  ],
  [
    'rests on a decision that was never made',
    (r) => r.forgeDecision(2, 'evidence.otherDecisions.0.number', 9),
    'facts',
    /Decision 2 rests on decision 9, which the log does not have as it is named/,
  ],
  [
    'rests on a decision that came after it',
    (r) => {
      const third = sha256Hex(r.decisions.get(3)!);
      r.forgeDecision(2, 'evidence.otherDecisions.0', {
        number: 3,
        kind: 'board-follow',
        sha256: third,
      });
    },
    'facts',
    /Decision 2 rests on decision 3/,
  ],
  [
    'calls carried what it names no decision for',
    (r) => r.forgeDecision(2, 'evidence.otherDecisions', []),
    'facts',
    /Decision 2 states as carried too what it names no decisions for/,
  ],
  [
    'invents what it was asked for',
    (r) => restate(r, 3, { indicative: { votesFor: 1, votesAgainst: 3 } }),
    'facts',
    /Decision 3 states other votes of the ballot that was asked first than were counted/,
  ],
];

describe('R-C17, what the board decides at a meeting', () => {
  it('is decided again from its minutes', async () => {
    const { failures, checked } = await verifyRecord(minuted().publish());
    expect(failures).toEqual([]);
    expect(checked.decisions).toBe(3);
  });

  describe('an operator is found out who', () => findOut(forgeries, minuted));

  it('R-D7: does not rest on a decision that was lost', async () => {
    const record = new SyntheticRecord(constitution);
    enterDecision(record, 1, vote('board-name-director', { votesFor: 1, votesAgainst: 3 }));
    enterDecision(record, 2, vote('board-engage', { alsoCarried: ['board-name-director'] }), [1]);
    const { failures } = await verifyRecord(record.publish());
    expect(failures.map(({ says }) => says)).toContainEqual(
      expect.stringContaining('Decision 2 rests on decision 1, which was not carried'),
    );
  });
});
