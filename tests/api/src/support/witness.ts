import { cosign, formatWitnessKey, signerFromSeed, witnessKey } from '@folkmoot/log';
import { commandLine } from '@folkmoot/test-support';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import { type AddressInfo } from 'node:net';
import path from 'node:path';
import { logFolder } from './log-folder';

/** A line of a policy, for whoever asks the witness. */
interface Named {
  readonly vkey: string;
  readonly url: string;
}

export interface Witness extends Named {
  stop(): Promise<unknown>;
}

/** `folkmoot witness` in a process of its own, as an auditor runs it. */
export async function startWitness(name: string, logKey: string): Promise<Witness> {
  const folder = logFolder();
  const { args, env } = commandLine(
    ...['witness', '--name', name, '--port', '0', '--log', logKey],
    ...['--key', path.join(folder, 'key'), '--state', path.join(folder, 'state')],
  );
  const child = spawn(process.execPath, args, { env });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const says = await new Promise<string>((resolve, reject) => {
    let [out, err] = ['', ''];
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString();
      if (out.includes('Listening')) resolve(out);
    });
    child.stderr.on('data', (part: Buffer) => (err += part.toString()));
    void ended.then(() => reject(new Error(err)));
  });
  return {
    vkey: /^Witness key: (.*)$/m.exec(says)?.[1] ?? '',
    url: /http:\S+/.exec(says)?.[0] ?? '',
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

/** What a witness that does not behave answers. */
export interface Trick {
  readonly status: number;
  readonly body?: string;
  /** Says nothing for as long as anybody listens. */
  readonly isSilent?: boolean;
}

/** A witness that answers as a test likes, and notes how often it was asked. */
export class TrickyWitness implements Named {
  readonly signer;
  readonly asked: string[] = [];
  /** How many ended the connection before they had an answer. */
  givenUp = 0;
  url = '';
  private readonly server = http.createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      this.asked.push(body);
      const { status, body: text = '', isSilent = false } = this.trick(body);
      if (!isSilent) response.writeHead(status).end(text);
      else response.once('close', () => this.givenUp++);
    });
  });

  constructor(
    name: string,
    public trick: (body: string) => Trick,
  ) {
    this.signer = signerFromSeed(name, new Uint8Array(32).fill(name.length));
  }

  get vkey(): string {
    return formatWitnessKey(witnessKey(this.signer.name, this.signer.publicKey));
  }

  /** As an honest one. */
  cosign(body: string, time = Math.floor(Date.now() / 1000)): string {
    const note = body.slice(body.indexOf('\n\n') + 2);
    return cosign(note.slice(0, note.lastIndexOf('\n\n') + 1), time, this.signer);
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** A policy file in which so many of the witnesses are enough. */
export function policyOf(threshold: string, witnesses: readonly Named[]): string {
  const file = path.join(logFolder(), 'policy');
  const names = witnesses.map((_, at) => `W${at}`);
  const lines = witnesses.map(({ vkey, url }, at) => `witness W${at} ${vkey} ${url}`);
  fs.writeFileSync(
    file,
    [...lines, `group all-of-them ${threshold} ${names.join(' ')}`, 'quorum all-of-them', ''].join(
      '\n',
    ),
  );
  return file;
}
