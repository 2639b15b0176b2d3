import { valueOf } from '@folkmoot/basics';
import {
  assembleBoard,
  certify,
  commitmentOf,
  contribute,
  contributionShape,
  newSeed,
  openShare,
  parse,
  print,
  readBoard,
  readContributions,
  readTrustees,
  shareInput,
  shareInputShape,
  shareOutputShape,
  signedMessageShape,
  takeShare,
  writeTrustees,
} from '@folkmoot/ballot';
import { sodiumGroup as group } from '@folkmoot/ballot-native';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describeWithTool } from './ask';

/** Versions before this encrypt what members write to each other in another way. */
const encryptsAsWeDo = 3.1;
const size = { size: 3, threshold: 2 };
const longest = 1_000_000;

describeWithTool('a board of which the second member uses the tool', (tool) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-ceremony-'));
  afterAll(() => fs.rmSync(folder, { recursive: true }));
  const file = (name: string) => path.join(folder, name);
  const step = (number: number, args: readonly string[], input?: string) => {
    const command = ['setup', 'generate-trustee-key-threshold', '--group', 'Ed25519'];
    return tool.answer([...command, '--step', String(number), ...args], folder, input).trim();
  };

  const isOlder = tool.version < encryptsAsWeDo;
  if (isOlder)
    process.stderr.write(
      `\nSkipped: a ceremony with belenios-tool: ${tool.version} is installed, and ${encryptsAsWeDo} or newer is needed.\n`,
    );
  const test = isOlder ? it.skip : it;
  test('makes a key together with two members who use ours', () => {
    const place = ['--threshold-context', '2/2/3'];
    const id = step(1, place);
    const theirKey = ['--key', file(`${id}.key`)];
    const theirCert = fs.readFileSync(file(`${id}.cert`), 'utf8').trim();
    const seeds = [newSeed(randomBytes), newSeed(randomBytes)] as const;
    const certs = [
      certify(size, 1, seeds[0], group, randomBytes),
      valueOf(parse(signedMessageShape, theirCert, longest)),
      certify(size, 3, seeds[1], group, randomBytes),
    ];
    const board = valueOf(readBoard(certs, group));
    const written = certs.map((cert) => `${print(signedMessageShape, cert)}\n`);
    fs.writeFileSync(file('certs.jsons'), written.join(''));
    const withCerts = ['--certs', file('certs.jsons')];

    const polynomial = step(3, [...place, ...withCerts, ...theirKey]);
    const contributions = [
      contribute(board, 1, seeds[0], randomBytes),
      valueOf(parse(contributionShape, polynomial, longest)),
      contribute(board, 3, seeds[1], randomBytes),
    ];
    valueOf(readContributions(contributions, contributions.map(commitmentOf), board));

    const input = print(shareInputShape, shareInput(contributions, 2));
    const output = step(5, [...withCerts, ...theirKey], input);
    const outputs = [
      valueOf(takeShare(board, shareInput(contributions, 1), 1, seeds[0], randomBytes)),
      valueOf(parse(shareOutputShape(group), output, longest)),
      valueOf(takeShare(board, shareInput(contributions, 3), 3, seeds[1], randomBytes)),
    ];
    const parameters = valueOf(assembleBoard(board, contributions, outputs));
    const trustees = readTrustees(writeTrustees([['Pedersen', parameters]], group), group);
    expect(trustees).toMatchObject({ ok: true });
    const theirSeed = fs.readFileSync(file(`${id}.key`), 'utf8').trim();
    for (const [at, seed] of [seeds[0], theirSeed, seeds[1]].entries())
      expect(openShare(outputs[at]?.private_key ?? '', seed, group)?.public.hex).toBe(
        outputs[at]?.public_key.public_key.hex,
      );
  });
});
