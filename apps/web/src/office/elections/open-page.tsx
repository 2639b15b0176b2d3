import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { constitutionQuery } from '../api/constitution';
import { electionQuery, openElection } from '../api/elections';
import { timetableQuery } from '../api/timetables';
import { named, queryOf, useLoaded } from '../loaded';
import { checkOpening, officePaths } from '../paths';
import { takeOpening } from '../polls/opening';
import { OpeningPage } from '../polls/opening-page';
import { load } from '../queries';
import { crumbsTo } from './crumbs';
import { isForOffice } from '../../shared/election/places';
import { wording } from './wording';

const words = wording.opening;

export async function loader(visit: LoaderFunctionArgs) {
  const [election, { stages, isWithout }, { pack }] = await Promise.all([
    load(electionQuery(named(visit))),
    load(timetableQuery(named(visit))),
    load(constitutionQuery()),
  ]);
  const closes = stages.find(({ stage }) => stage === 'poll-closes');
  const page = officePaths.openElection(election.id);
  if (closes && !isWithout && queryOf(visit, 'closesAt') === undefined)
    return redirect(checkOpening(page, closes.at));
  return { election, minimumDaysOpen: pack.elections.minimumDaysOpen };
}

export function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  return takeOpening(visit, {
    subject: officePaths.election(id),
    page: officePaths.openElection(id),
    open: (opening, key) => openElection(id, opening, key),
  });
}

/** Opens the poll of an election. */
export function Component() {
  const { election, minimumDaysOpen } =
    useLoaded<() => Promise<Exclude<Awaited<ReturnType<typeof loader>>, Response>>>();
  const { id, title, contests } = election;
  return (
    <OpeningPage
      title={title}
      crumbs={crumbsTo(election)}
      subject={officePaths.election(id)}
      page={officePaths.openElection(id)}
      minimumDaysOpen={minimumDaysOpen}
      warnings={election.beforeItOpens}
      facts={[
        {
          key: words.contests(contests.some(({ constituency }) => isForOffice(constituency))),
          value: (
            <ul className="govuk-list">
              {contests.map(
                ({
                  id: contest,
                  constituency,
                  constituencyName,
                  seats,
                  candidates,
                  confirmedByVote,
                  reopensNominations,
                }) => (
                  <li key={contest}>
                    {words.contest(
                      constituencyName,
                      wording.seats(seats, constituency),
                      wording.candidates(candidates.length),
                    )}
                    {confirmedByVote && words.oneByOne}
                    {reopensNominations && words.reopening}
                  </li>
                ),
              )}
            </ul>
          ),
        },
        {
          key: words.electors,
          value: contests.some(({ constituency }) => isForOffice(constituency))
            ? words.ofOffice
            : words.ownContest,
        },
      ]}
    />
  );
}
