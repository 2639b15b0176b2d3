import { type Checkpoint, formatVerifierKey, type VerifierKey } from '@folkmoot/log';
import { layout, packLayout } from '@folkmoot/verify';
import { type MatterEntries } from './entries-of-matter';

interface Pack {
  readonly organisation: string;
  readonly about: MatterEntries;
  readonly checkpoint: Checkpoint;
  readonly keys: readonly VerifierKey[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The commands that count again what it holds. */
  readonly recounts: readonly string[];
}

/** What a pack is, how to check it, with which key and with which other programs: for people, as plain text. */
export const readme = ({
  organisation,
  about,
  checkpoint,
  keys,
  files,
  recounts,
}: Pack): string => {
  const { subject, entries } = about;
  const times = entries.map(({ entry }) => entry.time.slice(0, 10));
  return `EVIDENCE PACK

${organisation}
The ${subject.kind} “${subject.title}”
From entries of ${times[0]} to ${times.at(-1)} of the log ${checkpoint.origin}, which had
${checkpoint.size} entries when this pack was made.

WHAT IT IS

Everything that was recorded and published about this ${subject.kind}, and the proof that
it stands in the organisation's log: a list that can only grow. Nothing here has
to be believed because this pack says so. Any change to it is found.

${listOf(files)}

HOW TO CHECK IT

With the folkmoot program, on your own machine and without a network:

  folkmoot verify THIS-FILE.zip --vkey ${keys.map(formatVerifierKey).join(' --vkey ')}

The key is that of the log. Compare it with the one in the minutes, on a
receipt, or with somebody who kept it: the copy in ${layout.vkey} proves nothing by
itself. The program says what it could check, and what only the whole
record shows.
${countAgain(recounts)}
WITH OTHER PROGRAMS

- entries/*.tlog-proof is C2SP tlog-proof, ${layout.checkpoint} a C2SP signed note
  (tlog-checkpoint), the hash tree that of RFC 6962 with SHA-256. Any program
  that reads those verifies each entries/*.json by its proof and the key.
- sha256sum gives the hashes in ${packLayout.manifest}, and those by which entries name
  the documents: decision.made the decision, constitution.adopted the rules,
  poll.closed the ballots, count.published the count sheets,
  document.issued the files issued about decisions.
- ballots/*.blt are BLT files, which other counting programs read.
- Everything else is JSON in the one form of RFC 8785.

WHAT IT CANNOT SHOW

That nothing was left out of this pack, what was recorded after it was made, and
whether others were shown another log. The whole public record shows the first
two; comparing checkpoints shows the last. Choices in a secret poll, contact
details and who voted how are in no pack.
`;
};

/** Nothing where there is nothing to count again. */
const countAgain = (commands: readonly string[]): string =>
  commands.length === 0
    ? ''
    : `
HOW TO COUNT AGAIN

Unpack this file and run, in its folder:

${commands.map((command) => `  ${command}`).join('\n')}

Each says who is elected and why, stage by stage. The count sheet as it was
published is in counts/; with --json the program writes one of its own.
`;

const kinds: readonly (readonly [pattern: RegExp, says: string])[] = [
  [/^entries\/.*\.json$/, 'entries/NUMBER.json        entries of the log, to the byte'],
  [/^entries\/.*-proof$/, 'entries/NUMBER.tlog-proof  the proof of each'],
  [/^log\//, 'log/                       the signed head of the log, and its key'],
  [/^decisions\//, 'decisions/NUMBER.json      decisions: text, facts, reasons, evidence'],
  [/^certificates\//, 'certificates/NUMBER.txt    the same in words, to be printed'],
  [/^issued\//, 'issued/NUMBER/*.pdf        files issued about decisions, such as the certificate'],
  [/^constitution\//, 'constitution/VERSION.json  the rules they were taken under'],
  [/^counts\//, 'counts/                    count sheets, named by their hashes'],
  [/^ballots\//, 'ballots/                   ballots as counted, without names'],
  [/^lots\//, 'lots/                      the order of lots, for whoever counts again'],
  [/^rolls\//, 'rolls/                     how many could vote and did'],
];

function listOf(files: ReadonlyMap<string, Uint8Array>): string {
  const paths = [...files.keys()];
  const held = kinds.filter(([pattern]) => paths.some((path) => pattern.test(path)));
  return [
    ...held.map(([, says]) => `  ${says}`),
    `  ${packLayout.manifest}              the SHA-256 of every file`,
  ].join('\n');
}
