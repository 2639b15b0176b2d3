import { newSeed, seedOfSheet, sheetCode } from '@folkmoot/ballot';
import { Button, TextInput } from '@folkmoot/ui';
import { useState, type FormEvent } from 'react';
import { wording } from './wording';

const words = wording.code;

export interface BatchCodeProps {
  /** Whether somebody has entered papers of this batch: then there is a code, and it is typed from the sheet. */
  readonly drawn: boolean;
  readonly whenKnown: (code: string) => void;
}

/** The code by which the tellers of a batch seal its papers: drawn by one, typed by the other, and sent to nobody. */
export function BatchCode({ drawn, whenKnown }: BatchCodeProps) {
  return (
    <section aria-labelledby="code-title" className="fm-section">
      <h2 className="govuk-heading-m" id="code-title">
        {words.title}
      </h2>
      {drawn ? <TypeCode whenKnown={whenKnown} /> : <DrawCode whenKnown={whenKnown} />}
      <p className="govuk-body fm-soft">{words.lost}</p>
    </section>
  );
}

type Known = Pick<BatchCodeProps, 'whenKnown'>;

function DrawCode({ whenKnown }: Known) {
  const [seed, setSeed] = useState<string | null>(null);
  const draw = () => setSeed(newSeed((length) => crypto.getRandomValues(new Uint8Array(length))));
  if (seed === null)
    return (
      <>
        <p className="govuk-body">{words.make}</p>
        <Button type="button" onClick={draw}>
          {words.draw}
        </Button>
      </>
    );
  return (
    <>
      <code className="fm-sheet__code">
        {sheetCode(seed)
          .split(' ')
          .map((group, at) => (
            <span key={at}>{group} </span>
          ))}
      </code>
      <Button type="button" onClick={() => whenKnown(seed)}>
        {words.written}
      </Button>
    </>
  );
}

function TypeCode({ whenKnown }: Known) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | undefined>();
  const take = (event: FormEvent) => {
    event.preventDefault();
    const seed = seedOfSheet(typed);
    if (seed.ok) whenKnown(seed.value);
    else setFault(typed.trim() === '' ? words.missing : words.faults[seed.error.code]);
  };
  return (
    <form onSubmit={take} className="fm-form" noValidate>
      <TextInput
        id="code"
        label={words.typed}
        hint={words.hint}
        error={fault}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={60}
      />
      <Button>{words.take}</Button>
    </form>
  );
}
