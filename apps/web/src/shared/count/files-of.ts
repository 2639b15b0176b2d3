import { downloads, type SheetLink } from '../api-register';
import { type CountFilesAt } from './files';

/** Where the files of one sheet are. @returns `null` when no link leads to it */
export function filesOf(
  sha256: string,
  links: readonly SheetLink[],
  name: string,
): CountFilesAt | null {
  const own = links.filter((link) => link.sha256 === sha256);
  if (own.length === 0) return null;
  return {
    sheet: downloads.countSheet(sha256),
    table: downloads.countTable(sha256),
    ballots: own.every(({ ballots }) => ballots)
      ? own.map(({ contest }) => downloads.ballots(contest))
      : null,
    name,
  };
}
