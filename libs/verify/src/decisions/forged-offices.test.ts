import { plainDate } from '@folkmoot/basics';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { findOut, type Forgery } from '../testing/forgeries';
import { SyntheticRecord } from '../testing/synthetic-record';
import { type Held, hold, restate } from '../testing/synthetic-seats';
import { verifyRecord } from '../verify-record';

const [first, second, third] = ['2026-06-01', '2026-06-20', '2026-07-10'].map(plainDate);

/** Directors are elected by the members, and may not sit on the council besides. */
const pack: Constitution = {
  ...cicMembersCouncil,
  offices: cicMembersCouncil.offices.map((office) => ({
    ...office,
    election: { electedBy: 'members', besideSeat: false, cites: ['Constitution, the board'] },
  })),
  elections: { ...cicMembersCouncil.elections, forOneSeat: 'irv' },
};

const office = { constituency: 'office:ned' } as const;
const again: Held = {
  ...office,
  number: 3,
  on: third!,
  names: ['Bob', 'Eve'],
  seats: {
    termFrom: third!,
    placesTaken: 1,
    seatsInName: [
      {
        elected: 'bob',
        constituency: 'community',
        until: plainDate('2029-05-31'),
        namesake: true,
      },
      {
        elected: 'eve',
        constituency: 'office:ned',
        until: plainDate('2029-06-19'),
        namesake: true,
      },
    ],
  },
};

/** Bob sits on the council; of two directors one resigns, and two more are elected, namesakes of Bob and of the other. */
function board(): SyntheticRecord {
  const record = new SyntheticRecord(pack);
  hold(
    record,
    {
      number: 1,
      on: first!,
      constituency: 'community',
      names: ['Bob'],
      seats: { termFrom: first!, placesTaken: 0 },
    },
    pack,
  );
  hold(
    record,
    {
      ...office,
      number: 2,
      on: second!,
      names: ['Dan', 'Eve'],
      seats: { termFrom: second!, placesTaken: 0 },
    },
    pack,
  );
  record.enter('seat.vacated', 'term-of-dan', {
    office: 'ned',
    cause: 'resigned',
    vacantFrom: '2026-07-01',
    termEnds: '2029-06-19',
    rule: 'R-E11',
    citation: 'Constitution',
  });
  hold(record, again, pack);
  return record;
}

const forgeries: readonly Forgery[] = [
  [
    'says that fewer places are taken than are',
    (r) => restate(r, again, { placesTaken: 0 }, pack),
    'facts',
    /Decision 3 says that 0 places of “office:ned: 2 seats” are taken, and the record gives 1/,
  ],
  [
    'does not tell that somebody elected sits on the council',
    (r) => restate(r, again, { seatsInName: again.seats.seatsInName!.slice(1) }, pack),
    'facts',
    /Decision 3 does not say that a seat is held in the name of Bob/,
  ],
  [
    'says that nobody resigned, so that a place was not free',
    (r) => r.remove(r.draft('seat.vacated')),
    'facts',
    /Decision 3 says that 1 places of “office:ned: 2 seats” are taken, and the record gives 2/,
  ],
  [
    'fills another office than its candidates stood for',
    (r) => {
      const chair = { ...again, constituency: 'office:chair' };
      restate(r, chair, {}, pack);
    },
    'facts',
    /Decision 3 elects others than those of the statement of candidates in the log/,
  ],
];

describe('R-I4, R-E1, R-08: the offices that elections fill', () => {
  it('are verified', async () => {
    const { failures } = await verifyRecord(board().publish());
    expect(failures).toEqual([]);
  });
  findOut(forgeries, board);
});
