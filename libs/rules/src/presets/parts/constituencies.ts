import { type Constituency } from '../../constitution';

type Given = Omit<Constituency, 'code' | 'name' | 'seats' | 'filledBy' | 'legalMembers'> &
  Partial<Constituency>;

/** Members in law who elect their own seats. */
export const elects = (code: string, name: string, seats: number, given: Given): Constituency => ({
  code,
  name,
  seats,
  filledBy: 'election',
  legalMembers: true,
  ...given,
});

/** People outside the register of members who hold seats or are consulted. */
export const outside = (code: string, name: string, seats: number, given: Given): Constituency =>
  elects(code, name, seats, { legalMembers: false, ...given });

/** Seats that a body outside the organisation fills, and takes back. */
export const appoints = (
  code: string,
  name: string,
  seats: number,
  given: Given & { readonly appointedBy: string },
): Constituency => outside(code, name, seats, { filledBy: 'appointment', ...given });
