import { type HoldingStep } from '@folkmoot/sealed';
import { type Terminal } from '../command';

/** Tells how far a rehearsal has come: one line written over, or a line for each step and each tenth of the ballots. */
export function tellHolding(terminal: Terminal): (step: HoldingStep) => void {
  const { rewrites } = terminal;
  let shown = '';
  return (step) => {
    const line = lineOf(step, rewrites);
    if (line === null || line === shown) return;
    shown = line;
    terminal.err(rewrites ? `\r\x1b[K${line}` : `${line}\n`);
  };
}

function lineOf(step: HoldingStep, rewrites: boolean): string | null {
  switch (step.step) {
    case 'key':
      return 'The board has made its key.';
    case 'ballot': {
      const each = rewrites ? 10 : Math.max(1, Math.ceil(step.of / 10));
      const isTold = step.done % each === 0 || step.done === step.of;
      return isTold
        ? `Sealed and verified ${number(step.done)} of ${number(step.of)} ballots`
        : null;
    }
    case 'tally':
      return 'The ballots are put together, still encrypted.';
    case 'shuffle':
      return `${trustee(step.owner)} has shuffled.`;
    case 'decryption':
      return `${trustee(step.owner)} has decrypted.`;
    case 'result':
    case 'archive':
      return 'The result is opened.';
  }
}

const number = (value: number): string => value.toLocaleString('en-GB');
const trustee = (owner: number): string => (owner === 1 ? 'The server' : `Member ${owner - 1}`);
