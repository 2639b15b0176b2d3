import { canonicalJson, type Json, sha256Hex } from '@folkmoot/log';
import { amendedRecord, secondVersion } from './testing';
import { findOut, type Forgery } from './testing/forgeries';
import { type SyntheticRecord } from './testing/synthetic-record';
import { verifyRecord } from './verify-record';

const adoption = 'constitution-2';
const forge = (r: SyntheticRecord, path: string, to: Json) =>
  r.forgeEntry('constitution.adopted', adoption, path, to);

/** The decision is forged, and the adoption then names it as it is now. */
function forgeBoth(r: SyntheticRecord, path: string, to: Json): void {
  r.forgeDecision(4, path, to);
  forge(r, 'decision.sha256', sha256Hex(r.decisions.get(4)!));
}

const chain: readonly Forgery[] = [
  ['adopts a version by no decision', (r) => forge(r, 'decision', null), 'entry', /cannot be used/],
  [
    'leaves the decision out',
    (r) => delete r.draft('constitution.adopted', adoption).fields.decision,
    'constitution',
    /Version 2 of the constitution was adopted by no decision/,
  ],
  [
    'names a decision for the founding version',
    (r) =>
      r.forgeEntry('constitution.adopted', 'constitution-1', 'decision', {
        number: 4,
        sha256: '0'.repeat(64),
      }),
    'constitution',
    /Version 1 of the constitution is the first, and names a decision/,
  ],
  [
    'names a decision that was never made',
    (r) => forge(r, 'decision.number', 9),
    'constitution',
    /was adopted by decision 9, which the log had not recorded/,
  ],
  [
    'names another document than the decision’s',
    (r) => forge(r, 'decision.sha256', '0'.repeat(64)),
    'constitution',
    /was adopted by decision 4, which the log had not recorded/,
  ],
  [
    'adopts before the decision',
    (r) => {
      const entry = r.draft('constitution.adopted', adoption);
      r.remove(entry);
      r.drafts.splice(2, 0, { ...entry, second: 1 });
    },
    'constitution',
    /was adopted by decision 4, which the log had not recorded/,
  ],
  [
    'adopts what was lost',
    (r) => r.forgeEntry('decision.made', 'decision-4', 'verdict', 'lost'),
    'constitution',
    /was adopted by decision 4, which was not carried/,
  ],
  [
    'adopts by a decision about something else',
    (r) => {
      forge(r, 'decision.number', 1);
      forge(r, 'decision.sha256', sha256Hex(r.decisions.get(1)!));
    },
    'constitution',
    /was adopted by decision 1, which adopts none/,
  ],
  [
    'adopts another text than was decided',
    (r) => {
      const other = canonicalJson({ ...secondVersion, title: 'Other' });
      r.constitutions.set(2, other);
      forge(r, 'sha256', sha256Hex(other));
    },
    'constitution',
    /is not the one that decision 4 adopts/,
  ],
  [
    'puts off what was decided',
    (r) => forge(r, 'effectiveOn', '2026-08-01'),
    'constitution',
    /takes effect on 2026-08-01; decision 4 says 2026-07-01/,
  ],
  [
    'lets it take effect before it was decided',
    (r) => forge(r, 'effectiveOn', '2026-06-05'),
    'constitution',
    /takes effect no later than it was decided, on 2026-06-09/,
  ],
  [
    'lets it take effect before the version that it follows',
    (r) => forge(r, 'effectiveOn', '2025-01-01'),
    'constitution',
    /takes effect on 2025-01-01, no later than the version before it/,
  ],
  [
    'leaves a number out',
    (r) => {
      const third = canonicalJson({ ...secondVersion, version: 3 });
      r.constitutions.set(3, third);
      forge(r, 'version', 3);
      forge(r, 'sha256', sha256Hex(third));
    },
    'constitution',
    /Version 3 of the constitution follows version 1/,
  ],
  [
    'decides on it under rules that were not the ones before it',
    (r) => forgeBoth(r, 'constitution.version', 7),
    'constitution',
    /was adopted by decision 4 under version 7, and version 1 came before it/,
  ],
  [
    'adopts without the registration that the decision asks for',
    (r) => forgeBoth(r, 'outcome.effects.0.onceRegisteredBy', 'the registrar'),
    'constitution',
    /was adopted without having been registered/,
  ],
  [
    'never adopts what was decided',
    (r) => r.remove(r.draft('constitution.adopted', adoption)),
    'constitution',
    /Decision 4 adopts a version of the constitution that the log never adopted/,
  ],
];

describe('R-01: each version is adopted by a decision under the one before it', () => {
  it('as in an honest record', async () => {
    const verdict = await verifyRecord(amendedRecord().publish());
    expect(verdict.failures).toEqual([]);
    expect(verdict.checked.decisions).toBe(4);
  });

  describe('an operator is found out who', () => findOut(chain, amendedRecord));
});
