import { Button, EmptyState, Pagination, TextInput } from '@folkmoot/ui';
import { Form, type LoaderFunctionArgs } from 'react-router';
import { DecisionLine } from '../../shared/decisions/decision-line';
import { decisionsQuery } from '../api/decisions';
import { queryOf, useLoaded } from '../loaded';
import { useMay } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { wording } from './wording';

export async function loader(visit: LoaderFunctionArgs) {
  const filters = {
    q: queryOf(visit, 'q')?.trim() || undefined,
    after: queryOf(visit, 'after'),
  };
  return { filters, page: await load(decisionsQuery(filters)) };
}

/** The register of decisions, leading to the public pages. */
export function Component() {
  const { filters, page } = useLoaded<typeof loader>();
  const { q, after } = filters;
  const mayCorrect = useMay('correctDecisions');
  return (
    <OfficePage title={wording.title}>
      <p className="fm-lead">{wording.lead}</p>
      <Search key={q ?? ''} q={q ?? ''} />
      <h2 className="govuk-heading-m">{wording.count(page.total.toLocaleString('en-GB'))}</h2>
      {page.items.length === 0 && (
        <EmptyState title={q ? wording.none : wording.empty}>
          <p>{q ? wording.noneHelp : wording.emptyHelp}</p>
        </EmptyState>
      )}
      <ul className="fm-lines">
        {page.items.map((decision) => (
          <DecisionLine key={decision.number} decision={decision}>
            {mayCorrect && (
              <a className="govuk-link" href={officePaths.correctDecision(decision.number)}>
                {wording.correct.link(decision.number)}
              </a>
            )}
          </DecisionLine>
        ))}
      </ul>
      <Pagination
        previous={after && officePaths.register({ q })}
        previousText={wording.first}
        next={page.next ? officePaths.register({ q, after: page.next }) : undefined}
      />
    </OfficePage>
  );
}

const Search = ({ q }: { readonly q: string }) => (
  <Form method="get" role="search" className="fm-search">
    <TextInput
      id="q"
      name="q"
      type="search"
      label={wording.search}
      defaultValue={q}
      autoComplete="off"
    />
    <Button>{wording.find}</Button>
    {q && (
      <a className="govuk-link" href={officePaths.register()}>
        {wording.clear}
      </a>
    )}
  </Form>
);
