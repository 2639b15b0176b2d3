import { Radios } from '@folkmoot/ui';
import { type Contest } from '../api-voting';

export interface ContestProps {
  readonly contest: Contest;
  /** Ids of the options chosen so far. */
  readonly chosen: readonly string[];
  readonly onChange: (options: readonly string[]) => void;
  readonly error: string | undefined;
}

/** For, against or abstain. */
export function ChoiceContest({ contest, chosen, onChange, error }: ContestProps) {
  return (
    <Radios
      id={contest.id}
      name={contest.id}
      legend={contest.title}
      legendHidden
      {...(error !== undefined && { error })}
      options={contest.options.map(({ id, name, statement }) => ({
        value: id,
        label: name,
        ...(statement && { hint: statement }),
      }))}
      value={chosen[0] ?? null}
      onChange={(option) => onChange([option])}
    />
  );
}
