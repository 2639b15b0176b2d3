import { continuing } from '../testing/continuing-record';
import { findOut, type Forgery } from '../testing/forgeries';
import { type Draft, type SyntheticRecord } from '../testing/synthetic-record';
import { election, officer, timedElection } from '../testing/synthetic-timetable';
import { verifyRecord } from '../verify-record';

const set = (path: string, to: string | null) => (r: SyntheticRecord) =>
  r.forgeEntry('timetable.set', election, path, to);
const forgePoll = (path: string, to: string) => (r: SyntheticRecord) =>
  r.forgeEntry('poll.opened', 'poll-1', path, to);
const without = (action: Draft['action']) => (r: SyntheticRecord) => r.remove(r.draft(action));

const reminded = {
  channel: 'e-mail',
  reachable: 6,
  entitled: 8,
  givenAt: '2026-09-13T08:00:00.000Z',
};

/** Stages by their place in the plan: 4 is the opening of the poll. */
const forgeries: readonly Forgery[] = [
  [
    'a poll that is to open later than the rules give',
    set('stages.5.on', '2026-09-14'),
    'rules',
    /sets “poll opens” on .*14 September 2026, where the rules give .*11 September 2026 and no two officers agreed/,
  ],
  [
    'a timetable of which a stage is left out',
    (r) => {
      const draft = r.draft('timetable.set');
      const stages = draft.fields['stages'];
      draft.fields = { ...draft.fields, stages: Array.isArray(stages) ? stages.slice(1) : [] };
    },
    'rules',
    /sets a timetable with other stages than the rules give/,
  ],
  [
    'a polling day that was never set before',
    set('before', '2026-09-25'),
    'rules',
    /moves a polling day that was .*18 September 2026/,
  ],
  [
    'a timetable set at no moment',
    (r) => {
      const { setAt: _, ...rest } = r.draft('timetable.set').fields;
      r.draft('timetable.set').fields = rest;
    },
    'rules',
    /sets a timetable and does not tell when/,
  ],
  [
    'a poll opened a day late',
    forgePoll('opensAt', '2026-09-12T08:00:00.000Z'),
    'rules',
    /out of time: The poll opens on .*12 September 2026, too late/,
  ],
  [
    'a poll opened before nominations had closed',
    forgePoll('opensAt', '2026-09-10T08:00:00.000Z'),
    'rules',
    /before the stage “nominations close” was over/,
  ],
  [
    'a poll that closes before its hour',
    forgePoll('closesAt', '2026-09-18T12:00:00.000Z'),
    'rules',
    /by its timetable closes on .* and is to close on/,
  ],
  [
    'a poll that closes at a moment that there is not',
    forgePoll('closesAt', '2026-02-30T24:00:00.000Z'),
    'entry',
    /“closesAt” is not a moment/,
  ],
  [
    'voting for fewer days than the constitution asks for',
    forgePoll('closesAt', '2026-09-17T16:00:00.000Z'),
    'rules',
    /closes on .*17 September 2026.*, before 7 days are over/,
  ],
  [
    'no notice of the election',
    without('election.announced'),
    'rules',
    /before the stage “notice of election” was over/,
  ],
  [
    'notice of the election that came late',
    (r) => r.forgeEntry('election.announced', election, 'doneAt', '2026-09-02T11:00:00.000Z'),
    'rules',
    /out of time: The notice of election is given on .*2 September 2026, too late/,
  ],
  [
    'no statement of candidates',
    without('candidates.published'),
    'rules',
    /before the stage “statement of candidates” was over/,
  ],
  [
    'another day that nobody agreed to',
    (r) => r.forgeEntry('override.decided', 'override-1', 'agreed', false),
    'rules',
    /sets “nominations open” on .*17 August 2026, where the rules give/,
  ],
  [
    'another day agreed to by whoever asked for it',
    (r) => {
      r.draft('override.decided').commitments = officer('a');
    },
    'rules',
    /goes on from entry 4, and does not show that another officer did it/,
  ],
  [
    'another day agreed to by nobody that the log shows',
    (r) => {
      r.draft('override.decided').commitments = {};
    },
    'rules',
    /does not show that another officer did/,
  ],
  [
    'agreement to another day than was asked for',
    (r) => r.forgeEntry('override.asked', 'override-1', 'on', '2026-08-20'),
    'rules',
    /decides on another day than entry 4 asks for/,
  ],
  [
    'agreement to what nobody asked for',
    without('override.asked'),
    'rules',
    /decides on a day that nobody had asked for/,
  ],
  [
    'no timetable at all, by one officer',
    (r) => {
      for (const draft of r.drafts.filter(({ action }) => action === 'timetable.set'))
        r.remove(draft);
    },
    'rules',
    /which has no timetable, and no two officers agreed to do without one/,
  ],
  [
    'notice of the poll before it was open',
    (r) => r.forgeEntry('notice.given', 'poll-1', 'givenAt', '2026-09-10T08:00:00.000Z'),
    'rules',
    /writes to the electors of the poll “Autumn election” before it opens/,
  ],
  [
    'notice of the poll to others than those on its roll',
    (r) => r.forgeEntry('notice.given', 'poll-1', 'entitled', 7),
    'rules',
    /writes to 7 electors of the poll “Autumn election”, whose roll has 8/,
  ],
  [
    'notice of the poll to more than there are',
    (r) => r.forgeEntry('notice.given', 'poll-1', 'sentTo', 9),
    'rules',
    /reaches more electors of the poll “Autumn election” than there are/,
  ],
  [
    'notice of the poll twice',
    (r) => r.drafts.push(r.draft('notice.given')),
    'rules',
    /gives notice of the poll “Autumn election” a second time/,
  ],
  [
    'a reminder once the poll is over',
    (r) =>
      r.enter('reminder.given', 'poll-1', {
        ...reminded,
        ordinal: 1,
        givenAt: '2026-09-18T16:00:00.000Z',
      }),
    'rules',
    /reminds electors of the poll “Autumn election” when it is over/,
  ],
  [
    'a reminder of which one is kept quiet',
    (r) => r.enter('reminder.given', 'poll-1', { ...reminded, ordinal: 2 }),
    'rules',
    /gives reminder 2 of the poll “Autumn election” where 1 should stand/,
  ],
  [
    'a timetable changed under an open poll',
    (r) => r.drafts.push(r.draft('timetable.set')),
    'rules',
    /changes a timetable after the poll had opened/,
  ],
];

describe('R-D11, R-E17: an election opened off its timetable', () =>
  findOut(forgeries, timedElection));

const verdictOf = (record: SyntheticRecord) => verifyRecord(record.publish());

describe('an election by its timetable', () => {
  it('holds, with the day that two officers chose', async () => {
    await expect(verdictOf(timedElection())).resolves.toMatchObject({
      failures: [],
      unchecked: [],
    });
  });

  it('is held without one where two officers agreed', async () => {
    const record = timedElection();
    for (const action of ['timetable.set', 'election.announced', 'candidates.published'] as const)
      for (const draft of record.drafts.filter((one) => one.action === action))
        record.remove(draft);
    for (const action of ['override.asked', 'override.decided'] as const) {
      record.forgeEntry(action, 'override-1', 'stage', 'timetable');
      record.forgeEntry(action, 'override-1', 'on', null);
    }
    await expect(verdictOf(record)).resolves.toMatchObject({ failures: [], unchecked: [] });
  });
});

describe('a log that tells less', () => {
  it('of before officers were told apart holds, and says what was not checked', async () => {
    const record = timedElection();
    for (const action of ['override.asked', 'override.decided'] as const)
      record.draft(action).commitments = {};
    await expect(verdictOf(record)).resolves.toMatchObject({
      failures: [],
      unchecked: [
        'Entry 5 goes on from entry 4, from before the log showed whether two officers acted.',
      ],
    });
  });

  it('of before moments were told holds, and says so', async () => {
    const record = timedElection();
    for (const draft of record.drafts) {
      const { setAt: _, doneAt: __, ...rest } = draft.fields;
      draft.fields = rest;
    }
    await expect(verdictOf(record)).resolves.toMatchObject({
      failures: [],
      unchecked: [
        'The log does not tell every moment in the timetable of the poll “Autumn election”: its days were not reckoned again.',
      ],
    });
  });

  it('of before there were timetables holds, and says so', async () => {
    const record = timedElection();
    const told = ['timetable.set', 'override.asked', 'override.decided', 'election.announced'];
    for (const draft of record.drafts.filter(({ action }) => told.includes(action)))
      record.remove(draft);
    record.remove(record.draft('candidates.published'));
    await expect(verdictOf(record)).resolves.toMatchObject({
      failures: [],
      unchecked: [expect.stringContaining('The log tells no timetable of the poll')],
    });
  });

  it('has the timetable in the log that this one goes on from', async () => {
    const isBefore = ({ action }: Draft) =>
      ['constitution.adopted', 'election.called', 'timetable.set', 'override.asked'].includes(
        action,
      );
    const verdict = await verdictOf(continuing(timedElection(), isBefore));
    expect(verdict.failures).toEqual([]);
  });
});
