import { type Element, type Group } from '../group/group';
import { type ThresholdParameters } from '../trustees/threshold-parameters';
import { readCertificate, type Board, type BoardSize } from './certificate';
import { type Contribution } from './contribution';
import { keysOfSeed } from './seed';
import { type ShareOutput } from './share';
import { type SignedMessage } from './signed-message';

/**
 * The rounds in which a board makes its key: nobody speaks in one before everybody has spoken in the
 * one before.
 * Source: Belenios specification s.3.1.1; the round of commitments is ours, see `commitmentOf`.
 */
export const keyRounds = ['certificate', 'commitment', 'contribution', 'share'] as const;
export type KeyRound = (typeof keyRounds)[number];

/** What a member posts for all to read. `member` counts from 1. */
export interface CeremonyMessage<Round extends string = KeyRound> {
  readonly round: Round;
  readonly member: number;
  readonly text: string;
}

/** A ceremony as far as it has come: every message in it was checked. */
export interface Ceremony {
  readonly size: BoardSize;
  readonly group: Group;
  readonly certificates: ReadonlyMap<number, SignedMessage>;
  /** SHA-256 of the contribution that a member committed to. */
  readonly commitments: ReadonlyMap<number, string>;
  readonly contributions: ReadonlyMap<number, Contribution>;
  readonly shares: ReadonlyMap<number, ShareOutput>;
  /** Once every certificate is there. */
  readonly board: Board | null;
  /** What the contributions commit to, by member. */
  readonly coefficients: ReadonlyMap<number, readonly Element[]>;
  /** Once the key is made. */
  readonly parameters: ThresholdParameters | null;
}

/** A ceremony in which nobody has spoken yet. */
export const beginCeremony = (size: BoardSize, group: Group): Ceremony => ({
  size,
  group,
  certificates: new Map(),
  commitments: new Map(),
  contributions: new Map(),
  shares: new Map(),
  board: null,
  coefficients: new Map(),
  parameters: null,
});

/** Which round is open: `null` when the key is made. */
export const openRound = (ceremony: Ceremony): KeyRound | null =>
  keyRounds.find((round) => spoken(ceremony, round).size < ceremony.size.size) ?? null;

/** Whose message the open round waits for, by their places from 1. */
export function awaitedMembers(ceremony: Ceremony): number[] {
  const round = openRound(ceremony);
  if (!round) return [];
  const places = Array.from({ length: ceremony.size.size }, (_, at) => at + 1);
  return places.filter((member) => !spoken(ceremony, round).has(member));
}

/** Who has spoken in a round. */
export function spoken(ceremony: Ceremony, round: KeyRound): ReadonlyMap<number, unknown> {
  const { certificates, commitments, contributions, shares } = ceremony;
  return {
    certificate: certificates,
    commitment: commitments,
    contribution: contributions,
    share: shares,
  }[round];
}

/** Whether a seed is the one with which a member's certificate was made: so whether a sheet is that of this board. */
export const isSeedOf = (
  { certificates, group }: Ceremony,
  member: number,
  seed: string,
): boolean => {
  const signed = certificates.get(member);
  const certificate = signed && readCertificate(signed, group);
  return certificate?.verification.hex === keysOfSeed(seed, group).signing.public.hex;
};

/** What the members said, by their places. */
export const inOrder = <T>(byMember: ReadonlyMap<number, T>): T[] =>
  [...byMember].sort(([a], [b]) => a - b).map(([, value]) => value);

/** @throws before everybody's certificate is there */
export function boardOf({ board }: Ceremony): Board {
  if (!board) throw new RangeError('The board is not known before everybody’s certificate.');
  return board;
}
