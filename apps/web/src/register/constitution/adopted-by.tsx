import { type VersionSummary } from '../../shared/api-register';
import { paths } from '../../shared/paths';
import { wording as words } from './wording';

/** The decision that adopted a version; the founding for the first. */
export function AdoptedBy({ version }: { readonly version: Pick<VersionSummary, 'decision'> }) {
  const { decision } = version;
  if (!decision) return <>{words.founding}</>;
  return (
    <a className="govuk-link" href={paths.decision(decision.number)}>
      {words.decision(decision.number, decision.title)}
    </a>
  );
}
