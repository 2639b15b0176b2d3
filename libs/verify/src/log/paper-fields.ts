import { listOf, object, optional, type Read, text, whole } from '../shape';

/* What the log says of votes on paper. Each entry about a batch is about its id. */

/** A batch of envelopes, announced before any was opened. */
export interface PaperBatch {
  readonly poll: string;
  /** Of the poll's batches, from 1. */
  readonly number: number;
  readonly envelopes: number;
}

export const paperBatch: Read<PaperBatch> = object({ poll: text, number: whole, envelopes: whole });

/** Somebody on the roll has voted on paper; who, the log keeps to itself. */
export interface PaperMark {
  readonly poll: string;
  readonly batch: string;
  /** Sealed ballots of the same elector that count no longer. */
  readonly supersedes: readonly string[];
}

export const paperMark: Read<PaperMark> = object({
  poll: text,
  batch: text,
  supersedes: listOf(text),
});

/** What two tellers agree is in a batch. */
export interface PaperConfirmation {
  readonly poll: string;
  readonly envelopes: number;
  readonly marks: number;
  readonly papers: number;
  readonly void: readonly { readonly envelope: number; readonly ground: string }[];
}

export const paperConfirmation: Read<PaperConfirmation> = object({
  poll: text,
  envelopes: whole,
  marks: whole,
  papers: whole,
  void: listOf(object({ envelope: whole, ground: text })),
});

export const paperWithdrawal: Read<{ readonly poll: string }> = object({ poll: text });

/** What became of every vote that could be cast. Source: docs/public-record.md. */
export interface Reconciliation {
  readonly issued: number;
  readonly online: number;
  readonly paper: number;
  readonly notUsed: number;
  readonly superseded: number;
  readonly void: number;
  readonly unconfirmed: number;
  /** Of `online`, those with a declaration of identity; `null` where nobody was asked for one. */
  readonly declared?: number | null;
}

export const reconciliation: Read<Reconciliation> = object({
  issued: whole,
  online: whole,
  paper: whole,
  notUsed: whole,
  superseded: whole,
  void: whole,
  unconfirmed: whole,
  declared: optional(whole),
});
