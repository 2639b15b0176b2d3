import { type VerifierKey } from '@folkmoot/log';
import { DatabaseSource, Folder, publishRecord, Unpublishable } from '@folkmoot/publish';
import { readOptions } from '../arguments';
import { Cannot, type Command, exit } from '../command';
import { withDatabase } from '../export/database';
import { keyGiven } from '../site/trust';

const help = `folkmoot export — write the public record of a database into a folder of files

Usage
  folkmoot export --out <folder> [--vkey <key>]… [--database <url>] [--json]

The folder holds the log as tiles, every decision, constitution, count sheet and ballot
text that it names, and pages for people. Any web server can serve it, and
folkmoot verify checks it. A folder of an earlier export is brought up to date; whoever
reads it meanwhile sees the older state or the newer one.

Nothing in the database is changed: the connection reads only, as the role
folkmoot_publisher where the login may take it on.

Options
  --out <folder>    New or empty, or that of an earlier export
  --vkey <key>      The log's public key, as the site gives it at /api/v1/log/vkey; the
                    newest first if there are several. Without it those that the
                    database tells of are used
  --database <url>  As in DATABASE_URL, which is used when this is left out
  --json            Print what was done as JSON
  --help            Show this

Exit codes
  0  the folder is at the newest signed state
  2  it is not; the reason is told

Examples
  DATABASE_URL=postgres://auditor@db/council folkmoot export --out public-record
  folkmoot verify public-record
`;

/** Brings a folder up to the newest signed state of a database. */
export const exportRecord: Command = {
  help,
  async run(args, terminal) {
    const options = readOptions('export', args, {
      out: { type: 'string' },
      vkey: { type: 'string', multiple: true },
      database: { type: 'string' },
      json: { type: 'boolean' },
    });
    const { out } = options;
    if (out === undefined) throw new Cannot('Say where to: folkmoot export --out public-record');
    const given = (options.vkey ?? []).map(keyGiven);
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

async function publishing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Unpublishable ? new Cannot(error.says) : error;
  }
}

/** The keys given, or those that the signer has told the database. */
async function keysOf(
  given: readonly VerifierKey[],
  source: DatabaseSource,
): Promise<readonly [VerifierKey, ...VerifierKey[]]> {
  const [first, ...more] = given.length > 0 ? given : await source.keys();
  if (first) return [first, ...more];
  throw new Cannot(
    'The database does not tell the key of the log. Give it with --vkey, as the site shows it at /api/v1/log/vkey.',
  );
}
