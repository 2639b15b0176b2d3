import { Code, SummaryList, type SummaryRow } from '@folkmoot/ui';
import { downloads, type ConstitutionVersion } from '../../shared/api-register';
import { formatDay } from '../../shared/dates';
import { wording as shared } from '../wording';
import { wording as words } from './wording';
import { AdoptedBy } from './adopted-by';

/** What a version is, from when it rules and who adopted it. */
export function VersionFacts({ version }: { readonly version: ConstitutionVersion }) {
  const { pack, sha256, version: number } = version;
  return (
    <>
      <SummaryList
        rows={[
          { key: words.version, value: `${number} (${words.states[version.state]})` },
          { key: words.inForce, value: spanOf(version) },
          { key: words.adoptedBy, value: <AdoptedBy version={version} /> },
          ...registration(version),
          { key: words.form, value: shared.legalForms[pack.legalForm] },
          { key: words.jurisdiction, value: words.jurisdictions[pack.jurisdiction] },
          { key: words.hash, value: <Code>{sha256}</Code> },
        ]}
      />
      <p className="govuk-body">
        <a
          className="govuk-link"
          href={downloads.constitution(number)}
          download={`constitution-${number}.json`}
        >
          {words.download}
        </a>
      </p>
    </>
  );
}

/** From the first day to the last on which a version rules. */
export const spanOf = ({
  effectiveOn,
  until,
}: Pick<ConstitutionVersion, 'effectiveOn' | 'until'>): string =>
  words.span(formatDay(effectiveOn), until && formatDay(until));

const registration = ({ registeredOn }: ConstitutionVersion): SummaryRow[] =>
  registeredOn === null ? [] : [{ key: words.registeredOn, value: formatDay(registeredOn) }];
