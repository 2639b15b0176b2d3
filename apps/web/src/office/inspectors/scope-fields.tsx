import { Checkboxes, Radios, TextInput } from '@folkmoot/ui';
import { useState } from 'react';
import { useRefusal } from '../form/use-refusal';
import { useLoaded } from '../loaded';
import { type loader } from './appoint-page';
import { wording } from './wording';

const words = wording.appoint;

/** What an inspection covers: everything, or decisions, elections and meetings by name. */
export function ScopeFields() {
  const { elections, meetings } = useLoaded<typeof loader>();
  const { errorOf } = useRefusal();
  const [scope, choose] = useState<string | null>(null);
  return (
    <>
      <Radios
        id="scope"
        name="scope"
        legend={words.scope}
        error={errorOf('scope')}
        value={scope}
        onChange={choose}
        options={Object.entries(words.scopes).map(([value, label]) => ({ value, label }))}
      />
      {scope === 'named' && (
        <>
          <TextInput
            id="decisions"
            name="decisions"
            label={words.decisions}
            hint={words.decisionsHint}
            error={errorOf('decisions')}
            autoComplete="off"
          />
          <Ticks name="elections" legend={words.elections} options={elections} />
          <Ticks name="meetings" legend={words.meetings} options={meetings} />
        </>
      )}
    </>
  );
}

interface TicksProps {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
}

function Ticks({ name, legend, options }: TicksProps) {
  const [values, tick] = useState<readonly string[]>([]);
  if (options.length === 0) return null;
  return (
    <Checkboxes
      id={name}
      name={name}
      legend={legend}
      values={values}
      onChange={tick}
      options={options.map(({ id, title }) => ({ value: id, label: title }))}
    />
  );
}
