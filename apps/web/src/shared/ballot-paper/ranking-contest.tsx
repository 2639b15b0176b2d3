import { Button, ButtonGroup, ErrorMessage } from '@folkmoot/ui';
import { useState } from 'react';
import { AnswerName } from './answer-name';
import { wording } from './wording';
import { type ContestProps } from './choice-contest';
import { RankCard } from './rank-card';
import { inOrder, move, rank, unrank } from './ranking';

const words = wording.ranking;
const { ordinal } = words;

/**
 * Tap to rank. The list stays as it is while choices are made; it is put in order only on request,
 * and every change is announced. Source: Civic Design, ranked ballots with disabled voters.
 */
export function RankingContest({ contest, chosen, onChange, error }: ContestProps) {
  const shown = contest.options.map(({ id }) => id);
  const [order, setOrder] = useState<readonly string[]>(shown);
  const [said, setSaid] = useState('');
  const nobody = contest.reopenNominations;
  const nameOf = (id: string) =>
    id === nobody
      ? wording.reopenNominations.name
      : (contest.options.find((option) => option.id === id)?.name ?? '');
  const sorted = order !== shown && order.some((id, index) => id !== shown[index]);

  const change = (next: readonly string[], announcement: string) => {
    onChange(next);
    setSaid(announcement);
  };
  const place = (id: string) =>
    change(rank(chosen, id), words.said.placed(nameOf(id), ordinal(chosen.length + 1)));
  const shift = (id: string, by: -1 | 1) => {
    const next = move(chosen, id, by);
    const [to, from] = [next.indexOf(id), chosen.indexOf(id)];
    if (to === from) return;
    const other = nameOf(next[from] ?? '');
    change(next, words.said.swapped(nameOf(id), ordinal(to + 1), other, ordinal(from + 1)));
  };
  const drop = (id: string) =>
    change(unrank(chosen, id), words.said.removed(nameOf(id), chosen.length - 1));
  const reorder = (ids: readonly string[], announcement: string) => {
    setOrder(ids);
    setSaid(announcement);
  };

  return (
    <>
      <p className="govuk-body">{words.howTo}</p>
      <p className="govuk-visually-hidden" role="status">
        {said}
      </p>
      {error !== undefined && <ErrorMessage id={`${contest.id}-error`}>{error}</ErrorMessage>}
      <ol className="fm-ranks" id={contest.id} tabIndex={-1}>
        {order.map((id) => {
          const option = contest.options.find((other) => other.id === id);
          return (
            option && (
              <RankCard
                key={id}
                option={option}
                name={<AnswerName contest={contest} id={id} />}
                explains={id === nobody ? wording.reopenNominations.explains : null}
                place={chosen.indexOf(id) + 1}
                ranked={chosen.length}
                onRank={() => place(id)}
                onMove={(by) => shift(id, by)}
                onRemove={() => drop(id)}
              />
            )
          );
        })}
      </ol>
      <p className="govuk-body">{words.count(chosen.length, shown.length)}</p>
      <ButtonGroup>
        <Button
          type="button"
          look="secondary"
          onClick={() => reorder(inOrder(chosen, shown), words.said.ordered)}
        >
          {words.inOrder}
        </Button>
        {sorted && (
          <Button type="button" look="secondary" onClick={() => reorder(shown, words.said.shown)}>
            {words.asShown}
          </Button>
        )}
      </ButtonGroup>
    </>
  );
}
