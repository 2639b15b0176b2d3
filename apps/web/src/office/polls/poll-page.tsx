import { type LoaderFunctionArgs } from 'react-router';
import { downloads } from '../../shared/api-register';
import { pollQuery, type Poll } from '../api/polls';
import { named, useLoaded } from '../loaded';
import { LettersSection } from '../notices/letters-section';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { wording as office } from '../wording';
import { BallotLinks } from './ballot-links';
import { PollDesk } from './poll-desk';
import { PollFacts } from './poll-facts';
import { ServerKeyWarning } from './server-key-warning';
import { wording } from './wording';

export const loader = (visit: LoaderFunctionArgs) => load(pollQuery(named(visit)));

/** One poll: who may vote, how many have, and when it ends. */
export function Component() {
  const poll = useLoaded<typeof loader>();
  return (
    <OfficePage
      title={poll.title}
      caption={office.kinds[poll.kind]}
      crumbs={[{ href: officePaths.polls, text: wording.title }]}
    >
      <p className="govuk-body">
        <a className="govuk-link" href={subjectOf(poll)}>
          {wording.subject[poll.kind]}
        </a>
      </p>
      <ServerKeyWarning serverKey={poll.serverKey} />
      <PollDesk poll={poll} />
      <p className="govuk-body">
        <a className="govuk-link" href={officePaths.votesOnPaper(poll.id)}>
          {wording.paper}
        </a>
      </p>
      {poll.secrecy === 'secret' && poll.closedAt && (
        <p className="govuk-body">
          <a className="govuk-link" href={officePaths.opening(poll.id)}>
            {wording.opening}
          </a>
        </p>
      )}
      <SheetLinks poll={poll} />
      <LettersSection poll={poll} />
      <BallotLinks poll={poll} />
      <section className="fm-section">
        <PollFacts poll={poll} />
      </section>
    </OfficePage>
  );
}

/** The counts of a poll: an election's has a page, the others are files. */
function SheetLinks({ poll: { kind, subject, countSheets } }: { readonly poll: Poll }) {
  if (countSheets.length === 0) return null;
  return (
    <section className="fm-section">
      <h2 className="govuk-heading-m">{wording.sheets}</h2>
      <ul className="govuk-list govuk-list--spaced">
        {countSheets.map(({ contest, title, sha256 }) => (
          <li key={contest}>
            <a
              className="govuk-link"
              href={
                kind === 'election'
                  ? officePaths.countSheet(subject, contest)
                  : downloads.countSheet(sha256)
              }
            >
              {wording.sheet(title)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The page of what the poll is for. */
function subjectOf({ kind, subject }: Poll): string {
  switch (kind) {
    case 'resolution':
      return officePaths.resolution(subject);
    case 'election':
      return officePaths.election(subject);
    case 'fund-round':
      return officePaths.fund(subject);
  }
}
