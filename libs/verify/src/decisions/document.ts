import { type PlainDate } from '@folkmoot/basics';
import { type Json } from '@folkmoot/log';
import {
  type OpenToObjection,
  RECOUNT_ASKERS,
  type RecountsAsked,
  type RequestedRecount,
  type ReviewOfCount,
} from '@folkmoot/rules';
import {
  type DecisionRef,
  revealedLots,
  type RevealedLots,
  type SheetRef,
  sheetRef,
  versionRef,
  type VersionRef,
} from '../log/fields';
import { type RollRef, rollRef } from '../log/roll-ref';
import {
  anything,
  day,
  listOf,
  moment,
  object,
  oneOf,
  optional,
  orNull,
  type Read,
  readShape,
  sha256,
  text,
  whole,
  yesNo,
} from '../shape';

/** A decision on which another rests. Source: R-D7, R-I7. */
export interface OtherDecisionRef extends DecisionRef {
  readonly kind: string;
}

interface RestsOn {
  /** `null` where it rests on none. */
  readonly otherDecisions: readonly OtherDecisionRef[] | null;
}

/** What the counts and the roll say for a decision. */
export interface PollEvidence extends RestsOn {
  readonly poll: string;
  readonly roll: RollRef;
  readonly recordDate: string;
  readonly sheets: readonly SheetRef[];
  /** `null` where the count needs none, or was published with them before. */
  readonly lots: RevealedLots | null;
  /** How a seat that fell free later was filled from these papers; `null` elsewhere. */
  readonly vacancySheet: SheetName | null;
  /** How its count was reviewed; `null` where no rule asked for it. */
  readonly review: ReviewOfCount | null;
  /** What was asked of its counts; `null` where no rule gave a right to a recount. */
  readonly recounts: RecountsAsked | null;
  /** Until when the result may be objected to; `null` where nobody may. */
  readonly objections: OpenToObjection | null;
}

/** A vacancy sheet, by its hash and the contest whose papers it counts. */
export interface SheetName {
  readonly contest: string;
  readonly sha256: string;
}

/** What stands for a vote of the board at a meeting of its own. */
export interface MinutedEvidence extends RestsOn {
  readonly poll: null;
  /** Where the minutes are found. */
  readonly minutes: string;
}

/** What stands for a poll where nobody stood against those elected. Source: R-D14. */
export interface UnopposedEvidence extends RestsOn {
  readonly poll: null;
  /** The election, whose statement of candidates is in the log. */
  readonly election: string;
  readonly contests: readonly { readonly contest: string; readonly constituency: string }[];
  readonly objections: OpenToObjection | null;
}

export type Evidence = PollEvidence | MinutedEvidence | UnopposedEvidence;

/** Whether a decision rests on a statement of candidates with nobody to choose between. */
export const isUnopposed = (evidence: Evidence): evidence is UnopposedEvidence =>
  'election' in evidence;

/** A published decision. Its facts and outcome are as it states them: they are what is checked. */
export interface DecisionDocument {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly kind: string;
  readonly decidedOn: PlainDate;
  readonly constitution: VersionRef;
  readonly evidence: Evidence;
  readonly facts: Readonly<Record<string, Json>> & { readonly type: FactsType };
  readonly outcome: { readonly verdict: string; readonly whole: Json };
}

export type FactsType = 'resolution' | 'election' | 'fund-round' | 'casual-vacancy';

const factsType = object({
  type: oneOf('resolution', 'election', 'fund-round', 'casual-vacancy'),
});

const facts: Read<DecisionDocument['facts']> = (value, at) => ({
  ...(value as Readonly<Record<string, Json>>),
  ...factsType(value, at),
});

const outcome: Read<DecisionDocument['outcome']> = (value, at) => ({
  ...object({ verdict: text })(value, at),
  whole: anything(value, at),
});

const otherDecisions = optional(
  listOf(object<OtherDecisionRef>({ number: whole, sha256, kind: text })),
);

const hasPoll = object({ poll: orNull(text) });

const objections = optional(object<OpenToObjection>({ until: day }));

const polled: Read<PollEvidence> = object<PollEvidence>({
  poll: text,
  roll: rollRef,
  recordDate: text,
  sheets: listOf(sheetRef),
  lots: optional(revealedLots),
  vacancySheet: optional(object<SheetName>({ contest: text, sha256 })),
  review: optional(
    object<ReviewOfCount>({
      count: whole,
      scrutineers: whole,
      confirmedAt: orNull(text),
      objections: listOf(object({ reason: text, answer: text })),
    }),
  ),
  recounts: optional(
    object<RecountsAsked>({
      until: orNull(moment),
      declaredAt: moment,
      asked: listOf(
        object<RequestedRecount>({
          count: whole,
          by: oneOf(...RECOUNT_ASKERS),
          reason: text,
          granted: orNull(yesNo),
          answer: orNull(text),
          recount: orNull(whole),
          agrees: orNull(yesNo),
        }),
      ),
    }),
  ),
  objections,
  otherDecisions,
});

const minuted: Read<MinutedEvidence> = (value, at) => ({
  ...object({ minutes: text, otherDecisions })(value, at),
  poll: null,
});

const unopposed: Read<UnopposedEvidence> = (value, at) => ({
  ...object({
    election: text,
    contests: listOf(object({ contest: text, constituency: text })),
    objections,
    otherDecisions,
  })(value, at),
  poll: null,
});

const withoutPoll: Read<MinutedEvidence | UnopposedEvidence> = (value, at) =>
  object({ election: optional(text) })(value, at).election === null
    ? minuted(value, at)
    : unopposed(value, at);

export const decisionDocument: Read<DecisionDocument> = object({
  schema: oneOf('folkmoot-decision-1'),
  id: text,
  number: whole,
  title: text,
  kind: text,
  decidedOn: day,
  constitution: versionRef,
  evidence: (value, at) =>
    hasPoll(value, at).poll === null ? withoutPoll(value, at) : polled(value, at),
  facts,
  outcome,
});

/** A new version of the constitution that a decision adopts. */
export interface NewVersion {
  readonly constitution: Json;
  /** The first day on which it is in force. */
  readonly effectiveOn: string;
  /** Whether it must be registered first. */
  readonly onceRegistered: boolean;
}

const adopts = object({
  effects: listOf(
    object({
      type: text,
      effectiveOn: optional(text),
      onceRegisteredBy: optional(text),
    }),
  ),
});

const proposes = object({
  proposal: object({ type: text, constitution: optional(anything) }),
});

/** The version that a decision adopts, as it states it; `null` when it adopts none. */
export function newVersionIn({ facts, outcome }: DecisionDocument): NewVersion | null {
  if (facts.type !== 'resolution') return null;
  const proposed = readShape(proposes, facts);
  const effects = readShape(adopts, outcome.whole);
  if (!proposed.ok || !effects.ok) return null;
  const { type, constitution } = proposed.value.proposal;
  const effect = effects.value.effects.find((one) => one.type === 'constitution-adopted');
  if (type !== 'constitution' || constitution === null || !effect?.effectiveOn) return null;
  const { effectiveOn, onceRegisteredBy } = effect;
  return { constitution, effectiveOn, onceRegistered: onceRegisteredBy !== null };
}
