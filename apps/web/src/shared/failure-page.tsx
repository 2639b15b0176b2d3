import { Button } from '@folkmoot/ui';
import { useEffect } from 'react';
import { NotFoundPage } from './not-found-page';
import { Page } from './page';
import { paths } from './paths';
import { Problem, Unreachable } from './problem';
import { navigate } from './router/address';
import { words } from './wording';

export interface FailurePageProps {
  readonly reason: unknown;
  readonly onRetry: () => void;
}

/** What is shown when a page's data could not be loaded, by the reason. */
export function FailurePage({ reason, onRetry }: FailurePageProps) {
  if (reason instanceof Unreachable)
    return (
      <Page title={words.unreachable.title}>
        <p className="govuk-body">{words.unreachable.says}</p>
        <Button type="button" onClick={onRetry}>
          {words.unreachable.retry}
        </Button>
      </Page>
    );
  if (!(reason instanceof Problem)) return <BrokenPage />;
  if (reason.status === 401) return <SignInFirst />;
  if (reason.code === 'not-founded')
    return (
      <Page title={words.notFounded}>
        <p className="govuk-body">{reason.detail}</p>
      </Page>
    );
  if (reason.status === 404) return <NotFoundPage />;
  if (reason.status >= 500) return <BrokenPage />;
  return (
    <Page title={words.forbidden.title}>
      <p className="govuk-body">{reason.detail}</p>
    </Page>
  );
}

/** A fault of ours. */
export const BrokenPage = () => (
  <Page title={words.failed.title}>
    <p className="govuk-body">{words.failed.says}</p>
  </Page>
);

/** Sends the reader to sign in, and back here afterwards. */
function SignInFirst() {
  useEffect(() => {
    navigate(paths.signIn(location.pathname + location.search), { replace: true });
  }, []);
  return null;
}
