import { type Constituency } from '../../constitution';

/** A constituency whose precedence follows from its place in the list. */
export type Ranked = Omit<Constituency, 'precedence'>;

type Given = Pick<Ranked, 'qualification' | 'cites'> & Partial<Ranked>;

/** Constituencies of which the first prevails when somebody qualifies for several. Source: R-E14, R-D2. */
export const inOrder = (...constituencies: readonly Ranked[]): readonly Constituency[] =>
  constituencies.map((constituency, index) => ({ ...constituency, precedence: index + 1 }));

/** Members in law who elect their own seats. */
export const elects = (code: string, name: string, seats: number, given: Given): Ranked => ({
  code,
  name,
  seats,
  filledBy: 'election',
  legalMembers: true,
  ...given,
});

/** People outside the register of members who hold seats or are consulted. */
export const outside = (code: string, name: string, seats: number, given: Given): Ranked =>
  elects(code, name, seats, { legalMembers: false, ...given });

/** Seats that a body outside the organisation fills, and takes back. */
export const appoints = (
  code: string,
  name: string,
  seats: number,
  given: Given & { readonly appointedBy: string },
): Ranked => outside(code, name, seats, { filledBy: 'appointment', ...given });
