import { Button, InsetText, LinkButton, TextInput } from '@folkmoot/ui';
import { useState, type FormEvent } from 'react';
import { requestSignIn } from '../../shared/api-session';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { navigate, type PageProps } from '../../shared/router';
import { useSession } from '../../shared/session';
import { useAct } from '../../shared/use-act';
import { failureText } from '../../shared/failure-text';
import { wording } from '../wording';
import { wording as signInWording } from './wording';

const words = wording.signIn;
const { letter } = signInWording;

/** Asks who is signing in; the proof goes by e-mail. */
export function SignInPage({ query }: PageProps<null>) {
  const [identifier, setIdentifier] = useState('');
  const [empty, setEmpty] = useState(false);
  const ask = useAct(async () => {
    await requestSignIn(identifier.trim());
    navigate(paths.signInCode(query.get('next') ?? undefined));
  });
  const error = empty ? words.empty : ask.failure ? failureText(ask.failure) : undefined;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const missing = identifier.trim() === '';
    setEmpty(missing);
    if (!missing) ask.run();
  };
  return (
    <Page title={words.title} errors={error ? [{ field: 'identifier', text: error }] : undefined}>
      <p className="fm-lead">{words.lead}</p>
      <form onSubmit={onSubmit} noValidate>
        <TextInput
          id="identifier"
          label={words.field}
          hint={words.hint}
          error={error}
          value={identifier}
          onChange={(event) => setIdentifier(event.target.value)}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          width={30}
        />
        <Button busy={ask.busy}>{words.button}</Button>
      </form>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.signInByLetter(query.get('next') ?? undefined)}>
          {letter.link}
        </a>
      </p>
      <DemoPeople onUse={setIdentifier} />
    </Page>
  );
}

/** In a demonstration: who there is to sign in as. */
function DemoPeople({ onUse }: { readonly onUse: (identifier: string) => void }) {
  const hints = useSession().organisation?.signInHints ?? [];
  if (hints.length === 0) return null;
  return (
    <InsetText>
      <p className="govuk-body">{words.demo}</p>
      <ul className="govuk-list govuk-list--spaced">
        {hints.map(({ identifier, says }) => (
          <li key={identifier}>
            <LinkButton onClick={() => onUse(identifier)}>{words.use(identifier)}</LinkButton>
            <span className="fm-soft"> {says}</span>
          </li>
        ))}
      </ul>
    </InsetText>
  );
}
