import { type Action, type Entry } from '@folkmoot/log';

/** What is to be done with each entry of the log, by its action; the leaf is its place in the tree. */
export type Tellers = Partial<Record<Action, (entry: Entry, leaf: Uint8Array) => void>>;
