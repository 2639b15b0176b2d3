import { readArguments } from '../arguments';
import { Cannot, type Command, exit } from '../command';
import { replayAt } from '../replay/replay-at';
import { replayText } from '../replay/replay-text';
import { constitutionNamed, identityOf } from '../rules/constitution-named';
import { jsonText, tellingFaults } from '../rules/faulty';

const help = `folkmoot replay — tell which past decisions would have come out differently

Usage
  folkmoot replay <folder|zip|address> --under <file|preset:id> [--json]

It decides every decision of a published record again under another version of the
constitution: on the same facts, and from the same ballots where another method would
have counted them. It tells what would have come out differently, with the steps of the
reasoning that differ: - as it was, + as it would have been. Where the record does not
hold what the other version turns on, it says what is missing.

Options
  --under <file>   The other version as JSON; with - standard input is read
  --url <address>  The same as naming the address
  --json           Print every decision as JSON
  --help           Show this

Exit codes
  0  replayed
  2  the record or the version could not be read

Examples
  folkmoot replay public-record --under articles-2.json
  folkmoot replay http://localhost:3000 --under preset:cic-members-council --json
`;

/** Replays the decisions of a published record under another version of the constitution. */
export const replay: Command = {
  help,
  run(args, terminal) {
    const { values, positionals } = readArguments('replay', args, {
      under: { type: 'string' },
      url: { type: 'string' },
      json: { type: 'boolean' },
    });
    const asJson = values.json ?? false;
    return tellingFaults(asJson, terminal, async () => {
      const place = placeNamed(positionals, values.url);
      if (values.under === undefined)
        throw new Cannot(
          'Say under which version: folkmoot replay public-record --under articles.json',
        );
      const constitution = await constitutionNamed(values.under, terminal);
      const replayed = await replayAt(place, constitution, terminal);
      terminal.out(
        asJson
          ? jsonText({ place, under: identityOf(constitution), ...replayed })
          : replayText(place, replayed, constitution),
      );
      return exit.ok;
    });
  },
};

function placeNamed([place, ...more]: readonly string[], url: string | undefined): string {
  if (more.length > 0 || (place !== undefined && url !== undefined))
    throw new Cannot('Name one folder, zip file or address at a time.');
  const named = place ?? url;
  if (named !== undefined) return named;
  throw new Cannot('Say which record: folkmoot replay public-record --under articles.json');
}
