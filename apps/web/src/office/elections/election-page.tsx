import { type LoaderFunctionArgs } from 'react-router';
import { downloads } from '../../shared/api-register';
import { electionQuery } from '../api/elections';
import { pollQuery } from '../api/polls';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { PackLink } from '../parts/pack-link';
import { officePaths } from '../paths';
import { PollDesk } from '../polls/poll-desk';
import { PollFacts } from '../polls/poll-facts';
import { load } from '../queries';
import { BallotsHeld } from './ballots-held';
import { ContestSection } from './contest-section';
import { ElectionSteps } from './election-steps';
import { wording } from './wording';

export async function loader(visit: LoaderFunctionArgs) {
  const election = await load(electionQuery(named(visit)));
  return { election, poll: election.poll ? await load(pollQuery(election.poll)) : null };
}

/** One election, its contests, and the next thing to do with it. */
export function Component() {
  const { election, poll } = useLoaded<typeof loader>();
  return (
    <OfficePage
      title={election.title}
      crumbs={[{ href: officePaths.elections, text: wording.title }]}
    >
      <ElectionSteps election={election} poll={poll} />
      {poll && <PollDesk poll={poll} />}
      <BallotsHeld election={election} />
      {election.contests.map((contest) => (
        <ContestSection key={contest.id} election={election} contest={contest} />
      ))}
      {poll && (
        <section className="fm-section">
          <PollFacts poll={poll} />
        </section>
      )}
      <PackLink href={downloads.electionPack(election.id)} />
    </OfficePage>
  );
}
