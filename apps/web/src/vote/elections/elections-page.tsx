import { EmptyState, Tag } from '@folkmoot/ui';
import { formatDay } from '../../shared/dates';
import { isOver } from '../../shared/election/seen-election';
import { wording as shared } from '../../shared/election/wording';
import { AsWritten } from '../../shared/language/as-written';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { type ElectionSummary } from './api';
import { words as recalls } from '../recalls/wording';
import { wording } from './wording';

/** Every election, those that ask something of the reader marked. */
export function ElectionsPage({ data }: PageProps<{ readonly items: readonly ElectionSummary[] }>) {
  return (
    <Page title={wording.title} back={paths.ballots}>
      <p className="fm-lead">{wording.lead}</p>
      {data.items.length === 0 && (
        <EmptyState title={wording.none}>
          <p>{wording.noneHelp}</p>
        </EmptyState>
      )}
      <ul className="fm-lines">
        {data.items.map((election) => (
          <ElectionLine key={election.id} election={election} />
        ))}
      </ul>
      <p className="govuk-body fm-section">
        <a className="govuk-link" href={paths.recalls}>
          {recalls.link}
        </a>
      </p>
    </Page>
  );
}

function ElectionLine({ election }: { readonly election: ElectionSummary }) {
  const { id, title, state, pollingDay, nominating, asksYou } = election;
  return (
    <li>
      <strong className="fm-lines__title">
        <a className="govuk-link" href={paths.election(id)}>
          <AsWritten>{title}</AsWritten>
        </a>
      </strong>
      <span>
        <Tag tone={state === 'open' || nominating ? 'information' : 'neutral'}>
          {nominating ? shared.nominating : shared.states[state]}
        </Tag>{' '}
        {asksYou && <Tag tone="warning">{wording.asksYou}</Tag>}
      </span>
      {pollingDay && !isOver(state) && (
        <span className="fm-soft">{shared.pollingDay(formatDay(pollingDay))}</span>
      )}
    </li>
  );
}
