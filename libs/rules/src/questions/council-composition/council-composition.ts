import { type Constituency, type Constitution } from '../../constitution';
import { type Ruling, type Step } from '../../outcome';
import { find, type Source, weigh } from '../../reasoning/step';
import { counted } from '../../reasoning/words';
import { constituencyWith } from '../names';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type CouncilCompositionFacts, councilCompositionFacts } from './facts';

const SCHEDULE: Source = {
  rule: 'R-D3',
  citation: 'National Health Service Act 2006 Sch 7 paras 8–9',
};

/**
 * May a council be made up so? In a foundation trust members other than staff elect more than half of it, and staff,
 * a local authority and a university with a medical school have their seats.
 * Source: R-D3.
 */
export const councilComposition = question(
  'council-composition',
  'May a council be made up so?',
  councilCompositionFacts,
  (constitution, facts): Ruling => {
    const council = constitution.constituencies.map((one) => ({
      ...one,
      seats: facts.seats.find(({ constituency }) => constituency === one.code)?.seats ?? one.seats,
    }));
    const steps = [
      ...unknown(constitution, facts),
      ...(constitution.legalForm === 'nhs-foundation-trust' ? ofTrust(council, facts) : []),
    ];
    const all = seatsOf(council);
    return rulingOf(
      ['in-order', 'out-of-order'],
      `A council of ${counted(all, 'seat')} may be made up so: ${steps[0]?.citation ?? COUNCIL.citation}.`,
      { steps: steps.length > 0 ? steps : [find(COUNCIL, NO_LAW, true, { seats: all })] },
    );
  },
);

const COUNCIL: Source = { rule: 'R-D3', citation: 'Constitution, constituencies' };
const NO_LAW = 'No law says how a council of this kind of organisation is made up.';

const seatsOf = (constituencies: readonly Pick<Constituency, 'seats'>[]): number =>
  constituencies.reduce((all, { seats }) => all + seats, 0);

const unknown = (constitution: Constitution, facts: CouncilCompositionFacts): Step[] =>
  facts.seats
    .filter(({ constituency }) => !constituencyWith(constitution, constituency))
    .map(({ constituency }) =>
      find(COUNCIL, `The constitution has no constituency “${constituency}”.`, false),
    );

function ofTrust(council: readonly Constituency[], facts: CouncilCompositionFacts): Step[] {
  const of = (test: (one: Constituency) => boolean): number => seatsOf(council.filter(test));
  const isStaff = ({ stakeholders }: Constituency): boolean => stakeholders === 'staff';
  const isElected = ({ filledBy }: Constituency): boolean => filledBy === 'election';
  const classes = council.filter((one) => isStaff(one) && isElected(one));
  return [
    weigh(
      SCHEDULE,
      'Members other than staff elect more than half of the governors.',
      {
        times: 2,
        of: of((one) => isElected(one) && !isStaff(one)),
        says: 'governors elected by others than staff',
      },
      '>',
      { of: seatsOf(council), says: 'governors' },
    ),
    weigh(
      SCHEDULE,
      'Staff elect at least three governors.',
      { of: seatsOf(classes), says: 'governors elected by staff' },
      '>=',
      { of: 3, says: 'needed' },
    ),
    find(
      SCHEDULE,
      'Each class of staff elects at least one governor.',
      classes.length > 0 && classes.every(({ seats }) => seats > 0),
      { classes: classes.length },
    ),
    appointed('A local authority appoints at least one governor.', council, 'local-authority'),
    ...(facts.medicalSchool
      ? [
          appointed(
            'The university with the medical school appoints at least one governor.',
            council,
            'university',
          ),
        ]
      : []),
  ];
}

const appointed = (
  says: string,
  council: readonly Constituency[],
  by: NonNullable<Constituency['stakeholders']>,
): Step => {
  const seats = seatsOf(
    council.filter((one) => one.stakeholders === by && one.filledBy === 'appointment'),
  );
  return weigh(SCHEDULE, says, { of: seats, says: 'appointed' }, '>=', { of: 1, says: 'needed' });
};
