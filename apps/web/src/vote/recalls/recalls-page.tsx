import { EmptyState } from '@folkmoot/ui';
import { formatDay } from '../../shared/dates';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { type Recallable } from './api';
import { words } from './wording';

/** Who sits for the reader's constituency, and whether a recall is asked for. */
export function RecallsPage({ data }: PageProps<{ readonly items: readonly Recallable[] }>) {
  return (
    <Page title={words.title} back={paths.elections}>
      {data.items.length === 0 && (
        <EmptyState title={words.none}>
          <p>{words.noneHelp}</p>
        </EmptyState>
      )}
      <ul className="fm-lines">
        {data.items.map(({ term, holder, constituency, until, needed, recall }) => (
          <li key={term}>
            <strong className="fm-lines__title">
              <bdi>{holder}</bdi>
            </strong>
            <span className="fm-soft">{words.sits(constituency, formatDay(until))}</span>
            {recall && (
              <span>{recall.presentedOn ? words.enough : words.signed(recall.signed, needed)}</span>
            )}
            <span className="fm-lines__links">
              <a className="govuk-link" href={paths.recall(term)}>
                {words.see}
                <span className="govuk-visually-hidden">
                  {' '}
                  <bdi>{holder}</bdi>
                </span>
              </a>
            </span>
          </li>
        ))}
      </ul>
    </Page>
  );
}
