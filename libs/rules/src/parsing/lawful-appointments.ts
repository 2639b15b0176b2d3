import { compare, rational } from '@folkmoot/basics';
import {
  type AppointmentRules,
  type Constitution,
  type DecisionKind,
  type NomineeCheck,
} from '../constitution';
import { isCouncils, officesOfCouncil } from '../offices/offices-of-council';
import { cite } from '../reasoning/step';
import { isCompany } from '../statute/notice';
import { type Fault } from './fault';
import { refuses } from './refuses';

const AT = '/appointments';

/**
 * Do the rules on appointments by the council fit the offices, and ask what law and model rules ask?
 * Source: R-E6, R-E7, R-E8, R-D4, R-D9, R-A46.
 */
export function checkAppointments(constitution: Constitution): Fault[] {
  const { appointments: rules } = constitution;
  if (!rules) return [];
  return [
    ...chairFaults(constitution, rules),
    ...committeeFaults(rules),
    ...severalFaults(constitution, rules),
    ...checkFaults(constitution, rules),
  ];
}

function chairFaults({ offices }: Constitution, { chair }: AppointmentRules): Fault[] {
  if (offices.some(({ code }) => code === chair)) return [];
  return [
    {
      path: `${AT}/chair`,
      code: 'unknown-office',
      says: `There is no office “${chair}”. Use one of: ${offices.map(({ code }) => code).join(', ')}.`,
    },
  ];
}

/** A committee on which council members are half or fewer would not be the council's. */
function committeeFaults({ committee }: AppointmentRules): Fault[] {
  if (!committee) return [];
  const { numerator, denominator, strict } = committee.councilShare;
  const toHalf = compare(rational(numerator, denominator), rational(1, 2));
  return refuses(
    toHalf < 0 || (toHalf === 0 && !strict) || numerator > denominator,
    `${AT}/committee/councilShare`,
    'committee',
    { rule: 'R-E7', citation: 'Code of governance, nominations committees [from knowledge]' },
    'Council members must be the majority of a nominations committee. Give more than 1/2, and no more than 1/1.',
  );
}

/** More than half of the votes still in play is all that a vote among several can be measured by. */
function severalFaults(constitution: Constitution, { several }: AppointmentRules): Fault[] {
  if (!several) return [];
  const fills = officesOfCouncil(constitution).map(({ appointedBy }) => appointedBy);
  return constitution.decisionKinds.flatMap((kind, index) =>
    refuses(
      fills.includes(kind.code) && isCouncils(kind) && !isSimpleMajority(kind),
      `/decisionKinds/${index}/threshold`,
      'several',
      { rule: 'R-E7', citation: cite(several.cites, 'several nominees') },
      `“${kind.title}” asks for more than a majority of those who vote, which a vote among several nominees cannot be measured by. Leave out /appointments/several, or give more than 1/2 of "MEMBERS_VOTING".`,
    ),
  );
}

const isSimpleMajority = (kind: DecisionKind): boolean =>
  (kind.denominator === 'VOTES_CAST' || kind.denominator === 'MEMBERS_VOTING') &&
  kind.threshold.strict &&
  2 * kind.threshold.numerator === kind.threshold.denominator &&
  !kind.turnout &&
  !kind.eachConstituency;

function checkFaults(constitution: Constitution, { checks }: AppointmentRules): Fault[] {
  const asks = (wanted: NomineeCheck) => checks.some(({ check }) => check === wanted);
  const directors = officesOfCouncil(constitution).some(({ isDirector }) => isDirector);
  return [
    ...refuses(
      new Set(checks.map(({ check }) => check)).size < checks.length,
      `${AT}/checks`,
      'checks',
      { rule: 'R-E7', citation: 'Constitution, checks of nominees' },
      'A check is listed twice. List each once.',
    ),
    ...refuses(
      directors && isCompany(constitution.legalForm) && !asks('identity-verified'),
      `${AT}/checks`,
      'checks',
      { rule: 'R-A46', citation: 'Companies Act 2006 s.167M' },
      'A director acts only once their identity is verified. Add the check "identity-verified".',
    ),
    ...refuses(
      constitution.legalForm === 'nhs-foundation-trust' && !asks('not-disqualified'),
      `${AT}/checks`,
      'checks',
      { rule: 'R-D4', citation: 'National Health Service Act 2006 Sch 7 para 8' },
      'Nobody who is disqualified may hold an office of a foundation trust. Add the check "not-disqualified".',
    ),
  ];
}
