import { newKey } from '../api';
import { type Answer, type Contest, type Paper } from '../api-voting';
import { forget, keep, recall } from '../storage';

/** A ballot being filled in, kept on the device until the server has acknowledged it. */
export interface Draft {
  /** Option ids by contest; a contest not reached yet is missing. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** Sent with the ballot. It stays the same while the answers do, so that a retry counts once. */
  readonly key: string;
}

const nameOf = (poll: string): string => `folkmoot.ballot.${poll}`;

/** The draft on this device; else what was cast before; else a blank one. */
export function draftOf(paper: Paper): Draft {
  const kept = recall(nameOf(paper.poll));
  if (isDraft(kept)) return { ...kept, answers: onlyKnown(kept.answers, paper.contests) };
  const cast = (paper.current ?? []).map(({ contest, options }) => [contest, options] as const);
  return { answers: Object.fromEntries(cast), key: newKey() };
}

/** The draft with one answer changed, kept on the device. */
export function withAnswer(
  poll: string,
  draft: Draft,
  contest: string,
  options: readonly string[],
): Draft {
  const changed = { answers: { ...draft.answers, [contest]: options }, key: newKey() };
  keep(nameOf(poll), changed);
  return changed;
}

/** The key of the next send, kept before it is used, so that a reload retries the same ballot. */
export const keepDraft = (poll: string, draft: Draft): void => keep(nameOf(poll), draft);

export const forgetDraft = (poll: string): void => forget(nameOf(poll));

/** What is sent. A contest with nothing chosen is left out: an under-vote, which the rules allow. */
export const answersIn = (draft: Draft, contests: readonly Contest[]): Answer[] =>
  contests
    .map(({ id }) => ({ contest: id, options: draft.answers[id] ?? [] }))
    .filter(({ options }) => options.length > 0);

function onlyKnown(answers: Draft['answers'], contests: readonly Contest[]): Draft['answers'] {
  const known = contests.flatMap(({ id, options }) => {
    const kept = answers[id];
    const ids = new Set(options.map((option) => option.id));
    return kept ? [[id, kept.filter((option) => ids.has(option))] as const] : [];
  });
  return Object.fromEntries(known);
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { answers, key } = value as Partial<Record<keyof Draft, unknown>>;
  return typeof key === 'string' && typeof answers === 'object' && answers !== null;
}
