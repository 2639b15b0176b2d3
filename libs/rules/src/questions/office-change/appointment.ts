import { type Constitution, type Office } from '../../constitution';
import { type Ruling, type Step, type Warning } from '../../outcome';
import { cite, find, weigh } from '../../reasoning/step';
import { directorFilingDue, identityMustBeVerified } from '../../statute/directors';
import { constituencyName } from '../names';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type OfficeAppointmentFacts, officeAppointmentFacts } from './appointment-facts';
import { presides, regulatorsBlock } from './shared-steps';

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
          ...memberOf(constitution, office, facts),
          ...recommended(facts),
          vetted(office, facts),
          ...verified(office, facts),
          presides(meeting.presidedBy, nominee, meeting.chair),
          ...atGeneralMeeting(constitution, facts),
        ],
        warnings: withoutCommittee(facts),
      },
    );
    return ruling.verdict === 'in-order' && office.isDirector
      ? {
          ...ruling,
          effects: [
            {
              type: 'filing-due',
              what: 'Notice of a new director',
              by: directorFilingDue(from),
              citation: 'Companies Act 2006 s.167G',
            },
          ],
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

/** Source: R-D6; NHS Act 2006 Sch 7 para 16 for foundation trusts. */
function memberOf(
  constitution: Constitution,
  office: Office,
  facts: OfficeAppointmentFacts,
): Step[] {
  if (!office.holderFrom) return [];
  const holds = office.holderFrom.some((code) => facts.nominee.memberOf.includes(code));
  const names = office.holderFrom.map((code) => constituencyName(constitution, code)).join(' or ');
  return [
    find(
      { rule: 'R-D6', citation: cite(office.cites, office.name) },
      holds
        ? `${facts.nominee.name} is a member of ${names}.`
        : `${office.name} must be a member of ${names}, and ${facts.nominee.name} is not.`,
      holds,
    ),
  ];
}

const recommended = ({ committee }: OfficeAppointmentFacts): Step[] =>
  committee
    ? [
        weigh(
          { rule: 'R-E7', citation: 'Constitution, nominations committee [design]' },
          'Council members must be the majority of the nominations committee.',
          { times: 2, of: committee.councilMembers, says: 'council members on it' },
          '>',
          { of: committee.members, says: 'members of the committee' },
        ),
      ]
    : [];

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

/** Source: R-D5; NHS Act 2006 Sch 7 para 17. */
export const atGeneralMeeting = (
  { legalForm }: Constitution,
  { meeting }: { readonly meeting: { readonly isGeneralMeeting: boolean } },
): Step[] =>
  legalForm === 'nhs-foundation-trust'
    ? [
        find(
          { rule: 'R-D5', citation: 'NHS Act 2006 Sch 7 para 17' },
          meeting.isGeneralMeeting
            ? 'It is done at a general meeting of the council.'
            : 'The council of a foundation trust must do this at a general meeting of the council.',
          meeting.isGeneralMeeting,
        ),
      ]
    : [];

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
