import { Button, FileInput, Radios, Textarea } from '@folkmoot/ui';
import { useState, type FormEvent } from 'react';
import { type ProposalJourney } from './use-proposal';
import { type VersionSource } from './version-source';
import { wording } from './wording';

const words = wording.choose;

/** Asks for the new version: a file, or text that is pasted. */
export function ChooseStep({ journey }: { readonly journey: ProposalJourney }) {
  const [source, setSource] = useState<VersionSource | null>(null);
  const errorOf = (name: string) =>
    journey.refusal?.errors.find(({ field }) => field === name)?.text;
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    journey.check(new FormData(event.currentTarget));
  };
  return (
    <div className="fm-reading">
      <p className="fm-lead">{words.lead}</p>
      <form onSubmit={onSubmit} noValidate className="fm-form">
        <Radios
          id="source"
          name="source"
          legend={words.source}
          error={errorOf('source')}
          value={source}
          onChange={(chosen) => setSource(chosen as VersionSource)}
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
            accept=".json,application/json"
            error={errorOf('file')}
          />
        )}
        {source === 'pasted' && (
          <Textarea
            id="pasted"
            name="pasted"
            label={words.pasted}
            error={errorOf('pasted')}
            rows={16}
            spellCheck={false}
          />
        )}
        <Button busy={journey.busy}>{words.check}</Button>
      </form>
    </div>
  );
}
