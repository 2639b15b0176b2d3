import { type Constituency } from '../constitution';
import { type Step } from '../outcome';
import { find, type Source, weigh } from '../reasoning/step';

/** One thing that the law asks of the make-up of a council of governors. */
export interface CouncilDemand {
  readonly step: Step;
  /** What would mend it where the step does not hold. */
  readonly remedy: string;
}

const SCHEDULE: Source = {
  rule: 'R-D3',
  citation: 'National Health Service Act 2006 Sch 7 paras 8–9',
};

/** Governors whom staff elect at the least. */
const STAFF_GOVERNORS = 3;

/**
 * How the council of an NHS foundation trust must be made up.
 * Source: R-D3; National Health Service Act 2006 Sch 7 paras 8–9.
 * @param medicalSchool  whether the trust's hospitals have a medical or dental school of a university
 */
export function demandsOnCouncil(
  council: readonly Constituency[],
  medicalSchool: boolean,
): readonly CouncilDemand[] {
  const elected = council.filter(({ filledBy }) => filledBy === 'election');
  const classes = elected.filter(isStaff);
  return [
    {
      step: weigh(
        SCHEDULE,
        'Members other than staff must elect more than half of the governors.',
        {
          times: 2,
          of: seatsOf(elected.filter((one) => !isStaff(one))),
          says: 'governors elected by others than staff',
        },
        '>',
        { of: seatsOf(council), says: 'governors' },
      ),
      remedy: 'Give public or patients’ constituencies more seats.',
    },
    {
      step: weigh(
        SCHEDULE,
        'Staff must elect at least three governors.',
        { of: seatsOf(classes), says: 'governors elected by staff' },
        '>=',
        { of: STAFF_GOVERNORS, says: 'needed' },
      ),
      remedy:
        'Mark the staff constituencies with stakeholders "staff" and give them three seats or more.',
    },
    {
      step: eachClass(classes),
      remedy: 'Give each class of staff a seat, or take the class out.',
    },
    {
      step: appointed('A local authority', council, 'local-authority'),
      remedy:
        'Add a constituency with stakeholders "local-authority" that is filled by appointment.',
    },
    ...(medicalSchool
      ? [
          {
            step: appointed('The university of the medical school', council, 'university'),
            remedy:
              'Add a constituency with stakeholders "university" that is filled by appointment.',
          },
        ]
      : []),
  ];
}

const isStaff = ({ stakeholders }: Constituency): boolean => stakeholders === 'staff';

/** Seats of several constituencies together. */
export const seatsOf = (constituencies: readonly Pick<Constituency, 'seats'>[]): number =>
  constituencies.reduce((all, { seats }) => all + seats, 0);

function eachClass(classes: readonly Constituency[]): Step {
  const without = classes.filter(({ seats }) => seats === 0);
  const says =
    without.length === 0
      ? 'Each class of staff elects at least one governor.'
      : `Each class of staff must elect at least one governor, and ${without.map(({ name }) => name).join(', ')} elects none.`;
  return find(SCHEDULE, says, without.length === 0, { classes: classes.length });
}

const appointed = (
  who: string,
  council: readonly Constituency[],
  by: NonNullable<Constituency['stakeholders']>,
): Step =>
  weigh(
    SCHEDULE,
    `${who} must appoint at least one governor.`,
    {
      of: seatsOf(
        council.filter((one) => one.stakeholders === by && one.filledBy === 'appointment'),
      ),
      says: 'appointed',
    },
    '>=',
    { of: 1, says: 'needed' },
  );
