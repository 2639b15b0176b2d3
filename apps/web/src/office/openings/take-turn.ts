import { type ScrutineersStep, stepInTurn } from '@folkmoot/ballot';
import { type Result } from '@folkmoot/basics';
import { boardQuery } from '../api/boards';
import { sendStep, textsOfBox, type OpeningBox, type PollOpening } from '../api/openings';
import { seatOn } from '../boards/take-turn';
import { load } from '../queries';
import { type SeatFault } from '../trustee/tasks';
import { workOut } from '../trustee/work-out';

const ownIn = ({ trustees }: PollOpening) => trustees.find(({ isYou }) => isYou)?.owner;

/** The boxes in which it is the reader's turn for a step. */
function boxesInTurn(opening: PollOpening, step: ScrutineersStep): OpeningBox[] {
  const own = ownIn(opening);
  return opening.boxes.filter(
    ({ nextStep, owners }) => nextStep === step && own !== undefined && owners.includes(own),
  );
}

/** The step that waits for the reader, in all boxes together. */
export function readersStep(opening: PollOpening): ScrutineersStep | null {
  const own = ownIn(opening);
  return own === undefined ? null : stepInTurn(opening.boxes, own);
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
