import { EmptyState, Pagination } from '@folkmoot/ui';
import { type DecisionFilters, type DecisionList } from '../../shared/api-register';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { DecisionLine } from '../../shared/decisions/decision-line';
import { wording } from '../wording';
import { FilterForm } from './filter-form';

const words = wording.decisions;

export interface DecisionsData {
  readonly list: DecisionList;
  readonly filters: DecisionFilters;
}

/** All decisions, found by words, kind, outcome and year; what is asked for is in the address. */
export function DecisionsPage({ data }: PageProps<DecisionsData>) {
  const { list, filters } = data;
  const { after, ...search } = filters;
  return (
    <Page title={words.title}>
      <div className="fm-split-page fm-split-page--filters">
        <FilterForm
          key={JSON.stringify(search)}
          filters={search}
          kinds={list.kinds}
          years={list.years}
        />
        <section aria-label={words.title}>
          <h2 className="govuk-heading-m" data-arrival>
            {words.found(list.total)}
          </h2>
          {list.items.length === 0 && (
            <EmptyState title={words.none}>
              <p>{words.noneHelp}</p>
            </EmptyState>
          )}
          <ul className="fm-lines">
            {list.items.map((decision) => (
              <DecisionLine key={decision.number} decision={decision} />
            ))}
          </ul>
          <Pagination
            previous={after && paths.decisions(asQuery(search))}
            previousText={words.first}
            next={list.next ? paths.decisions({ ...asQuery(search), after: list.next }) : undefined}
          />
        </section>
      </div>
    </Page>
  );
}

const asQuery = ({ q, kind, verdict, year }: DecisionFilters) => ({ q, kind, verdict, year });
