/** What is made between the close of a secret poll and its result, in this order. */
export const openingSteps = ['tally', 'shuffle', 'decryption', 'result', 'archive'] as const;
export type OpeningStep = (typeof openingSteps)[number];

/** The number of the server's own key among the trustees of a box; scrutineers follow by their places. */
export const serverOwner = 1;
export const ownerOf = (place: number): number => place + serverOwner;
export const placeOf = (owner: number): number => owner - serverOwner;

/** How far the opening of a box has come. */
export interface BoxProgress {
  /** Ballots that count. */
  readonly ballots: number;
  readonly hasRankings: boolean;
  /** Whether so few ballots are in it that somebody must first say to open them. */
  readonly isHeld: boolean;
  readonly board: { readonly size: number; readonly threshold: number };
  /** Owners without whom the returning officer has decided to proceed. */
  readonly absent: readonly number[];
  readonly made: readonly { readonly step: OpeningStep; readonly owner: number }[];
}

/** Who does what next. `owners` are those of whom any may do it now. */
export type NextStep =
  | { readonly by: 'server'; readonly step: 'tally' | 'shuffle' | 'decryption' | 'archive' }
  | {
      readonly by: 'scrutineers';
      readonly step: 'shuffle' | 'decryption';
      readonly owners: readonly number[];
    }
  | { readonly by: 'returning-officer'; readonly step: 'confirmation' }
  | { readonly by: 'nobody' };

/**
 * What comes next in the opening of a box: the tally; the word to open it, where it is held; where there are rankings the server's shuffle, then
 * each scrutineer's in turn; the server's decryption; as many decryptions of the board as it takes; then
 * result and archive together. A box without ballots has nothing to open.
 * Source: Belenios specification s.3.4.
 */
export function nextStep(box: BoxProgress): NextStep {
  const { ballots, hasRankings, isHeld, board, absent, made } = box;
  const has = (step: OpeningStep, owner = 0) =>
    made.some((one) => one.step === step && one.owner === owner);
  const scrutineers = Array.from({ length: board.size }, (_, at) => ownerOf(at + 1));
  if (has('archive')) return { by: 'nobody' };
  if (!has('tally')) return { by: 'server', step: 'tally' };
  if (ballots === 0) return { by: 'server', step: 'archive' };
  if (isHeld) return { by: 'returning-officer', step: 'confirmation' };
  if (hasRankings) {
    if (!has('shuffle', serverOwner)) return { by: 'server', step: 'shuffle' };
    const next = scrutineers.find((owner) => !has('shuffle', owner) && !absent.includes(owner));
    if (next !== undefined) return { by: 'scrutineers', step: 'shuffle', owners: [next] };
  }
  if (!has('decryption', serverOwner)) return { by: 'server', step: 'decryption' };
  const decrypted = scrutineers.filter((owner) => has('decryption', owner));
  if (decrypted.length >= board.threshold) return { by: 'server', step: 'archive' };
  const owners = scrutineers.filter((owner) => !decrypted.includes(owner));
  return { by: 'scrutineers', step: 'decryption', owners };
}

/** What is done at a scrutineer's own device, of a box. */
export type ScrutineersStep = Extract<NextStep, { by: 'scrutineers' }>['step'];

/** What a box waits for, and whose it can be. */
export interface AwaitedStep {
  readonly awaits: NextStep['by'];
  readonly nextStep: OpeningStep | 'confirmation' | null;
  readonly owners: readonly number[];
}

/**
 * The step of which it is a scrutineer's turn in some boxes of a poll; `null` while it is not. None while the server is
 * at work on any box, and no decryption while any is still shuffled: each is asked once for all boxes, and not again
 * for those that come later.
 */
export function stepInTurn(boxes: readonly AwaitedStep[], owner: number): ScrutineersStep | null {
  if (boxes.some(({ awaits }) => awaits === 'server')) return null;
  const isMine = (step: ScrutineersStep) =>
    boxes.some(({ nextStep, owners }) => nextStep === step && owners.includes(owner));
  if (isMine('shuffle')) return 'shuffle';
  if (boxes.some(({ nextStep }) => nextStep === 'shuffle')) return null;
  return isMine('decryption') ? 'decryption' : null;
}
