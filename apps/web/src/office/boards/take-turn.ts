import { ok, type Result } from '@folkmoot/basics';
import { seedOfSheet, type CeremonyMessage, type KeyRound } from '@folkmoot/ballot';
import { type Board, type BoardRound } from '../api/boards';
import { type FormReader } from '../form/form-reader';
import { type Seat, type SeatFault } from '../trustee/tasks';
import { workOut } from '../trustee/work-out';
import { keepContribution } from './kept-contribution';
import { wording } from './wording';

/** The seed of the code that was typed into a form; a fault is noted beside the field. */
export function typedSeed(form: FormData, reader: FormReader): string | null {
  const typed = form.get('code');
  if (typeof typed !== 'string' || typed.trim() === '')
    return reader.fault('code', wording.turn.codeMissing);
  const seed = seedOfSheet(typed);
  return seed.ok ? seed.value : reader.fault('code', wording.faults[seed.error.code]);
}

/** A member's place on a board, as the reader's own device makes sure of it. */
export function seatOn(board: Board, seed: string): Seat {
  const messages = board.messages.filter(
    (message): message is CeremonyMessage<KeyRound> => message.round !== 'rehearsal',
  );
  const { size, threshold } = board;
  const place = board.members.find(({ isYou }) => isYou)?.place ?? 0;
  return { size: { size, threshold }, place, seed, messages };
}

/** What the member says in a round, worked out on this device. */
export async function whatToSay(
  board: Board,
  round: Exclude<BoardRound, 'contribution'>,
  seed: string,
): Promise<Result<string, SeatFault>> {
  const seat = seatOn(board, seed);
  switch (round) {
    case 'certificate':
      return workOut('certificate', seat);
    case 'share':
      return workOut('share', seat);
    case 'rehearsal':
      return workOut('rehearsal', { ...seat, rehearsal: board.rehearsal ?? '' });
    case 'commitment': {
      const made = await workOut('commitment', seat);
      if (!made.ok) return made;
      keepContribution(board.id, made.value.contribution);
      return ok(made.value.commitment);
    }
  }
}

/** Why this device does not go on, in words. */
export function faultSays(fault: SeatFault, board: Board): string {
  if (fault.code === 'another-sheet') return wording.faults['another-sheet'];
  if (fault.code === 'false-board' || fault.code === 'false-step') return wording.falseBoard;
  const member = board.members.find(({ place }) => place === fault.member);
  return wording.falseShare(member?.name ?? wording.erased);
}
