import { type Instant } from '@folkmoot/basics';
import { z } from 'zod';
import { code, instant, isEachOnce, optional, text, whole } from '../../parsing/vocabulary';
import { type QuorumFacts, quorumFacts } from '../quorum/facts';

export type Way = 'for' | 'against' | 'abstain';

/** A member with a vote on the resolution. */
export interface VotingMember {
  readonly id: string;
  readonly constituency?: string;
  /** Votes on a poll, where votes go by shares; every other member has one. */
  readonly votes?: number;
  /** Votes on a written resolution, where the articles give another number (R-A8). */
  readonly votesInWriting?: number;
  /** A holding held with others, and the place of this holder among them in the register (R-A10). */
  readonly joint?: { readonly holding: string; readonly place: number };
}

/** One person's vote for one member: their own, or another's as proxy or representative. */
export interface Exercise {
  readonly person: string;
  readonly member: string;
  readonly as: 'member' | 'proxy' | 'representative';
  readonly way: Way;
  /** What a proxy was told, if anything. */
  readonly instructed?: Way;
  /** Of several votes on a poll, how many are used which way (s.322). All go the same way when left out. */
  readonly split?: { readonly for: number; readonly against: number };
  /** When the appointment of a proxy reached the company, and when its end did. */
  readonly lodgedAt?: Instant;
  readonly revokedAt?: Instant;
}

export interface AdvanceVote {
  readonly member: string;
  readonly way: Way;
  readonly receivedAt: Instant;
}

/** A resolution put to a meeting, and how everybody voted. */
export interface MeetingVoteFacts {
  readonly type: 'meeting-vote';
  readonly kind: string;
  readonly title: string;
  readonly startsAt: Instant;
  /** Members entitled to vote, or in office, whether they came or not. */
  readonly entitled: number;
  /** What the notice said; a special resolution needs it (R-A5). */
  readonly notice?: { readonly proposedAs: 'ordinary' | 'special'; readonly hasText: boolean };
  /** How the text put to the vote differs from that of the notice (R-A6). */
  readonly amendment?: {
    readonly of: 'wording' | 'substance';
    readonly withinScope: boolean;
    readonly notifiedAt?: Instant;
  };
  readonly members: readonly VotingMember[];
  readonly votes: readonly Exercise[];
  readonly advance?: readonly AdvanceVote[];
  readonly takenBy: 'hands' | 'poll';
  /** When a poll was demanded and taken, where one was. */
  readonly poll?: { readonly demandedAt: Instant; readonly takenAt: Instant };
  /** Whether a proper demand for a poll was refused (R-A12). */
  readonly pollRefused?: boolean;
  /** Persons with an interest in it: on a council or board they do not vote; a member at a general meeting may (R-A50). */
  readonly interested?: readonly string[];
  readonly chair?: {
    readonly declared?: 'carried' | 'lost';
    readonly castingVote?: 'for' | 'against';
  };
  /** Codes of other decisions carried, and those who consented in writing, where the kind needs them (R-D7, R-I11). */
  readonly alsoCarried?: readonly string[];
  readonly consents?: readonly string[];
  /** Who was there, and which item of business it was. */
  readonly attendance?: { readonly meeting: QuorumFacts; readonly item: string };
}

const way = z.enum(['for', 'against', 'abstain']);

const member: z.ZodType<VotingMember> = z.strictObject({
  id: text,
  constituency: optional(code),
  votes: optional(whole(0)),
  votesInWriting: optional(whole(0)),
  joint: optional(z.strictObject({ holding: text, place: whole(1) })),
});

const exercise: z.ZodType<Exercise> = z.strictObject({
  person: text,
  member: text,
  as: z.enum(['member', 'proxy', 'representative']),
  way,
  instructed: optional(way),
  split: optional(z.strictObject({ for: whole(0), against: whole(0) })),
  lodgedAt: optional(instant),
  revokedAt: optional(instant),
});

/** Nobody votes twice: one line for a member in person, one for each person and member otherwise. */
const once = (exercises: readonly Exercise[]): boolean =>
  isEachOnce(exercises, ({ as, person, member: whose }) =>
    as === 'member' ? whose : JSON.stringify([as, person, whose]),
  );

export const meetingVoteFacts: z.ZodType<MeetingVoteFacts, unknown> = z.strictObject({
  type: z.literal('meeting-vote'),
  kind: code,
  title: text,
  startsAt: instant,
  entitled: whole(1),
  notice: optional(
    z.strictObject({ proposedAs: z.enum(['ordinary', 'special']), hasText: z.boolean() }),
  ),
  amendment: optional(
    z.strictObject({
      of: z.enum(['wording', 'substance']),
      withinScope: z.boolean(),
      notifiedAt: optional(instant),
    }),
  ),
  members: z
    .array(member)
    .refine((all) => isEachOnce(all, ({ id }) => id), 'List each member once.'),
  votes: z
    .array(exercise)
    .refine(once, 'List each person’s vote for a member once; use “split” for both ways.'),
  advance: optional(
    z
      .array(z.strictObject({ member: text, way, receivedAt: instant }))
      .refine((all) => isEachOnce(all, (one) => one.member), 'List each member once.'),
  ),
  takenBy: z.enum(['hands', 'poll']),
  poll: optional(z.strictObject({ demandedAt: instant, takenAt: instant })),
  pollRefused: optional(z.boolean()),
  interested: optional(z.array(text)),
  chair: optional(
    z.strictObject({
      declared: optional(z.enum(['carried', 'lost'])),
      castingVote: optional(z.enum(['for', 'against'])),
    }),
  ),
  alsoCarried: optional(z.array(code)),
  consents: optional(z.array(text)),
  attendance: optional(z.strictObject({ meeting: quorumFacts, item: text })),
});
