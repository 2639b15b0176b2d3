import { canonicalJson, sha256Hex } from '@folkmoot/log';
import { dateInLondon } from '@folkmoot/basics';
import { type Chronicle } from '../log/chronicle';
import { type PollStory } from '../log/poll-story';
import { anything, object, optional, orNull, readShape, text } from '../shape';
import { type DecisionDocument } from './document';

const noticeIn = object({
  item: optional(object({ notice: optional(anything) })),
});
const replyIn = object({ reply: orNull(text) });

/**
 * Whether a decision tells what the log recorded before its poll opened: when the reasons were sent to whoever would be
 * removed, when they could be heard, and what they replied. Source: R-E8, R-E18.
 * @returns what is wrong, as the end of a sentence about the decision
 */
export function flawOfRemovalNotice(
  { facts }: DecisionDocument,
  { opened }: PollStory,
  { removalNotices, replies, tellsAll }: Chronicle,
): string | null {
  const read = readShape(noticeIn, facts);
  const stated = read.ok ? read.value.item?.notice : null;
  if (stated === null || stated === undefined) return null; // the rules say whether one is needed
  const recorded = opened.subject === null ? undefined : removalNotices.get(opened.subject);
  if (!recorded && !tellsAll) return null; // it may stand elsewhere
  if (!recorded || recorded.entry > opened.entry)
    return 'rests on reasons sent to the holder that the log had not recorded';
  const { entry, ...days } = recorded;
  const reply = readShape(replyIn, stated);
  const written = reply.ok ? reply.value.reply : null;
  const expected = { ...days, voteFrom: dateInLondon(opened.opensAt), reply: written };
  if (canonicalJson(stated) !== canonicalJson(expected))
    return `tells other days of the reasons and the hearing than entry ${entry} records, with the opening of its poll`;
  const last = replies.findLast(
    (one) => one.resolution === opened.subject && one.entry < opened.entry,
  );
  if ((last?.replySha256 ?? null) === (written === null ? null : sha256Hex(written))) return null;
  return last
    ? `does not have the reply that entry ${last.entry} records`
    : 'has a reply that the log had not recorded';
}
