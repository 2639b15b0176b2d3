import { type DecisionFilters } from '../../shared/api-register';
import { readDate } from '../../shared/read-date';
import { type FormError } from '@folkmoot/ui';
import { wording } from './wording';

/** What narrows the list, in the order of the form. */
export const filterNames = ['q', 'kind', 'body', 'constituency', 'verdict', 'from', 'to'] as const;
export type FilterName = (typeof filterNames)[number];

/** What is asked for; a filter without a value narrows nothing. */
export type Search = Readonly<Partial<Record<FilterName, string>>>;

const days: ReadonlySet<FilterName> = new Set(['from', 'to']);

/** What is asked for in the address of the page. */
export const filtersIn = (query: URLSearchParams): DecisionFilters & Search => ({
  ...searchOf((name) => query.get(name)),
  ...(query.get('after') && { after: query.get('after') ?? undefined }),
});

/** What is asked for in the form, and what is wrong with it. */
export function readFilters(form: FormData): { search: Search; errors: readonly FormError[] } {
  const dates = { from: readDate(form, 'from'), to: readDate(form, 'to') };
  const search = searchOf((name) => {
    const value = days.has(name) ? dates[name as keyof typeof dates] : form.get(name);
    return typeof value === 'string' ? value.trim() : null;
  });
  const errors = (['from', 'to'] as const)
    .filter((name) => dates[name] === null)
    .map((name) => ({ field: name, text: wording.noDate[name] }));
  if (dates.from && dates.to && dates.from > dates.to)
    return { search, errors: [{ field: 'to', text: wording.reversed }] };
  return { search, errors };
}

const searchOf = (valueOf: (name: FilterName) => string | null): Search =>
  Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = valueOf(name);
      return value ? [[name, value]] : [];
    }),
  );
