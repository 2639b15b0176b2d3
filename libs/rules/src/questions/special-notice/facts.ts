import { type PlainDate } from '@folkmoot/basics';
import { z } from 'zod';
import { date, optional } from '../../parsing/vocabulary';

/** Notice that somebody intends to move a resolution for which the law wants special notice. */
export interface SpecialNoticeFacts {
  readonly type: 'special-notice';
  readonly on: 'director-removal' | 'auditor-removal' | 'auditor-not-reappointed';
  /** When the company or society received notice of the intention. */
  readonly receivedOn: PlainDate;
  readonly meetingOn: PlainDate;
  /** When the meeting was called, where that was after it. */
  readonly calledOn?: PlainDate;
  /** When and how the members were told. */
  readonly told?: {
    readonly how: 'with-notice' | 'advertisement' | 'as-articles-allow';
    readonly on: PlainDate;
  };
}

export const specialNoticeFacts: z.ZodType<SpecialNoticeFacts, unknown> = z.strictObject({
  type: z.literal('special-notice'),
  on: z.enum(['director-removal', 'auditor-removal', 'auditor-not-reappointed']),
  receivedOn: date,
  meetingOn: date,
  calledOn: optional(date),
  told: optional(
    z.strictObject({
      how: z.enum(['with-notice', 'advertisement', 'as-articles-allow']),
      on: date,
    }),
  ),
});
