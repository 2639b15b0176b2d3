import { type CountSheet } from '@folkmoot/count';
import { layout, packLayout } from '@folkmoot/verify';
import { decisionOf } from '../documents';

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The commands that count the elections in a pack again, from the folder into which it was unpacked. A method that
 * holds several ballots takes the file of each. There is none for a count whose ballots are not published.
 */
export function recountCommands(files: Files): readonly string[] {
  const decisions = [...files].flatMap(([path, bytes]) =>
    /^decisions\/\d+\.json$/.test(path) ? [decisionOf(Buffer.from(bytes))] : [],
  );
  return decisions.flatMap(({ evidence }) => {
    if (evidence.poll === null) return [];
    const { poll, sheets } = evidence;
    const hashes = new Set(sheets.map(({ sha256 }) => sha256));
    return Array.from(hashes).flatMap((sha256) => {
      const ballots = sheets
        .filter((sheet) => sheet.sha256 === sha256)
        .map(({ contest }) => layout.ballots(poll, contest));
      const counted = countOf(files, sha256);
      if (counted === null || !ballots.every((path) => files.has(path))) return [];
      const { method, gone } = counted;
      const lots = packLayout.lots(sha256);
      return [
        `folkmoot count ${ballots.join(' ')} --method ${method}${gone.map((number) => ` --withdrawn ${number}`).join('')}${files.has(lots) ? ` --lots ${lots}` : ''}`,
      ];
    });
  });
}

/** The method of a count, and the numbers of the candidates whom it passes over; `null` when it is no count of an election. */
function countOf(
  files: Files,
  sha256: string,
): { readonly method: string; readonly gone: readonly number[] } | null {
  const bytes = files.get(layout.countSheet(sha256));
  if (!bytes) return null;
  const sheet = JSON.parse(Buffer.from(bytes).toString()) as Partial<CountSheet>;
  const { method, stages, candidates = [] } = sheet;
  if (method === undefined || stages === undefined) return null;
  return { method, gone: candidates.flatMap(({ withdrawn }, n) => (withdrawn ? [n + 1] : [])) };
}
