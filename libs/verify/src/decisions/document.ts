import { type Json } from '@folkmoot/log';
import {
  revealedLots,
  type RevealedLots,
  rollRef,
  type RollRef,
  type SheetRef,
  sheetRef,
  versionRef,
  type VersionRef,
} from '../log/fields';
import { anything, listOf, object, oneOf, optional, type Read, text, whole } from '../shape';

/** What the counts and the roll say for a decision. */
export interface Evidence {
  readonly poll: string;
  readonly roll: RollRef;
  readonly recordDate: string;
  readonly sheets: readonly SheetRef[];
  /** `null` where the count needs none, or was published with them before. */
  readonly lots: RevealedLots | null;
}

/** A published decision. Its facts and outcome are as it states them: they are what is checked. */
export interface DecisionDocument {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly kind: string;
  readonly decidedOn: string;
  readonly constitution: VersionRef;
  readonly evidence: Evidence;
  readonly facts: Readonly<Record<string, Json>> & { readonly type: FactsType };
  readonly outcome: { readonly verdict: string; readonly whole: Json };
}

export type FactsType = 'resolution' | 'election' | 'fund-round';

const factsType = object({ type: oneOf('resolution', 'election', 'fund-round') });

const facts: Read<DecisionDocument['facts']> = (value, at) => ({
  ...(value as Readonly<Record<string, Json>>),
  ...factsType(value, at),
});

const outcome: Read<DecisionDocument['outcome']> = (value, at) => ({
  ...object({ verdict: text })(value, at),
  whole: anything(value, at),
});

export const decisionDocument: Read<DecisionDocument> = object({
  schema: oneOf('folkmoot-decision-1'),
  id: text,
  number: whole,
  title: text,
  kind: text,
  decidedOn: text,
  constitution: versionRef,
  evidence: object<Evidence>({
    poll: text,
    roll: rollRef,
    recordDate: text,
    sheets: listOf(sheetRef),
    lots: optional(revealedLots),
  }),
  facts,
  outcome,
});
