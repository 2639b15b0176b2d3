import { Checkboxes } from '@folkmoot/ui';
import { useState } from 'react';
import { AsWritten } from '../language/as-written';
import { withHint } from '../statement/about-option';
import { wording } from './wording';
import { ChoiceContest, type ContestProps } from './choice-contest';

const words = wording.limited;

export interface LimitedContestProps extends ContestProps {
  /** How many candidates may be chosen. */
  readonly most: number;
}

/**
 * As many candidates as there are seats. What is chosen is counted aloud; a mark too many is not made, and the voter is
 * told what to do instead. Where one may be chosen it is a plain choice.
 */
export function LimitedContest({ most, ...props }: LimitedContestProps) {
  return most === 1 ? <ChoiceContest {...props} /> : <SomeOf most={most} {...props} />;
}

function SomeOf({ contest, chosen, onChange, error, most }: LimitedContestProps) {
  const [refused, setRefused] = useState<string | null>(null);
  const nameOf = (id: string) => contest.options.find((option) => option.id === id)?.name ?? '';
  const choose = (ids: readonly string[]) => {
    const added = ids.find((id) => !chosen.includes(id));
    const isFull = added !== undefined && ids.length > most;
    setRefused(isFull ? nameOf(added) : null);
    if (!isFull) onChange(ids);
  };
  return (
    <div className="fm-limited">
      <Checkboxes
        id={contest.id}
        name={contest.id}
        legend={contest.title}
        legendHidden
        {...(error !== undefined && { error })}
        options={contest.options.map((option) => ({
          value: option.id,
          label: <AsWritten>{option.name}</AsWritten>,
          ...withHint(option),
        }))}
        values={chosen}
        onChange={choose}
      />
      <p className="fm-total fm-total--kept" role="status">
        {words.count(chosen.length, most)}
        {refused !== null && ` ${words.full(refused)}`}
      </p>
    </div>
  );
}
