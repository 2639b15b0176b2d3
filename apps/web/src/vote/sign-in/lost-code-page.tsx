import { Button, TextInput } from '@folkmoot/ui';
import { useState, type FormEvent } from 'react';
import { loseCode } from '../../shared/api-session';
import { failureText } from '../../shared/failure-text';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { navigate } from '../../shared/router';
import { useAct } from '../../shared/use-act';
import { wording } from './wording';

const words = wording.lostCode;
const sent = wording.lostCodeSent;

/** Asks whose code is lost. */
export function LostCodePage() {
  const [number, setNumber] = useState('');
  const [empty, setEmpty] = useState(false);
  const ask = useAct(async () => {
    await loseCode(number.trim());
    navigate(paths.lostCodeSent);
  });
  const error = empty ? words.empty : ask.failure ? failureText(ask.failure) : undefined;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const missing = number.trim() === '';
    setEmpty(missing);
    if (!missing) ask.run();
  };
  return (
    <Page
      title={words.title}
      back={paths.signInByLetter()}
      errors={error ? [{ field: 'number', text: error }] : undefined}
    >
      <p className="fm-lead">{words.lead}</p>
      <form onSubmit={onSubmit} noValidate>
        <TextInput
          id="number"
          label={words.field}
          hint={words.hint}
          error={error}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
          autoComplete="username"
          autoCapitalize="characters"
          spellCheck={false}
          width={10}
        />
        <Button busy={ask.busy}>{words.button}</Button>
      </form>
      <p className="govuk-body">{words.help}</p>
    </Page>
  );
}

/** The same whoever asked: who is known here is told to nobody. */
export const LostCodeSentPage = () => (
  <Page title={sent.title} back={paths.lostCode}>
    <p className="govuk-body">{sent.email}</p>
    <p className="govuk-body">
      <a className="govuk-link" href={paths.signInCode()}>
        {sent.typeIt}
      </a>
    </p>
    <p className="govuk-body">{sent.post}</p>
    <p className="govuk-body">{sent.soon}</p>
    <p className="govuk-body">
      <a className="govuk-link" href={paths.signInByLetter()}>
        {sent.back}
      </a>
    </p>
  </Page>
);
