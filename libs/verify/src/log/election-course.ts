import { formatDate, formatMoment, londonTime, type PlainDate } from '@folkmoot/basics';
import {
  type Constitution,
  type DayAskedFor,
  fixedDays,
  goesWithoutTimetable,
  hasHappened,
  keptToTimetable,
  momentOfStage,
  planElection,
  type StageOfCourse,
  STAGES,
} from '@folkmoot/rules';
import { type Opening } from './poll-opened';
import { type SetTimetable } from './timetable-fields';
import { type TimetableEvent } from './timetables';

/** How far an election had come by its timetable, told again from the log. Source: R-D11, R-E17. */
export class ElectionCourse {
  private pollingDay: PlainDate | null = null;
  private stages: readonly StageOfCourse[] = [];
  private readonly overrides: DayAskedFor[] = [];
  /** Whether an entry that its days rest on does not tell its moment. */
  isUntold = false;

  /**
   * Takes in the next event.
   * @param pack  the constitution in force then; `null` where it is not known
   * @returns what is wrong with it, as `Entry 7 …` goes on
   */
  enter(event: TimetableEvent, pack: Constitution | null): readonly string[] {
    switch (event.what) {
      case 'agreed':
        this.overrides.push({ ...event, agreed: true });
        return [];
      case 'done':
        this.complete(event.stage, event.doneAt);
        return [];
      case 'set':
        return this.set(event, pack);
    }
  }

  /**
   * What is wrong with the opening of its poll, as `Entry 7 opens the poll, …` goes on.
   * @param pack  the constitution that the poll opens under
   */
  flawsOfOpening({ opensAt, closesAt }: Opening, pack: Constitution | null): readonly string[] {
    const { pollingDay } = this;
    if (goesWithoutTimetable(this.known)) return [];
    if (pollingDay === null)
      return ['which has no timetable, and no two officers agreed to do without one'];
    const closes = momentOfStage('poll-closes', pollingDay);
    const opening = { now: opensAt, opensAt };
    const steps =
      this.isUntold || !pack
        ? []
        : (safely(() => keptToTimetable(pack, { ...this.known, pollingDay }, opening)) ?? []);
    return [
      ...(Date.parse(closesAt) === Date.parse(closes)
        ? []
        : [
            `which by its timetable closes on ${formatMoment(closes)} and is to close on ${formatMoment(closesAt)}`,
          ]),
      ...this.missing(opensAt).map((stage) => `before the stage “${inWords(stage)}” was over`),
      ...steps.flatMap(({ holds, says }) => (holds ? [] : [`out of time: ${withoutStop(says)}`])),
    ];
  }

  /** What is wrong with a declaration without a poll on a day, as `Decision 7 declares an election …` goes on. */
  flawsOfDeclaration(day: PlainDate): readonly string[] {
    const now = londonTime(day, '23:59');
    if (goesWithoutTimetable(this.known)) return [];
    if (this.pollingDay === null)
      return ['which has no timetable, and no two officers agreed to do without one'];
    return this.missing(now)
      .filter((stage) => stage !== 'notice-of-poll')
      .map((stage) => `before the stage “${inWords(stage)}” was over`);
  }

  private missing(now: string): readonly string[] {
    return this.stages.flatMap((one) =>
      one.stage !== 'poll-opens' &&
      (STAGES as readonly string[]).includes(one.stage) &&
      !hasHappened(one, this.known, now)
        ? [one.stage]
        : [],
    );
  }

  private complete(stage: string, doneAt: string | null): void {
    if (doneAt === null) this.isUntold = true;
    this.stages = this.stages.map((one) =>
      one.stage === stage && one.doneAt === null ? { ...one, doneAt: doneAt ?? one.at } : one,
    );
  }

  private set(timetable: SetTimetable, pack: Constitution | null): readonly string[] {
    const { pollingDay, before, setAt } = timetable;
    if (setAt === null || !pack) this.isUntold = true;
    const flaws =
      before === this.pollingDay
        ? []
        : [
            `moves a polling day that was ${this.pollingDay ? formatDate(this.pollingDay) : 'none'}`,
          ];
    const reckoned = this.isUntold || !pack ? [] : this.flawsOfDays(timetable, pack);
    const course = this.known;
    const happened = new Map(
      this.stages.flatMap((one) =>
        hasHappened(one, course, setAt ?? '') ? [[one.stage, one] as const] : [],
      ),
    );
    this.pollingDay = pollingDay;
    this.stages = timetable.stages.map(
      ({ stage, on }) =>
        happened.get(stage) ?? { stage, on, at: momentOfStage(stage, on), doneAt: null },
    );
    return [...flaws, ...reckoned];
  }

  /** The days that the rules give from the polling day, with those fixed by then, against those that are set. */
  private flawsOfDays(
    { pollingDay, stages, setAt }: SetTimetable,
    pack: Constitution,
  ): readonly string[] {
    const fixed = fixedDays(this.known, setAt ?? '');
    const planned = safely(() => planElection(pack, pollingDay, fixed));
    if (!planned) return ['sets a timetable that the rules cannot reckon'];
    const given = new Map(stages.map(({ stage, on }) => [stage, on]));
    if (given.size !== planned.length || stages.length !== planned.length)
      return ['sets a timetable with other stages than the rules give'];
    return planned.flatMap(({ stage, on }) => {
      const day = given.get(stage);
      if (day === on) return [];
      return [
        `sets “${inWords(stage)}” ${day ? `on ${formatDate(day)}` : 'on no day'}, where the rules give ${formatDate(on)} and no two officers agreed to another day`,
      ];
    });
  }

  private get known() {
    return { stages: this.stages, overrides: this.overrides };
  }
}

/** @returns `null` when the days of a hostile log make the rules fail */
function safely<T>(reckon: () => T): T | null {
  try {
    return reckon();
  } catch {
    return null;
  }
}

const inWords = (stage: string): string => stage.replaceAll('-', ' ');

const withoutStop = (says: string): string => says.replace(/\.$/, '');
