import { type Instant, type PlainDate } from '@folkmoot/basics';
import { z } from 'zod';
import { code, date, instant, optional, text, whole } from '../../parsing/vocabulary';

/** A member for whom somebody is there: in person, as proxy, or as the representative or alternate of a body. */
export interface Standing {
  readonly member: string;
  readonly as: 'member' | 'proxy' | 'representative';
  readonly constituency?: string;
  /** Votes of the member, where a meeting of a class asks for a share of them; 1 when left out. */
  readonly votes?: number;
}

/** A natural person who came. One who stands for nobody is a guest. */
export interface Attender {
  readonly id: string;
  readonly standsFor: readonly Standing[];
}

/** What happened, in the order in which it did: of two events at one moment, the first listed came first. */
export type MeetingEvent =
  | { readonly at: Instant; readonly type: 'arrives' | 'leaves'; readonly person: string }
  | {
      readonly at: Instant;
      readonly type: 'item-begins';
      readonly item: string;
      /** Persons who may not be counted on this item, because they have an interest in it. */
      readonly interested?: readonly string[];
    }
  | { readonly at: Instant; readonly type: 'item-ends'; readonly item: string }
  | { readonly at: Instant; readonly type: 'adjourned' | 'closed' };

/** Who came to a meeting, who left, and what was done meanwhile. */
export interface QuorumFacts {
  readonly type: 'quorum';
  readonly body: 'general' | 'council' | 'board' | 'class';
  /** Members entitled to attend and vote; those in office for a council or board. */
  readonly entitled: number;
  /** Votes of the whole class, for a meeting of a class; as many as are entitled when left out. */
  readonly votes?: number;
  readonly startsAt: Instant;
  /** The day of the meeting from which this one was adjourned, and what was left to do there. */
  readonly adjournedFrom?: { readonly on: PlainDate; readonly business: readonly string[] };
  /** The day to which it was adjourned, where that is known. */
  readonly adjournedTo?: PlainDate;
  readonly people: readonly Attender[];
  readonly events: readonly MeetingEvent[];
}

const standing = z.strictObject({
  member: text,
  as: z.enum(['member', 'proxy', 'representative']),
  constituency: optional(code),
  votes: optional(whole(0)),
});

const event: z.ZodType<MeetingEvent> = z.discriminatedUnion('type', [
  z.strictObject({ at: instant, type: z.enum(['arrives', 'leaves']), person: text }),
  z.strictObject({
    at: instant,
    type: z.literal('item-begins'),
    item: text,
    interested: optional(z.array(text)),
  }),
  z.strictObject({ at: instant, type: z.literal('item-ends'), item: text }),
  z.strictObject({ at: instant, type: z.enum(['adjourned', 'closed']) }),
]);

const inOrder = (events: readonly MeetingEvent[]): boolean =>
  events.every(
    ({ at }, index) => index === 0 || Date.parse(events[index - 1]!.at) <= Date.parse(at),
  );

const knowsItsPeople = ({ people, events }: QuorumFacts): boolean => {
  const known = new Set(people.map(({ id }) => id));
  return (
    known.size === people.length &&
    events.every((one) => !('person' in one) || known.has(one.person))
  );
};

export const quorumFacts: z.ZodType<QuorumFacts, unknown> = z
  .strictObject({
    type: z.literal('quorum'),
    body: z.enum(['general', 'council', 'board', 'class']),
    entitled: whole(1),
    votes: optional(whole(1)),
    startsAt: instant,
    adjournedFrom: optional(z.strictObject({ on: date, business: z.array(text) })),
    adjournedTo: optional(date),
    people: z.array(z.strictObject({ id: text, standsFor: z.array(standing) })),
    events: z.array(event).refine(inOrder, 'List the events in the order in which they happened.'),
  })
  .refine(knowsItsPeople, {
    path: ['people'],
    message: 'List each person who arrives or leaves once, with whom they stand for.',
  });
