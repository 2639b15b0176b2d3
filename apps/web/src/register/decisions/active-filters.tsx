import { VisuallyHidden } from '@folkmoot/ui';
import { type DecisionList } from '../../shared/api-register';
import { formatDay } from '../../shared/dates';
import { verdicts } from '../../shared/decisions/wording';
import { paths } from '../../shared/paths';
import { wording as words } from './wording';
import { filterNames, type FilterName, type Search } from './filters';

export interface ActiveFiltersProps extends Pick<DecisionList, 'kinds' | 'constituencies'> {
  readonly search: Search;
}

/** What narrows the list, each with the way to be rid of it. */
export function ActiveFilters({ search, ...lists }: ActiveFiltersProps) {
  const active = filterNames.filter((name) => search[name] !== undefined);
  if (active.length === 0) return null;
  return (
    <ul className="fm-active-filters" aria-label={words.active}>
      {active.map((name) => {
        const { [name]: value = '', ...others } = search;
        return (
          <li key={name}>
            <a className="fm-active-filters__remove" href={paths.decisions(others)}>
              <VisuallyHidden>{words.remove}</VisuallyHidden> {labelOf[name]}:{' '}
              {nameOf(name, value, lists)}
              <span className="fm-active-filters__cross" aria-hidden="true">
                ×
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

const labelOf: Readonly<Record<FilterName, string>> = {
  q: words.words,
  kind: words.kind,
  body: words.body,
  constituency: words.constituency,
  verdict: words.verdict,
  from: words.from,
  to: words.to,
};

function nameOf(
  name: FilterName,
  value: string,
  { kinds, constituencies }: Omit<ActiveFiltersProps, 'search'>,
): string {
  const known: Partial<Record<FilterName, string | undefined>> = {
    kind: kinds.find(({ kind }) => kind === value)?.kindTitle,
    body: (words.bodies as Readonly<Record<string, string>>)[value],
    constituency: constituencies.find(({ code }) => code === value)?.name,
    verdict: (verdicts as Readonly<Record<string, string>>)[value],
  };
  return name === 'from' || name === 'to' ? formatDay(value) : (known[name] ?? value);
}
