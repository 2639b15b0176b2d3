import { paths } from './paths';
import { Page } from './page';
import { words } from './wording';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { title, check, pasted, home } = words.notFound;
  return (
    <Page title={title}>
      <p className="govuk-body">{check}</p>
      <p className="govuk-body">{pasted}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.home}>
          {home}
        </a>
      </p>
    </Page>
  );
}
