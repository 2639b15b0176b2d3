import { type ContestFacts } from '@folkmoot/rules';
import { placesSay } from './contest-spec';
import { type SeatFacts } from '../seats/seats-to-fill';

/** The facts of seats with no more candidates than there are of them, which need no count. Source: R-D14. */
export const withoutCount = (
  constituency: string,
  seats: number,
  candidates: readonly { readonly id: string; readonly name: string }[],
): Omit<ContestFacts, keyof SeatFacts> => ({
  constituency,
  title: `${constituency}: ${placesSay(constituency, seats)}`,
  seats,
  candidates: candidates.map(({ id, name }) => ({ id, name })),
  entitled: 0,
  valid: 0,
  rejected: 0,
  method: 'uncontested',
  methodVersion: '1',
  quota: null,
  elected: candidates.map(({ id }) => id),
  countSheetSha256: '',
  lots: [],
});
