import { type Result } from '@folkmoot/basics';
import { boardQuery } from '../api/boards';
import { sendStep, textsOfBox, type OpeningBox, type PollOpening } from '../api/openings';
import { seatOn } from '../boards/take-turn';
import { load } from '../queries';
import { type SeatFault } from '../trustee/tasks';
import { workOut } from '../trustee/work-out';

const steps = ['shuffle', 'decryption'] as const;

export type ScrutineersStep = (typeof steps)[number];

/** The boxes in which it is the reader's turn for a step. */
function boxesInTurn({ boxes, trustees }: PollOpening, step: ScrutineersStep): OpeningBox[] {
  const you = trustees.find(({ isYou }) => isYou)?.owner;
  return boxes.filter(
    ({ nextStep, owners }) => nextStep === step && you !== undefined && owners.includes(you),
  );
}

/**
 * The step that waits for the reader: none while the server is at work on any box, so that they are
 * asked once for all boxes and not again for each box that comes after the others.
 */
export function stepInTurn(opening: PollOpening): ScrutineersStep | undefined {
  if (opening.boxes.some(({ awaits }) => awaits === 'server')) return undefined;
  return steps.find((step) => boxesInTurn(opening, step).length > 0);
}

/**
 * Does a step in every box in which it is the reader's turn, one after the other: what was sent stays
 * sent if a later box fails, and the next try goes on from there.
 * @param seed  of the reader's sheet; a shuffle needs none
 * @param begins  hears of each box before it is worked on
 * @returns the fault that stopped it, or nothing
 */
export async function takeTurn(
  opening: PollOpening,
  step: ScrutineersStep,
  seed: string,
  begins: (box: OpeningBox) => void,
): Promise<SeatFault | null> {
  for (const box of boxesInTurn(opening, step)) {
    begins(box);
    const texts = await textsOfBox(opening.poll, box);
    const made: Result<string, SeatFault> =
      step === 'shuffle'
        ? await workOut('shuffle', texts)
        : await workOut('decryption', {
            ...seatOn(await load(boardQuery(opening.board)), seed),
            texts,
          });
    if (!made.ok) return made.error;
    await sendStep(opening.poll, box.id, step, made.value);
  }
  return null;
}
