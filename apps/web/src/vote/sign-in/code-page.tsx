import { Button, Details, TextInput } from '@folkmoot/ui';
import { useState, type FormEvent } from 'react';
import { signIn } from '../../shared/api-session';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { useSession } from '../../shared/session';
import { failureText } from '../../shared/failure-text';
import { wording } from '../wording';
import { useSignIn } from './use-sign-in';

const words = wording.code;

/** After the e-mail: the link opens another page, the code is typed here. */
export function CodePage({ query }: PageProps<null>) {
  const next = query.get('next');
  const [code, setCode] = useState('');
  const [empty, setEmpty] = useState(false);
  const enter = useSignIn(next);
  const error = empty ? words.empty : enter.failure ? failureText(enter.failure) : undefined;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const missing = code.trim() === '';
    setEmpty(missing);
    if (!missing) enter.run(() => signIn({ code: code.trim() }));
  };
  return (
    <Page
      title={words.title}
      back={paths.signIn(next ?? undefined)}
      errors={error ? [{ field: 'code', text: error }] : undefined}
    >
      <p className="govuk-body">{words.sent}</p>
      <p className="govuk-body">{words.link}</p>
      <MailboxLink />
      <form onSubmit={onSubmit} noValidate>
        <TextInput
          id="code"
          label={words.field}
          hint={words.hint}
          error={error}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          autoComplete="one-time-code"
          inputMode="numeric"
          width={10}
        />
        <Button busy={enter.busy}>{words.button}</Button>
      </form>
      <Details summary={words.missing}>
        <p>{words.help}</p>
        <p>
          <a className="govuk-link" href={paths.signIn(next ?? undefined)}>
            {words.again}
          </a>
        </p>
      </Details>
    </Page>
  );
}

function MailboxLink() {
  const { organisation } = useSession();
  if (!organisation?.demo) return null;
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={paths.mailbox}>
        {words.mailbox}
      </a>
    </p>
  );
}
