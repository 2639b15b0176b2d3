import { plainDate } from '@folkmoot/basics';
import { findOut, type Forgery } from '../testing/forgeries';
import { SyntheticRecord } from '../testing/synthetic-record';
import { type Held, hold, restate } from '../testing/synthetic-seats';
import { verifyRecord } from '../verify-record';

const [first, second, third] = ['2026-06-01', '2026-06-20', '2026-07-10'].map(plainDate);

const ends = plainDate('2029-05-31');
const inPlaceOf = { term: 'term-of-ann', name: 'Ann', termEnds: ends };
const gus: Held = {
  number: 3,
  on: third!,
  constituency: 'community',
  names: ['Gus'],
  seats: { termFrom: third!, placesTaken: 5, inPlaceOf },
};
const bob: Held = {
  number: 4,
  on: third!,
  constituency: 'staff',
  names: ['Bob'],
  seats: {
    termFrom: plainDate('2026-10-01'),
    placesTaken: 0,
    seatsInName: [{ elected: 'bob', constituency: 'community', until: ends, namesake: true }],
  },
};

/**
 * Four of six seats are filled; Ann's falls free early and is kept, so that two are left for the next election; a
 * by-election fills the rest of her term; and a namesake of Bob is elected for October.
 */
function council(): SyntheticRecord {
  const record = new SyntheticRecord();
  const community = { constituency: 'community' } as const;
  const names = ['Ann', 'Bob', 'Cat', 'Dan'];
  hold(record, {
    ...community,
    number: 1,
    on: first!,
    names,
    seats: { termFrom: first!, placesTaken: 0 },
  });
  record.enter('seat.vacated', 'term-of-ann', {
    office: 'council:community',
    cause: 'resigned',
    vacantFrom: '2026-06-10',
    termEnds: ends,
    rule: 'R-E11',
    citation: 'Constitution',
  });
  hold(record, {
    ...community,
    number: 2,
    on: second!,
    names: ['Eve', 'Fay'],
    seats: { termFrom: second!, placesTaken: 4 },
  });
  hold(record, gus);
  hold(record, bob);
  return record;
}

const forgeries: readonly Forgery[] = [
  [
    'says that fewer seats are taken than are',
    (r) => restate(r, gus, { placesTaken: 4 }),
    'facts',
    /Decision 3 says that 4 seats of “community: 1 seats” are taken, and the record gives 5/,
  ],
  [
    'fills a seat that fell free early as if it were any',
    (r) => r.remove(r.draft('seat.vacated')),
    'facts',
    /Decision 3 fills the rest of a term of “community: 1 seats” that the log does not have/,
  ],
  [
    'says that a seat fell free before its term began to end',
    (r) => r.forgeEntry('seat.vacated', 'term-of-ann', 'termEnds', '2029-04-30'),
    'facts',
    /Decision 3 fills the rest of a term .* that the log does not have as it is named/,
  ],
  [
    'fills another seat than its election was called for',
    (r) =>
      r.forgeEntry('election.called', 'election-3', 'contests', [
        { id: 'contest-3', constituency: 'community', seats: 1 },
      ]),
    'facts',
    /Decision 3 fills other seats of “community: 1 seats” than its election was called for/,
  ],
  [
    'begins terms on another day than the election was called for',
    (r) => restate(r, bob, { termFrom: plainDate('2026-09-01') }),
    'facts',
    /Decision 4 begins the terms of “staff: 1 seats” on 2026-09-01, and its election was called for 2026-10-01/,
  ],
  [
    'begins terms late without having said so',
    (r) => r.remove(r.draft('election.called', 'election-4')),
    'facts',
    /Decision 4 begins the terms of “staff: 1 seats” on 2026-10-01, and its election was called for 2026-07-10/,
  ],
  [
    'does not tell that somebody elected sits already',
    (r) => restate(r, bob, { seatsInName: [] }),
    'facts',
    /Decision 4 does not say that a seat is held in the name of Bob/,
  ],
];

describe('R-E1, R-E3, R-08: the seats that elections fill', () => {
  it('are verified', async () => {
    const { failures } = await verifyRecord(council().publish());
    expect(failures).toEqual([]);
  });
  findOut(forgeries, council);
});
