import { type Entry } from '@folkmoot/log';

/** What an entry does not bear out, and what it leaves open because one before it is of an older form. */
export interface Told {
  /** As `Entry 7 …` goes on. */
  readonly flaws: readonly string[];
  /** As `Entry 7 …` goes on. */
  readonly untold: readonly string[];
}

export const well: Told = { flaws: [], untold: [] };

type Committed = Pick<Entry, 'commitments'>;

/**
 * Whether one officer asked for something and another agreed. Both entries commit to the account of whoever acts as
 * `officer`, with the same key: two people give two commitments, one person gives one twice, and neither tells whose.
 * Source: docs/decisions/0039-two-officers-in-the-log.md.
 * @returns `untold` where the first entry does not commit to it, as before the log told it
 */
export function twoOfficers(asked: Committed, agreed: Committed): 'two' | 'one' | 'untold' {
  const first = asked.commitments['officer'];
  if (first === undefined) return 'untold';
  const second = agreed.commitments['officer'];
  return second === undefined || second === first ? 'one' : 'two';
}

/** The same in words. */
export function bothOfficers(asked: Entry, agreed: Entry): Told {
  const goesOn = `goes on from entry ${asked.index}`;
  switch (twoOfficers(asked, agreed)) {
    case 'two':
      return well;
    case 'one':
      return { flaws: [`${goesOn}, and does not show that another officer did it`], untold: [] };
    case 'untold':
      return {
        flaws: [],
        untold: [`${goesOn}, from before the log showed whether two officers acted`],
      };
  }
}
