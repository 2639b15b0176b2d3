import { Radios, Textarea, TextInput } from '@folkmoot/ui';
import { useState } from 'react';
import { type Kind, type ResolutionDraft } from '../api/resolutions';
import { useRefusal } from '../form/use-refusal';
import { wording as office } from '../wording';
import { wording } from './wording';

const words = wording.form;

export interface DraftFieldsProps {
  /** The kinds to choose from. */
  readonly kinds: readonly Kind[];
  readonly begin?: ResolutionDraft;
}

/** The fields of a resolution. */
export function DraftFields({ kinds, begin }: DraftFieldsProps) {
  const { errorOf } = useRefusal();
  return (
    <>
      <KindField kinds={kinds} {...(begin && { begin: begin.kind })} />
      <TextInput
        id="title"
        name="title"
        label={words.heading}
        hint={words.headingHint}
        error={errorOf('title')}
        defaultValue={begin?.title}
        maxLength={200}
        autoComplete="off"
      />
      <Textarea
        id="text"
        name="text"
        label={words.text}
        hint={words.textHint}
        error={errorOf('text')}
        defaultValue={begin?.text}
        rows={10}
      />
    </>
  );
}

function KindField({ kinds, begin }: { readonly kinds: readonly Kind[]; readonly begin?: string }) {
  const { errorOf } = useRefusal();
  const [kind, setKind] = useState<string | null>(begin ?? null);
  const [only] = kinds;
  if (kinds.length === 1 && only) return <input type="hidden" name="kind" value={only.code} />;
  return (
    <Radios
      id="kind"
      name="kind"
      legend={words.kind}
      hint={words.elsewhere}
      error={errorOf('kind')}
      value={kind}
      onChange={setKind}
      options={kinds.map(({ code, title, electorate, thresholdSays }) => ({
        value: code,
        label: title,
        hint: words.kindHint(office.electoratesVote[electorate], thresholdSays),
      }))}
    />
  );
}
