import { type CountSheet, recountOptions } from '@folkmoot/count';
import { layout, packLayout } from '@folkmoot/verify';
import { type LoggedPoll, ballotsBefore } from '../ballots-before';
import { decisionOf } from '../documents';

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The commands that count the elections in a pack again, and votes among nominees, from the folder into which it was
 * unpacked. A method that holds several ballots takes the file of each. There is none for a count whose ballots are not
 * published.
 * @param polls  what the entries of the pack say of polls
 */
export async function recountCommands(
  files: Files,
  polls: ReadonlyMap<string, LoggedPoll>,
): Promise<readonly string[]> {
  const find = (id: string) => Promise.resolve(polls.get(id) ?? null);
  const commands: string[] = [];
  for (const [path, bytes] of files) {
    if (!/^decisions\/\d+\.json$/.test(path)) continue;
    const { evidence } = decisionOf(Buffer.from(bytes));
    if (evidence.poll === null) continue;
    for (const { contest, sha256 } of evidence.sheets) {
      const last = { poll: evidence.poll, contest };
      const held = [...(await ballotsBefore(last, find)), last];
      const ballots = held.map((one) => layout.ballots(one.poll, one.contest));
      const options = optionsOf(files, sha256);
      if (options !== null && ballots.every((file) => files.has(file)))
        commands.push(['folkmoot count', ...ballots, ...options].join(' '));
    }
  }
  return commands;
}

/** How a count is made again; `null` when it is no count of candidates. */
function optionsOf(files: Files, sha256: string): readonly string[] | null {
  const bytes = files.get(layout.countSheet(sha256));
  if (!bytes) return null;
  const sheet = JSON.parse(Buffer.from(bytes).toString()) as Partial<CountSheet>;
  const { method, stages, candidates = [], reopenNominations = null, seatRules = [] } = sheet;
  if (method === undefined || stages === undefined) return null;
  const lots = packLayout.lots(sha256);
  return [
    ...recountOptions({ method, candidates, reopenNominations, seatRules }),
    ...(files.has(lots) ? [`--lots ${lots}`] : []),
  ];
}
