import { type Account } from '../shared/api-session';
import { Page } from '../shared/page';
import { paths } from '../shared/paths';
import { may, worksInOffice } from './duties';
import { officePaths } from './paths';
import { wording } from './wording';

const words = wording.gate;

/** Whether somebody may see the page at a path. Council members come to the office to challenge, inspectors to look. */
export const mayEnter = (account: Account, path: string): boolean =>
  worksInOffice(account) ||
  (may(account, 'raiseChallenges') && path.startsWith(officePaths.challenges)) ||
  (may(account, 'inspect') && path.startsWith(officePaths.inspection));

/** For members who hold no office: where they may want to go instead. */
export function NotForYouPage({ account }: { readonly account: Account }) {
  return (
    <Page title={words.title}>
      <div className="fm-reading">
        <p className="govuk-body">{words.says}</p>
        <p className="govuk-body">{words.wrong}</p>
        <ul className="govuk-list govuk-list--spaced">
          <li>
            <a className="govuk-link" href={paths.ballots}>
              {words.member}
            </a>
          </li>
          {may(account, 'inspect') && (
            <li>
              <a className="govuk-link" href={officePaths.inspection}>
                {words.inspection}
              </a>
            </li>
          )}
          {may(account, 'raiseChallenges') && (
            <li>
              <a className="govuk-link" href={officePaths.challenges}>
                {words.challenges}
              </a>
            </li>
          )}
          <li>
            <a className="govuk-link" href={paths.decisions()}>
              {words.register}
            </a>
          </li>
        </ul>
      </div>
    </Page>
  );
}
