import { allOutcomes, type Played } from '@folkmoot/count';
import { type Result } from '@folkmoot/basics';
import { Cannot } from '../command';
import { type OutcomesReport } from './report';

/**
 * Plays out every lot of a count.
 * @param of.number  how a winner is named to programs
 * @param of.name    how one is named to people
 */
export function everyOutcome(
  of: {
    readonly ids: readonly string[];
    number(id: string): number | string;
    name(id: string): string;
  },
  play: (lotOrder: readonly string[]) => Result<Played, { says: string } | { why: string }>,
): OutcomesReport {
  const played = allOutcomes(of.ids, play);
  if (!played.ok) throw new Cannot('says' in played.error ? played.error.says : played.error.why);
  const { outcomes, isComplete } = played.value;
  const names = (ids: readonly string[]): string => ids.map((id) => of.name(id)).join(', ');
  return {
    json: {
      outcomes: outcomes.map(({ winners, lots }) => ({
        winners: winners.map((id) => of.number(id)),
        lots,
      })),
      allOutcomes: isComplete,
    },
    sentences: [
      headline(outcomes, isComplete),
      ...outcomes.map(({ winners, lots }, index) => {
        const draws = lots.map(({ tied, chosen }) => `${of.name(chosen)} of ${names(tied)}`);
        const when = draws.length === 0 ? '' : `, when these are drawn: ${draws.join('; ')}`;
        return `${index + 1}. ${winners.length === 0 ? 'nobody' : names(winners)}${when}`;
      }),
    ],
  };
}

function headline(outcomes: readonly Played[], isComplete: boolean): string {
  if (!isComplete)
    return `At least ${outcomes.length} results are possible. There are so many lots that not all were played out.`;
  if (outcomes.length > 1) return `${outcomes.length} results are possible, as the lots fall.`;
  return outcomes[0]!.lots.length === 0
    ? 'Chance settles nothing: this is the only result.'
    : 'However the lots fall, this is the result.';
}
