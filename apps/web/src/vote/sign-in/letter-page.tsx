import { readLetterCode } from '@folkmoot/basics';
import { Button, TextInput } from '@folkmoot/ui';
import { useEffect, useState, type FormEvent } from 'react';
import { signInByLetter } from '../../shared/api-session';
import { failureText } from '../../shared/failure-text';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { Problem } from '../../shared/problem';
import { type PageProps } from '../../shared/router';
import { useSignIn } from './use-sign-in';
import { wording } from './wording';

const words = wording.letter;

/** Signs in whoever got a code by post. What cannot be a code is said here, and is not sent. */
export function LetterPage({ query }: PageProps<null>) {
  const next = query.get('next');
  const [code, setCode] = useState(codeOfLetter);
  const [wrong, setWrong] = useState<string | null>(null);
  const enter = useSignIn(next);
  const error = wrong ?? (enter.failure ? refusalText(enter.failure) : undefined);
  useEffect(forgetCodeOfLetter, []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const fault = faultOf(code);
    setWrong(fault);
    if (fault === null) enter.run(() => signInByLetter(code));
  };
  return (
    <Page
      title={words.title}
      back={paths.signIn(next ?? undefined)}
      errors={error ? [{ field: 'code', text: error }] : undefined}
    >
      <form onSubmit={onSubmit} noValidate>
        <TextInput
          id="code"
          label={words.field}
          hint={words.hint}
          error={error}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          dir="ltr"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          width={20}
        />
        <Button busy={enter.busy}>{words.button}</Button>
      </form>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.lostCode}>
          {words.lost}
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.signIn(next ?? undefined)}>
          {words.byEmail}
        </a>
      </p>
    </Page>
  );
}

/** The drawing on a letter leads here with the code after the #, which no server is sent. */
const codeOfLetter = (): string => {
  const code = readLetterCode(location.hash.slice(1));
  return code.ok ? code.value : '';
};

/** So that the address can be passed on, and the history keeps no code. */
const forgetCodeOfLetter = (): void => {
  if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
};

function faultOf(typed: string): string | null {
  if (typed.trim() === '') return words.empty;
  const code = readLetterCode(typed);
  return code.ok ? null : words.mistyped[code.error];
}

function refusalText(failure: Error): string {
  const told: Readonly<Record<string, string | undefined>> = words.refused;
  return (failure instanceof Problem && told[failure.code]) || failureText(failure);
}
