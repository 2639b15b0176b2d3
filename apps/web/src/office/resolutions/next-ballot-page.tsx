import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { NotFoundPage } from '../../shared/not-found-page';
import { openNextSelectionBallot, resolutionQuery } from '../api/resolutions';
import { named, useLoaded } from '../loaded';
import { officePaths } from '../paths';
import { NextBallotOpening } from '../polls/next-ballot-opening';
import { takeOpening } from '../polls/opening';
import { load } from '../queries';
import { crumbsTo } from './crumbs';
import { wording } from './wording';

const words = wording.ballots;

export const loader = (visit: LoaderFunctionArgs) => load(resolutionQuery(named(visit)));

export function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  return takeOpening(visit, {
    subject: officePaths.resolution(id),
    page: officePaths.nextSelectionBallot(id),
    open: (opening, key) => openNextSelectionBallot(id, opening, key),
  });
}

/** Opens the next ballot among nominees, none of whom has more than half of the votes yet. */
export function Component() {
  const resolution = useLoaded<typeof loader>();
  const { id, title, nextBallot } = resolution;
  if (!nextBallot) return <NotFoundPage />;
  return (
    <NextBallotOpening
      title={words.titleOf(title, nextBallot.number)}
      crumbs={crumbsTo(resolution)}
      subject={officePaths.resolution(id)}
      page={officePaths.nextSelectionBallot(id)}
      roll={words.roll}
      nextBallot={nextBallot}
      left={words.left}
    />
  );
}
