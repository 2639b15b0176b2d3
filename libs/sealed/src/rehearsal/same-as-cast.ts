import { abstentionOf, type SealedContest } from '../contest';
import { type OpenedContest } from '../papers';
import { type PollToHold } from './hold-sealed-poll';

/**
 * Whether what was opened is what was cast: the last paper of every voter and no other, and none of them spoilt. Only
 * of a rehearsal can anybody know.
 */
export const isSameAsCast = (
  { voters }: Pick<PollToHold, 'voters'>,
  opened: readonly OpenedContest<SealedContest>[],
): boolean =>
  opened.every(({ contest, papers, spoilt }) => {
    const cast = voters.flatMap((papersOfOne) => {
      const last = papersOfOne.at(-1);
      if (!last) return [];
      const given = last.find((answer) => answer.contest === contest.id)?.options ?? [];
      return [written(contest, given)];
    });
    const out = papers.flatMap(({ options, count }) =>
      Array.from({ length: count }, () => options.join(' ')),
    );
    return spoilt === 0 && cast.sort().join('\n') === out.sort().join('\n');
  });

/** A paper as it comes out: an approval in the order of the options, a blank choice as an abstention. */
function written(contest: SealedContest, given: readonly string[]): string {
  const abstention = abstentionOf(contest);
  if (given.length === 0 && abstention) return abstention.id;
  if (contest.kind !== 'approval') return given.join(' ');
  return contest.options
    .map(({ id }) => id)
    .filter((id) => given.includes(id))
    .join(' ');
}
