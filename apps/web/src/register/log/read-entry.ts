import { actions, parseEntry, type Entry } from '@folkmoot/log';

/** A log entry for a reader. */
export interface EntryLine {
  readonly index: number | null;
  readonly time: string | null;
  /** What sort of act it was. */
  readonly meaning: string | null;
  /** What it was about, where the entry says. */
  readonly about: string | null;
  readonly decision: number | null;
  /** The entry's exact text. */
  readonly text: string;
}

/** Reads one published line; a line that is not an entry is shown as it stands. */
export function readEntry(text: string): EntryLine {
  const parsed = parseEntry(new TextEncoder().encode(text));
  if (!parsed.ok)
    return { index: null, time: null, meaning: null, about: null, decision: null, text };
  const { index, time, action, fields } = parsed.value;
  return {
    index,
    time,
    meaning: actions.find(({ name }) => name === action)?.meaning ?? null,
    about: textIn(fields, 'title') ?? textIn(fields, 'name'),
    decision: action === 'decision.made' ? numberIn(fields, 'number') : null,
    text,
  };
}

function textIn(fields: Entry['fields'], name: string): string | null {
  const value = fields[name];
  return typeof value === 'string' ? value : null;
}

function numberIn(fields: Entry['fields'], name: string): number | null {
  const value = fields[name];
  return typeof value === 'number' ? value : null;
}
