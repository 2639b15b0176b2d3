import { addDays, plainDate } from '@folkmoot/basics';
import { workerCoOp } from '@folkmoot/rules';
import { Findings } from '../findings';
import { Chronicle } from '../log/chronicle';
import { findOut, type Forgery } from '../testing/forgeries';
import { SyntheticRecord } from '../testing/synthetic-record';
import { verifyRecord } from '../verify-record';
import { checkDirectorsWhoLeft, TermsBegun } from './directors-who-left';

const [first, second] = ['2026-05-10', '2026-05-20'].map(plainDate);
const ends = plainDate('2028-05-31');
const office = 'council:workers';

/** Two directors of a worker co-operative resign, and the registrar is told of the first. */
function twoLeft(): SyntheticRecord {
  const record = new SyntheticRecord(workerCoOp);
  for (const [term, leftOn] of [
    ['term-1', first!],
    ['term-2', second!],
  ] as const) {
    record.enter('seat.vacated', term, {
      office,
      cause: 'resigned',
      vacantFrom: leftOn,
      termEnds: ends,
      rule: 'R-E11',
      citation: 'Rules',
    });
    record.enter('filing.due', term, {
      office,
      leftOn,
      what: 'Notice that a director has left (form TM01)',
      at: 'Companies House',
      dueBy: addDays(leftOn, 14),
      rule: 'R-A46',
      citation: 'Companies Act 2006 s.167G',
      foundOn: leftOn,
    });
  }
  record.enter('filing.made', 'term-1', {
    office,
    leftOn: first!,
    what: 'Notice that a director has left (form TM01)',
    at: 'Companies House',
    dueBy: addDays(first!, 14),
    citation: 'Companies Act 2006 s.167G',
    filedOn: addDays(first!, 3),
    reference: null,
  });
  return record;
}

const forgeries: readonly Forgery[] = [
  [
    'gives more days than the Act',
    (r) => r.forgeEntry('filing.due', 'term-2', 'dueBy', '2026-06-20'),
    'rules',
    /Entry 5 makes something due that the rules do not ask for by that day/,
  ],
  [
    'cites another section',
    (r) => r.forgeEntry('filing.due', 'term-2', 'citation', 'Companies Act 2006 s.1'),
    'rules',
    /Entry 5 makes something due that the rules do not ask for/,
  ],
  [
    'asks for it of somebody who was no director',
    (r) => r.forgeEntry('filing.due', 'term-2', 'office', 'secretary'),
    'rules',
    /Entry 5 makes something due that the rules do not ask for/,
  ],
  [
    'has somebody leave on another day than their seat fell free',
    (r) => {
      r.forgeEntry('filing.due', 'term-2', 'leftOn', '2026-05-21');
      r.forgeEntry('filing.due', 'term-2', 'dueBy', '2026-06-04');
    },
    'rules',
    /Entry 5 tells of a director who left a term that was not over/,
  ],
  [
    'tells of a term that nothing ended',
    (r) => {
      r.draft('filing.due', 'term-2').resource = 'term-3';
    },
    'rules',
    /Entry 5 tells of a director who left a term that was not over/,
  ],
  [
    'tells of it before the day has come',
    (r) => {
      r.forgeEntry('seat.vacated', 'term-2', 'vacantFrom', '2026-07-01');
      r.forgeEntry('filing.due', 'term-2', 'leftOn', '2026-07-01');
      r.forgeEntry('filing.due', 'term-2', 'dueBy', '2026-07-15');
    },
    'rules',
    /Entry 5 tells of a director who left before they have left/,
  ],
  [
    'makes it due twice',
    (r) => r.enter('filing.due', 'term-2', { ...r.draft('filing.due', 'term-2').fields }),
    'rules',
    /Entry 7 makes a filing due a second time/,
  ],
  [
    'records as filed what was never due',
    (r) => {
      r.draft('filing.made').resource = 'term-9';
    },
    'rules',
    /Entry 6 records as filed what was never due/,
  ],
  [
    'records it as filed before anybody left',
    (r) => r.forgeEntry('filing.made', 'term-1', 'filedOn', '2026-05-09'),
    'rules',
    /Entry 6 records a filing of a day on which nobody had left yet/,
  ],
  [
    'moves the day by which it was due once it is filed',
    (r) => r.forgeEntry('filing.made', 'term-1', 'dueBy', '2026-07-09'),
    'rules',
    /Entry 6 records a filing as due by another day than it was/,
  ],
  [
    'records it twice',
    (r) => r.enter('filing.made', 'term-1', { ...r.draft('filing.made').fields }),
    'rules',
    /Entry 7 records a second time that the same was filed/,
  ],
];

describe('R-A46: a record of directors who left', () => {
  it('holds when the rules ask for each filing by its day', async () => {
    expect((await verifyRecord(twoLeft().publish())).failures).toEqual([]);
  });

  it('holds where nothing was told of anybody, as in records from before', async () => {
    const record = twoLeft();
    for (const term of ['term-1', 'term-2']) record.remove(record.draft('filing.due', term));
    record.remove(record.draft('filing.made'));
    expect((await verifyRecord(record.publish())).failures).toEqual([]);
  });

  findOut(forgeries, twoLeft);
});

describe('R-A46: directors who left and are not told of', () => {
  const free = (entry: number, vacantFrom = first!) => ({
    ...{ office, cause: 'resigned', vacantFrom, termEnds: ends, entry },
  });
  const from = plainDate('2025-06-01');
  /** Ann left first, and Bob later, whom alone the log tells of. */
  const missed = (change: (chronicle: Chronicle, terms: TermsBegun) => void = () => undefined) => {
    const findings = new Findings();
    const chronicle = new Chronicle(findings);
    const version = { title: 'Rules', version: 1, sha256: 'a'.repeat(64), entry: 0 };
    chronicle.adoptions.push({ ...version, effectiveOn: '2026-01-01' } as never);
    chronicle.freeSeats.set('ann', free(1)).set('bob', free(2, second));
    const due = { office, leftOn: second!, what: '', at: '', dueBy: second!, rule: '' };
    chronicle.departures.due.set('bob', {
      ...{ ...due, citation: '', term: 'bob', foundOn: second!, entry: 3 },
    });
    const terms = new TermsBegun();
    terms.all.push({ office, holder: 'Ann', from, to: ends });
    change(chronicle, terms);
    checkDirectorsWhoLeft(chronicle, terms, new Map([[1, workerCoOp]]), findings);
    return findings.failures.map(({ says }) => says).filter((says) => says.includes('never says'));
  };

  it('are found out once somebody is told of who left later', () => {
    expect(missed()).toEqual([
      'Entry 1 tells of a director who left, and the log never says that the registrar must be told.',
    ]);
    expect(missed(({ departures }) => departures.due.clear())).toEqual([]);
  });

  it('are none of those whom a decision removed, or who are directors still', () => {
    const removed = { ...free(1), cause: 'removed' };
    expect(missed(({ freeSeats }) => freeSeats.set('ann', removed))).toEqual([]);
    const again = { office, holder: 'Ann', from: first!, to: ends };
    expect(missed((_, terms) => terms.all.push(again))).toEqual([]);
  });
});
