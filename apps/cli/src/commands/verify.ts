import { formatVerifierKey } from '@folkmoot/log';
import { verifyRecord } from '@folkmoot/verify';
import { readOptions } from '../arguments';
import { Cannot, type Command, exit } from '../command';
import { endProgress, progress } from '../site/progress';
import { Site } from '../site/site';
import { SiteRecord } from '../site/site-record';
import { keepCheckpoint, keptCheckpoint, newestCheckpoint, trustedKey } from '../site/trust';
import { verdictText } from '../site/verdict-text';

const help = `folkmoot verify — recompute a published record and say whether it holds

Usage
  folkmoot verify --url <address> [--vkey <key>] [--kept <file>]… [--save <file>] [--json]

It reads the whole log, checks its signature and hash tree, counts every published
ballot again, and applies the rules in force to the facts of every decision again.
Nothing is believed because the site says so.

Options
  --url <address>  The site, such as https://council.example
  --vkey <key>     The log's public key as you know it, from your minutes or a receipt.
                   Without it the key that the site itself gives is used, and said so
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
  folkmoot verify --url http://localhost:3000
  folkmoot verify --url https://council.example --save council.checkpoint
  folkmoot verify --url https://council.example --kept council.checkpoint --json
`;

/** Recomputes the record of a site. */
export const verify: Command = {
  help,
  async run(args, terminal) {
    const options = readOptions('verify', args, {
      url: { type: 'string' },
      vkey: { type: 'string' },
      kept: { type: 'string', multiple: true },
      save: { type: 'string' },
      json: { type: 'boolean' },
    });
    if (options.url === undefined)
      throw new Cannot('Say which site: folkmoot verify --url http://localhost:3000');
    const site = new Site(options.url, terminal.fetch);
    const kept = (options.kept ?? []).map(keptCheckpoint);
    const { key, from } = await trustedKey(site, options.vkey);
    const checkpoint = await newestCheckpoint(site);
    const record = new SiteRecord(site, { key, checkpoint, kept });
    const verdict = await verifyRecord(record, progress(terminal, record.size));
    endProgress(terminal);
    const { newer } = record;
    const context = { address: options.url, key, from, newer };
    terminal.out(
      options.json
        ? `${JSON.stringify({ url: options.url, key: { vkey: formatVerifierKey(key), from }, newer, ...verdict }, null, 2)}\n`
        : verdictText(verdict, context),
    );
    if (verdict.ok && options.save !== undefined) keepCheckpoint(options.save, checkpoint);
    return verdict.ok ? exit.ok : exit.no;
  },
};
