import { EmptyState, ProgressBar } from '@folkmoot/ui';
import { formatMoment } from '../../shared/dates';
import { type PollSummary } from '../api/polls';
import { officePaths } from '../paths';
import { turnoutSays } from '../polls/turnout';
import { wording as office } from '../wording';
import { wording } from './wording';

/** The polls that members can vote in now, with their turnout. */
export function OpenPolls({ polls }: { readonly polls: readonly PollSummary[] }) {
  return (
    <section aria-labelledby="open-polls">
      <h2 className="govuk-heading-m" id="open-polls">
        {wording.open}
      </h2>
      {polls.length === 0 ? (
        <EmptyState title={wording.openNone} />
      ) : (
        <ul className="fm-stack">
          {polls.map((poll) => (
            <OpenPoll key={poll.id} poll={poll} />
          ))}
        </ul>
      )}
    </section>
  );
}

function OpenPoll({ poll }: { readonly poll: PollSummary }) {
  const { id, title, kind, state, closesAt, voted, entitled } = poll;
  return (
    <li className="fm-card fm-card--tight">
      <span className="fm-caption">{office.kinds[kind]}</span>
      <h3 className="govuk-heading-s">
        <a className="govuk-link" href={officePaths.poll(id)}>
          {title}
        </a>
      </h3>
      <ProgressBar
        label={title}
        value={voted}
        max={Math.max(entitled, 1)}
        says={turnoutSays(voted, entitled)}
      />
      <p className="govuk-hint">
        {state === 'due' ? wording.due : wording.closes(formatMoment(closesAt))}
      </p>
    </li>
  );
}
