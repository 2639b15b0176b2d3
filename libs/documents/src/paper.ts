/** A document to be printed, filed or read aloud: what it says, in order, without how it looks. */
export interface Paper {
  /** Also the title of the file, which a screen reader says first. */
  readonly title: string;
  readonly organisation: string;
  /** Of what or whom: one line under the title. */
  readonly subject: string;
  /** The day that the document bears, `2026-06-09`. */
  readonly date: string;
  readonly blocks: readonly Block[];
  /** At the foot of every page, before its number. */
  readonly footer: string;
}

export type Block =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'lead'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly type: 'facts'; readonly rows: readonly Fact[] }
  | TableBlock
  | CodeBlock
  | { readonly type: 'signature'; readonly label: string };

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Set in type of one width, broken anywhere: for hashes. */
  readonly code?: boolean;
}

export interface TableBlock {
  readonly type: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly heading: string; readonly numeric?: boolean }[];
  /** Each row has a cell for each column; the first names the row. */
  readonly rows: readonly (readonly string[])[];
}

/** An address as a code for a phone's camera, and in letters beside it. */
export interface CodeBlock {
  readonly type: 'code';
  readonly address: string;
  readonly says: string;
}
