/** The pages that the server hands out; the rest happens in the browser. */
export type Entry = 'register' | 'vote' | 'booth' | 'office';

export const entries: readonly Entry[] = ['register', 'vote', 'booth', 'office'];

/** Where a path begins with one of these, that entry serves it; all else is the register's. */
const prefixes: Readonly<Record<string, Entry>> = {
  '/vote': 'vote',
  '/rehearsal': 'vote',
  '/sign-in': 'vote',
  '/mailbox': 'vote',
  '/booth': 'booth',
  '/office': 'office',
};

/** The entry that serves a path. */
export function entryFor(path: string): Entry {
  const first = /^\/[^/?#]*/.exec(path)?.[0] ?? '/';
  return prefixes[first] ?? 'register';
}
