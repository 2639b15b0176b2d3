/** SQL under a name, for what runs often: a connection plans it once, when it first meets the name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}
