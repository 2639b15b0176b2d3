import { countingMethods, parseBlt, type SkippedRank } from '@folkmoot/count';
import { readArguments } from '../arguments';
import { Cannot, type Command, exit, type Terminal } from '../command';
import { countElection, electionReport } from '../count/election';
import { readWhole } from '../count/progress';
import { type Form, type Report, reportText } from '../count/report';
import { sourceOf } from '../count/source';

const methods = [...countingMethods.values()];
const width = Math.max(...methods.map(({ id }) => id.length));

const help = `folkmoot count — count the ballots in a file, and show every step

Usage
  folkmoot count <file> --method <method> [options]

<file> is a ballot file in the BLT form; - reads from standard input.

Methods
${methods.map(({ id, name }) => `  ${id.padEnd(width)}  ${name}`).join('\n')}

Options
  --seats <number>   Instead of the seats that the file says
  --skipped <what>   What a skipped rank does: close-up (later preferences move up, the
                     default) or stop (the paper stops there)
  --lots <file>      The order that lots gave, most favoured first: a candidate's name or
                     number on each line, or a JSON document with “order” and “seed”.
                     Without it the file's [tie …] line is used. Without that the order is
                     made from the SHA-256 of the ballots: good for checking, but no draw
  --table            Print only the table
  --sentences        Print what happened at each stage, and why
  --json             Print the whole count sheet, with “winners” by number
  --help             Show this

Exit codes
  0  the ballots are counted
  2  they could not be: the message says what is wrong and where

Examples
  folkmoot count ward-3.blt --method scottish-stv
  folkmoot count ward-3.blt --method scottish-stv --lots drawn.txt --sentences
  folkmoot count - --method scottish-stv --seats 2 --json < ward-3.blt
`;

/** Counts the ballots in a file. */
export const count: Command = {
  help,
  async run(args, terminal) {
    const { values, positionals } = readArguments('count', args, {
      method: { type: 'string' },
      seats: { type: 'string' },
      skipped: { type: 'string' },
      lots: { type: 'string' },
      table: { type: 'boolean' },
      sentences: { type: 'boolean' },
      json: { type: 'boolean' },
    });
    const [file, more] = positionals;
    if (file === undefined || more !== undefined)
      throw new Cannot('Name one file: folkmoot count ballots.blt --method scottish-stv');
    const settings = {
      method: methodNamed(values.method),
      seats: values.seats === undefined ? null : seatsIn(values.seats),
      skipped: skippedIn(values.skipped ?? 'close-up'),
      lotsFile: values.lots ?? null,
    };
    const form = formIn(values);
    const source = sourceOf(file, terminal);
    const read = parseBlt(await readWhole(source, terminal));
    if (!read.ok) throw new Cannot(`${source.name}, ${read.error.says}`);
    for (const { says } of read.value.warnings) terminal.err(`${says}\n`);
    const { sheet, lots } = countElection(read.value, settings);
    const report = electionReport(sheet);
    if (lots.forChecking) warnOfLots(report, terminal);
    terminal.out(reportText(report, form));
    return exit.ok;
  },
};

function methodNamed(name: string | undefined): (typeof methods)[number] {
  const method = countingMethods.get(name ?? '');
  if (method) return method;
  const offer = `One of: ${methods.map(({ id }) => id).join(', ')}.`;
  throw new Cannot(
    name === undefined
      ? `Say how to count: --method scottish-stv. ${offer}`
      : `There is no method “${name}”. ${offer}`,
  );
}

function seatsIn(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new Cannot(`--seats wants a whole number from 1 to 9999, not “${text}”.`);
}

function skippedIn(text: string): SkippedRank {
  if (text === 'close-up' || text === 'stop') return text;
  throw new Cannot(`--skipped is close-up or stop, not “${text}”.`);
}

function formIn(values: Partial<Record<Exclude<Form, 'plain'>, boolean>>): Form {
  const [form = 'plain', more] = (['json', 'table', 'sentences'] as const).filter(
    (name) => values[name],
  );
  if (more === undefined) return form;
  throw new Cannot(`Choose one form: --${form} or --${more}.`);
}

function warnOfLots({ lots }: Report, terminal: Terminal): void {
  if (lots.length === 0) return;
  terminal.err(
    `Chance settled ${lots.join(', ')}. No lot order was given, so one was made from the SHA-256 of the ballots: good for checking, but not a draw. Give the order that was drawn with --lots.\n`,
  );
}
