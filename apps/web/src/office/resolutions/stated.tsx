import { Checkboxes, type Choice } from '@folkmoot/ui';
import { useState } from 'react';
import { type Resolution } from '../api/resolutions';
import { wording } from './wording';

const words = wording.declaration;

/** What the constitution asks besides votes, to be stated by whoever declares the result. */
export function Stated({ resolution }: { readonly resolution: Resolution }) {
  const { consentOf, alsoNeeds } = resolution;
  return (
    <>
      <Ticks
        name="consents"
        legend={words.consents}
        options={consentOf.map((name) => ({ value: name, label: name }))}
      />
      <Ticks
        name="alsoCarried"
        legend={words.alsoCarried}
        options={alsoNeeds.map(({ code, title }) => ({ value: code, label: title }))}
      />
    </>
  );
}

interface TicksProps {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Choice[];
}

function Ticks({ name, legend, options }: TicksProps) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  if (options.length === 0) return null;
  return (
    <Checkboxes
      id={name}
      name={name}
      legend={legend}
      hint={words.statedHint}
      values={ticked}
      onChange={setTicked}
      options={options}
    />
  );
}
