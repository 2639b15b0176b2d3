import { type PlainDate } from '@folkmoot/basics';
import { z } from 'zod';
import { date, optional, partOf, whole } from '../../parsing/vocabulary';

/** A statement that members want sent to all before a meeting. */
export interface MembersStatementFacts {
  readonly type: 'members-statement';
  readonly words: number;
  /** Votes on what it is about: of all, and of those who ask. */
  readonly votes: number;
  readonly asking: number;
  /** Members with a vote who ask, and what is paid up on their shares, in pence. */
  readonly members: number;
  readonly paidUpPence?: number;
  readonly receivedOn: PlainDate;
  readonly meetingOn: PlainDate;
  /** When notice of the meeting goes out, and when the statement did. */
  readonly noticeOn?: PlainDate;
  readonly sentOn?: PlainDate;
}

export const membersStatementFacts: z.ZodType<MembersStatementFacts, unknown> = z
  .strictObject({
    type: z.literal('members-statement'),
    words: whole(1),
    votes: whole(1),
    asking: whole(0),
    members: whole(0),
    paidUpPence: optional(whole(0)),
    receivedOn: date,
    meetingOn: date,
    noticeOn: optional(date),
    sentOn: optional(date),
  })
  .refine(...partOf('asking', 'votes', 'all votes'));
