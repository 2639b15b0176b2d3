import { type ElectionSummary } from '../api/elections';
import { type FundRound } from '../api/funds';
import { type ResolutionSummary } from '../api/resolutions';
import { type SurplusRound } from '../api/surplus';
import { byUrgency, type OfficeTask } from './task';
import { electionTasks, fundTasks, resolutionTasks, surplusTasks } from './vote-tasks';

const titles = (tasks: readonly OfficeTask[]) => tasks.map(({ title }) => title);

describe('what is put to the vote asks for its next step', () => {
  it.each([
    ['draft', ['Finish or open the draft: X']],
    ['open', []],
    ['closed', ['Declare the result: X']],
    ['decided', []],
  ] as const)('a resolution that is %s', (state, expected) => {
    const resolution = { id: 'r', title: 'X', kindTitle: 'Y', state } as ResolutionSummary;
    expect(titles(resolutionTasks(resolution))).toEqual(expected);
  });

  it.each([
    ['draft', ['Prepare the election: X']],
    ['open', []],
    ['closed', ['Count the votes: X']],
    ['counted', ['Declare who is elected: X']],
    ['declared', []],
    ['ended', []],
  ] as const)('an election that is %s', (state, expected) =>
    expect(
      titles(
        electionTasks({
          id: 'e',
          title: 'X',
          state,
          candidatesOutside: [],
        } as unknown as ElectionSummary),
      ),
    ).toEqual(expected),
  );

  it.each([
    [{ stated: null }, 'Enter the numbers for the lots: X', /\/p\/numbers-for-lots$/],
    [{ stated: 's' }, 'Look up the numbers for the lots: X', /\/p\/numbers-for-lots\/s$/],
    [null, 'Count the votes: X', /\/e$/],
  ])('R-10: numbers for its lots before the count: %j', (awaitedNumbers, title, href) => {
    const closed = { id: 'e', title: 'X', state: 'closed', poll: 'p', candidatesOutside: [] };
    expect(electionTasks({ ...closed, awaitedNumbers } as unknown as ElectionSummary)).toEqual([
      expect.objectContaining({ title, href: expect.stringMatching(href) as string }),
    ]);
  });

  it('a candidate who left the constituency, before anything else', () => {
    const candidatesOutside = ['Ada', 'Ben'];
    const election = { id: 'e', title: 'X', state: 'counted', candidatesOutside };
    expect(titles(electionTasks(election as unknown as ElectionSummary))).toEqual([
      'Enter that Ada and Ben can no longer be elected',
      'Declare who is elected: X',
    ]);
  });

  it.each([
    ['awaited', 'Confirm the count: X'],
    ['objected', 'Answer the scrutineer’s objection: X'],
    ['confirmed', 'Declare who is elected: X'],
    ['answered', 'Declare who is elected: X'],
    ['nobody-free', 'Declare who is elected: X'],
  ] as const)('a count whose review is %s', (review, expected) => {
    const election = {
      id: 'e',
      title: 'X',
      state: 'counted',
      candidatesOutside: [],
      count: { review, number: 1, recounts: [] },
    };
    expect(titles(electionTasks(election as unknown as ElectionSummary))).toEqual([expected]);
  });

  it('an objection to a declared result, for as long as it is not answered', () => {
    const declared = { id: 'e', title: 'X', state: 'declared', candidatesOutside: [] };
    const titlesWith = (openObjections: number) =>
      titles(electionTasks({ ...declared, openObjections } as unknown as ElectionSummary));
    expect(titlesWith(1)).toEqual(['Answer an objection to the result: X']);
    expect(titlesWith(0)).toEqual([]);
  });

  it('a request for a recount, before anything else about the count', () => {
    const asked = { count: 2, granted: null };
    const titlesWith = (recounts: readonly object[]) => {
      const count = { review: 'confirmed', number: 2, recounts };
      const election = { id: 'e', title: 'X', state: 'counted', candidatesOutside: [], count };
      return titles(electionTasks(election as unknown as ElectionSummary));
    };
    expect(titlesWith([asked])).toEqual(['Answer the request for a recount: X']);
    expect(titlesWith([{ ...asked, count: 1 }])).toEqual(['Declare who is elected: X']);
    expect(titlesWith([{ ...asked, granted: false }])).toEqual(['Declare who is elected: X']);
  });

  it.each([
    ['taking-bids', ['Take bids: X']],
    ['open', []],
    ['closed', ['Declare the result: X']],
    ['decided', []],
  ] as const)('a fund round that is %s', (state, expected) =>
    expect(titles(fundTasks({ id: 'f', title: 'X', state, bidCount: 1 } as FundRound))).toEqual(
      expected,
    ),
  );

  it.each([
    [null, ['Put the surplus for 2025–26 to the council']],
    ['id', []],
  ])('a surplus whose resolution is %s', (resolution, expected) =>
    expect(titles(surplusTasks({ id: 's', year: '2025–26', resolution } as SurplusRound))).toEqual(
      expected,
    ),
  );
});

describe('the order of tasks', () => {
  const task = (urgency: OfficeTask['urgency'], dueOn?: string): OfficeTask => ({
    id: `${urgency} ${dueOn}`,
    title: '',
    href: '',
    urgency,
    duties: ['runPolls'],
    ...(dueOn && { dueOn }),
  });

  it('is the most pressing first, then by day, undated last', () => {
    const sorted = [
      task('later'),
      task('soon', '2026-12-02'),
      task('overdue', '2026-11-20'),
      task('soon'),
      task('overdue', '2026-11-02'),
      task('now'),
    ].sort(byUrgency);
    expect(sorted.map(({ id }) => id)).toEqual([
      'overdue 2026-11-02',
      'overdue 2026-11-20',
      'now undefined',
      'soon 2026-12-02',
      'soon undefined',
      'later undefined',
    ]);
  });
});
