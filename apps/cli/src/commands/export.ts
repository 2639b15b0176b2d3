import { DatabaseSource, Folder, publishRecord } from '@folkmoot/publish';
import { readOptions } from '../arguments';
import { Cannot, type Command, exit } from '../command';
import { withDatabase } from '../export/database';
import { keysOf, publishing } from '../export/publishing';
import { writePack } from '../export/write-pack';
import { keyGiven } from '../site/trust';

const help = `folkmoot export — write the public record of a database into a folder of files

Usage
  folkmoot export --out <folder> [--vkey <key>]… [--database <url>] [--json]
  folkmoot export --pack <matter> --out <file.zip> [--vkey <key>]… [--database <url>]

The folder holds the log as tiles, every decision, constitution, count sheet and ballot
text that it names, and pages for people. Any web server can serve it, and
folkmoot verify checks it. A folder of an earlier export is brought up to date; whoever
reads it meanwhile sees the older state or the newer one.

With --pack it writes the evidence pack of one matter instead: the slice of the record
about it, with proofs and documents, as one file that folkmoot verify checks offline.

Nothing in the database is changed: the connection reads only, as the role
folkmoot_publisher where the login may take it on.

Options
  --out <folder>    New or empty, or that of an earlier export
  --pack <matter>   decision:<number>, election:<id> or meeting:<id>; then --out is a
                    file that is not there yet
  --vkey <key>      The log's public key, as the site gives it at /api/v1/log/vkey; the
                    newest first if there are several. Without it those that the
                    database tells of are used
  --database <url>  As in DATABASE_URL, which is used when this is left out
  --json            Print what was done as JSON
  --help            Show this

Exit codes
  0  the folder is at the newest signed state, or the pack is written
  2  it is not; the reason is told

Examples
  DATABASE_URL=postgres://auditor@db/council folkmoot export --out public-record
  folkmoot verify public-record
  folkmoot export --pack decision:12 --out decision-12.zip
`;

/** Brings a folder up to the newest signed state of a database. */
export const exportRecord: Command = {
  help,
  async run(args, terminal) {
    const options = readOptions('export', args, {
      out: { type: 'string' },
      pack: { type: 'string' },
      vkey: { type: 'string', multiple: true },
      database: { type: 'string' },
      json: { type: 'boolean' },
    });
    const { out } = options;
    if (out === undefined) throw new Cannot('Say where to: folkmoot export --out public-record');
    const given = (options.vkey ?? []).map(keyGiven);
    if (options.pack !== undefined) {
      const pack = { matter: options.pack, out, given, database: databaseNamed(options.database) };
      terminal.out(await writePack(pack));
      return exit.ok;
    }
    const done = await withDatabase(databaseNamed(options.database), (query) =>
      publishing(async () => {
        const source = new DatabaseSource(query);
        return publishRecord(source, new Folder(out), await keysOf(given, source));
      }),
    );
    const { entries, added, decisions } = done;
    const number = (value: number): string => value.toLocaleString('en-GB');
    terminal.out(
      options.json
        ? `${JSON.stringify({ out, ...done }, null, 2)}\n`
        : `${out} holds ${number(entries)} entries, ${number(added)} of them new, and ${number(decisions)} decisions.\n`,
    );
    return exit.ok;
  },
};

function databaseNamed(given: string | undefined): string {
  const url = given ?? process.env['DATABASE_URL'];
  if (url === undefined || url === '')
    throw new Cannot('Say which database: --database postgres://…, or set DATABASE_URL.');
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return url;
  throw new Cannot('The address of the database is to look like postgres://user@host/name.');
}
