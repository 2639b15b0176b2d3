import { VisuallyHidden } from '@folkmoot/ui';
import { formatDay } from '../../shared/dates';
import { AsWritten } from '../../shared/language/as-written';
import { paths } from '../../shared/paths';
import { type OwnTerm } from './api';
import { wording } from './wording';

const words = wording.seats;

/** The seats and offices of the reader, each with the way to its interests. */
export function OwnTerms({ terms }: { readonly terms: readonly OwnTerm[] }) {
  if (terms.length === 0) return null;
  return (
    <section className="fm-section">
      <h2 className="govuk-heading-m">{words.title}</h2>
      <ul className="fm-lines">
        {terms.map(({ term, officeName, from, to, interests: [latest] }) => (
          <li key={term}>
            <strong className="fm-lines__title">
              <AsWritten>{officeName}</AsWritten>
            </strong>
            <span className="fm-soft">{words.term(formatDay(from), formatDay(to))}</span>
            <span>{latest ? words.declared(formatDay(latest.declaredOn)) : words.notDeclared}</span>
            <a className="govuk-link" href={paths.ownTerm(term)}>
              {words.interests}
              <VisuallyHidden> {words.hidden(officeName)}</VisuallyHidden>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
