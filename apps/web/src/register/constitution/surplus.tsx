import { type SurplusRules } from '@folkmoot/rules';
import { wording as words } from './wording';
import { Cites } from './cites';

/** Where a surplus may go. */
export function Surplus({ rules }: { readonly rules: SurplusRules }) {
  const { dividends, destinations, cites } = rules;
  return (
    <section className="fm-section fm-reading">
      <h2 className="govuk-heading-m">{words.surplus}</h2>
      <p className="govuk-body">{words.surplusTo}</p>
      <ul className="govuk-list govuk-list--bullet">
        {destinations.map(({ code, name }) => (
          <li key={code}>{name}</li>
        ))}
      </ul>
      <p className="govuk-body">
        {dividends.allowed
          ? words.dividends(dividends.capNumerator, dividends.capDenominator)
          : words.noDividends}
      </p>
      <Cites cites={[...cites, ...dividends.cites]} />
    </section>
  );
}
