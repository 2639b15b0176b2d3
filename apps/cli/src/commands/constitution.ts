import { readArguments } from '../arguments';
import { Cannot, type Command, type Terminal } from '../command';
import { check } from '../constitution/check';
import { diff } from '../constitution/diff';
import { explain } from '../constitution/explain';
import { list, show } from '../constitution/presets';
import { tellingFaults } from '../rules/faulty';

const help = `folkmoot constitution — check, compare and explain rules that are data

Usage
  folkmoot constitution list [--json]
  folkmoot constitution show preset:<id>
  folkmoot constitution check <file|preset:id> [--json]
  folkmoot constitution explain <file|preset:id> [--json]
  folkmoot constitution diff <file|preset:id> <file|preset:id> [--json]

<file> is a JSON document; with - standard input is read. Its shape is published in
libs/rules/constitution.schema.json, and docs/rules/constitutions.md describes it.

  list     Names the presets: a complete constitution for each organisational model
  show     Prints a preset as a document to start from
  check    Tells what the law or the shape refuses, where, why and what would mend it;
           and where the law is in doubt or a value unchecked, which refuses nothing
  explain  Tells what it says, as an outline
  diff     Tells what the second changes in the first, in words

Options
  --json  Print the answer as JSON
  --help  Show this

Exit codes
  0  answered; check: nothing is refused, whatever it warns about
  1  check: something is refused
  2  a document cannot be read, or cannot be used for explain or diff

Examples
  folkmoot constitution show preset:worker-co-op > articles.json
  folkmoot constitution check articles.json
  folkmoot constitution explain preset:nhs-foundation-trust
  folkmoot constitution diff preset:worker-co-op articles.json
`;

/** Asks of a constitution what no facts are needed for. */
export const constitution: Command = {
  help,
  run(args, terminal) {
    const { values, positionals } = readArguments('constitution', args, {
      json: { type: 'boolean' },
    });
    const asJson = values.json ?? false;
    return tellingFaults(asJson, terminal, () => asked(positionals, asJson, terminal));
  },
};

const NAMES: Readonly<Record<string, number>> = { list: 0, show: 1, check: 1, explain: 1, diff: 2 };

async function asked(
  [what = '', ...names]: readonly string[],
  asJson: boolean,
  terminal: Terminal,
): Promise<number> {
  const [first = '', second = ''] = names;
  if (Object.hasOwn(NAMES, what) && names.length !== NAMES[what])
    throw new Cannot(`${WANTS[NAMES[what]!]}. See: folkmoot constitution --help`);
  switch (what) {
    case 'list':
      return list(asJson, terminal);
    case 'show':
      return show(first, terminal);
    case 'check':
      return check(first, asJson, terminal);
    case 'explain':
      return explain(first, asJson, terminal);
    case 'diff':
      return diff([first, second], asJson, terminal);
    default:
      throw new Cannot(
        `${what === '' ? 'Say what to do' : `There is no “${what}”`}: list, show, check, explain or diff. See: folkmoot constitution --help`,
      );
  }
}

const WANTS: readonly string[] = [
  'list takes no file',
  'Name one constitution, a file or preset:<id>',
  'Name two constitutions, the earlier first',
];
