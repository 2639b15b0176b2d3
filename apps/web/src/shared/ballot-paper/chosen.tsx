import { formatPounds } from '@folkmoot/basics';
import { type Contest } from '../api-voting';
import { AnswerName } from './answer-name';
import { wording } from './wording';
import { costOf } from './cost';

export interface ChosenProps {
  readonly contest: Contest;
  readonly chosen: readonly string[];
}

/** What a voter has chosen in one contest, in words; a ranking in the order of preference. */
export function Chosen({ contest, chosen }: ChosenProps) {
  const nameOf = (id: string) => <AnswerName contest={contest} id={id} />;
  if (chosen.length === 0) return <strong>{wording.check.notVoted}</strong>;
  if (contest.kind === 'choice') return nameOf(chosen[0] ?? '');
  if (contest.kind === 'ranking')
    return (
      <ol className="fm-chosen">
        {chosen.map((id, index) => (
          <li key={id}>
            <span className="fm-chosen__place">{wording.ranking.ordinal(index + 1)}</span>{' '}
            {nameOf(id)}
          </li>
        ))}
      </ol>
    );
  return (
    <>
      <ul className="fm-chosen">
        {chosen.map((id) => (
          <li key={id}>{nameOf(id)}</li>
        ))}
      </ul>
      {contest.budgetPence !== null && formatPounds(costOf(contest, chosen))}
    </>
  );
}
