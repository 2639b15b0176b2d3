import { holdFile, makeSecret, readSecret, secretIn } from '@folkmoot/files';
import {
  formatWitnessKey,
  isKeyName,
  parseVerifierKey,
  signerFromSeed,
  type VerifierKey,
  witnessKey,
} from '@folkmoot/log';
import { once } from 'node:events';
import { type AddressInfo } from 'node:net';
import { readOptions } from '../arguments';
import { Cannot, type Command, exit } from '../command';
import { textOf } from '../source';
import { witnessServer } from '../witness/witness-server';
import { WitnessState } from '../witness/witness-state';

const help = `folkmoot witness — watch the logs of others, and cosign what only ever grows

Usage
  folkmoot witness --name <name> --log <vkey>… [--logs <file>] [--key <file>] [--state <file>]
                   [--host <address>] [--port <number>]

A witness signs a log's checkpoint only if the log extends the one that it signed last. Whoever
asks for its cosignature cannot be shown another past than everybody else. It learns nothing of
what is in a log. Run it on a machine of your own, and give the log's operator the address and
the key that it prints. It speaks the C2SP tlog-witness protocol, so it can watch any such log.

Options
  --name <name>     What the witness is called, such as witness.union.example/w1: no spaces, no +
  --log <vkey>      Public key of a log to watch; several times for several logs, or while one
                    key of a log replaces another
  --logs <file>     The same from a file, one key a line; # begins a comment
  --key <file>      The witness's own key; drawn at the first start. Default: witness.key
  --state <file>    What it cosigned last. Losing it means that a fork could be cosigned: back it
                    up. Default: witness.state
  --host <address>  Default: 127.0.0.1. Put a proxy with TLS in front
  --port <number>   Default: 3100
  --help            Show this

Exit codes
  0  stopped by you
  2  it could not start: the message says why

Examples
  folkmoot witness --name w1.union.example --logs logs.txt
  folkmoot witness --name w1.union.example --log council.example/log/name+1a2b3c4d+AbC… --port 8080
`;

/** Runs a witness until it is stopped. */
export const witness: Command = {
  help,
  async run(args, terminal) {
    const options = readOptions('witness', args, {
      name: { type: 'string' },
      log: { type: 'string', multiple: true },
      logs: { type: 'string' },
      key: { type: 'string', default: 'witness.key' },
      state: { type: 'string', default: 'witness.state' },
      host: { type: 'string', default: '127.0.0.1' },
      port: { type: 'string', default: '3100' },
    });
    const keys = keysGiven(options.log ?? [], options.logs);
    const { key, state, host } = options;
    const name = nameGiven(options.name);
    makeSecret(key);
    const signer = signerFromSeed(name, secretIn(key, readSecret(key)));
    const letGo = holdFile(state);
    const server = witnessServer({
      signer,
      keys,
      state: new WitnessState(state),
      now: () => Date.now(),
      tell: (line) => terminal.err(`${line}\n`),
    });
    try {
      await listening(server, host, portGiven(options.port));
      const { port } = server.address() as AddressInfo;
      terminal.out(
        `Witness key: ${formatWitnessKey(witnessKey(name, signer.publicKey))}\nListening on http://${host}:${port}\n`,
      );
      await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
      return exit.ok;
    } finally {
      server.close();
      server.closeAllConnections();
      letGo();
    }
  },
};

function nameGiven(name: string | undefined): string {
  if (name !== undefined && isKeyName(name)) return name;
  throw new Cannot(
    'Say what the witness is called, without spaces or a plus: --name witness.union.example/w1',
  );
}

function portGiven(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 65_536) return port;
  throw new Cannot(`--port wants a number up to 65535, not “${text}”.`);
}

function keysGiven(given: readonly string[], file: string | undefined): VerifierKey[] {
  const lines = file === undefined ? [] : textOf(file).split('\n');
  const texts = [...given, ...lines].map((line) => line.replace(/#.*/, '').trim());
  const keys = texts.filter((line) => line !== '').map(keyGiven);
  if (keys.length > 0) return keys;
  throw new Cannot(
    'Say which logs to watch: --log <vkey>, as the log publishes it at <its address>/vkey, or --logs <file>.',
  );
}

function keyGiven(text: string): VerifierKey {
  const key = parseVerifierKey(text);
  if (key.ok) return key.value;
  throw new Cannot(
    `“${text}” is not the public key of a log. It reads like council.example/log/name+1a2b3c4d+AbC…; copy the whole of it.`,
  );
}

async function listening(
  server: ReturnType<typeof witnessServer>,
  host: string,
  port: number,
): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new Cannot(`Port ${port} is taken by another program. Choose another: --port 3101`);
    throw new Cannot(`The witness cannot listen on ${host}:${port}: ${message}.`);
  }
}
