import { type PlainDate } from '@folkmoot/basics';
import { z } from 'zod';
import { date, optional, whole } from '../../parsing/vocabulary';
import { type TrustMatter } from '../../statute/foundation-trusts';

export interface TrustVotes {
  readonly votesFor: number;
  readonly votesAgainst: number;
}

/** A vote that the law asks of the governors of an NHS foundation trust, with those of directors and members. */
export interface FoundationTrustVoteFacts {
  readonly type: 'foundation-trust-vote';
  readonly matter: TrustMatter;
  /** The law of that day decides; the law of today when left out. */
  readonly decidedOn?: PlainDate;
  /** Whether the council decided it at a general meeting. */
  readonly atGeneralMeeting: boolean;
  readonly governors: TrustVotes & { readonly inOffice: number };
  readonly directors?: TrustVotes;
  /** The vote at the annual members' meeting, once it was taken. */
  readonly members?: TrustVotes;
}

const votes = { votesFor: whole(0), votesAgainst: whole(0) };

export const foundationTrustVoteFacts: z.ZodType<FoundationTrustVoteFacts> = z.strictObject({
  type: z.literal('foundation-trust-vote'),
  matter: z.enum([
    'appoint-chair',
    'appoint-non-executive',
    'remove-chair',
    'remove-non-executive',
    'significant-transaction',
    'other-income',
    'merger',
    'amendment',
    'amendment-of-council-role',
  ]),
  decidedOn: optional(date),
  atGeneralMeeting: z.boolean(),
  governors: z.strictObject({ inOffice: whole(1), ...votes }),
  directors: optional(z.strictObject(votes)),
  members: optional(z.strictObject(votes)),
});
