import { addDays, daysBetween, formatDate, type PlainDate } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { type Named, type OfficeItem } from '../facts';
import { clearDays } from '../meetings/clear-days';
import { type Step } from '../outcome';
import { cite, find, type Source, weigh } from '../reasoning/step';
import { counted } from '../reasoning/words';
import { atGeneralMeeting, presides } from './item-steps';
import { type ItemRules } from './offices-of-council';

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

/** The first day on which the vote can open after the reasons were sent, by the days to reply alone. Source: R-E8, R-E18. */
export const firstDayOfVote = (
  { daysToReply: days, clearDays: clear }: Pick<ItemRules, 'daysToReply' | 'clearDays'>,
  givenOn: PlainDate,
): PlainDate => addDays(givenOn, clear ? days + 1 : days);

const sourceOf = ({ rule, cites }: ItemRules): Source => ({
  rule,
  citation: cite(cites, 'removals'),
});

/**
 * Could whoever would be removed answer before the vote, and did somebody else preside where the council voted?
 * Source: R-E6, R-E8, R-E18, R-D5. The majority is the matter of the decision itself.
 */
export function removalSteps(
  constitution: Constitution,
  rules: ItemRules,
  holder: Named,
  item: OfficeItem | undefined,
): Step[] {
  const source = sourceOf(rules);
  if (!item?.notice || (rules.presided && !item.presidedBy))
    return [
      find(
        source,
        'Nothing says who presided, and when the reasons were sent to the holder.',
        false,
      ),
    ];
  return [
    ...(item.presidedBy ? [presides(item.presidedBy, holder, item.chair, source)] : []),
    ...couldAnswerSteps(constitution, rules, holder, { ...item, notice: item.notice }),
    find(
      source,
      item.notice.reply === null
        ? `${holder.name} could reply, and did not.`
        : `${holder.name} replied, and every voter was shown the reply.`,
      true,
    ),
  ];
}

/** Whether they have the days to reply, and the hearing. Whether they do reply is known once the vote opens. */
export function couldAnswerSteps(
  constitution: Constitution,
  rules: ItemRules,
  holder: Named,
  item: Pick<OfficeItem, 'atGeneralMeeting'> & Required<Pick<OfficeItem, 'notice'>>,
): Step[] {
  const source = sourceOf(rules);
  const { notice } = item;
  return [
    ...(rules.rule === 'R-E8' ? atGeneralMeeting(constitution, item.atGeneralMeeting) : []),
    rules.clearDays
      ? daysToReply(rules.daysToReply, notice, source)
      : daysWithReasons(rules.daysToReply, notice, source),
    ...(rules.hearing ? [heard(holder, notice, source)] : []),
  ];
}

/** Source: R-E18. */
const daysWithReasons = (
  days: number,
  given: NonNullable<OfficeItem['notice']>,
  source: Source,
): Step =>
  weigh(
    source,
    `The member must have the reasons in writing for ${counted(days, 'day')}.`,
    { of: daysBetween(given.givenOn, given.voteFrom), says: 'days' },
    '>=',
    { of: days, says: 'needed' },
  );

/** Source: R-E18. */
function heard(
  { name }: Named,
  { givenOn, voteFrom, hearingOn }: NonNullable<OfficeItem['notice']>,
  source: Source,
): Step {
  if (hearingOn === undefined)
    return find(source, `No day is set on which ${name} is heard before the vote.`, false);
  const inTime = givenOn < hearingOn && hearingOn <= voteFrom;
  return find(
    source,
    inTime
      ? `${name} could be heard on ${formatDate(hearingOn)}, before the vote.`
      : `${name} is to be heard on ${formatDate(hearingOn)}: after the reasons were sent, and before the vote opens.`,
    inTime,
  );
}
