import { formatVerifierKey } from '@folkmoot/log';
import { readArguments } from '../arguments';
import { Cannot, type Command, exit, type Terminal } from '../command';
import { openPlace } from '../folder/open-place';
import { verifyFolderAt } from '../folder/verify-folder-at';
import { verifySite } from '../site/verify-site';
import { type Brought, type Finding } from '../site/finding';
import { keepCheckpoint, keptCheckpoint } from '../site/trust';
import { verdictText } from '../site/verdict-text';

const help = `folkmoot verify — recompute a published record and say whether it holds

Usage
  folkmoot verify <folder|zip|address> [--vkey <key>]… [--kept <file>]… [--save <file>] [--json]

It reads the whole log, checks its signature and hash tree, counts every published
ballot again, and applies the rules in force to the facts of every decision again.
Of an evidence pack (folkmoot export --pack) it checks what is in it, offline, and says
what only the whole record shows.
In a folder, a zip file of it or a folder on a web server it also checks every tile,
proof and file against the log and the manifest. Of a site without such a folder it
reads what the site answers. Nothing is believed because the record says so.

Options
  --url <address>  The same as naming the address
  --vkey <key>     The log's public key as you know it, from your minutes or a receipt.
                   Without it the key that the record itself gives is used, and said so.
                   Several times while one key replaces another
  --kept <file>    A checkpoint from an earlier run: the log must still begin with it.
                   May be given several times
  --save <file>    Keep the checkpoint for the next run, if everything holds
  --json           Print the verdict as JSON
  --help           Show this

Exit codes
  0  everything holds
  1  something does not hold; each failure is named
  2  the record could not be read

Examples
  folkmoot verify public-record
  folkmoot verify decision-12.zip --vkey council.example/log/name+1a2b3c4d+AbC…
  folkmoot verify council-2026.zip --vkey council.example/log/name+1a2b3c4d+AbC…
  folkmoot verify https://council.example/record/ --save council.checkpoint
  folkmoot verify http://localhost:3000 --kept council.checkpoint --json
`;

/** Recomputes the record in a folder, in an archive or on a site. */
export const verify: Command = {
  help,
  async run(args, terminal) {
    const { values: options, positionals } = readArguments('verify', args, {
      url: { type: 'string' },
      vkey: { type: 'string', multiple: true },
      kept: { type: 'string', multiple: true },
      save: { type: 'string' },
      json: { type: 'boolean' },
    });
    const place = placeNamed(positionals, options.url);
    const brought = { vkeys: options.vkey ?? [], kept: (options.kept ?? []).map(keptCheckpoint) };
    const finding = await verifyAt(place, brought, terminal);
    const { verdict, checkpoint } = finding;
    terminal.out(options.json ? verdictJson(place, finding) : verdictText(place, finding));
    if (verdict.ok && options.save !== undefined) keepCheckpoint(options.save, checkpoint);
    return verdict.ok ? exit.ok : exit.no;
  },
};

function placeNamed([place, ...more]: readonly string[], url: string | undefined): string {
  if (more.length > 0 || (place !== undefined && url !== undefined))
    throw new Cannot('Name one folder, zip file or address at a time.');
  if (url !== undefined && !/^https?:\/\//.test(url))
    throw new Cannot(
      `“${url}” is not the address of a site. Give it as in --url http://localhost:3000`,
    );
  const named = place ?? url;
  if (named !== undefined) return named;
  throw new Cannot(
    'Say which record: folkmoot verify public-record, or folkmoot verify http://localhost:3000',
  );
}

async function verifyAt(name: string, brought: Brought, terminal: Terminal): Promise<Finding> {
  const place = await openPlace(name, terminal);
  if (place.kind === 'site') return verifySite(place.site, brought, terminal);
  try {
    return await verifyFolderAt(name, place.files, brought, terminal);
  } finally {
    place.close();
  }
}

function verdictJson(place: string, { verdict, trusted, newer, updating, pack }: Finding): string {
  const [key] = trusted.keys;
  const told = { place, key: { vkey: formatVerifierKey(key), from: trusted.from } };
  return `${JSON.stringify({ ...told, newer, updating, ...verdict, ...(pack && { pack }) }, null, 2)}\n`;
}
