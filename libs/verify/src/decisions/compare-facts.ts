import { canonicalJson, type Json } from '@folkmoot/log';
import { type ExpectedFacts } from './expected-facts';

/** Names of facts in words. */
const words: Readonly<Record<string, string>> = {
  votesFor: 'votes for',
  votesAgainst: 'votes against',
  abstained: 'abstentions',
  participation: 'who took part',
  byConstituency: 'the votes of each constituency',
  elected: 'those elected',
  entitled: 'people entitled to vote',
  valid: 'valid papers',
  rejected: 'rejected papers',
  selection: 'the count of the nominees',
  funded: 'bids funded',
  bids: 'the bids',
  voters: 'voters',
  seats: 'seats',
  budgetPence: 'the budget in pence',
  decidedOn: 'the day of the decision',
};

/**
 * Where stated facts differ from what the log and the counts give.
 * @returns a clause for each difference: `votes for are 312, and the count and the log give 311`
 */
export function differences(expected: ExpectedFacts, stated: Json | undefined, of = ''): string[] {
  if (typeof stated !== 'object' || stated === null) return [`the facts${of} are missing`];
  const given = stated as Readonly<Record<string, Json>>;
  return Object.entries(expected).flatMap(([name, value]) => {
    if (name === 'contests' && Array.isArray(value)) return inContests(value, given[name]);
    const right = canonicalJson(value);
    const wrong = given[name] === undefined ? 'missing' : canonicalJson(given[name]);
    return wrong === right
      ? []
      : [
          `${words[name] ?? `“${name}”`}${of} ${says(wrong)}, and the count and the log give ${right}`,
        ];
  });
}

function inContests(expected: readonly ExpectedFacts[], stated: Json | undefined): string[] {
  const given = (Array.isArray(stated) ? stated : []) as readonly Json[];
  const more = given.length > expected.length ? ['there are facts of a contest never held'] : [];
  return expected.reduce<string[]>(
    (found, contest, n) =>
      found.concat(differences(contest, given[n], ` of “${String(contest.title)}”`)),
    more,
  );
}

const says = (value: string): string => (value === 'missing' ? 'are missing' : `are ${value}`);
