import {
  isRecoveryKey,
  keepSecret,
  newRecoveryKey,
  openRecoveryCopy,
  type PollKeyCopy,
  pollKeyCopyIn,
  publicHalf,
  secretFolder,
  typedRecoveryKey,
} from '@folkmoot/files';
import path from 'node:path';
import { text as textOfStream } from 'node:stream/consumers';
import { readArguments } from '../arguments';
import { Cannot, type Command, exit, type Terminal } from '../command';
import { recoverySheet } from '../recovery/sheet';
import { textOf } from '../source';

const help = `folkmoot recovery-key — a way back when the server's keys of secret polls are lost

Usage
  folkmoot recovery-key new
  folkmoot recovery-key check <public half>
  folkmoot recovery-key restore <copy.key.age> --out <folder>

new draws a recovery key and prints the returning officer's sheet. The service is given
the public half (POLL_KEYS_RECOVERY_KEY) and keeps of each key that it draws a copy that
only the sheet opens. check tells whether a sheet is readable and belongs to a public half.
restore opens a copy with the sheet and puts the key back into the service's folder.

check and restore read what is typed from the sheet; end it with Enter and Ctrl-D, or pipe
it in. Copies are age files (age-encryption.org/v1), which other programs open as well:
age --decrypt --identity <file with the secret half> <copy>.

Options
  --out <folder>  The folder POLL_KEYS_DIR of the service
  --help          Show this

Exit codes
  0  it is done, or the sheet is the right one
  1  the sheet is of another key
  2  it could not be done

Examples
  folkmoot recovery-key new > sheet.txt
  folkmoot recovery-key check age1…
  folkmoot recovery-key restore poll-key-copies/8d1c….key.age --out .data/poll-keys
`;

/** Draws, tries and uses the key that opens copies of the server's keys of secret polls. */
export const recoveryKey: Command = {
  help,
  async run(args, terminal) {
    const { values, positionals } = readArguments('recovery-key', args, {
      out: { type: 'string' },
    });
    const [what, place, ...more] = positionals;
    if (what === 'new' && place === undefined) return draw(terminal);
    if (what === 'check' && place !== undefined && more.length === 0) return check(place, terminal);
    if (what === 'restore' && place !== undefined && more.length === 0)
      return restore(place, values.out, terminal);
    throw new Cannot(
      'Say what to do: folkmoot recovery-key new, check <public half>, or restore <copy> --out <folder>.',
    );
  },
};

async function draw(terminal: Terminal): Promise<number> {
  terminal.out(recoverySheet(await newRecoveryKey()));
  return exit.ok;
}

async function check(wanted: string, terminal: Terminal): Promise<number> {
  if (!isRecoveryKey(wanted))
    throw new Cannot(
      `“${wanted}” is no public half of a recovery key: age1 and 58 more characters.`,
    );
  const found = await publicHalf(await typed(terminal));
  const isIts = found === wanted;
  terminal.out(
    isIts
      ? 'The sheet is right: it opens what is encrypted to this public half.\n'
      : `This is the sheet of another key, whose public half is ${found}. It opens nothing of this one.\n`,
  );
  return isIts ? exit.ok : exit.no;
}

async function restore(copy: string, out: string | undefined, terminal: Terminal): Promise<number> {
  if (out === undefined)
    throw new Cannot('Say where the service keeps its keys: --out and its folder POLL_KEYS_DIR.');
  const encrypted = textOf(copy);
  const { poll, key } = keyIn(copy, await openRecoveryCopy(copy, encrypted, await typed(terminal)));
  secretFolder(out);
  const file = path.join(out, `${poll}.key`);
  keepSecret(file, `${key}\n`);
  terminal.out(
    `${file} is back. Start the worker again: it goes on with opening poll ${poll}. Whoever runs the service needs to be able to read the file.\n`,
  );
  return exit.ok;
}

/** What is typed from a sheet, or piped in. */
async function typed(terminal: Terminal): Promise<string> {
  terminal.err('Type the secret half from the sheet, then Enter and Ctrl-D:\n');
  return typedRecoveryKey(await textOfStream(terminal.input()));
}

function keyIn(copy: string, text: string): PollKeyCopy {
  const found = pollKeyCopyIn(text);
  if (found) return found;
  throw new Cannot(`${copy} can be opened, but is no copy of a key of a secret poll.`);
}
