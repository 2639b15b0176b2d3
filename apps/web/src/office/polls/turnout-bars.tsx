import { ProgressBar } from '@folkmoot/ui';
import { useEffect } from 'react';
import { useRevalidator } from 'react-router';
import { type Poll } from '../api/polls';
import { forgetAnswers } from '../queries';
import { turnoutLines } from './turnout';
import { type LivePoll, useLivePoll } from './use-live-poll';
import { useSaidNowAndThen } from './use-said-now-and-then';
import { wording } from './wording';

const words = wording.turnout;

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Europe/London' });

/** How many have voted, by constituency; kept up to date while the poll is open. Never how. */
export function TurnoutBars({ poll: loaded }: { readonly poll: Poll }) {
  const live = useLivePoll(loaded);
  const { poll } = live;
  const lines = turnoutLines(poll);
  const isOpen = poll.closedAt === null;
  useFreshPageAfter(loaded.state !== poll.state);
  return (
    <section aria-labelledby="turnout">
      <h2 className="govuk-heading-m" id="turnout">
        {words.title}
      </h2>
      <ul className="fm-turnout">
        {lines.map(({ code, name, voted, entitled, says }) => (
          <li key={code}>
            <span className="fm-turnout__name">{name}</span>
            {voted === null ? (
              <span className="govuk-hint">{says}</span>
            ) : (
              <ProgressBar label={name} value={voted} max={Math.max(entitled, 1)} says={says} />
            )}
          </li>
        ))}
      </ul>
      {isOpen && (
        <>
          <p className="govuk-hint">
            {words.live} {lines.length > 1 && words.steps} {freshness(live)}
          </p>
          <SaidTurnout says={lines[0]?.says ?? ''} />
        </>
      )}
    </section>
  );
}

/** For whoever listens to the page: how many have voted, now and then. */
function SaidTurnout({ says }: { readonly says: string }) {
  return (
    <p className="govuk-visually-hidden" role="status">
      {useSaidNowAndThen(says)}
    </p>
  );
}

function freshness({ connected, stale, changedAt }: LivePoll): string {
  if (stale) return words.stale;
  const time = clock.format(changedAt);
  return connected ? words.lastChange(time) : words.asOf(time);
}

/** When the poll has closed meanwhile, there is something else to do on the page round it. */
function useFreshPageAfter(changed: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (changed) void forgetAnswers().then(revalidate);
  }, [changed, revalidate]);
}
