import { type ChildProcess, spawn } from 'node:child_process';
import { StartupError } from '../startup-error';
import { type ServerUser } from './server-user';

/** What every server program is started with: English messages, and a folder that anyone may enter. */
export const surroundings = (user: ServerUser) => ({
  cwd: '/',
  env: { ...process.env, LC_ALL: 'C' },
  ...(user && { uid: user.uid, gid: user.gid }),
});

/**
 * Runs a program to its end and returns what it said.
 * @param input  handed to the program on its standard input
 * @throws StartupError when it does not run on this machine or ends with an error
 */
export function run(
  program: string,
  args: readonly string[],
  user: ServerUser,
  input = '',
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, surroundings(user));
    let said = '';
    child.stdout.on('data', (part: Buffer) => (said += part.toString()));
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    child.stdin.on('error', () => undefined); // it ended before it read everything: the exit code tells
    child.stdin.end(input);
    const release = endWithUs(child);
    child.on('error', (error) => reject(cannotRun(error, user)));
    child.on('close', (code) => {
      release();
      if (code === 0) resolve(said);
      else reject(new StartupError(`The database could not be set up: ${lastLines(said)}`));
    });
  });
}

/**
 * Ends a program if this process exits, as on Ctrl+C while the database is being set up.
 * @returns lets the program outlive us after all
 */
export function endWithUs(child: ChildProcess): () => void {
  const end = () => child.kill('SIGINT');
  process.once('exit', end);
  return () => void process.off('exit', end);
}

/** Why the operating system would not start a server program. */
export function cannotRun(error: NodeJS.ErrnoException, user: ServerUser): StartupError {
  const instead = 'set DATABASE_URL to a PostgreSQL server of your own';
  if (error.code === 'ENOENT') {
    return new StartupError(
      `The PostgreSQL that comes with Folkmoot needs a system with glibc (not Alpine): use one, or ${instead}.`,
    );
  }
  const whom = user ? ` as ${user.name}` : '';
  return new StartupError(`PostgreSQL cannot be run${whom} (${error.message}): ${instead}.`);
}

/** The end of a program's words, where the reason is, on one line. */
export function lastLines(text: string): string {
  return text.trim().split('\n').slice(-6).join(' / ') || 'it gave no reason';
}
