import { EmptyState, type FormError, Pagination } from '@folkmoot/ui';
import { useState } from 'react';
import { type DecisionList } from '../../shared/api-register';
import { DecisionLine } from '../../shared/decisions/decision-line';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { wording as words } from './wording';
import { ActiveFilters } from './active-filters';
import { FilterForm } from './filter-form';
import { type Search } from './filters';

export interface DecisionsData {
  readonly list: DecisionList;
  readonly search: Search;
  /** Cursor of the page, unless it is the first. */
  readonly after?: string | undefined;
}

/** All decisions, found by words, kind, body, constituency, outcome and day; what is asked for is in the address. */
export function DecisionsPage({ data }: PageProps<DecisionsData>) {
  const { list, search, after } = data;
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  return (
    <Page title={words.title} errors={errors}>
      <div className="fm-split-page fm-split-page--filters">
        <FilterForm
          key={JSON.stringify(search)}
          search={search}
          kinds={list.kinds}
          constituencies={list.constituencies}
          errors={errors}
          onErrors={setErrors}
        />
        <section aria-label={words.title}>
          <h2 className="govuk-heading-m" data-arrival>
            {words.found(list.total)}
          </h2>
          <ActiveFilters search={search} kinds={list.kinds} constituencies={list.constituencies} />
          {search.q && list.total > 1 && <p className="govuk-body fm-soft">{words.bestFirst}</p>}
          {list.items.length === 0 && <NothingFound search={search} />}
          <ul className="fm-lines">
            {list.items.map((decision) => (
              <DecisionLine key={decision.number} decision={decision} />
            ))}
          </ul>
          <Pagination
            previous={after && paths.decisions(search)}
            previousText={words.first}
            next={list.next ? paths.decisions({ ...search, after: list.next }) : undefined}
          />
          <TakeAway search={search} />
        </section>
      </div>
    </Page>
  );
}

function NothingFound({ search }: { readonly search: Search }) {
  const advice = [
    ...(search.q ? [words.noneWords] : []),
    ...(Object.keys(search).some((name) => name !== 'q') ? [words.noneFilters] : []),
    ...(search.from || search.to ? [words.noneDays] : []),
  ];
  return (
    <EmptyState title={words.none}>
      <ul className="govuk-list govuk-list--bullet">
        {advice.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </EmptyState>
  );
}

/** The same search for feed readers and other programs. */
const TakeAway = ({ search }: { readonly search: Search }) => (
  <p className="govuk-body fm-no-print">
    {words.follow}{' '}
    <a className="govuk-link" href={paths.feed(search)}>
      {words.feed}
    </a>{' '}
    <a className="govuk-link" href={paths.decisionsFile(search)} download="decisions.json">
      {words.file}
    </a>
  </p>
);
