import { type Checked } from '@folkmoot/verify';
import { type Terminal } from '../command';

const number = (value: number): string => value.toLocaleString('en-GB');

/** Shows how far a verification has come: one line written over, or one line now and then. */
export function progress(terminal: Terminal, size: number | null): (checked: Checked) => void {
  let shown = '';
  // A line that cannot be written over is written ten times.
  const step = terminal.rewrites ? 1000 : Math.max(1000, Math.ceil((size ?? 0) / 10));
  return (checked) => {
    const { entries, decisions, counts } = checked;
    const isStep = entries % step === 0 || entries === size;
    if (decisions + counts === 0 && !isStep) return;
    const bar = terminal.rewrites && size ? ` ${barOf(entries / size)}` : '';
    const line =
      decisions + counts === 0
        ? `Reading the log:${bar} ${number(entries)}${size === null ? '' : ` of ${number(size)}`} entries`
        : `Recomputing: ${number(decisions)} decisions, ${number(counts)} counts`;
    if (line === shown || (!terminal.rewrites && decisions + counts > 0)) return;
    shown = line;
    terminal.err(terminal.rewrites ? `\r\x1b[K${line}` : `${line}\n`);
  };
}

const barWidth = 24;

/** A bar of part of a whole: `██████░░░░ 60 %`. */
function barOf(part: number): string {
  const full = Math.min(barWidth, Math.floor(part * barWidth));
  return `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${Math.floor(part * 100)} %`;
}

/** Takes the line of progress away. */
export function endProgress(terminal: Terminal): void {
  if (terminal.rewrites) terminal.err('\r\x1b[K');
}
