import { wording } from '../wording';

/** Leads to the evidence of what is shown, as one file. */
export const PackLink = ({ href }: { readonly href: string }) => (
  <section className="fm-section fm-reading">
    <h2 className="govuk-heading-m">{wording.pack.title}</h2>
    <p className="govuk-body">{wording.pack.says}</p>
    <p className="govuk-body">
      <a className="govuk-link" href={href} download>
        {wording.pack.link}
      </a>
    </p>
  </section>
);
