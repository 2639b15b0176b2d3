import { dateInLondon } from '@folkmoot/basics';
import { canonicalJson } from '@folkmoot/log';
import { type Chronicle } from '../log/chronicle';
import { type PollStory } from '../log/poll-story';
import { type DecisionDocument } from './document';

/**
 * Whether the special notice on which a decision rests is the last one that the log recorded before its poll opened.
 * Source: R-A24: the members are told with the opening of the poll.
 * @returns what is wrong, as the end of a sentence about the decision
 */
export function flawOfSpecialNotice(
  { facts }: DecisionDocument,
  { opened }: PollStory,
  { specialNotices, tellsAll }: Chronicle,
): string | null {
  const recorded = specialNotices.findLast(
    ({ resolution, entry }) => resolution === opened.subject && entry < opened.entry,
  );
  if (!recorded && !tellsAll) return null; // it may stand elsewhere
  const stated = facts['specialNotice'] ?? null;
  const expected = recorded && { ...recorded.days, toldOn: dateInLondon(opened.opensAt) };
  if (canonicalJson(stated) === canonicalJson(expected ?? null)) return null;
  if (!recorded) return 'rests on a special notice that the log had not recorded';
  const { entry } = recorded;
  return stated === null
    ? `leaves out the special notice that entry ${entry} records`
    : `tells other days of special notice than entry ${entry} records, with the opening of its poll`;
}
