/** What a returning officer states of an election, each about themselves. Source: R-D12. */
export const INDEPENDENCE = [
  'not-a-member',
  'not-a-director',
  'not-employed-here',
  'not-for-a-candidate',
] as const;

export type IndependencePart = (typeof INDEPENDENCE)[number];

/** What the registers have of whoever states it. */
export interface OfficerByRegister {
  readonly isMember: boolean;
  /** Names of the seats and offices that they hold. */
  readonly holds: readonly string[];
}

export interface NotStated {
  readonly code: 'not-all-stated' | 'officer-is-member' | 'officer-holds-post';
  readonly says: string;
}

/**
 * Why somebody cannot state that they are independent, as the returning officer of an election is; `null` where they can.
 * Who employs whom no register here tells: of that there is their word alone.
 * Source: R-D12 (Model Election Rules 2014 r.69 [from knowledge]).
 */
export function whyNotStated(
  stated: readonly IndependencePart[],
  { isMember, holds }: OfficerByRegister,
): NotStated | null {
  if (INDEPENDENCE.some((part) => !stated.includes(part)))
    return {
      code: 'not-all-stated',
      says: 'A returning officer is neither member, director nor employee, nor employed by or for a candidate. Whoever cannot state all of it hands the election to somebody who can.',
    };
  if (isMember)
    return {
      code: 'officer-is-member',
      says: 'You are in the register of members, by your account or by your address. Somebody who is not a member has to be the returning officer of this election.',
    };
  if (holds.length > 0)
    return {
      code: 'officer-holds-post',
      says: `By the register you hold a post here: ${holds.join(', ')}. Somebody else has to be the returning officer of this election.`,
    };
  return null;
}
