import { type Constitution, offersReopening, REOPEN_NOMINATIONS } from '../constitution';
import { type ContestFacts } from '../facts';
import { type Step } from '../outcome';
import { cite, find } from '../reasoning/step';

/**
 * Whether the paper offered to re-open nominations exactly where the constitution wants it, last and by its name; and what
 * it means that this one won. Source: R-F33.
 * @returns no step where it was neither wanted nor offered
 */
export function reopeningSteps(
  { elections }: Constitution,
  contest: ContestFacts,
): readonly Step[] {
  const { reopenNominations: nobody, candidates, elected, method, seats } = contest;
  const isWanted =
    offersReopening(elections, seats) && method !== 'uncontested' && !contest.confirmation;
  if (!isWanted && nobody === undefined) return [];
  const source = {
    rule: 'R-F33',
    citation: cite(elections.reopenNominations?.cites, 're-opening nominations'),
  };
  const last = candidates.at(-1);
  const fault = !isWanted
    ? `“${REOPEN_NOMINATIONS}” was on a paper on which the constitution does not want it.`
    : nobody === undefined || last?.id !== nobody || last.name !== REOPEN_NOMINATIONS
      ? `“${REOPEN_NOMINATIONS}” was not the last on the paper, as the constitution wants it.`
      : elected.includes(nobody)
        ? `“${REOPEN_NOMINATIONS}” stands for nobody and cannot be elected.`
        : null;
  if (fault !== null) return [find(source, fault, false)];
  const says =
    elected.length > 0
      ? `“${REOPEN_NOMINATIONS}” was on the paper, and did not win.`
      : `“${REOPEN_NOMINATIONS}” won, so nobody is elected and the seat stays vacant for a further election.`;
  return [find(source, says, true)];
}
