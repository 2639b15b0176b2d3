import { Button } from '@folkmoot/ui';
import { signIn } from '../../shared/api-session';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { failureText } from '../../shared/failure-text';
import { wording } from '../wording';
import { useSignIn } from './use-sign-in';

const words = wording.confirm;

/** Where the e-mailed link leads. Opening it does nothing; pressing the button signs in. */
export function ConfirmPage({ query }: PageProps<null>) {
  const token = query.get('token');
  const enter = useSignIn(query.get('next'));
  const text = token ? enter.failure && failureText(enter.failure) : words.incomplete;
  return (
    <Page title={words.title} errors={text ? [{ text }] : undefined}>
      {token && (
        <>
          <p className="fm-lead">{words.lead}</p>
          <Button
            type="button"
            busy={enter.busy}
            onClick={() => enter.run(() => signIn({ token }))}
          >
            {words.button}
          </Button>
          <p className="govuk-body fm-soft">{words.why}</p>
        </>
      )}
      {text && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.signIn()}>
            {words.again}
          </a>
        </p>
      )}
    </Page>
  );
}
