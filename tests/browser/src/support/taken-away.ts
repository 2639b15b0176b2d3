import { sha256Hex } from '@folkmoot/log';
import { commandLine } from '@folkmoot/test-support';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Person } from './person';

const run = promisify(execFile);

const documents = {
  'Certificate of result': 'Certificate of result, to print or file (PDF)',
  'Scrutineer’s report': 'Scrutineer’s report, to check and sign (PDF)',
} as const;

type Document = keyof typeof documents;

/**
 * What a reader of an election’s decision takes away holds on a machine of their own: the register knows the hashes of
 * its papers, `folkmoot count` elects the same again, and `folkmoot verify` finds its evidence pack and the site whole.
 * @param elected  whom the count of each contest elects, by the alphabet; none where no papers are published to be
 *   counted by themselves: of secret polls, and for or against a resolution. `folkmoot verify` counts those as well
 * @param issuedOf  its papers; nobody scrutinises what was decided without a poll
 */
export async function holdsElsewhere(
  reader: Person,
  title: string,
  elected: readonly (readonly string[])[],
  issuedOf: readonly Document[] = ['Certificate of result', 'Scrutineer’s report'],
): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-taken-away-'));
  const decision = reader.address;
  try {
    for (const document of issuedOf) {
      const link = documents[document];
      await reader.goTo(decision);
      await issued(reader, link);
      const file = fs.readFileSync(await take(reader, folder, () => reader.follow(link)));
      await isKnown(reader, file, document, title);
    }
    await reader.goTo(decision);
    await reader.heading(title, 1).waitFor();
    if (elected.length > 0) await reader.heading('Count it yourself').first().waitFor();
    expect(await countedAgain(reader, folder)).toEqual(elected);
    const pack =
      'Evidence pack: all of this in one file, to check it and count it again offline (zip)';
    const zip = await take(reader, folder, () => reader.follow(pack));
    const { origin } = new URL(reader.site.url);
    const key = await (await reader.page.context().request.get(`${origin}/api/v1/log`)).json();
    const { vkey } = key as { vkey: string };
    expect(await folkmoot(folder, 'verify', zip, '--vkey', vkey)).toMatch(
      /^The evidence pack .* holds\./,
    );
    const verdict = await folkmoot(folder, 'verify', '--url', origin);
    expect(verdict).toMatch(/^The record at .* holds\./);
    expect(verdict).toMatch(/[1-9]\d* counts? made again from [1-9]/);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** Waits until the worker has issued a document: its link is on the page. */
async function issued(reader: Person, link: string): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    await reader.heading('Downloads', 3).waitFor();
    if (await reader.link(link).count()) return;
    await reader.page.waitForTimeout(500);
    await reader.page.reload();
  }
  throw new Error(`${reader.address} never had “${link}”.`);
}

/** Keeps what the browser saves. @returns where */
async function take(reader: Person, folder: string, press: () => Promise<void>): Promise<string> {
  const waiting = reader.page.waitForEvent('download');
  await press();
  const download = await waiting;
  const kept = path.join(folder, download.suggestedFilename());
  await download.saveAs(kept);
  return kept;
}

/** The register knows the file that it issued, and not one of which a byte is another. */
async function isKnown(
  reader: Person,
  file: Buffer,
  document: string,
  title: string,
): Promise<void> {
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  await reader.goTo('/verify');
  const check = async (buffer: Buffer) => {
    const chosen = { name: 'handed-over.pdf', mimeType: 'application/pdf', buffer };
    await reader.field('Certificate file').setInputFiles(chosen);
    await reader.press('Check the certificate');
  };
  const forged = Buffer.from(file);
  forged[forged.length - 20]! ^= 1;
  expect(sha256Hex(forged)).not.toBe(sha256Hex(file));
  await check(forged);
  await reader.sees(/^The log holds no file like this one\./);
  await check(file);
  await reader.sees('This is the file that was issued. Nothing in it was changed.');
  await reader.sees(new RegExp(`^${document}\\.`));
  await reader.link(new RegExp(`^Decision \\d+: ${title}$`)).waitFor();
  await reader.isAt('Check the record yourself', 'register/certificate-known');
}

/** Runs the commands that the page gives, on the files that it gives. @returns whom each count elects */
async function countedAgain(reader: Person, folder: string): Promise<string[][]> {
  for (const ballots of await reader.link('The ballots as counted, without names (BLT)').all())
    await take(reader, folder, () => ballots.click());
  for (const lots of await reader.button('Save the order of the lots (JSON)').all())
    await take(reader, folder, () => lots.click());
  const commands = await reader
    .main()
    .getByText(/^folkmoot count /)
    .allInnerTexts();
  const counts: string[][] = [];
  for (const command of commands) {
    const sheet = JSON.parse(await folkmoot(folder, ...command.split(' ').slice(1), '--json')) as {
      readonly candidates: readonly { readonly id: string; readonly name: string }[];
      readonly elected: readonly string[];
    };
    const nameOf = (id: string) => sheet.candidates.find((one) => one.id === id)?.name ?? id;
    counts.push(sheet.elected.map(nameOf).sort());
  }
  return counts;
}

/** What the command line prints, from the folder with what was taken away. */
async function folkmoot(folder: string, ...args: readonly string[]): Promise<string> {
  const started = commandLine(...args);
  try {
    const options = { cwd: folder, env: started.env };
    return (await run(process.execPath, started.args, options)).stdout;
  } catch (cause) {
    const { stdout, stderr } = cause as { stdout: string; stderr: string };
    throw new Error(`folkmoot ${args.join(' ')}: ${stdout}${stderr}`, { cause });
  }
}
