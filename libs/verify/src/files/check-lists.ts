import { canonicalJson, decodeUtf8, formatVerifierKey } from '@folkmoot/log';
import { readDocument } from '../decode';
import { type Findings } from '../findings';
import { type Chronicle } from '../log/chronicle';
import { type CheckedFiles } from './checked-files';
import { type Trust } from './folder-record';
import { layout } from './layout';
import { constitutionList, keyHistory, pollList, type RegisterLine } from './lists';
import { rollText } from './roll-file';
import { type Read } from '../shape';

/** Each line of the register says what the log says of that decision. */
export function checkRegisterLines(
  lines: readonly RegisterLine[],
  { decisions, corrections }: Chronicle,
  entries: number,
  findings: Findings,
): void {
  for (const line of lines) {
    const logged = decisions.find(({ number }) => number === line.number);
    if (!logged) continue;
    const names = ['title', 'kind', 'decidedOn', 'verdict', 'sha256', 'poll', 'entry'] as const;
    for (const name of names)
      if (line[name] !== logged[name])
        findings.fail(
          'register',
          `The register states another ${name} of decision ${line.number} than its entry in the log.`,
          { entry: logged.entry, decision: line.number, file: layout.register },
        );
    const noted = corrections
      .filter(({ decision }) => decision === line.number)
      .map(({ decision: _, ...correction }) => correction);
    const listed = line.corrections.filter(({ entry }) => entry < entries);
    if (canonicalJson(listed) !== canonicalJson(noted))
      findings.fail(
        'register',
        `The register does not list the corrections of decision ${line.number} as the log has them.`,
        { decision: line.number, file: layout.register },
      );
  }
}

/** The lists of polls and of versions of the constitution are those of the log. */
export async function checkLists(
  files: CheckedFiles,
  { polls, adoptions, counts }: Chronicle,
  entries: number,
  findings: Findings,
): Promise<void> {
  const listed = await listOfFile(files, layout.polls, pollList, findings);
  const stories = [...polls.values()].map(({ id, opened, closed }) => ({
    id,
    title: opened.title,
    kind: opened.kind,
    opened: opened.entry,
    closed: closed?.entry ?? null,
    counted: counts.find((count) => count.poll === id)?.entry ?? null,
  }));
  const under = (entry: number | null) => (entry === null || entry < entries ? entry : null);
  const known = listed?.polls
    .filter(({ opened }) => opened < entries)
    .map((line) => ({ ...line, closed: under(line.closed), counted: under(line.counted) }));
  compareLists('polls', layout.polls, known, stories, findings);
  const versions = await listOfFile(files, layout.constitutions, constitutionList, findings);
  const adopted = adoptions.map(({ version, title, effectiveOn, sha256, entry }) => ({
    version,
    title,
    effectiveOn,
    sha256,
    entry,
  }));
  const versionsUnder = versions?.versions.filter(({ entry }) => entry < entries);
  compareLists(
    'versions of the constitution',
    layout.constitutions,
    versionsUnder,
    adopted,
    findings,
  );
}

function compareLists(
  what: string,
  file: string,
  listed: unknown,
  logged: unknown,
  findings: Findings,
): void {
  if (listed !== undefined && canonicalJson(listed) !== canonicalJson(logged))
    findings.fail('register', `The list of ${what} is not the one that the log gives.`, { file });
}

async function listOfFile<T>(
  files: CheckedFiles,
  file: string,
  read: Read<T>,
  findings: Findings,
): Promise<T | undefined> {
  const bytes = await files.read(file);
  const list = bytes && readDocument(bytes, read);
  if (list?.ok) return list.value;
  const why = list ? `cannot be read: ${list.error}` : 'is not published';
  findings.fail('register', `The list ${file} ${why}.`, { file });
  return undefined;
}

/** The figures of each roll are those of the log, with small groups put together. */
export async function checkRolls(
  files: CheckedFiles,
  { polls }: Chronicle,
  findings: Findings,
): Promise<void> {
  for (const { id, opened, closed, named } of polls.values()) {
    if (!closed) continue;
    const file = layout.roll(id);
    const bytes = await files.read(file);
    const text = bytes && decodeUtf8(bytes);
    const fail = (says: string) =>
      findings.fail('roll', `The figures of the roll of ${named} ${says}.`, {
        entry: closed.entry,
        file,
      });
    if (!text) fail('are not published');
    else if (!text.ok || text.value !== rollText(id, opened, closed))
      fail('are not those that the log gives');
  }
}

/** The key history names the keys that the reader trusts and those that the log tells of. */
export async function checkKeys(
  files: CheckedFiles,
  { origin, keys }: Trust,
  { keys: logged, formerKeys }: Chronicle,
  findings: Findings,
): Promise<void> {
  const file = layout.keys;
  const fail = (says: string) => findings.fail('key', `The key history ${says}.`, { file });
  const value = await listOfFile(files, file, keyHistory, findings);
  if (!value) return;
  if (value.origin !== origin) fail(`is of the log ${value.origin}, not of ${origin}`);
  for (const key of new Set([...keys.map(formatVerifierKey), ...formerKeys]))
    if (!value.keys.some(({ vkey }) => vkey === key)) fail(`does not name the key ${key}`);
  for (const { vkey, entry } of logged)
    if (!value.keys.some((line) => line.vkey === vkey && line.entry === entry))
      fail(`does not name the key that entry ${entry} tells of`);
}
