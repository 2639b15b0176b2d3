import { type AccountId, type MemberId } from '@folkmoot/basics';

export const roles = [
  'secretary',
  'returning-officer',
  'scrutineer',
  'council-member',
  'member',
  'inspector',
] as const;
export type Role = (typeof roles)[number];

export interface KeyedRequest {
  readonly key: string;
  /** A hash of what is asked for, by which another request with the same key is told from a repeat. */
  readonly fingerprint: () => Buffer;
}

/** Who acts, as the session says; and the key of their request, so that a repeat is answered, not done again. */
export interface Actor {
  readonly accountId: AccountId | null;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly memberId: MemberId | null;
  readonly request?: KeyedRequest;
}

/** The product itself, for what happens by the clock. */
export const system: Actor = { accountId: null, name: 'Folkmoot', roles: [], memberId: null };
