import { EmptyState } from '@folkmoot/ui';
import { type MailSummary } from '../../shared/api-session';
import { formatMoment } from '../../shared/dates';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { wording } from '../wording';

const words = wording.mailbox;

/** What a development server would have e-mailed, newest first. */
export function MailboxPage({ data }: PageProps<{ readonly items: readonly MailSummary[] }>) {
  return (
    <Page title={words.title}>
      <p className="fm-lead">{words.lead}</p>
      {data.items.length === 0 ? (
        <EmptyState title={words.empty}>
          <p>{words.emptyHelp}</p>
        </EmptyState>
      ) : (
        <ul className="fm-lines">
          {data.items.map(({ id, to, subject, sentAt }) => (
            <li key={id}>
              <a className="govuk-link fm-lines__title" href={paths.mail(id)}>
                {subject}
              </a>
              <span className="fm-soft">
                {words.to} {to}, {formatMoment(sentAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
