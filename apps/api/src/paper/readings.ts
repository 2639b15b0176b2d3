import { type Instant, type MemberId, type RollEntryId } from '@folkmoot/basics';
import { type Answer } from '@folkmoot/rules';

/** Why an envelope holds no vote. Source: R-D16 (declaration of identity), R-D20 (the first counts), R-D21 (unclear), R-D27 (abandoned). */
export const voidGrounds = [
  'not-on-roll',
  'no-declaration',
  'second-envelope',
  'voted-before',
  'nothing-marked',
  'unclear',
  'late',
  'abandoned',
] as const;
export type VoidGround = (typeof voidGrounds)[number];

export type Teller = 1 | 2;

/** What a teller reads on and in an envelope. In a secret poll papers are read apart, and there are no answers here. */
export interface EnvelopeReading {
  readonly envelope: number;
  readonly teller: Teller;
  /** Whose vote it is; `null` for an envelope without one. */
  readonly elector: {
    readonly rollEntry: RollEntryId;
    readonly member: MemberId;
    readonly number: string;
    readonly constituency: string;
  } | null;
  readonly ground: VoidGround | null;
  readonly answers: readonly Answer[] | null;
}

/** A paper of a secret poll as a teller's browser sealed it: the same paper gives the same text. */
export interface PaperReading {
  readonly box: string;
  readonly paper: number;
  readonly teller: Teller;
  readonly credential: string;
  readonly tracker: string;
  readonly text: string;
}

/** A batch with the last reading of each thing in it by each teller. */
export interface PaperBatch {
  readonly id: string;
  readonly poll: string;
  readonly number: number;
  readonly place: string;
  /** How many were announced. */
  readonly envelopes: number;
  readonly announcedAt: Instant;
  readonly tellers: readonly { readonly teller: Teller; readonly account: string }[];
  readonly envelopeReadings: readonly EnvelopeReading[];
  readonly paperReadings: readonly PaperReading[];
  readonly end: {
    readonly outcome: 'confirmed' | 'withdrawn';
    readonly reason: string | null;
    readonly endedAt: Instant;
  } | null;
}

/** One thing that two tellers read. */
export interface Compared<R> {
  readonly number: number;
  readonly first: R | null;
  readonly second: R | null;
  readonly state: 'unread' | 'read-once' | 'agreed' | 'different';
}

/** The papers of one box in a batch. */
export interface PapersOfBox {
  readonly box: string;
  /** As many as envelopes of its electors. */
  readonly count: number;
  readonly papers: readonly Compared<PaperReading>[];
}

/** The envelopes of a batch, each with what the two tellers make of it. */
export const comparedEnvelopes = ({
  envelopes,
  envelopeReadings,
}: PaperBatch): Compared<EnvelopeReading>[] =>
  compared(
    envelopes,
    (number) => envelopeReadings.filter(({ envelope }) => envelope === number),
    (reading) =>
      JSON.stringify([
        reading.elector?.rollEntry ?? null,
        reading.ground,
        reading.answers?.map(({ contest, options }) => [contest, ...options]) ?? null,
      ]),
  );

/**
 * The papers of a secret poll's batch, box by box; `null` until both tellers agree on the envelopes, since nobody knows
 * before how many there should be.
 */
export function comparedPapers(
  batch: PaperBatch,
  boxes: readonly { readonly id: string; readonly constituency: string | null }[],
): PapersOfBox[] | null {
  const electors = agreedElectors(batch);
  if (!electors) return null;
  return boxes.map(({ id, constituency }) => {
    const count = electors.filter(
      (elector) => constituency === null || elector.constituency === constituency,
    ).length;
    const own = batch.paperReadings.filter(({ box }) => box === id);
    const papers = compared(
      count,
      (number) => own.filter(({ paper }) => paper === number),
      ({ tracker }) => tracker,
    );
    return { box: id, count, papers };
  });
}

/** Whose votes are in the batch; `null` unless both tellers have read every envelope alike. */
export function agreedElectors(
  batch: PaperBatch,
): readonly NonNullable<EnvelopeReading['elector']>[] | null {
  const envelopes = comparedEnvelopes(batch);
  if (!envelopes.every(({ state }) => state === 'agreed')) return null;
  return envelopes.flatMap(({ first }) => first?.elector ?? []);
}

function compared<R extends { readonly teller: Teller }>(
  count: number,
  readingsOf: (number: number) => readonly R[],
  asText: (reading: R) => string,
): Compared<R>[] {
  return Array.from({ length: count }, (_, at) => {
    const readings = readingsOf(at + 1);
    const first = readings.find(({ teller }) => teller === 1) ?? null;
    const second = readings.find(({ teller }) => teller === 2) ?? null;
    const once = first === null && second === null ? 'unread' : 'read-once';
    const isSame = first !== null && second !== null && asText(first) === asText(second);
    const state = first && second ? (isSame ? 'agreed' : 'different') : once;
    return { number: at + 1, first, second, state };
  });
}
