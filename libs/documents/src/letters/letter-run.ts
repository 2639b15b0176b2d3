import { renderSVG } from 'uqr';

/** A letter with a code to sign in with. */
export interface CodeLetter {
  readonly name: string;
  /** By which whoever posts it finds the address. */
  readonly memberNumber: string;
  /** As it is printed. */
  readonly code: string;
  /** Opens the page with the code in it; a drawing of it is on the letter. */
  readonly address: string;
}

/** Letters that go out together, each on a sheet of its own. */
export interface LetterRun {
  readonly organisation: string;
  /** What is voted on. */
  readonly title: string;
  /** The day that the letters bear, `2026-06-09`. */
  readonly date: string;
  /** Before the code, and after it. */
  readonly paragraphs: readonly string[];
  readonly after: readonly string[];
  /** Where the code is typed. */
  readonly page: string;
  readonly letters: readonly CodeLetter[];
}

/** A run as the template reads it, with the drawings. */
export const drawnRun = ({ letters, ...run }: LetterRun) => ({
  ...run,
  letters: letters.map((letter) => ({ ...letter, svg: renderSVG(letter.address, { border: 2 }) })),
});
