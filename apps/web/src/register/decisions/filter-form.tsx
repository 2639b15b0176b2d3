import {
  Button,
  ButtonGroup,
  DateInput,
  Details,
  type FormError,
  Select,
  TextInput,
} from '@folkmoot/ui';
import { type FormEvent } from 'react';
import { type DecisionList } from '../../shared/api-register';
import { verdicts } from '../../shared/decisions/wording';
import { paths } from '../../shared/paths';
import { navigate } from '../../shared/router';
import { wording as words } from './wording';
import { readFilters, type Search } from './filters';

export interface FilterFormProps extends Pick<DecisionList, 'kinds' | 'constituencies'> {
  readonly search: Search;
  readonly errors: readonly FormError[];
  readonly onErrors: (errors: readonly FormError[]) => void;
}

/** Sends what is asked for into the address, so that a search can be kept and shared. */
export function FilterForm({ search, errors, onErrors, ...lists }: FilterFormProps) {
  const { q, ...narrowing } = search;
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = readFilters(new FormData(event.currentTarget));
    onErrors(asked.errors);
    if (asked.errors.length === 0) navigate(paths.decisions(asked.search));
  };
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.text;
  return (
    <form
      className="fm-filters fm-no-print"
      role="search"
      method="get"
      action={paths.decisions()}
      onSubmit={find}
      noValidate
    >
      <TextInput id="q" name="q" type="search" label={words.words} defaultValue={q ?? ''} />
      <Details summary={words.filters} open={Object.keys(narrowing).length > 0}>
        {selectsOf(lists).map(({ name, label, any, options }) => (
          <Select
            key={name}
            id={name}
            name={name}
            label={label}
            options={[{ value: '', text: any }, ...options]}
            defaultValue={search[name] ?? ''}
          />
        ))}
        {(['from', 'to'] as const).map((name) => (
          <DateInput
            key={name}
            id={name}
            legend={words[name]}
            defaultValue={search[name]}
            error={errorOf(name)}
          />
        ))}
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

const selectsOf = ({ kinds, constituencies }: Pick<FilterFormProps, 'kinds' | 'constituencies'>) =>
  [
    {
      name: 'kind',
      label: words.kind,
      any: words.anyKind,
      options: kinds.map(({ kind, kindTitle }) => ({ value: kind, text: kindTitle })),
    },
    {
      name: 'body',
      label: words.body,
      any: words.any,
      options: Object.entries(words.bodies).map(([value, text]) => ({ value, text })),
    },
    {
      name: 'constituency',
      label: words.constituency,
      any: words.any,
      options: constituencies.map(({ code, name }) => ({ value: code, text: name })),
    },
    {
      name: 'verdict',
      label: words.verdict,
      any: words.any,
      options: Object.entries(verdicts).map(([value, text]) => ({ value, text })),
    },
  ] as const;
