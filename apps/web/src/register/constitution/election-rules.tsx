import { type Constitution, objectionsSay, publicValueSays, recountSays } from '@folkmoot/rules';
import { wording as words } from './wording';
import { Cites } from './cites';

/** How council members are elected. */
export function ElectionRules({ rules }: { readonly rules: Constitution['elections'] }) {
  const objections = objectionsSay({ elections: rules });
  const recount = rules.afterCount ? recountSays(rules.afterCount) : null;
  return (
    <section className="fm-section fm-reading">
      <h2 className="govuk-heading-m">{words.elections}</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>{words.electionMethods[rules.method]}</li>
        {rules.forOneSeat && (
          <li>{words.electionForOneSeat(words.electionMethods[rules.forOneSeat])}</li>
        )}
        <li>{words.electionChange[rules.mayChangeVote ? 'true' : 'false']}</li>
        <li>{words.electionOrders[rules.nominations?.order ?? 'surname']}</li>
        <li>{words.electionTies}</li>
        {rules.publicValue && <li>{publicValueSays(rules.publicValue)}</li>}
        {rules.returningOfficer?.statesIndependence && <li>{words.electionOfficer}</li>}
        {rules.guarantees?.places.map(({ code, name, atLeast }) => (
          <li key={code}>{words.electionGuarantee(name, atLeast)}</li>
        ))}
        {rules.declarationOfIdentity && <li>{words.electionIdentity}</li>}
        {rules.afterCount?.confirmedByScrutineer && <li>{words.electionConfirmed}</li>}
        {recount !== null && <li>{recount}</li>}
        {objections !== null && <li>{objections}</li>}
        <li>{words.electionTerm(rules.termYears)}</li>
      </ul>
      <Cites cites={rules.cites} />
    </section>
  );
}
