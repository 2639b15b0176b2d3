import { ProgressBar } from '@folkmoot/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useRevalidator } from 'react-router';
import { pollQuery, type Poll } from '../api/polls';
import { forgetAnswers } from '../queries';
import { turnoutLines } from './turnout';
import { wording } from './wording';

const words = wording.turnout;

/** Milliseconds between two looks at an open poll. */
const pace = 3000;

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Europe/London' });

/** How many have voted, by constituency; kept up to date while the poll is open. Never how. */
export function TurnoutBars({ poll: loaded }: { readonly poll: Poll }) {
  const live = loaded.state === 'open' || loaded.state === 'due';
  const { data, dataUpdatedAt, isError } = useQuery({
    ...pollQuery(loaded.id),
    initialData: loaded,
    refetchInterval: live && pace,
  });
  useFreshPageAfter(loaded.state !== data.state);
  return (
    <section aria-labelledby="turnout">
      <h2 className="govuk-heading-m" id="turnout">
        {words.title}
      </h2>
      <ul className="fm-turnout">
        {turnoutLines(data).map(({ code, name, voted, entitled, says }) => (
          <li key={code}>
            <span className="fm-turnout__name">{name}</span>
            <ProgressBar label={name} value={voted} max={Math.max(entitled, 1)} says={says} />
          </li>
        ))}
      </ul>
      {live && (
        <p className="govuk-hint">
          {words.live} {isError ? words.stale : words.asOf(clock.format(dataUpdatedAt))}
        </p>
      )}
    </section>
  );
}

/** When the poll has closed meanwhile, there is something else to do on the page round it. */
function useFreshPageAfter(changed: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (changed) void forgetAnswers().then(revalidate);
  }, [changed, revalidate]);
}
