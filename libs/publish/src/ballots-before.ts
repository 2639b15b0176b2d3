import { type Announcement } from '@folkmoot/verify';

type Announced<K extends Announcement['of']> = Extract<Announcement, { readonly of: K }>;

/** What the log says of a poll. */
export interface LoggedPoll {
  readonly opening: Announced<'opening'>['opening'];
  /** `null` while it is open. */
  readonly closing: Announced<'closing'>['closing'] | null;
}

/** The ballots of a contest, as they are published. */
export interface BallotsOf {
  readonly poll: string;
  readonly contest: string;
  /** `null` where the log names none, as of a secret poll. */
  readonly sha256: string | null;
}

/**
 * The ballots that were held before the one that a count names, the first first: none, unless its method takes several.
 * @param find  looks a poll up in the log
 */
export async function ballotsBefore(
  { poll, contest }: Pick<BallotsOf, 'poll' | 'contest'>,
  find: (poll: string) => Promise<LoggedPoll | null>,
): Promise<readonly BallotsOf[]> {
  const last = await find(poll);
  const place = last?.opening.contests.findIndex(({ id }) => id === contest) ?? -1;
  const held: BallotsOf[] = [];
  for (let at = last?.opening.follows ?? null; at !== null;) {
    const before: LoggedPoll | null = await find(at);
    const own = before?.opening.contests[place];
    if (!before || !own) break;
    const named = before.closing?.contests.find(({ id }) => id === own.id);
    held.unshift({ poll: at, contest: own.id, sha256: named?.ballotsSha256 ?? null });
    at = before.opening.follows;
  }
  return held;
}
