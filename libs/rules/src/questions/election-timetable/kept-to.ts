import { dateInLondon, formatDate, type Instant, type PlainDate } from '@folkmoot/basics';
import { type Constitution } from '../../constitution';
import { type Step } from '../../outcome';
import { find, type Source } from '../../reasoning/step';
import { chosenDays, type ElectionCourse, fixedDays } from './course';
import { deadlines } from './deadlines';
import { stagesInTime, WHAT } from './election-timetable';
import { type ElectionTimetableFacts, type Stage, STAGES } from './facts';

/** An election whose poll closes on a day. */
export interface TimedElection extends ElectionCourse {
  readonly pollingDay: PlainDate;
}

/**
 * Whether what has happened in an election was in time: by the rules, or by the day that two officers chose instead.
 * What happens on a chosen day is not asked about; what comes later than it is a step that does not hold.
 * Source: R-D11, R-E17.
 * @param opensAt  when its poll opens; `null` where that is not asked, because there is no poll
 */
export function keptToTimetable(
  constitution: Constitution,
  election: TimedElection,
  { now, opensAt }: { readonly now: Instant; readonly opensAt: Instant | null },
): readonly Step[] {
  const happened = {
    ...fixedDays({ ...election, overrides: [] }, now),
    ...(opensAt !== null && { 'poll-opens': dateInLondon(opensAt) }),
  };
  const chosen = chosenDays(election);
  const byTheRules = Object.fromEntries(
    Object.entries(happened).filter(([stage]) => !(stage in chosen)),
  );
  const facts: ElectionTimetableFacts = {
    type: 'election-timetable',
    closesOn: election.pollingDay,
    done: byTheRules,
  };
  const due = new Map(deadlines(constitution, facts).map((one) => [one.stage, one.by]));
  const steps = stagesInTime(constitution, facts);
  return [
    ...steps.filter(({ holds, inputs }) => !holds || 'on' in inputs),
    ...STAGES.flatMap((stage) => {
      const [agreed, on] = [chosen[stage], happened[stage]];
      if (agreed === undefined || on === undefined || on <= agreed) return [];
      if (on <= (due.get(stage) ?? agreed)) return [];
      return find(AGREED, laterThanAgreed(stage, on, agreed), false, { on, by: agreed });
    }),
  ];
}

const AGREED: Source = {
  rule: 'R-E17',
  citation: 'Another day, agreed to by two officers [design]',
};

const laterThanAgreed = (stage: Stage, on: PlainDate, agreed: PlainDate): string =>
  `${WHAT[stage]} on ${formatDate(on)}, too late: two officers agreed to ${formatDate(agreed)}.`;
