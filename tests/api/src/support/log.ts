import { valueOf } from '@folkmoot/basics';
import { unwrap } from '@folkmoot/contract';
import { type Action, type Entry, parseEntry } from '@folkmoot/log';
import { type Person } from './person';

const atOnce = 1000;

/** The exact text of every entry of the log, in order, as anybody can read it. */
export async function logLines({ api }: Person): Promise<string[]> {
  const found: string[] = [];
  for (;;) {
    const query = { from: found.length, limit: atOnce };
    const page = await unwrap<string | undefined>(
      api.GET('/api/v1/log/entries', { params: { query }, parseAs: 'text' }),
    );
    const lines = (page ?? '').split('\n').filter((line) => line !== '');
    found.push(...lines);
    if (lines.length < atOnce) return found;
  }
}

/** The whole log, read by its own rules. */
export const logEntries = async (person: Person): Promise<Entry[]> =>
  (await logLines(person)).map((line) => valueOf(parseEntry(Buffer.from(line))));

/** What the log says of a thing, oldest first. */
export const entriesOn = async (person: Person, resource: string): Promise<Entry[]> =>
  (await logEntries(person)).filter((entry) => entry.resource === resource);

export const entriesOf = async (person: Person, action: Action): Promise<Entry[]> =>
  (await logEntries(person)).filter((entry) => entry.action === action);

/** Entries in the log. */
export const logSize = async ({ api }: Person): Promise<number> =>
  (await unwrap(api.GET('/api/v1/log'))).size;
