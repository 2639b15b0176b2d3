import { Button, Radios, Textarea } from '@folkmoot/ui';
import { type Declaration, type Wrong } from './use-declaration';
import { wording } from './wording';

const words = wording.term;

/** Takes what the reader declares in a term: all that stands now, or that there is nothing any more. */
export function DeclarationForm({ declaration }: { readonly declaration: Declaration }) {
  const { some, text, wrong, busy, choose, write, send } = declaration;
  const errorAt = (field: Wrong['field']) => (wrong?.field === field ? wrong.text : undefined);
  return (
    <>
      <p className="govuk-body">{words.public}</p>
      <Radios
        id="some"
        name="some"
        legend={words.legend}
        error={errorAt('some')}
        value={some}
        onChange={choose}
        options={[
          { value: 'yes', label: words.some },
          { value: 'no', label: words.none },
        ]}
      />
      {some === 'yes' && (
        <Textarea
          id="text"
          name="text"
          label={words.field}
          hint={words.hint}
          rows={5}
          maxLength={5000}
          value={text}
          onChange={({ target }) => write(target.value)}
          error={errorAt('text')}
        />
      )}
      <Button type="button" busy={busy} onClick={send}>
        {words.button}
      </Button>
    </>
  );
}
