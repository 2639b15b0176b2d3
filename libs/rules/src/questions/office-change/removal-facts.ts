import { type PlainDate } from '@folkmoot/basics';
import { z } from 'zod';
import { type Named, type RemovalGround, removalGrounds } from '../../facts';
import { code, date, optional, partOf, text, whole } from '../../parsing/vocabulary';
import { type RegulatorsActs } from '../../statute/directors';
import { type Hearing, representations } from '../../statute/right-to-be-heard';
import { named, regulatorsActs } from './shared-steps';

/** How a council ends an office before its time. */
export interface OfficeRemovalFacts {
  readonly type: 'office-removal';
  readonly office: string;
  readonly holder: Named & { readonly regulator?: RegulatorsActs };
  readonly noticeGivenOn: PlainDate;
  readonly meeting: {
    readonly heldOn: PlainDate;
    readonly presidedBy: Named;
    readonly chair?: Named;
    readonly isGeneralMeeting: boolean;
  };
  readonly reasons: string | null;
  readonly replyOffered: boolean;
  readonly votes?: { readonly votesFor: number; readonly inOffice: number };
}

/** How the members of a company remove a director by the Act. */
export interface DirectorRemovalFacts extends Hearing {
  readonly type: 'director-removal';
  readonly director: Named & { readonly regulator?: RegulatorsActs };
  readonly by: 'meeting' | 'written-resolution';
  /** When the company was told of the intention to move it. */
  readonly specialNoticeOn: PlainDate;
  readonly heldOn: PlainDate;
  /** When the meeting was called, where that was after the special notice. */
  readonly calledOn?: PlainDate;
  readonly copySentToDirector: boolean;
  readonly votes?: { readonly votesFor: number; readonly votesAgainst: number };
}

/** How a member of the council is removed. */
export interface CouncilRemovalFacts {
  readonly type: 'council-removal';
  readonly constituency: string;
  readonly member: Named;
  readonly ground: RemovalGround | 'votes-or-views';
  readonly reasonsGivenOn: PlainDate;
  readonly hearingOffered: boolean;
  readonly decidedOn: PlainDate;
  readonly decision:
    | { readonly by: 'council'; readonly votesFor: number; readonly othersInOffice: number }
    | {
        readonly by: 'recall';
        readonly entitled: number;
        readonly requisitioned: number;
        readonly votesFor: number;
        readonly votesAgainst: number;
      };
}

const holder = named.extend({ regulator: optional(regulatorsActs) });

export const officeRemovalFacts: z.ZodType<OfficeRemovalFacts, unknown> = z.strictObject({
  type: z.literal('office-removal'),
  office: code,
  holder,
  noticeGivenOn: date,
  meeting: z.strictObject({
    heldOn: date,
    presidedBy: named,
    chair: optional(named),
    isGeneralMeeting: z.boolean(),
  }),
  reasons: z.union([text, z.null()]),
  replyOffered: z.boolean(),
  votes: optional(
    z
      .strictObject({ votesFor: whole(0), inOffice: whole(1) })
      .refine(...partOf('votesFor', 'inOffice', 'those in office')),
  ),
});

export const directorRemovalFacts: z.ZodType<DirectorRemovalFacts, unknown> = z.strictObject({
  type: z.literal('director-removal'),
  director: holder,
  by: z.enum(['meeting', 'written-resolution']),
  specialNoticeOn: date,
  heldOn: date,
  calledOn: optional(date),
  copySentToDirector: z.boolean(),
  representations: z.enum(representations),
  heard: z.boolean(),
  votes: optional(z.strictObject({ votesFor: whole(0), votesAgainst: whole(0) })),
});

export const councilRemovalFacts: z.ZodType<CouncilRemovalFacts, unknown> = z.strictObject({
  type: z.literal('council-removal'),
  constituency: code,
  member: named,
  ground: z.enum([...removalGrounds, 'votes-or-views']),
  reasonsGivenOn: date,
  hearingOffered: z.boolean(),
  decidedOn: date,
  decision: z.discriminatedUnion('by', [
    z
      .strictObject({ by: z.literal('council'), votesFor: whole(0), othersInOffice: whole(1) })
      .refine(...partOf('votesFor', 'othersInOffice', 'the others in office')),
    z
      .strictObject({
        by: z.literal('recall'),
        entitled: whole(1),
        requisitioned: whole(0),
        votesFor: whole(0),
        votesAgainst: whole(0),
      })
      .refine(...partOf('requisitioned', 'entitled', 'all electors'))
      .refine(
        ({ votesFor, votesAgainst, entitled }) => votesFor + votesAgainst <= entitled,
        'More voted than are electors.',
      ),
  ]),
});
