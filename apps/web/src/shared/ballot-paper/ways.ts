/** Where the pages of one way of voting are: on the voting pages, in the booth, or in a rehearsal. */
export interface Ways {
  /** Where the journey begins, and where one goes back to from its first page. */
  readonly start: (poll: string) => string;
  readonly question: (poll: string, number: number) => string;
  readonly check: (poll: string) => string;
  /** Where a vote that was cast can be looked at. */
  readonly receipt: (poll: string) => string;
}
