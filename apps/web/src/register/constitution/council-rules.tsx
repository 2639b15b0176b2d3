import { type Constitution } from '@folkmoot/rules';
import { wording as words } from './wording';
import { Cites } from './cites';

/** When the council can decide. */
export function CouncilRules({ pack }: { readonly pack: Constitution }) {
  const { numerator, denominator, oneFromEach, notOnly, cites } = pack.councilQuorum;
  const nameOf = (code: string) =>
    pack.constituencies.find((constituency) => constituency.code === code)?.name ?? code;
  return (
    <section className="fm-section fm-reading">
      <h2 className="govuk-heading-m">{pack.councilName}</h2>
      <p className="govuk-body">
        {words.quorum(numerator, denominator)} {words.quorumFrom}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {oneFromEach.map((codes) => (
          <li key={codes.join()}>{codes.map(nameOf).join(words.or)}</li>
        ))}
      </ul>
      {notOnly !== undefined && (
        <p className="govuk-body">{words.quorumNotOnly(nameOf(notOnly))}</p>
      )}
      <Cites cites={cites} />
    </section>
  );
}
