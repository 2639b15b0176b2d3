import { EmptyState, Tag } from '@folkmoot/ui';
import { type AnnouncedElection } from '../../shared/api-register';
import { formatDay } from '../../shared/dates';
import { isOver } from '../../shared/election/seen-election';
import { wording as shared } from '../../shared/election/wording';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { wording as words } from './wording';

/** Every election of which notice has been given, the newest first. */
export function ElectionsPage({
  data,
}: PageProps<{ readonly items: readonly AnnouncedElection[] }>) {
  return (
    <Page title={words.title}>
      <p className="fm-lead">{words.lead}</p>
      {data.items.length === 0 && (
        <EmptyState title={words.none}>
          <p>{words.noneHelp}</p>
        </EmptyState>
      )}
      <ul className="fm-lines">
        {data.items.map(({ id, title, state, pollingDay, nominating }) => (
          <li key={id}>
            <strong className="fm-lines__title">
              <a className="govuk-link" href={paths.announcedElection(id)}>
                {title}
              </a>
            </strong>
            <span>
              <Tag tone={state === 'open' || nominating ? 'information' : 'neutral'}>
                {nominating ? shared.nominating : shared.states[state]}
              </Tag>
            </span>
            {pollingDay && !isOver(state) && (
              <span className="fm-soft">{shared.pollingDay(formatDay(pollingDay))}</span>
            )}
          </li>
        ))}
      </ul>
    </Page>
  );
}
