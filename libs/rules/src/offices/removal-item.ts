import { type AppointmentRules, type Constitution } from '../constitution';
import { type Named, type OfficeItem } from '../facts';
import { clearDays } from '../meetings/clear-days';
import { type Step } from '../outcome';
import { cite, find, type Source, weigh } from '../reasoning/step';
import { counted } from '../reasoning/words';
import { atGeneralMeeting, presides } from './item-steps';

/** Clear days that the holder has to reply, neither the day of the notice nor that of the vote among them. Source: R-E8, R-A17. */
export const daysToReply = (
  days: number,
  given: NonNullable<OfficeItem['notice']>,
  source: Source,
): Step =>
  weigh(
    source,
    `The holder must have ${counted(days, 'clear day')} of notice, neither the day it is given nor the day of the vote among them.`,
    { of: clearDays(given.givenOn, given.voteFrom), says: 'clear days' },
    '>=',
    { of: days, says: 'needed' },
  );

/**
 * Could the holder of an office answer before the council voted to remove them, and did somebody else preside?
 * Source: R-E6, R-E8, R-D5. The majority is the matter of the decision itself.
 */
export function removalSteps(
  constitution: Constitution,
  rules: AppointmentRules,
  holder: Named,
  item: OfficeItem | undefined,
): Step[] {
  const source: Source = { rule: 'R-E8', citation: cite(rules.cites, 'removals') };
  if (!item?.notice)
    return [
      find(
        source,
        'Nothing says who presided, and when the reasons were sent to the holder.',
        false,
      ),
    ];
  return [
    presides(item.presidedBy, holder, item.chair, source),
    ...answeredSteps(constitution, rules, holder, { ...item, notice: item.notice }),
  ];
}

/** All of that but who presides. */
export function answeredSteps(
  constitution: Constitution,
  rules: AppointmentRules,
  holder: Named,
  item: Pick<OfficeItem, 'atGeneralMeeting'> & Required<Pick<OfficeItem, 'notice'>>,
): Step[] {
  const source: Source = { rule: 'R-E8', citation: cite(rules.cites, 'removals') };
  const { reply } = item.notice;
  return [
    ...atGeneralMeeting(constitution, item.atGeneralMeeting),
    daysToReply(rules.daysToReply, item.notice, source),
    find(
      source,
      reply === null
        ? `${holder.name} could reply, and did not.`
        : `${holder.name} replied, and every voter was shown the reply.`,
      true,
    ),
  ];
}
