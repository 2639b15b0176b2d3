import { Button, ButtonGroup, Details, Select, TextInput } from '@folkmoot/ui';
import { type DecisionFilters, type DecisionList } from '../../shared/api-register';
import { paths } from '../../shared/paths';
import { navigate } from '../../shared/router';
import { verdicts } from '../../shared/decisions/wording';
import { wording } from '../wording';

const words = wording.decisions;

export interface FilterFormProps extends Pick<DecisionList, 'kinds' | 'years'> {
  readonly filters: DecisionFilters;
}

/** Sends what is asked for into the address, so that a search can be kept and shared. */
export function FilterForm({ filters, kinds, years }: FilterFormProps) {
  const narrowed = Boolean(filters.kind ?? filters.verdict ?? filters.year);
  const kindOptions = kinds.map(({ kind, kindTitle }) => ({ value: kind, text: kindTitle }));
  const verdictOptions = Object.entries(verdicts).map(([value, text]) => ({ value, text }));
  return (
    <form className="fm-filters" role="search" action={search}>
      <TextInput id="q" name="q" type="search" label={words.words} defaultValue={filters.q ?? ''} />
      <Details summary={words.filters} open={narrowed}>
        <Select
          id="kind"
          name="kind"
          label={words.kind}
          options={[{ value: '', text: words.anyKind }, ...kindOptions]}
          defaultValue={filters.kind ?? ''}
        />
        <Select
          id="verdict"
          name="verdict"
          label={words.verdict}
          options={[{ value: '', text: words.any }, ...verdictOptions]}
          defaultValue={filters.verdict ?? ''}
        />
        <Select
          id="year"
          name="year"
          label={words.year}
          options={[
            { value: '', text: words.any },
            ...years.map((year) => ({ value: String(year), text: String(year) })),
          ]}
          defaultValue={filters.year ?? ''}
        />
      </Details>
      <ButtonGroup>
        <Button>{words.button}</Button>
        <a className="govuk-link" href={paths.decisions()}>
          {words.clear}
        </a>
      </ButtonGroup>
    </form>
  );
}

function search(data: FormData): void {
  const value = (name: string) => {
    const entry = data.get(name);
    return typeof entry === 'string' && entry !== '' ? entry : undefined;
  };
  navigate(
    paths.decisions({
      q: value('q'),
      kind: value('kind'),
      verdict: value('verdict'),
      year: value('year'),
    }),
  );
}
