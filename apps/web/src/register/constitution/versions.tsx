import { Table, type Column } from '@folkmoot/ui';
import { type VersionSummary } from '../../shared/api-register';
import { paths } from '../../shared/paths';
import { wording as words } from './wording';
import { AdoptedBy } from './adopted-by';
import { spanOf } from './version-facts';

export interface VersionsProps {
  /** The newest first. */
  readonly versions: readonly VersionSummary[];
  /** The one that the page shows. */
  readonly shown: number;
}

/** Every version with its dates, the decision that adopted it and what it changed. */
export function Versions({ versions, shown }: VersionsProps) {
  return (
    <section className="fm-section">
      <Table
        caption={words.versions}
        columns={columnsFor(shown)}
        rows={versions}
        rowKey={({ version }) => String(version)}
      />
      <p className="govuk-body fm-soft">{words.versionsSay}</p>
    </section>
  );
}

const columnsFor = (shown: number): readonly Column<VersionSummary>[] => [
  {
    header: words.version,
    cell: ({ version, state }) => (
      <>
        {version === shown ? (
          <strong>{version}</strong>
        ) : (
          <a className="govuk-link" href={paths.constitutionVersion(version)}>
            {words.lately(version)}
          </a>
        )}{' '}
        ({words.states[state]})
      </>
    ),
  },
  { header: words.inForce, cell: spanOf },
  { header: words.adoptedBy, cell: (version) => <AdoptedBy version={version} /> },
  {
    header: words.changed,
    cell: ({ version, decision }) =>
      decision ? (
        <a className="govuk-link" href={paths.constitutionChanges(version - 1, version)}>
          {words.seeChanges} {version - 1}
        </a>
      ) : (
        words.first
      ),
  },
];
