import { err, ok, type Result } from '@folkmoot/basics';
import {
  ballotOnPaper,
  certificateText,
  contributionText,
  curveGroup,
  hearAll,
  isSeedOf,
  openShare,
  TallyOpening,
  openingOfRehearsal,
  readRehearsal,
  shareText,
  type BoardSize,
  type Ceremony,
  type CeremonyMessage,
  type KeyPair,
  type KeyRound,
  type OpeningTexts,
  type PaperPlace,
} from '@folkmoot/ballot';
import { marksOf, type SealedAnswer } from '@folkmoot/sealed';
import { electionOf, faultOf } from '../../shared/sealing/check-paper';
import {
  type BoxToSeal,
  type LogEvidence,
  type PaperFault,
} from '../../shared/sealing/paper-to-seal';

/** A member of a board with the secret of the recovery sheet, and all that was said on the board. */
export interface Seat {
  readonly size: BoardSize;
  /** From 1. */
  readonly place: number;
  readonly seed: string;
  readonly messages: readonly CeremonyMessage[];
}

/** Why a member's browser does not go on. */
export type SeatFault =
  /** The sheet is another board's, or another member's. */
  | { readonly code: 'another-sheet' }
  /** What the server shows of the board is not what its members can have said. */
  | { readonly code: 'false-board'; readonly member: number; readonly round: KeyRound }
  /** A step before this one has no proof that holds. `owner` is the trustee whose it is. */
  | { readonly code: 'false-step'; readonly owner: number }
  /** A member sent something else than what that member had committed to. */
  | { readonly code: 'false-share'; readonly member: number };

/** A commitment, and the contribution to be kept until it is shown. */
export interface Commitment {
  readonly commitment: string;
  readonly contribution: string;
}

/** A paper that a teller has read, and where it lies. */
export interface PaperRead extends PaperPlace {
  readonly poll: string;
  /** Of the poll. */
  readonly title: string;
  readonly box: BoxToSeal;
  /** What the log says of the box. */
  readonly evidence: LogEvidence;
  readonly answers: readonly SealedAnswer[];
}

const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

/** Hears everything again that was said on the board, and makes sure of the member's own sheet. */
function takeSeat({ size, messages, place, seed }: Seat): Result<Ceremony, SeatFault> {
  const ceremony = hearAll(size, messages, curveGroup);
  if (!ceremony.ok) {
    const { member, round } = ceremony.error.message;
    return err({ code: 'false-board', member, round });
  }
  return isSeedOf(ceremony.value, place, seed) ? ceremony : err({ code: 'another-sheet' });
}

function shareFor(seat: Seat): Result<KeyPair, SeatFault> {
  const ceremony = takeSeat(seat);
  if (!ceremony.ok) return ceremony;
  const { private_key = '' } = ceremony.value.shares.get(seat.place) ?? {};
  const share = openShare(private_key, seat.seed, curveGroup);
  return share ? ok(share) : err({ code: 'another-sheet' });
}

/** Reads what is published of an election, and checks every step that was made of it. */
function openingOf(texts: OpeningTexts | null): Result<TallyOpening, SeatFault> {
  const opening = texts && TallyOpening.read(texts, curveGroup);
  if (!opening?.ok) return err({ code: 'false-step', owner: 1 });
  const unproved = opening.value.firstUnproved();
  return unproved ? err({ code: 'false-step', owner: unproved.owner }) : opening;
}

/** What a member of a board, or a teller, works out on their own device. None of it leaves it but what is returned. */
export const tasks = {
  certificate: ({ size, place, seed }: Seat): Result<string, SeatFault> =>
    ok(certificateText(size, place, seed, curveGroup, random)),

  commitment: (seat: Seat): Result<Commitment, SeatFault> => {
    const ceremony = takeSeat(seat);
    return ceremony.ok
      ? ok(contributionText(ceremony.value, seat.place, seat.seed, random))
      : ceremony;
  },

  share: (seat: Seat): Result<string, SeatFault> => {
    const ceremony = takeSeat(seat);
    if (!ceremony.ok) return ceremony;
    const share = shareText(ceremony.value, seat.place, seat.seed, random);
    return share.ok ? share : err({ code: 'false-share', member: share.error.member });
  },

  rehearsal: ({
    rehearsal,
    ...seat
  }: Seat & { readonly rehearsal: string }): Result<string, SeatFault> => {
    const share = shareFor(seat);
    if (!share.ok) return share;
    const read = readRehearsal(rehearsal);
    const opening = openingOf(read.ok ? openingOfRehearsal(read.value, []) : null);
    return opening.ok ? ok(opening.value.decrypt(share.value, random)) : opening;
  },

  shuffle: (texts: OpeningTexts): Result<string, SeatFault> => {
    const opening = openingOf(texts);
    return opening.ok ? ok(opening.value.shuffle(random)) : opening;
  },

  /**
   * A paper as a teller's browser seals it: only under the election that the log has, with the key of the trustees
   * whom it names, and that asks what the teller reads.
   */
  paper: ({
    poll,
    title,
    box,
    evidence,
    answers,
    ...place
  }: PaperRead): Result<string, PaperFault> => {
    const fault = faultOf({ poll, title, boxes: [box] }, evidence);
    if (fault) return err(fault);
    const election = electionOf(title, box);
    if (typeof election === 'string') return err(election);
    const marks = marksOf(box.contests, answers);
    const sealed = marks.ok ? ballotOnPaper(election, marks.value, place) : marks;
    if (!sealed.ok) throw new Error(`These are no marks: ${sealed.error.code}.`);
    return ok(sealed.value.text);
  },

  decryption: ({
    texts,
    ...seat
  }: Seat & { readonly texts: OpeningTexts }): Result<string, SeatFault> => {
    const share = shareFor(seat);
    if (!share.ok) return share;
    const opening = openingOf(texts);
    return opening.ok ? ok(opening.value.decrypt(share.value, random)) : opening;
  },
} as const;

export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
export type TaskInput<Name extends TaskName> = Parameters<Tasks[Name]>[0];
export type TaskOutput<Name extends TaskName> = ReturnType<Tasks[Name]>;
