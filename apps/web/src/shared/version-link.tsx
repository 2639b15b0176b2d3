import { paths } from './paths';
import { words } from './wording';

/** A version of the constitution, as it stands in the register. */
export const VersionLink = ({ version }: { readonly version: number }) => (
  <a className="govuk-link" href={paths.constitutionVersion(version)}>
    {words.version(version)}
  </a>
);
