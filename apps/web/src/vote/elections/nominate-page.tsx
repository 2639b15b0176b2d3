import { Button, Radios, TextInput, type FormError } from '@folkmoot/ui';
import { useState, type FormEvent } from 'react';
import { failureText } from '../../shared/failure-text';
import { AsWritten } from '../../shared/language/as-written';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { navigate, type PageProps } from '../../shared/router';
import { useAct } from '../../shared/use-act';
import { type Election, nominate } from './api';
import { wording } from './wording';

const words = wording.nominate;

/** Asks who is to stand: the reader, or another member, who is asked by letter. */
export function NominatePage({ data }: PageProps<Election>) {
  const [who, setWho] = useState<string | null>(null);
  const [number, setNumber] = useState('');
  const [missing, setMissing] = useState<FormError | null>(null);
  const act = useAct(async () => {
    const { id } = await nominate(data.id, who === 'myself' ? null : number.trim());
    navigate(who === 'myself' ? paths.nomination(data.id, id) : paths.election(data.id));
  });
  const error =
    missing ??
    (act.failure && {
      field: who === 'other' ? 'number' : 'who',
      text: failureText(act.failure),
    });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const fault = whatIsMissing(who, number);
    setMissing(fault);
    if (!fault) act.run();
  };
  const errorOf = (field: string) => (error?.field === field ? error.text : undefined);
  return (
    <Page
      title={words.title}
      caption={<AsWritten>{data.title}</AsWritten>}
      back={paths.election(data.id)}
      errors={error ? [error] : undefined}
    >
      <p className="govuk-body">
        <AsWritten>{data.nominating.says}</AsWritten>
      </p>
      <form onSubmit={onSubmit} noValidate>
        <Radios
          id="who"
          name="who"
          legend={words.who}
          error={errorOf('who')}
          value={who}
          onChange={setWho}
          options={[
            { value: 'myself', label: words.myself },
            { value: 'other', label: words.other, hint: words.otherHint },
          ]}
        />
        {who === 'other' && (
          <TextInput
            id="number"
            label={words.number}
            hint={words.numberHint}
            error={errorOf('number')}
            value={number}
            onChange={(event) => setNumber(event.target.value)}
            autoCapitalize="characters"
            autoComplete="off"
            spellCheck={false}
            width={10}
          />
        )}
        <Button busy={act.busy}>{words.button}</Button>
      </form>
    </Page>
  );
}

function whatIsMissing(who: string | null, number: string): FormError | null {
  if (who === null) return { field: 'who', text: words.whoMissing };
  return who === 'other' && number.trim() === ''
    ? { field: 'number', text: words.numberMissing }
    : null;
}
