import { addDays, plainDate } from '@folkmoot/basics';
import { cicMembersCouncil, lastDayOfYears, type TermInName } from '@folkmoot/rules';
import { findOut, type Forgery } from '../testing/forgeries';
import { SyntheticRecord } from '../testing/synthetic-record';
import { type Held, hold } from '../testing/synthetic-seats';
import { verifyRecord } from '../verify-record';

const days = [2026, 2029, 2032, 2035].map((year) => plainDate(`${year}-06-01`));
const terms: readonly TermInName[] = days.map((from) => ({
  elected: 'ada',
  from,
  to: lastDayOfYears(from, cicMembersCouncil.elections.termYears),
  namesake: false,
}));

/** The nth election, which Ada wins, told with the terms that she has served by then. */
const nth = (
  n: number,
  termsInName: readonly TermInName[] | null = terms.slice(0, n - 1),
): Held => ({
  number: n,
  on: days[n - 1]!,
  constituency: 'community',
  names: ['Ada'],
  seats: { termFrom: days[n - 1]!, placesTaken: 0, ...(termsInName && { termsInName }) },
});

/** As many elections of Ada as the constitution lets her win in a row. */
function threeTerms(): SyntheticRecord {
  const record = new SyntheticRecord();
  for (const n of [1, 2, 3]) hold(record, nth(n));
  return record;
}

/** Elects her a fourth time, by what is told of the terms before. */
const fourth = (told: readonly TermInName[] | null) => (record: SyntheticRecord) =>
  hold(record, nth(4, told));

const leftOut = /Decision 4 does not tell of the term in the name of Ada from 2032-06-01 on/;
const forgeries: readonly Forgery[] = [
  [
    'declares somebody elected who may not serve',
    (r) => {
      fourth(terms.slice(0, 3))(r);
      r.forgeDecision(4, 'outcome.verdict', 'elected');
      r.forgeEntry('decision.made', 'decision-4', 'verdict', 'elected');
    },
    'rules',
    /Decision 4 records another outcome than the rules give for its facts/,
  ],
  ['does so by leaving a term out', fourth(terms.slice(0, 2)), 'facts', leftOut],
  [
    'or by telling of a shorter one than was served',
    fourth([...terms.slice(0, 2), { ...terms[2]!, to: addDays(days[2]!, 30) }]),
    'facts',
    leftOut,
  ],
  [
    'or by telling of none',
    fourth(null),
    'facts',
    /Decision 4 does not tell what terms those elected have served, as decisions before did/,
  ],
];

/** A third election after Ada left half way through the term before. */
function broken(to: string): SyntheticRecord {
  const record = new SyntheticRecord();
  for (const n of [1, 2]) hold(record, nth(n));
  record.enter('seat.vacated', 'term-2', {
    ...{ office: 'council:community', cause: 'resigned', vacantFrom: '2030-06-01' },
    ...{ termEnds: terms[1]!.to, rule: 'R-E11', citation: 'Constitution' },
  });
  hold(record, nth(3, [terms[0]!, { ...terms[1]!, to: plainDate(to) }]));
  return record;
}

describe('R-E9: what terms those elected have served', () => {
  it('is worked out again from the decisions before, in a record that holds', async () => {
    const { failures } = await verifyRecord(threeTerms().publish());
    expect(failures).toEqual([]);
  });

  it('is less where a seat fell free before its time', async () => {
    const { failures } = await verifyRecord(broken('2030-05-31').publish());
    expect(failures).toEqual([]);
  });

  it('may be more than the log knows: terms from before it are told too', async () => {
    const record = new SyntheticRecord();
    const before = { ...terms[0]!, from: plainDate('2020-06-01'), to: plainDate('2023-05-31') };
    hold(record, nth(1, [before]));
    expect((await verifyRecord(record.publish())).failures).toEqual([]);
  });

  it('is not asked of records from before it was told', async () => {
    const record = new SyntheticRecord();
    for (const n of [1, 2, 3, 4]) hold(record, nth(n, null));
    expect((await verifyRecord(record.publish())).failures).toEqual([]);
  });

  findOut(forgeries, threeTerms);
  findOut(
    [
      [
        'has a term end on a day on which no seat fell free',
        () => undefined,
        'facts',
        /Decision 3 does not tell of the term in the name of Ada from 2029-06-01 on/,
      ],
    ],
    () => broken('2030-01-31'),
  );
});
