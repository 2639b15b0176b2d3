import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { NotFoundPage } from '../../shared/not-found-page';
import { electionQuery, openNextBallot } from '../api/elections';
import { named, useLoaded } from '../loaded';
import { officePaths } from '../paths';
import { NextBallotOpening } from '../polls/next-ballot-opening';
import { takeOpening } from '../polls/opening';
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
  return (
    <NextBallotOpening
      title={words.titleOf(title, nextBallot.number)}
      crumbs={crumbsTo(election)}
      subject={officePaths.election(id)}
      page={officePaths.nextBallot(id)}
      roll={words.roll}
      nextBallot={nextBallot}
      left={words.candidates}
    />
  );
}
