import { Radios, TextInput } from '@folkmoot/ui';
import { useState } from 'react';
import { type ShareKind } from '../api/shares';
import { DateField } from '../form/date-field';
import { useRefusal } from '../form/use-refusal';
import { type BegunEntry } from './entry';
import { hasFrom, hasTo, shareKinds } from './sides';
import { wording } from './wording';

const { kinds, recording: words } = wording;

/** What an entry of the register of shares is asked for; members only where its kind has them. */
export function EntryFields({ begin }: { readonly begin: BegunEntry }) {
  const { errorOf } = useRefusal();
  const [kind, choose] = useState<ShareKind | null>(begin.kind ?? null);
  return (
    <>
      <Radios
        id="kind"
        name="kind"
        legend={words.kind}
        error={errorOf('kind')}
        value={kind}
        onChange={(chosen) => choose(shareKinds.find((known) => known === chosen) ?? null)}
        options={shareKinds.map((value) => ({
          value,
          label: kinds[value][0],
          hint: kinds[value][1],
        }))}
      />
      {kind && hasFrom(kind) && (
        <Holder name="from" label={words.from} value={begin.from} error={errorOf('from')} />
      )}
      {kind && hasTo(kind) && (
        <Holder name="to" label={words.to} value={begin.to} error={errorOf('to')} />
      )}
      <TextInput
        id="shares"
        name="shares"
        label={words.shares}
        defaultValue={begin.shares}
        error={errorOf('shares')}
        inputMode="numeric"
        autoComplete="off"
        width={10}
      />
      <DateField
        id="on"
        legend={words.on}
        hint={words.onHint}
        value={begin.on}
        error={errorOf('on')}
      />
    </>
  );
}

interface HolderProps {
  readonly name: 'from' | 'to';
  readonly label: string;
  readonly value: string | undefined;
  readonly error: string | undefined;
}

const Holder = ({ name, label, value, error }: HolderProps) => (
  <TextInput
    id={name}
    name={name}
    label={label}
    defaultValue={value}
    error={error}
    autoComplete="off"
    maxLength={40}
    width={20}
  />
);
