import { findOut, type Forgery } from '../testing/forgeries';
import { openedRecord, sealedRecord, singleBoxRecord } from '../testing/synthetic-sealed-poll';
import { type Draft, type SyntheticRecord } from '../testing/synthetic-record';
import { verifyRecord } from '../verify-record';

const before = (record: SyntheticRecord, place: Draft, draft: Draft) =>
  record.drafts.splice(record.drafts.indexOf(place), 0, draft);
const closing = (record: SyntheticRecord) => record.draft('poll.closed', 'poll-s');
const ballot = (record: SyntheticRecord, id: string) => record.draft('ballot.accepted', id);
const key = (record: SyntheticRecord, id: string) => record.draft('voter.key', id);

const forgeries: readonly Forgery[] = [
  [
    'stuffs a box under a key of its own and reports it in the box',
    (r) => {
      const stuffed = { ...ballot(r, 'b1'), resource: 'stuffed' };
      stuffed.fields = { ...stuffed.fields, credential: 'nobody', tracker: 'another' };
      before(r, closing(r), { ...key(r, 'bob-all'), resource: 'nobody' });
      before(r, closing(r), stuffed);
      for (const what of ['ballots', 'credentials'])
        r.forgeEntry('poll.closed', 'poll-s', `boxes.0.${what}`, 3);
    },
    'poll',
    /has 3 ballots, 3 keys and 2 marks on the roll, which should be as many/,
  ],
  [
    'stuffs a box and marks somebody on the roll who did not vote',
    (r) => {
      for (const what of ['ballots', 'credentials', 'rollMarks'])
        r.forgeEntry('poll.closed', 'poll-s', `boxes.0.${what}`, 3);
    },
    'poll',
    /has 3 marks on the roll; 2 of its electors are said to have voted/,
  ],
  [
    'loses a ballot',
    (r) => r.remove(ballot(r, 'a4')),
    'poll',
    /3 sealed ballots count|are current that have one/,
  ],
  [
    'accepts a ballot without a key',
    (r) => r.remove(key(r, 'bob-all')),
    'poll',
    /accepts a ballot under a key that is not registered for the poll “Sealed”/,
  ],
  [
    'accepts a ballot under a key that was replaced',
    (r) => r.forgeEntry('ballot.accepted', 'a3', 'credential', 'ann-all'),
    'poll',
    /accepts a ballot under a key that is not registered/,
  ],
  [
    'keeps two keys of one elector',
    (r) => r.forgeEntry('voter.key', 'ann-all-again', 'replaces', null),
    'poll',
    /3 sealed ballots of the poll “Sealed” count, and 4 keys are current that have one/,
  ],
  [
    'registers a key twice',
    (r) => before(r, closing(r), key(r, 'bob-all')),
    'poll',
    /registers a key a second time/,
  ],
  [
    'replaces a key that nobody had',
    (r) => r.forgeEntry('voter.key', 'ann-all-again', 'replaces', 'nobody'),
    'poll',
    /replaces a key that is not registered/,
  ],
  [
    'registers a key after the close',
    (r) => r.drafts.push({ ...key(r, 'bob-all'), resource: 'late' }),
    'poll',
    /registers a key after the poll “Sealed” was closed/,
  ],
  [
    'accepts one sealed ballot twice',
    (r) => r.forgeEntry('ballot.accepted', 'b2', 'tracker', 'tracker of b1'),
    'poll',
    /accepts one sealed ballot twice/,
  ],
  [
    'takes a ballot by name',
    (r) => {
      const { fields } = ballot(r, 'b2');
      delete fields.credential;
      delete fields.tracker;
    },
    'poll',
    /accepts a ballot by name in a secret poll/,
  ],
  [
    'sets up another box while members vote',
    (r) => {
      const late = { ...r.draft('election.published', 'box-staff'), resource: 'box-late' };
      before(r, closing(r), late);
    },
    'poll',
    /sets up a box of the poll “Sealed” after members had begun to vote/,
  ],
  [
    'asks another box’s question',
    (r) => r.forgeEntry('election.published', 'box-staff', 'contests', ['motion']),
    'poll',
    /has not the contests of its electors/,
  ],
  [
    'seals on another roll',
    (r) => r.forgeEntry('election.published', 'box-all', 'roll.count', 10),
    'poll',
    /whose roll is not of that of the poll “Sealed”/,
  ],
  [
    'leaves a box out of the close',
    (r) => r.forgeEntry('poll.closed', 'poll-s', 'boxes', (was) => (was as []).slice(0, 1)),
    'poll',
    /says nothing of one of its boxes/,
  ],
  [
    'tells of a box that was not there',
    (r) => r.forgeEntry('poll.closed', 'poll-s', 'boxes.1.id', 'box-other'),
    'poll',
    /tells of a box that it never had/,
  ],
  [
    'reports other voters than its constituencies have',
    (r) => r.forgeEntry('poll.closed', 'poll-s', 'ballots', 3),
    'poll',
    /3 voters are reported at the close of the poll “Sealed”, and 2 in its constituencies/,
  ],
  [
    'has a sealed box in an open poll',
    (r) => r.forgeEntry('poll.opened', 'poll-s', 'secrecy', 'open'),
    'poll',
    /sets up a sealed box of the poll “Sealed”, which is not secret/,
  ],
];

describe('the sealed boxes of a secret poll', () => {
  it('hold as many ballots as keys and marks, though keys and votes were changed', async () => {
    const verdict = await verifyRecord(sealedRecord().publish());
    expect(verdict.failures).toEqual([]);
  });

  it('of which the close of a single one names exactly those that count', async () => {
    const verdict = await verifyRecord(singleBoxRecord().publish());
    expect(verdict.failures).toEqual([]);
  });

  describe('whoever names others is found out who', () =>
    findOut(
      [
        [
          'puts another ballot in the place of one that was cast',
          (r) => r.forgeEntry('ballot.accepted', 'b1', 'tracker', 'another'),
          'poll',
          /names other ballots than the log accepted/,
        ],
      ],
      singleBoxRecord,
    ));

  it('of which those of very few ballots were opened once the returning officer said to', async () => {
    const { failures } = await verifyRecord(openedRecord().publish());
    // Their archives are made up.
    expect(failures.filter(({ says }) => !says.includes('archive'))).toEqual([]);
  });

  describe('whoever opens few ballots is found out who', () =>
    findOut(
      [
        [
          'was never told to',
          (r) => r.remove(r.draft('opening.confirmed', 'poll-s')),
          'poll',
          /opens a box of the poll “Sealed” with very few ballots, and the returning officer never said to/,
        ],
        [
          'says that they are enough',
          (r) => r.forgeEntry('poll.closed', 'poll-s', 'boxes.0.few', false),
          'poll',
          /says not that a box of 2 ballots has very few/,
        ],
        [
          'was told to open another box',
          (r) => r.forgeEntry('opening.confirmed', 'poll-s', 'boxes.0.id', 'box-staff'),
          'poll',
          /confirms other boxes of the poll “Sealed” than those of very few ballots/,
        ],
        [
          'was told afterwards',
          (r) => {
            const confirmed = r.draft('opening.confirmed', 'poll-s');
            r.remove(confirmed);
            r.drafts.push(confirmed);
          },
          'poll',
          /confirms the opening of the poll “Sealed” again, or after it was opened/,
        ],
      ],
      openedRecord,
    ));

  const whileOpen = () => {
    const record = singleBoxRecord();
    record.remove(closing(record));
    return record;
  };

  it('can be asked for keys and electors while the poll is open', async () => {
    expect((await verifyRecord(whileOpen().publish())).failures).toEqual([]);
  });

  describe('whoever stuffs a poll is found out before its close who', () =>
    findOut(
      [
        [
          'takes more ballots than there are electors',
          (r) => {
            r.forgeEntry('poll.opened', 'poll-s', 'roll.count', 1);
            r.forgeEntry('election.published', 'box-all', 'roll.count', 1);
          },
          'poll',
          /2 ballots count so far in the poll “Sealed”, and 1 could be cast/,
        ],
        [
          'counts a ballot and the one that took its place',
          (r) => r.forgeEntry('ballot.accepted', 'a2', 'replaces', null),
          'poll',
          /3 sealed ballots of the poll “Sealed” count, and 2 keys are current/,
        ],
      ],
      whileOpen,
    ));

  describe('whoever forges the log is found out who', () => findOut(forgeries, sealedRecord));
});
