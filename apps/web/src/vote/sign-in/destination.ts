import { type Account, type Role } from '../../shared/api-session';
import { paths } from '../../shared/paths';

const officers: ReadonlySet<Role> = new Set(['secretary', 'returning-officer', 'scrutineer']);

/** Whether the office is for this person. */
export const worksInOffice = (account: Account): boolean =>
  account.roles.some((role) => officers.has(role));

/**
 * Where a person goes after signing in.
 * @param next  the page they came from; anything but a path of ours is ignored
 */
export function destination(account: Account, next: string | null): string {
  if (next && /^\/(?![/\\])/.test(next)) return next;
  if (worksInOffice(account)) return paths.office;
  return account.roles.includes('inspector') ? paths.inspection : paths.ballots;
}
