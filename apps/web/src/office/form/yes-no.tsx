import { Radios } from '@folkmoot/ui';
import { useState } from 'react';
import { useRefusal } from './use-refusal';

export interface YesNoProps {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly yes: string;
  readonly no: string;
  /** What follows from a no. */
  readonly noHint?: string;
  readonly onChange?: (answer: string) => void;
}

/** A question with two answers, `yes` and `no`, neither of which is chosen beforehand. */
export function YesNo({ name, legend, hint, yes, no, noHint, onChange }: YesNoProps) {
  const { errorOf } = useRefusal();
  const [answer, setAnswer] = useState<string | null>(null);
  const choose = (value: string) => {
    setAnswer(value);
    onChange?.(value);
  };
  return (
    <Radios
      id={name}
      name={name}
      legend={legend}
      error={errorOf(name)}
      value={answer}
      onChange={choose}
      options={[
        { value: 'yes', label: yes },
        { value: 'no', label: no, ...(noHint !== undefined && { hint: noHint }) },
      ]}
      {...(hint !== undefined && { hint })}
    />
  );
}
