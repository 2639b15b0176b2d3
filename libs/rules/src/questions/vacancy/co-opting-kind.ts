import { type Constitution } from '../../constitution';

/** Code of the kind of decision by which members of the council are co-opted; `null` where there is none. Source: R-E2, R-E11 d. */
export const coOptingKind = ({ constituencies }: Constitution): string | null =>
  constituencies.find(({ coOptedBy }) => coOptedBy !== undefined)?.coOptedBy ?? null;
