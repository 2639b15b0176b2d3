import { type Person } from './person';

const moments = /\b\w+day \d+ \w+ \d{4} at \S+/g;
const days =
  /\b(?:\w+day )?\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g;
const hashes = /\b[0-9a-f]{64}\b/g;
const addresses = /^ *- \/url: .*\n/gm;

/**
 * The page shown as a screen reader tells it: what each thing is, what it is called and in which state, one a line.
 * Without addresses, and with WHEN for each moment, DAY for each day and HASH for each hash, so that it is the same on
 * every day.
 * @param until  the heading of the page's part at which to stop, where what follows is of one day or machine
 */
export async function readAloud(person: Person, until?: string): Promise<string> {
  const all = await person.main().ariaSnapshot();
  const told = until === undefined ? all : all.split(`\n  - heading "${until}"`)[0];
  const lasting = `${told}\n`.replace(addresses, '').replace(moments, 'WHEN');
  return lasting.replace(days, 'DAY').replace(hashes, 'HASH');
}
