import { Button, EmptyState, Select } from '@folkmoot/ui';
import { type Changes, type VersionSummary } from '../../shared/api-register';
import { ChangeList } from '../../shared/constitution/change-list';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { navigate, type PageProps } from '../../shared/router';
import { wording } from './wording';
import { type ChangesData } from './load-constitution';

const words = wording.changes;

/** What differs between two versions of the rules, in words. */
export function ChangesPage({ data: { changes, versions } }: PageProps<ChangesData>) {
  const { from, to } = changes;
  return (
    <Page title={words.title} crumbs={[{ href: paths.constitution(), text: wording.title }]}>
      <p className="fm-lead">{words.lead(from, to)}</p>
      <CompareForm changes={changes} versions={versions.items} />
      {changes.changes.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <ChangeList changes={changes.changes} />
      )}
    </Page>
  );
}

interface CompareFormProps {
  readonly changes: Changes;
  readonly versions: readonly VersionSummary[];
}

function CompareForm({ changes, versions }: CompareFormProps) {
  const options = versions.map(({ version }) => ({
    value: String(version),
    text: wording.lately(version),
  }));
  return (
    <form className="fm-filters" action={compare} key={`${changes.from} ${changes.to}`}>
      <Select
        id="from"
        name="from"
        label={words.from}
        options={options}
        defaultValue={String(changes.from)}
      />
      <Select
        id="to"
        name="to"
        label={words.to}
        options={options}
        defaultValue={String(changes.to)}
      />
      <Button>{words.button}</Button>
    </form>
  );
}

function compare(data: FormData): void {
  const version = (name: string) => Number(data.get(name));
  navigate(paths.constitutionChanges(version('from'), version('to')));
}
