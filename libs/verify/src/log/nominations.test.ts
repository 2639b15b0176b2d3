import { type Json } from '@folkmoot/log';
import { continuing } from '../testing/continuing-record';
import { findOut, type Forgery } from '../testing/forgeries';
import { SyntheticRecord } from '../testing/synthetic-record';
import { verifyRecord } from '../verify-record';

const election = 'election-1';

/** Ann, who declared on a page, and Bob, whose nomination came on paper, stand and are published. */
function nominated(): SyntheticRecord {
  const record = new SyntheticRecord();
  record.enter('election.called', election, { title: 'Staff seat', contests: [] });
  record.enter('candidacy.declared', 'paper-ann', { election });
  record.enter('candidacy.entered', 'paper-bob', { election });
  for (const candidate of ['ann', 'bob']) stand(record, candidate, `paper-${candidate}`);
  publish(record, ['ann', 'bob']);
  return record;
}

function stand(record: SyntheticRecord, candidate: string, candidacy: string): void {
  record.enter('candidacy.decided', candidacy, { election, accepted: true, candidate });
  record.enter('candidate.stood', election, {
    contest: 'contest-1',
    candidate,
    name: candidate,
    candidacy,
  });
}

function publish(record: SyntheticRecord, ids: readonly string[]): void {
  const candidates: Json = ids.map((id) => ({ id, name: id }));
  record.enter('candidates.published', election, {
    order: 'surname',
    contests: [{ contest: 'contest-1', constituency: 'staff', seats: 1, candidates }],
  });
}

const says = async (record: SyntheticRecord): Promise<string[]> =>
  (await verifyRecord(record.publish())).failures.map((failure) => failure.says);

const forgeries: readonly Forgery[] = [
  [
    'by no nomination at all',
    (r) =>
      r.enter('candidate.stood', election, { contest: 'contest-1', candidate: 'eve', name: 'Eve' }),
    'rules',
    /puts Eve on the ballot paper without a nomination/,
  ],
  [
    'by a nomination that was rejected',
    (r) => r.forgeEntry('candidacy.decided', 'paper-bob', 'accepted', false),
    'rules',
    /puts bob on the ballot paper by a nomination that was not found valid/,
  ],
  [
    'by the nomination of somebody else',
    (r) =>
      r.enter('candidate.stood', election, {
        contest: 'contest-1',
        candidate: 'eve',
        name: 'Eve',
        candidacy: 'paper-bob',
      }),
    'rules',
    /puts Eve on the ballot paper by a nomination that was not found valid/,
  ],
  [
    'without having agreed',
    (r) => r.remove(r.draft('candidacy.entered')),
    'rules',
    /finds a nomination valid to which the nominee had not agreed/,
  ],
  [
    'though they withdrew',
    (r) => {
      r.enter('candidate.withdrew', election, { candidate: 'bob' });
      publish(r, ['ann', 'bob']);
    },
    'rules',
    /puts bob before the voters, who does not stand/,
  ],
  [
    'in the place of another',
    (r) => r.forgeEntry('candidates.published', election, 'contests.0.candidates.1.name', 'Eve'),
    'rules',
    /puts Eve before the voters/,
  ],
];

describe('R-D13: nobody comes onto the paper', () => {
  it('but by a nomination that was declared and found valid', async () => {
    expect(await says(nominated())).toEqual([]);
  });
  findOut(forgeries, nominated);

  it('and whoever withdrew stands again by another nomination', async () => {
    const record = nominated();
    record.remove(record.draft('candidates.published'));
    record.enter('candidate.withdrew', election, { candidate: 'bob' });
    record.enter('candidacy.entered', 'paper-again', { election });
    stand(record, 'bob', 'paper-again');
    publish(record, ['ann', 'bob']);
    expect(await says(record)).toEqual([]);
  });
});

describe('R-D27: whoever stood in an abandoned poll', () => {
  const again = (name: string) => {
    const record = nominated();
    record.enter('election.called', 'election-2', { title: 'Held again', contests: [] });
    const stood = { contest: 'contest-2', candidate: 'ann-again', name, stoodAs: 'ann' };
    record.enter('candidate.stood', 'election-2', stood);
    return says(record);
  };
  it('stands again without another nomination, and nobody in their place', async () => {
    expect(await again('ann')).toEqual([]);
    expect(await again('Eve')).toEqual([
      expect.stringContaining('puts Eve on the ballot paper again, who did not stand before'),
    ]);
  });
});

describe('a log from before nominations were told', () => {
  it('has candidates of whom it says no more than that they stood', async () => {
    const record = new SyntheticRecord();
    record.enter('candidate.stood', election, {
      contest: 'contest-1',
      candidate: 'ann',
      name: 'ann',
    });
    record.enter('candidacy.declared', 'paper-bob', { election });
    stand(record, 'bob', 'paper-bob');
    publish(record, ['ann', 'bob']);
    expect(await says(record)).toEqual([]);
  });

  it('or has them in the log that this one goes on from', async () => {
    const isBefore = ({ action }: { readonly action: string }) =>
      [
        'organisation.founded',
        'constitution.adopted',
        'election.called',
        'candidacy.declared',
        'candidacy.entered',
      ].includes(action);
    expect(await says(continuing(nominated(), isBefore))).toEqual([]);
  });
});
