import { type Constitution, type Office } from '../../constitution';
import { directorFiling } from '../../decisions/consequence';
import { type Ruling, type Step, type Warning } from '../../outcome';
import {
  atGeneralMeeting,
  committeeIsCouncils,
  memberOf,
  presides,
  USUAL_COMMITTEE,
} from '../../offices/item-steps';
import { cite, find } from '../../reasoning/step';
import { identityMustBeVerified } from '../../statute/directors';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type OfficeAppointmentFacts, officeAppointmentFacts } from './appointment-facts';
import { regulatorsBlock } from './shared-steps';

/**
 * Is somebody properly brought to an office, before and beside the vote?
 * Source: R-E7, R-E6, R-D5, R-D6, R-A46, R-B14. The majority is the matter of the decision itself (R-E8).
 */
export const officeAppointment = question(
  'office-appointment',
  'Was somebody properly nominated, vetted and put forward for an office?',
  officeAppointmentFacts,
  (constitution, facts): Ruling => {
    const office = constitution.offices.find(({ code }) => code === facts.office);
    if (!office) {
      const source = { rule: 'R-E7', citation: 'Constitution, offices' };
      const says = `The constitution has no office “${facts.office}”.`;
      return rulingOf(['in-order', 'out-of-order'], '', { steps: [find(source, says, false)] });
    }
    const { nominee, meeting, from } = facts;
    const ruling = rulingOf(
      ['in-order', 'out-of-order'],
      `${nominee.name} may be put to the vote as ${office.name}: ${cite(office.cites, office.name)}.`,
      {
        steps: [
          ...stoppedByRegulator(constitution, facts),
          ...memberOf(constitution, office, nominee),
          ...recommended(constitution, facts),
          vetted(office, facts),
          ...verified(office, facts),
          presides(meeting.presidedBy, nominee, meeting.chair),
          ...atGeneralMeeting(constitution, meeting.isGeneralMeeting),
        ],
        warnings: withoutCommittee(facts),
      },
    );
    return ruling.verdict === 'in-order' && office.isDirector
      ? {
          ...ruling,
          effects: [directorFiling('Notice of a new director', from)],
        }
      : ruling;
  },
);

function stoppedByRegulator(constitution: Constitution, facts: OfficeAppointmentFacts): Step[] {
  const { nominee, from } = facts;
  const { removed, suspendedUntil } = nominee.regulator ?? {};
  return [
    ...regulatorsBlock(
      constitution,
      removed ?? false,
      `The Regulator removed ${nominee.name}, and the company may not appoint them again, not even by special resolution.`,
      's.46',
    ),
    ...regulatorsBlock(
      constitution,
      suspendedUntil !== undefined && from <= suspendedUntil,
      `The Regulator has suspended ${nominee.name} on that day.`,
      's.46',
    ),
  ];
}

const recommended = (
  { appointments }: Constitution,
  { committee }: OfficeAppointmentFacts,
): Step[] =>
  committee ? [committeeIsCouncils(appointments?.committee ?? USUAL_COMMITTEE, committee)] : [];

function vetted(office: Office, { nominee }: OfficeAppointmentFacts): Step {
  const missing = [
    ...(nominee.interestsDeclared ? [] : ['interests are not declared']),
    ...(nominee.fitAndProper ? [] : ['nobody has found them fit and proper for it']),
  ];
  return find(
    { rule: 'R-E7', citation: cite(office.cites, office.name) },
    missing.length === 0
      ? `${nominee.name} declared their interests and was found fit and proper.`
      : `${nominee.name} cannot be put to the vote: ${missing.join(', and ')}.`,
    missing.length === 0,
  );
}

function verified(office: Office, { nominee, from }: OfficeAppointmentFacts): Step[] {
  if (!office.isDirector || !identityMustBeVerified(from)) return [];
  return [
    find(
      { rule: 'R-A46', citation: 'Companies Act 2006 s.167M' },
      nominee.identityVerified
        ? `The identity of ${nominee.name} is verified.`
        : `A director acts only once their identity is verified, and that of ${nominee.name} is not.`,
      nominee.identityVerified,
    ),
  ];
}

const withoutCommittee = ({ committee }: OfficeAppointmentFacts): Warning[] =>
  committee
    ? []
    : [
        {
          rule: 'R-E7',
          citation: 'Constitution, nominations committee [design]',
          says: 'No nominations committee recommended this nominee.',
        },
      ];
