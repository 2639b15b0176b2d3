import { Radios } from '@folkmoot/ui';
import { type Contest } from '../api-voting';
import { withHint } from '../statement/about-option';
import { AnswerName } from './answer-name';

export interface ContestProps {
  readonly contest: Contest;
  /** Ids of the options chosen so far. */
  readonly chosen: readonly string[];
  readonly onChange: (options: readonly string[]) => void;
  readonly error: string | undefined;
}

/** For, against or abstain; one of several; or for or against one. */
export function ChoiceContest({ contest, chosen, onChange, error }: ContestProps) {
  return (
    <Radios
      id={contest.id}
      name={contest.id}
      legend={contest.title}
      legendHidden
      {...(error !== undefined && { error })}
      options={contest.options.map((option) => ({
        value: option.id,
        label: <AnswerName contest={contest} id={option.id} />,
        ...withHint(option),
      }))}
      value={chosen[0] ?? null}
      onChange={(option) => onChange([option])}
    />
  );
}
