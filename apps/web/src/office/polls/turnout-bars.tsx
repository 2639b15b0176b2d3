import { type Poll } from '../api/polls';
import { turnoutLines } from './turnout';
import { TurnoutList } from './turnout-list';
import { useFreshPageAfter } from './use-fresh-page-after';
import { type LivePoll, useLivePoll } from './use-live-poll';
import { useSaidNowAndThen } from './use-said-now-and-then';
import { wording } from './wording';

const words = wording.turnout;

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Europe/London' });

/** How many have voted, by constituency; kept up to date while the poll is open. Never how. */
export function TurnoutBars({ poll: loaded }: { readonly poll: Poll }) {
  const live = useLivePoll(loaded);
  const { poll } = live;
  const lines = turnoutLines({ ...poll, parts: poll.roll.byConstituency });
  const isOpen = poll.closedAt === null;
  useFreshPageAfter(loaded.state !== poll.state);
  return (
    <section aria-labelledby="turnout">
      <h2 className="govuk-heading-m" id="turnout">
        {words.title}
      </h2>
      <TurnoutList lines={lines} />
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
