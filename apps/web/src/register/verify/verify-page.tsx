import { downloads } from '../../shared/api-register';
import { Page } from '../../shared/page';
import { wording as words } from './wording';
import { DocumentForm } from './document-form';
import { documentWording } from './document-wording';
import { ReceiptForm } from './receipt-form';

const files = [
  { href: downloads.checkpoint, text: words.files.checkpoint },
  { href: downloads.entries, text: words.files.entries },
];

/** How to check one's own vote, and everything else. */
export function VerifyPage() {
  return (
    <Page title={words.title}>
      <div className="fm-reading">
        <p className="fm-lead">{words.lead}</p>
        <h2 className="govuk-heading-l">{words.receiptTitle}</h2>
        <p className="govuk-body">{words.receiptLead}</p>
        <ReceiptForm />
        <h2 className="govuk-heading-l fm-section">{documentWording.title}</h2>
        <p className="govuk-body">{documentWording.lead}</p>
        <DocumentForm />
        <h2 className="govuk-heading-l fm-section">{words.allTitle}</h2>
        <p className="govuk-body">{words.allLead}</p>
        <pre className="fm-pre">folkmoot verify {location.origin}</pre>
        <p className="govuk-body">{words.allDoes}</p>
        <ul className="govuk-list govuk-list--bullet">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <h2 className="govuk-heading-l fm-section">{words.readTitle}</h2>
        <p className="govuk-body">{words.readLead}</p>
        <ul className="govuk-list govuk-list--spaced">
          {files.map(({ href, text }) => (
            <li key={href}>
              <a className="govuk-link" href={href} download="">
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </Page>
  );
}
