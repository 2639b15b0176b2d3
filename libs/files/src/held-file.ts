import fs from 'node:fs';
import { unusable, UnusableFile } from './unusable';

/** What this process holds: after a restart in a container another process may have had its number. */
const ours = new Set<string>();

/**
 * Makes sure that no other process of this machine works with a file. Whatever a process held that was
 * killed is free again.
 * @returns lets go
 * @throws UnusableFile while another process holds it
 */
export function holdFile(file: string): () => void {
  const mark = `${file}.held`;
  try {
    if (!take(mark)) {
      refuseIfHeld(file, mark);
      fs.rmSync(mark, { force: true });
      if (!take(mark)) refuseIfHeld(file, mark);
    }
  } catch (error) {
    throw unusable(file, error);
  }
  ours.add(mark);
  return () => {
    ours.delete(mark);
    fs.rmSync(mark, { force: true });
  };
}

function take(mark: string): boolean {
  try {
    fs.writeFileSync(mark, String(process.pid), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function refuseIfHeld(file: string, mark: string): void {
  const holder = Number(fs.readFileSync(mark, 'utf8'));
  const isAnother = holder === process.pid ? ours.has(mark) : isRunning(holder);
  if (isAnother)
    throw new UnusableFile(
      `Process ${holder} works with ${file} already. Two at once would forget what the other did: stop one, or give this one a file of its own. If that process is something else, delete ${mark}.`,
    );
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
