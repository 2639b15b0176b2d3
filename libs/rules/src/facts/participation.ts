/** Who was entitled and who took part, by constituency of the frozen roll. */
export interface Participation {
  readonly constituency: string;
  /** Persons; votes, where members vote by their shares (R-A7). */
  readonly entitled: number;
  /** Those who cast a ballot, abstentions included. */
  readonly tookPart: number;
  /** How many persons hold those votes and how many of them took part, where members vote by their shares. */
  readonly people?: { readonly entitled: number; readonly tookPart: number };
}

/** The votes of one constituency. */
export interface ClassVotes {
  readonly constituency: string;
  readonly votesFor: number;
  readonly votesAgainst: number;
}
