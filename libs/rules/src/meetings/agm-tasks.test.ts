import { addDays, daysBetween, type PlainDate, plainDate, valueOf } from '@folkmoot/basics';
import fc from 'fast-check';
import { isWorkingDay } from '../calendar/working-days';
import { type Constitution } from '../constitution';
import { presetNamed, presets } from '../presets';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { ask } from '../questions';
import { isCompany } from '../statute/notice';
import { meetingRules } from '../testing/meeting-rules';
import { agmTasks } from './agm-tasks';
import { clearDays } from './clear-days';
import { noticeTimetable } from './notice-timetable';

const due = (heldOn: string) =>
  new Map(agmTasks(cicMembersCouncil, plainDate(heldOn)).map((task) => [task.code, task]));

describe('the tasks of an annual general meeting on Tuesday 31 March 2026', () => {
  const tasks = due('2026-03-31');

  it.each([
    ['notice-deadline', '2026-03-16', 'ss.307, 360'],
    ['send-notice', '2026-03-12', 's.1147'],
    ['close-proxies', '2026-03-27', 's.327'],
    ['hold-meeting', '2026-03-31', 's.318'],
    ['file-directors', '2026-04-14', 's.167G'],
    ['file-special-resolutions', '2026-04-15', 'ss.29–30'],
    ['keep-minutes', '2036-03-31', 's.355'],
    ['approve-agenda', '2026-02-19', 'Good practice'],
    ['reconcile-roll', '2026-02-26', 's.310'],
    ['settle-resolutions', '2026-03-05', 's.283(6)'],
    ['check-notice', '2026-03-10', 'Good practice'],
    ['brief-chair', '2026-03-29', 'Good practice'],
    ['close-election', '2026-03-30', 'Good practice'],
    ['open-election', '2026-03-23', 'at least 7 days'],
    ['close-nominations', '2026-03-22', 'no more of them than seats'],
    ['open-nominations', '2026-03-08', '10 working days'],
    ['give-notice-of-election', '2026-03-08', '10 working days'],
  ])('%s is due on %s, because of %s', (code, dueOn, reason) => {
    expect(tasks.get(code)?.dueOn).toBe(dueOn);
    expect(tasks.get(code)?.reason).toContain(reason);
  });
  it('come in order of due date, each once', () => {
    const dates = [...tasks.values()].map(({ dueOn }) => dueOn);
    expect(dates).toEqual([...dates].sort());
    expect(tasks.size).toBe(agmTasks(cicMembersCouncil, plainDate('2026-03-31')).length);
  });
});

describe('whatever the day of the meeting', () => {
  const days = fc.nat({ max: 4_000 }).map((n) => addDays(plainDate('2026-01-01'), n));

  it('notice leaves 14 clear days, and proxies close two working days before', () => {
    fc.assert(
      fc.property(days, (heldOn) => {
        const tasks = due(heldOn);
        const proxies = tasks.get('close-proxies')?.dueOn ?? heldOn;
        expect(clearDays(tasks.get('notice-deadline')?.dueOn ?? heldOn, heldOn)).toBe(14);
        expect(isWorkingDay(proxies, 'england-and-wales')).toBe(true);
        expect(daysBetween(proxies, heldOn)).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});

describe('R-D11, R-E17: the election that is declared at a meeting', () => {
  const stages = (preset: Constitution, heldOn: PlainDate) =>
    agmTasks(preset, heldOn)
      .filter(({ code }) => /nominations|election|candidates|withdrawals|poll/.test(code))
      .map(({ dueOn }) => dueOn);
  const answered = (preset: Constitution, heldOn: PlainDate) => {
    const closesOn = addDays(heldOn, -1);
    const { dates = [] } = valueOf(ask(preset, { type: 'election-timetable', closesOn }));
    return [...dates.map(({ on }) => on), closesOn];
  };

  it.each(presets.map((preset) => [preset.id, preset] as const))(
    '%s: has the last days that the question of its timetable gives',
    (_, preset) => {
      fc.assert(
        fc.property(fc.nat({ max: 2_500 }), (n) => {
          const heldOn = addDays(plainDate('2024-01-01'), n);
          expect(stages(preset, heldOn)).toEqual(answered(preset, heldOn));
        }),
        { numRuns: 5 },
      );
    },
  );
  it('T23: by the Model Election Rules where the constitution follows them', () => {
    const trust = presetNamed('nhs-foundation-trust')!;
    expect(stages(trust, plainDate('2026-09-19'))).toEqual([
      '2026-07-23',
      '2026-08-10',
      '2026-08-11',
      '2026-08-13',
      '2026-08-27',
      '2026-09-18',
    ]);
  });
  it('is none where nobody is elected', () => {
    const constituencies = cicMembersCouncil.constituencies.map((one) => ({
      ...one,
      filledBy: 'appointment' as const,
    }));
    expect(stages({ ...cicMembersCouncil, constituencies }, plainDate('2026-09-19'))).toEqual([]);
  });
});

describe('who is bound by what', () => {
  const tasks = (constitution: Constitution) => agmTasks(constitution, plainDate('2026-03-31'));

  it('articles that ask for more notice get it (R-A15)', () => {
    const longer = { ...cicMembersCouncil, meetings: meetingRules({ clearDays: 21 }) };
    const deadline = tasks(longer).find(({ code }) => code === 'notice-deadline');
    expect(deadline).toMatchObject({ dueOn: '2026-03-09' });
    expect(deadline?.reason).toContain('21 clear days');
    expect(deadline?.reason).toContain('Articles, general meetings');
  });
  it.each(presets.map((preset) => [preset.id, preset] as const))(
    '%s: the Companies Act is for companies',
    (_, preset) => {
      const cites = tasks(preset).some(({ reason }) => reason.includes('Companies Act'));
      expect(cites).toBe(isCompany(preset.legalForm));
    },
  );
  it('a society without proxies closes no list of them (R-C13)', () => {
    const codes = (constitution: Constitution) => tasks(constitution).map(({ code }) => code);
    const society = presetNamed('consumer-co-op')!;
    expect(codes(society)).not.toContain('close-proxies');
    const proxies = { allowed: true, cutOffHours: 48, cites: ['Rules, proxies'] };
    const meetings = meetingRules({ proxies });
    expect(codes({ ...society, meetings })).toContain('close-proxies');
    const closing = tasks({ ...society, meetings }).find(({ code }) => code === 'close-proxies');
    expect(closing).toMatchObject({
      dueOn: '2026-03-27',
      reason: expect.stringContaining('48 hours before the meeting'),
    });
  });
});

describe('R-A15 to R-A18: the timetable of a notice', () => {
  it('counts the clear days and how long each way of sending takes', () => {
    expect(noticeTimetable(cicMembersCouncil, plainDate('2026-03-31'))).toMatchObject({
      receivedBy: '2026-03-16',
      from: '2026-03-17',
      to: '2026-03-30',
      sum: { comparison: { left: '14', right: '14' }, holds: true },
      sentBy: [
        { channel: 'post', on: '2026-03-12' },
        { channel: 'email', on: '2026-03-12' },
        { channel: 'website', on: '2026-03-16' },
        { channel: 'hand', on: '2026-03-16' },
      ],
    });
  });
  it('is none where nothing asks for notice', () => {
    const { meetings: _, ...silent } = presetNamed('consumer-co-op')!;
    expect(noticeTimetable(silent, plainDate('2026-03-31'))).toBeNull();
    expect(
      agmTasks(silent, plainDate('2026-03-31')).find(({ code }) => code === 'notice-deadline'),
    ).toMatchObject({ dueOn: '2026-03-16', reason: expect.stringContaining('Good practice') });
  });
});
