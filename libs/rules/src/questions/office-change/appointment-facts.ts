import { type PlainDate } from '@folkmoot/basics';
import { z } from 'zod';
import { type Named } from '../../facts';
import { code, date, optional, partOf, whole } from '../../parsing/vocabulary';
import { type RegulatorsActs } from '../../statute/directors';
import { named, regulatorsActs } from './shared-steps';

/** How somebody comes to an office. */
export interface OfficeAppointmentFacts {
  readonly type: 'office-appointment';
  readonly office: string;
  readonly nominee: Named & {
    /** Constituencies the nominee is a member of. */
    readonly memberOf: readonly string[];
    /** Whether their interests are declared and they are fit and proper for the office. */
    readonly interestsDeclared: boolean;
    readonly fitAndProper: boolean;
    readonly identityVerified: boolean;
    readonly regulator?: RegulatorsActs;
  };
  readonly from: PlainDate;
  /** Who recommended them: how many sat, and how many of those are council members. */
  readonly committee?: { readonly members: number; readonly councilMembers: number };
  readonly meeting: {
    readonly presidedBy: Named;
    /** The chair of the board, where there is one. */
    readonly chair?: Named;
    readonly isGeneralMeeting: boolean;
  };
}

export const officeAppointmentFacts: z.ZodType<OfficeAppointmentFacts, unknown> = z.strictObject({
  type: z.literal('office-appointment'),
  office: code,
  nominee: named.extend({
    memberOf: z.array(code),
    interestsDeclared: z.boolean(),
    fitAndProper: z.boolean(),
    identityVerified: z.boolean(),
    regulator: optional(regulatorsActs),
  }),
  from: date,
  committee: optional(
    z
      .strictObject({ members: whole(1), councilMembers: whole(0) })
      .refine(...partOf('councilMembers', 'members', 'those on it')),
  ),
  meeting: z.strictObject({
    presidedBy: named,
    chair: optional(named),
    isGeneralMeeting: z.boolean(),
  }),
});
