import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { NotFoundPage } from '../../shared/not-found-page';
import { electionQuery, openNextBallot } from '../api/elections';
import { named, useLoaded } from '../loaded';
import { officePaths } from '../paths';
import { takeOpening } from '../polls/opening';
import { OpeningPage } from '../polls/opening-page';
import { load } from '../queries';
import { crumbsTo } from './crumbs';
import { wording } from './wording';

const words = wording.ballots;

export const loader = (visit: LoaderFunctionArgs) => load(electionQuery(named(visit)));

export function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  return takeOpening(visit, {
    subject: officePaths.election(id),
    page: officePaths.nextBallot(id),
    open: (opening, key) => openNextBallot(id, opening, key),
  });
}

/** Opens the next ballot of an election that nobody has won yet. */
export function Component() {
  const election = useLoaded<typeof loader>();
  const { id, title, nextBallot } = election;
  if (!nextBallot) return <NotFoundPage />;
  const { number, candidates, minimumDaysOpen } = nextBallot;
  return (
    <OpeningPage
      title={words.titleOf(title, number)}
      crumbs={crumbsTo(election)}
      subject={officePaths.election(id)}
      page={officePaths.nextBallot(id)}
      minimumDaysOpen={minimumDaysOpen}
      roll={words.roll}
      facts={[
        {
          key: words.candidates,
          value: (
            <ul className="govuk-list">
              {candidates.map((name) => (
                <li key={name}>
                  <bdi>{name}</bdi>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
