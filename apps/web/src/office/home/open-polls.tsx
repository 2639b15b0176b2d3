import { EmptyState } from '@folkmoot/ui';
import { formatMoment } from '../../shared/dates';
import { type PollSummary } from '../api/polls';
import { officePaths } from '../paths';
import { type TurnoutLine } from '../polls/turnout';
import { TurnoutList } from '../polls/turnout-list';
import { wording as office } from '../wording';
import { useOpenTurnouts } from './use-open-turnouts';
import { wording } from './wording';

/** The polls that members can vote in now, with their turnout as it comes: by constituency, never how. */
export function OpenPolls({ polls }: { readonly polls: readonly PollSummary[] }) {
  const linesOf = useOpenTurnouts(polls);
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
            <OpenPoll key={poll.id} poll={poll} lines={linesOf(poll)} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface OpenPollProps {
  readonly poll: PollSummary;
  readonly lines: readonly TurnoutLine[];
}

function OpenPoll({ poll, lines }: OpenPollProps) {
  const { id, title, kind, state, closesAt } = poll;
  return (
    <li className="fm-card fm-card--tight">
      <span className="fm-caption">{office.kinds[kind]}</span>
      <h3 className="govuk-heading-s">
        <a className="govuk-link" href={officePaths.poll(id)}>
          {title}
        </a>
      </h3>
      <TurnoutList lines={lines} />
      <p className="govuk-hint">
        {state === 'due' ? wording.due : wording.closes(formatMoment(closesAt))}
      </p>
    </li>
  );
}
