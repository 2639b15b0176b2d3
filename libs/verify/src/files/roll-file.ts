import { canonicalJson } from '@folkmoot/log';
import { groupsOfEnough } from '@folkmoot/rules';
import { type Closing } from '../log/fields';
import { type Opening } from '../log/poll-opened';

/**
 * The published figures of a poll's roll: how many were entitled and took part, by constituency, with how many votes where
 * these go by shares; what became of every vote in the poll as a whole; and why it was closed before its time, if it was.
 * Constituencies of fewer than 5 people are put together with others. Source: R-H2.
 * @returns the exact text of the file
 */
export const rollText = (poll: string, opened: Opening, closed: Closing): string =>
  canonicalJson({
    schema: 'folkmoot-roll-1',
    poll,
    title: opened.title,
    recordDate: opened.recordDate,
    roll: {
      count: opened.roll.count,
      sha256: opened.roll.sha256,
      ...(opened.roll.votes !== null && { votes: opened.roll.votes }),
    },
    groups: groupsOfEnough(closed.electors, ({ entitled }) => entitled).map((group) => ({
      constituencies: group.map(({ constituency }) => constituency),
      entitled: group.reduce((sum, { entitled }) => sum + entitled, 0),
      tookPart: group.reduce((sum, { tookPart }) => sum + tookPart, 0),
      ...(opened.roll.votes !== null && {
        votes: {
          held: group.reduce((sum, { votes }) => sum + (votes?.held ?? 0), 0),
          cast: group.reduce((sum, { votes }) => sum + (votes?.cast ?? 0), 0),
        },
      }),
    })),
    ...(closed.votes && { votes: { ...closed.votes } }),
    ...(closed.early !== null && { closedEarly: closed.early }),
  });
