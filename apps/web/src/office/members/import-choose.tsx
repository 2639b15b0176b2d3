import { Button, Details, FileInput, LinkButton, Radios, Textarea } from '@folkmoot/ui';
import { useState, type FormEvent } from 'react';
import { saveFile } from '../../shared/save-file';
import { csv } from './faults';
import { wording as words } from './import-wording';
import { type RollSource } from './roll-source';
import { type ImportJourney } from './use-import';

/** Asks for the list: a file, or rows pasted from a spreadsheet. */
export function ImportChoose({ journey }: { readonly journey: ImportJourney }) {
  const [source, setSource] = useState<RollSource | null>(null);
  const errorOf = (name: string) =>
    journey.refusal?.errors.find(({ field }) => field === name)?.text;
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    journey.check(new FormData(event.currentTarget));
  };
  return (
    <div className="fm-reading">
      <p className="fm-lead">{words.lead}</p>
      <HowTo />
      <form onSubmit={onSubmit} noValidate className="fm-form">
        <Radios
          id="source"
          name="source"
          legend={words.source}
          error={errorOf('source')}
          value={source}
          onChange={(chosen) => setSource(chosen as RollSource)}
          options={[
            { value: 'file', label: words.sources.file },
            { value: 'pasted', label: words.sources.pasted },
          ]}
        />
        {source === 'file' && (
          <FileInput
            id="file"
            name="file"
            label={words.file}
            accept=".csv,text/csv,text/plain"
            error={errorOf('file')}
          />
        )}
        {source === 'pasted' && (
          <Textarea
            id="pasted"
            name="pasted"
            label={words.pasted}
            hint={words.pastedHint}
            error={errorOf('pasted')}
            rows={12}
            spellCheck={false}
          />
        )}
        <Button busy={journey.busy}>{words.check}</Button>
      </form>
    </div>
  );
}

function HowTo() {
  return (
    <Details summary={words.howTo}>
      <p>{words.columns}</p>
      <dl className="fm-definitions">
        {words.columnList.map(([name, says]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <p>{words.twice}</p>
      <p>{words.unlisted}</p>
      <LinkButton onClick={saveTemplate}>{words.template}</LinkButton>
    </Details>
  );
}

const saveTemplate = () =>
  saveFile({
    name: words.templateName,
    type: 'text/csv;charset=utf-8',
    text: csv([words.columnList.map(([name]) => name)]),
  });
