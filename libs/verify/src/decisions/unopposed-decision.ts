import { canonicalJson, type Json } from '@folkmoot/log';
import { type Chronicle } from '../log/chronicle';
import { type DecisionDocument, type UnopposedEvidence } from './document';

/**
 * What is wrong with a decision that elects candidates whom nobody stood against: they must be those of the statement of
 * candidates in the log, without whoever withdrew or ceased to stand before the decision, and no more of them than there are seats.
 * Source: R-D14.
 * @returns each as the end of a sentence about the decision
 */
export function flawsOfUnopposed(
  { facts, title, decidedOn }: DecisionDocument,
  { election, contests }: UnopposedEvidence,
  decided: number,
  { candidates: story }: Pick<Chronicle, 'candidates'>,
): readonly string[] {
  const { withdrawals, ceased } = story;
  const statement = story.statementBefore(election, decided);
  if (!statement) return ['rests on a statement of candidates that the log does not hold'];
  const gone = new Set(
    [...withdrawals, ...ceased].flatMap(({ candidate, entry }) =>
      entry < decided ? [candidate] : [],
    ),
  );
  const expected = contests.map(({ contest }) => {
    const stated = statement.contests.find((one) => one.contest === contest);
    const candidates = stated?.candidates.filter(({ id }) => !gone.has(id)) ?? [];
    return {
      constituency: stated?.constituency ?? '',
      seats: stated?.seats ?? 0,
      candidates: candidates.map(({ id, name }) => ({ id, name })),
      elected: candidates.map(({ id }) => id),
      method: 'uncontested',
    };
  });
  const stated = facts['contests'];
  const own = Array.isArray(stated) ? stated.map(known) : [];
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['title', facts['title'], title],
    ['day', facts['decidedOn'], decidedOn],
    ['candidates', own, expected],
  ];
  return pairs
    .filter(([, given, right]) => canonicalJson(given as Json) !== canonicalJson(right as Json))
    .map(([what]) =>
      what === 'candidates'
        ? 'elects others than those of the statement of candidates in the log'
        : `states another ${what} in its facts than its own`,
    );
}

/** The members of a contest that the statement of candidates tells too. */
function known(contest: Json): Json {
  const { constituency, seats, candidates, elected, method } = contest as Record<string, Json>;
  return {
    constituency: constituency ?? null,
    seats: seats ?? null,
    candidates: candidates ?? null,
    elected: elected ?? null,
    method: method ?? null,
  };
}
