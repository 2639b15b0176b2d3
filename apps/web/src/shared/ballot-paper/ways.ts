/** Where the pages of one way of voting are: on the voting pages, or in the booth. */
export interface Ways {
  readonly question: (poll: string, number: number) => string;
  readonly check: (poll: string) => string;
  /** Where a vote that was cast can be looked at. */
  readonly receipt: (poll: string) => string;
}
