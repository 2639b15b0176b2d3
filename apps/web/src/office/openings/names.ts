import { type PollOpening } from '../api/openings';
import { wording } from './wording';

const list = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Who the trustee with a number is, in a sentence. */
export function nameOf({ trustees }: PollOpening, owner: number): string {
  const found = trustees.find((one) => one.owner === owner);
  if (!found || found.place === null) return wording.server;
  return `${found.name ?? wording.erased}${found.isYou ? ` ${wording.you}` : ''}`;
}

/** Any of several trustees: `Ann, Ben or Cam`. */
export const anyOf = (opening: PollOpening, owners: readonly number[]): string =>
  list.format(owners.map((owner) => nameOf(opening, owner)));
