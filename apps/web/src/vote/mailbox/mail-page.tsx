import { SummaryList } from '@folkmoot/ui';
import { type Mail } from '../../shared/api-session';
import { formatMoment } from '../../shared/dates';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { wording } from '../wording';
import { partsOf } from './parts-of';

const words = wording.mailbox;

/** One e-mail, its links ready to follow. */
export function MailPage({ data }: PageProps<Mail>) {
  return (
    <Page title={data.subject} back={paths.mailbox}>
      <SummaryList
        rows={[
          { key: words.to, value: data.to },
          { key: words.sent, value: formatMoment(data.sentAt) },
        ]}
      />
      <div className="fm-letter">
        {partsOf(data.text).map(({ text, href }, index) =>
          href === null ? (
            <span key={index}>{text}</span>
          ) : (
            <a key={index} className="govuk-link" href={href}>
              {text}
            </a>
          ),
        )}
      </div>
    </Page>
  );
}
