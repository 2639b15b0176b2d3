import { type Person } from './person';

const moments = /\b\w+day \d+ \w+ \d{4} at \S+/g;
const addresses = /^ *- \/url: .*\n/gm;

/**
 * The page shown as a screen reader tells it: what each thing is, what it is called and in which state, one a line.
 * Without addresses, and with WHEN for each moment, so that it is the same on every day.
 */
export async function readAloud(person: Person): Promise<string> {
  const told = await person.main().ariaSnapshot();
  return `${told}\n`.replace(addresses, '').replace(moments, 'WHEN');
}
