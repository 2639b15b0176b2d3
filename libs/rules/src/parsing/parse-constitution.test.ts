import { plainDate, valueOf } from '@folkmoot/basics';
import fc from 'fast-check';
import { type Constitution } from '../constitution';
import { agmTasks } from '../meetings/agm-tasks';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { cicScheduleThree } from '../presets/cic-schedule-three';
import { changed as changedAt } from '../testing/changed-document';
import { parseConstitution } from './parse-constitution';

/** The preset with the value at one path changed, or taken out where none is given. */
const changed = (path: string, value?: unknown, preset: Constitution = cicMembersCouncil) =>
  changedAt(preset, { [path]: value });
const faults = (document: unknown): string[] => {
  const parsed = parseConstitution(document);
  return parsed.ok ? [] : parsed.error.map(({ path, code }) => `${path} ${code}`);
};

describe('a constitution document', () => {
  it.each([cicMembersCouncil, cicScheduleThree])('reads back as it was written: $id', (preset) => {
    expect(parseConstitution(changed('/version', 1, preset))).toEqual({ ok: true, value: preset });
  });
  it('may leave out what is optional', () => {
    expect(faults(changed('/fund'))).toEqual([]);
    expect(faults(changed('/elections/maximumYears'))).toEqual([]);
  });
  it('is refused, never thrown at, whatever is given', () => {
    fc.assert(fc.property(fc.anything(), (anything) => !parseConstitution(anything).ok));
  });
  it.each<[string, unknown, string]>([
    ['/title', undefined, '/title missing'],
    ['/title', ' ', '/title empty'],
    ['/title', 7, '/title wrong-type'],
    ['/schema', 'folkmoot-constitution-2', '/schema not-one-of'],
    ['/id', 'CIC council', '/id bad-code'],
    ['/version', 0, '/version out-of-range'],
    ['/version', 1.5, '/version wrong-type'],
    ['/constituencies', [], '/constituencies empty'],
    ['/constituencies', {}, '/constituencies wrong-type'],
    ['/constituencies/1', null, '/constituencies/1 wrong-type'],
    ['/constituencies/0/legalMembers', 'yes', '/constituencies/0/legalMembers wrong-type'],
    ['/constituencies/0/colour', 'red', '/constituencies/0/colour unknown-member'],
    ['/constituencies/0/a~1b', 'red', '/constituencies/0/a~01b unknown-member'],
    ['/councilQuorum/oneFromEach/0', 'staff', '/councilQuorum/oneFromEach/0 wrong-type'],
    ['/decisionKinds/0/cites', [], '/decisionKinds/0/cites empty'],
    ['/surplus/reserveFloorPence', '12.50', '/surplus/reserveFloorPence wrong-type'],
    ['/surplus/dividends/allowed', 'no', '/surplus/dividends/allowed not-one-of'],
    ['/surplus/dividends', null, '/surplus/dividends wrong-type'],
    ['/councilQuorum/numerator', 0, '/councilQuorum/numerator out-of-range'],
    [
      '/elections/retiring',
      { numerator: 0, denominator: 3 },
      '/elections/retiring/numerator out-of-range',
    ],
  ])('%s given %p: %s', (path, value, fault) => {
    expect(faults(changed(path, value))).toContain(fault);
  });
  it('tells every fault of shape at once', () => {
    expect(faults({ ...changed('/title'), version: 'one', extra: true })).toEqual([
      '/version wrong-type',
      '/title missing',
      '/extra unknown-member',
    ]);
  });
});

describe('a length of time runs away with no date', () => {
  it.each<[string, number]>([
    ['/elections/timetable/nominationWorkingDays', 366],
    ['/elections/minimumDaysOpen', 366],
    ['/elections/termYears', 100],
    ['/elections/vacancies/leaveWithinMonths', 120],
    ['/elections/removal/daysForReasons', 366],
    ['/offices/0/maximumYears', 100],
    ['/decisionKinds/0/minimumDaysOpen', 366],
    ['/meetings/clearDays', 366],
    ['/meetings/quorum/minutesToWait', 1_440],
    ['/meetings/adjournedClearDays', 366],
    ['/writtenResolutions/daysToLapse', 366],
  ])('%s is %i at the most', (path, most) => {
    expect(faults(changed(path, most + 1))).toContain(`${path} out-of-range`);
    expect(faults(changed(path, most))).not.toContain(`${path} out-of-range`);
  });
  it('and the longest of them still give dates', () => {
    const longest = parseConstitution(
      changedAt(cicMembersCouncil, {
        '/elections/timetable/nominationWorkingDays': 366,
        '/elections/minimumDaysOpen': 366,
        '/meetings/clearDays': 366,
      }),
    );
    const tasks = agmTasks(valueOf(longest), plainDate('2999-12-31'));
    expect(tasks[0]?.dueOn).toBe('2997-07-19');
  });
  it.each(['1799-12-31', '3000-01-01', '0001-01-01', '9999-12-31'])('nor does %s', (day) => {
    expect(faults(changed('/registeredOn', day))).toEqual(['/registeredOn wrong-type']);
  });
});

describe('the parts of a constitution fit together', () => {
  it.each<[string, unknown, string]>([
    ['/constituencies/1/code', 'staff', '/constituencies/1/code duplicate-code'],
    ['/constituencies/1/precedence', 1, '/constituencies/1/precedence duplicate-precedence'],
    ['/offices/1/code', 'chair', '/offices/1/code duplicate-code'],
    ['/decisionKinds/1/code', 'council-resolution', '/decisionKinds/2/code duplicate-code'],
    ['/surplus/destinations/1/code', 'reserves', '/surplus/destinations/1/code duplicate-code'],
    ['/councilQuorum/notOnly', 'public', '/councilQuorum/notOnly unknown-constituency'],
    [
      '/councilQuorum/oneFromEach/1/0',
      'public',
      '/councilQuorum/oneFromEach/1/0 unknown-constituency',
    ],
    ['/councilQuorum/numerator', 4, '/councilQuorum/numerator quorum-unreachable'],
    ['/offices/0/appointedBy', 'board', '/offices/0/appointedBy unknown-decision-kind'],
    ['/offices/0/removedBy', 'council-appoint-chair', '/offices/0/removedBy wrong-effect'],
    [
      '/constituencies/2/coOptedBy',
      'council-resolution',
      '/constituencies/2/coOptedBy wrong-effect',
    ],
    ['/surplus/decisionKind', 'council-resolution', '/surplus/decisionKind wrong-effect'],
    ['/fund/decisionKind', 'panel', '/fund/decisionKind unknown-decision-kind'],
    ['/offices/0/termYears', 10, '/offices/0/termYears term-over-maximum'],
    ['/elections/termYears', 10, '/elections/termYears term-over-maximum'],
  ])('%s as %p: %s', (path, value, fault) => {
    expect(faults(changed(path, value))).toContain(fault);
  });
});

describe('R-I13: what the law forbids is refused', () => {
  const threshold = (numerator: number, denominator: number, strict: boolean) =>
    faults(changed('/decisionKinds/0/threshold', { numerator, denominator, strict }));

  it('dividends in a company under Schedule 1', () => {
    const document = {
      ...changed('/cicSchedule', 1, cicScheduleThree),
      legalForm: 'cic-limited-by-guarantee',
    };
    expect(faults(document)).toEqual(['/surplus/dividends/allowed dividends']);
  });
  it('a dividend among the destinations where none is allowed', () => {
    const destinations = [...cicScheduleThree.surplus.destinations];
    expect(faults(changed('/surplus/destinations', destinations))).toEqual([
      '/surplus/destinations/3 dividends',
    ]);
  });
  it('a cap over 35 in 100 (R-B6)', () => {
    expect(faults(changed('/surplus/dividends/capNumerator', 36, cicScheduleThree))).toEqual([
      '/surplus/dividends/capNumerator dividend-cap',
    ]);
    expect(faults(changed('/surplus/dividends/capNumerator', 34, cicScheduleThree))).toEqual([]);
  });
  it('a schedule that is not for this form of company (R-B4)', () => {
    expect(faults(changed('/cicSchedule', 1))).toEqual(['/cicSchedule schedule']);
    expect(faults(changed('/legalForm', 'cic-limited-by-guarantee'))).toEqual([
      '/cicSchedule schedule',
    ]);
  });
  it('a casting vote (R-A40)', () => {
    const parsed = parseConstitution(changed('/decisionKinds/0/castingVote', 'chair'));
    expect(parsed).toMatchObject({
      ok: false,
      error: [
        {
          path: '/decisionKinds/0/castingVote',
          code: 'casting-vote',
          rule: 'R-A40',
          citation: 'Companies Act 2006 ss.281–282; SI 2007/3495 Sch 5 para 2(5)',
        },
      ],
    });
  });
  it('a threshold that half could meet, or that nobody could (R-A3)', () => {
    expect(threshold(1, 2, true)).toEqual([]);
    expect(threshold(1, 2, false)).toEqual(['/decisionKinds/0/threshold threshold']);
    expect(threshold(2, 5, true)).toEqual(['/decisionKinds/0/threshold threshold']);
    expect(threshold(1, 1, false)).toEqual([]);
    expect(threshold(1, 1, true)).toEqual(['/decisionKinds/0/threshold threshold']);
    expect(threshold(5, 4, false)).toEqual(['/decisionKinds/0/threshold threshold']);
  });
  it('a special resolution by less than three quarters, or not by the legal members (R-A4)', () => {
    const twoThirds = { numerator: 2, denominator: 3, strict: false };
    expect(faults(changed('/decisionKinds/1/threshold', twoThirds))).toEqual([
      '/decisionKinds/1/threshold threshold',
    ]);
    expect(faults(changed('/decisionKinds/1/electorate', 'members'))).toEqual([
      '/decisionKinds/1/electorate no-legal-members',
    ]);
  });
  it('a measure that does not suit the electorate (R-03)', () => {
    const fault = ['/decisionKinds/0/denominator denominator'];
    expect(faults(changed('/decisionKinds/0/denominator', 'MEMBERS_IN_OFFICE'))).toEqual(fault);
    expect(faults(changed('/decisionKinds/0/denominator', 'MEMBERS_VOTING'))).toEqual(fault);
    expect(faults(changed('/decisionKinds/0/denominator', 'ELIGIBLE_TOTAL'))).toEqual([]);
  });
  it('a company without members in law (R-05)', () => {
    expect(faults(changed('/constituencies/0/legalMembers', false))).toEqual([
      '/constituencies no-legal-members',
    ]);
  });
  it('an election poll of less than a week (R-E17)', () => {
    expect(faults(changed('/elections/minimumDaysOpen', 6))).toEqual([
      '/elections/minimumDaysOpen poll-too-short',
    ]);
  });
});
