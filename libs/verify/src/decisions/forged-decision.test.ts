import { canonicalJson, type Json } from '@folkmoot/log';
import { cicMembersCouncil } from '@folkmoot/rules';
import { findOut, type Forgery } from '../testing/forgeries';
import { valueAt } from '../testing/forge';

const constitutions: readonly Forgery[] = [
  [
    'rewrites the constitution',
    (r) => r.constitutions.set(1, canonicalJson({ ...cicMembersCouncil, title: 'Other' })),
    'constitution',
    /Version 1 of the constitution is not the text that the log adopted/,
  ],
  [
    'withholds the constitution',
    (r) => r.constitutions.clear(),
    'constitution',
    /Version 1 of the constitution was adopted and is not published/,
  ],
  [
    'adopts an unlawful constitution',
    (r) =>
      r.adopt(canonicalJson({ ...cicMembersCouncil, version: 2, decisionKinds: [] }), '2027-01-01'),
    'constitution',
    /Version 2 of the constitution is refused by the law or its own shape: \/decisionKinds/,
  ],
  [
    'adopts text that is no constitution',
    (r) => {
      r.adopt(canonicalJson(cicMembersCouncil), '2027-01-01');
      r.forgeEntry('constitution.adopted', 'constitution-1', 'version', 2);
      r.constitutions.set(2, r.constitutions.get(1)!);
    },
    'constitution',
    /Version 2 of the constitution calls itself another version/,
  ],
  [
    'adopts one version twice',
    (r) => r.adopt(r.constitutions.get(1)!, '2027-01-01'),
    'constitution',
    /adopts version 1 of the constitution a second time/,
  ],
  [
    'opens a poll under rules not in force',
    (r) => r.forgeEntry('constitution.adopted', 'constitution-1', 'effectiveOn', '2026-12-01'),
    'constitution',
    /opens the poll “Motion” under version 1 of the constitution, which was not in force on 2026-06-01/,
  ],
  [
    'decides under other rules than those under which the poll opened',
    (r) => {
      const other = { version: 2, sha256: '0'.repeat(64) };
      r.forgeDecision(1, 'constitution', other);
      r.forgeEntry('decision.made', 'decision-1', 'constitution', other);
    },
    'rules',
    /Decision 1 was taken under version 2 of the constitution, and its poll opened under version 1/,
  ],
];

describe('R-01, the rules in force: an operator is found out who', () => findOut(constitutions));

const swapElected = (was: Json): Json => ((was as string[])[0] === 'ada' ? ['ben'] : ['ada']);

const decisions: readonly Forgery[] = [
  [
    'rewrites a document',
    (r) => r.decisions.set(1, r.decisions.get(1)!.replace('"carried"', '"lost"')),
    'decision',
    /Decision 1 is not the document whose hash is in the log/,
  ],
  [
    'withholds a document',
    (r) => r.decisions.delete(2),
    'decision',
    /Decision 2 is in the log and is not published/,
  ],
  [
    'publishes a document of no known form',
    (r) => r.forgeDecision(1, 'schema', 'x'),
    'decision',
    /Decision 1 cannot be read: “schema” is not one of folkmoot-decision-1/,
  ],
  [
    'gives a document another title',
    (r) => r.forgeDecision(1, 'title', 'Other'),
    'decision',
    /Decision 1 states another title than its entry in the log/,
  ],
  [
    'records another verdict',
    (r) => {
      r.forgeDecision(1, 'outcome.verdict', 'lost');
      r.forgeEntry('decision.made', 'decision-1', 'verdict', 'lost');
    },
    'rules',
    /Decision 1 records another outcome than the rules give for its facts/,
  ],
  [
    'gives another derivation for the same verdict',
    (r) => r.forgeDecision(1, 'outcome.derivation', []),
    'rules',
    /Decision 1 records another outcome/,
  ],
  [
    'states facts that cannot be decided',
    (r) => r.forgeDecision(2, 'facts.contests', null),
    'rules',
    /Decision 2 states facts that the rules cannot decide on/,
  ],
  [
    'names another roll',
    (r) => r.forgeDecision(1, 'evidence.roll.count', 9),
    'facts',
    /names another roll than the poll “Motion” opened with/,
  ],
  [
    'names another record date',
    (r) => r.forgeDecision(1, 'evidence.recordDate', '2026-05-01'),
    'facts',
    /names another record date/,
  ],
  [
    'states votes that were not cast',
    (r) => r.forgeDecision(1, 'facts.votesFor', 4),
    'facts',
    /Decision 1 is wrong on its facts: votes for are 4, and the count and the log give 3/,
  ],
  [
    'leaves out a fact',
    (r) => r.forgeDecision(1, 'facts.abstained', null),
    'facts',
    /abstentions are null, and the count and the log give 1/,
  ],
  [
    'states another turnout',
    (r) => r.forgeDecision(1, 'facts.participation.0.entitled', 80),
    'facts',
    /Decision 1 is wrong on its facts: who took part/,
  ],
  [
    'elects the loser',
    (r) => r.forgeDecision(2, 'facts.contests.0.elected', swapElected),
    'facts',
    /those elected of “Staff: 1 seat” are/,
  ],
  [
    'adds a contest never held',
    (r) => r.forgeDecision(2, 'facts.contests', (was) => [...(was as Json[]), {}]),
    'facts',
    /there are facts of a contest never held/,
  ],
  [
    'leaves a contest out of the facts',
    (r) => r.forgeDecision(2, 'facts.contests', []),
    'facts',
    /the facts of “Staff: 1 seat” are missing/,
  ],
  [
    'funds another bid',
    (r) => r.forgeDecision(3, 'facts.funded', ['choir']),
    'facts',
    /Decision 3 is wrong on its facts: bids funded are \["choir"\]/,
  ],
  [
    'decides an election by the poll of a motion',
    (r) => {
      const motion = JSON.parse(r.decisions.get(1)!) as Json;
      r.forgeDecision(2, 'evidence', valueAt(motion, 'evidence'));
    },
    'facts',
    /rests on the poll “Motion”, which is not of the kind that it decides/,
  ],
  [
    'decides a fund round by the poll of a motion',
    (r) => r.forgeDecision(1, 'facts.type', 'fund-round'),
    'facts',
    /is not of the kind that it decides/,
  ],
  [
    'rests on a poll that is not in the log',
    (r) => r.forgeDecision(1, 'evidence.poll', 'poll-9'),
    'facts',
    /Decision 1 rests on a poll that the log does not close/,
  ],
  [
    'leaves a gap in the numbers',
    (r) => r.remove(r.draft('decision.made', 'decision-1')),
    'register',
    /records decision 2 where decision 1 should stand/,
  ],
  [
    'lists a decision that the log does not hold',
    (r) => (r.register = [1, 2, 3, 4]),
    'register',
    /Decision 4 is in the register and not in the log/,
  ],
  [
    'leaves a decision out of the register',
    (r) => (r.register = [1, 2]),
    'register',
    /Decision 3 is in the log and not in the register/,
  ],
];

describe('R-09, a decision: an operator is found out who', () => findOut(decisions));
