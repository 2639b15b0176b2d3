import { type AppointmentRules, type Constitution, type NomineeCheck } from '../constitution';
import { methodSays } from '../reasoning/methods';
import { counted, fractionSays } from '../reasoning/words';

const CHECKS: Readonly<Record<NomineeCheck, string>> = {
  'interests-declared': 'interests declared',
  'fit-and-proper': 'found fit and proper',
  'not-disqualified': 'not disqualified',
  'identity-verified': 'identity verified',
};

const people = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What a constitution asks when the council fills an office or ends it. Source: R-E6 to R-E8. */
export const appointmentPoints = ({ appointments, offices }: Constitution): readonly string[] =>
  appointments
    ? [
        ...committeePoint(appointments),
        ...severalPoint(appointments),
        ...checkPoints(appointments),
        `The holder of the office ${offices.find(({ code }) => code === appointments.chair)?.name ?? appointments.chair} does not preside over the appointment or removal of anybody the council appoints or removes; council members with an interest in it ${appointments.interested === 'left-out' ? 'have no vote on it' : 'say so, and may vote'}.`,
        `Whoever the council would remove has ${counted(appointments.daysToReply, 'clear day')} to reply to the reasons before the vote.`,
      ]
    : [];

const committeePoint = ({ committee }: AppointmentRules): string[] =>
  committee
    ? [
        `A nominations committee recommends nominees to the council: ${committee.councilShare.strict ? 'more than' : 'at least'} ${fractionSays(committee.councilShare)} of it are council members, and ${counted(committee.quorum, 'member')} must sit.`,
      ]
    : [];

const severalPoint = ({ several }: AppointmentRules): string[] =>
  several
    ? [
        `Where several are put forward for one place, the council chooses among them by ${methodSays(several.method)}, or chooses none of them.`,
      ]
    : [];

function checkPoints({ checks }: AppointmentRules): string[] {
  const of = (before: 'vote' | 'term') =>
    people.format(
      checks.filter((rule) => rule.before === before).map(({ check }) => CHECKS[check]),
    );
  return [
    ...(of('vote') ? [`Before the vote a nominee has: ${of('vote')}.`] : []),
    ...(of('term') ? [`Before the term begins: ${of('term')}.`] : []),
  ];
}
