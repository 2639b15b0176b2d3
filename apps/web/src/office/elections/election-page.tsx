import { type LoaderFunctionArgs } from 'react-router';
import { formatDay } from '../../shared/dates';
import { downloads } from '../../shared/api-register';
import { VersionLink } from '../../shared/version-link';
import { electionQuery } from '../api/elections';
import { electionNoticesQuery } from '../api/notices';
import { nominationsQuery } from '../api/nominations';
import { rehearsalsQuery } from '../api/rehearsals';
import { timetableQuery } from '../api/timetables';
import { pollQuery } from '../api/polls';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { PackLink } from '../parts/pack-link';
import { officePaths } from '../paths';
import { PollDesk } from '../polls/poll-desk';
import { PollFacts } from '../polls/poll-facts';
import { load } from '../queries';
import { BallotsHeld } from './ballots-held';
import { CountSection } from './counts/count-section';
import { ContestSection } from './contest-section';
import { words as ceasing } from './ceasing/wording';
import { ElectionSteps } from './election-steps';
import { LettersSection } from './letters/letters-section';
import { NominationsSection } from './nominations/nominations-section';
import { RehearsalsSection } from './rehearsals/rehearsals-section';
import { PreflightSection } from './timetable/preflight-section';
import { TimetableSection } from './timetable/timetable-section';
import { wording } from './wording';

export async function loader(visit: LoaderFunctionArgs) {
  const election = await load(electionQuery(named(visit)));
  const [timetable, nominations, rehearsals, poll, notices] = await Promise.all([
    load(timetableQuery(election.id)),
    load(nominationsQuery(election.id)),
    load(rehearsalsQuery(election.id)),
    election.poll ? load(pollQuery(election.poll)) : null,
    load(electionNoticesQuery(election.id)),
  ]);
  return {
    election,
    timetable,
    nominations: nominations.items,
    rehearsals: rehearsals.items,
    poll,
    notices: notices.items,
  };
}

/** One election, its contests, and the next thing to do with it. */
export function Component() {
  const { election, timetable, nominations, rehearsals, poll, notices } =
    useLoaded<typeof loader>();
  return (
    <OfficePage
      title={election.title}
      crumbs={[{ href: officePaths.elections, text: wording.title }]}
    >
      {election.heldBy && (
        <p className="govuk-body">{ceasing.heldBy(formatDay(election.heldBy))}</p>
      )}
      <p className="govuk-body fm-soft">
        {wording.heldUnder} <VersionLink version={election.constitution} />
      </p>
      <ElectionSteps election={election} timetable={timetable} poll={poll} />
      {poll && <PollDesk poll={poll} />}
      <PreflightSection election={election} timetable={timetable} />
      <CountSection election={election} />
      <BallotsHeld ballots={election.ballots} />
      {election.contests.map((contest) => (
        <ContestSection key={contest.id} election={election} contest={contest} />
      ))}
      {(nominations.length > 0 || election.state === 'draft') && (
        <NominationsSection election={election.id} nominations={nominations} />
      )}
      {election.state !== 'ended' && <TimetableSection election={election} timetable={timetable} />}
      <LettersSection election={election.id} notices={notices} />
      <RehearsalsSection election={election} rehearsals={rehearsals} />
      {poll && (
        <section className="fm-section">
          <PollFacts poll={poll} />
        </section>
      )}
      <PackLink href={downloads.electionPack(election.id)} />
    </OfficePage>
  );
}
