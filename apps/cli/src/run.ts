import { UnusableFile } from '@folkmoot/files';
import { Cannot, exit, type ListedCommand, type Terminal } from './command';
import { commands } from './commands';
import { version } from '../package.json';

const overview = `folkmoot — decide, count and check as an organisation governed with Folkmoot does

Usage
  folkmoot <command> [options]

Commands
${commands.map(({ name, summary }) => `  ${name.padEnd(14)}${summary}`).join('\n')}

Options
  --help     Show this, or the help of a command
  --version  Show the version

Examples
  folkmoot decide --constitution preset:worker-co-op --facts facts.json
  folkmoot count ballots.blt --method scottish-stv
  folkmoot verify http://localhost:3000
  folkmoot verify --help
`;

/**
 * Does what the command line asks. Nothing escapes it: every trouble becomes a sentence and an exit code.
 * @returns the exit code
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version') return print(terminal, `folkmoot ${version}\n`);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const asked = await commandNamed(rest[0])?.load();
    return print(terminal, asked?.help ?? overview);
  }
  const listed = commandNamed(name);
  if (!listed) {
    terminal.err(`There is no command “${name}”. See: folkmoot --help\n`);
    return exit.cannot;
  }
  return guarded(listed, rest, terminal);
}

async function guarded(
  listed: ListedCommand,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  try {
    const command = await listed.load();
    if (args.includes('--help') || args.includes('-h')) return print(terminal, command.help);
    return await command.run(args, terminal);
  } catch (error) {
    const says =
      error instanceof Cannot || error instanceof UnusableFile
        ? error.says
        : `Something went wrong inside folkmoot ${version}, which is a bug: ${error instanceof Error ? error.message : String(error)}`;
    terminal.err(`${says}\n`);
    return exit.cannot;
  }
}

const commandNamed = (name: string | undefined): ListedCommand | undefined =>
  commands.find((command) => command.name === name);

function print(terminal: Terminal, text: string): number {
  terminal.out(text);
  return exit.ok;
}
