import { ButtonLink, InsetText } from '@folkmoot/ui';
import { isForOffice } from '../../shared/election/places';
import { paths } from '../../shared/paths';
import { type Election } from '../api/elections';
import { type Poll } from '../api/polls';
import { type Timetable } from '../api/timetables';
import { OnDuty } from '../parts/duty';
import { officePaths } from '../paths';
import { awaitsNumbers } from '../polls/public-value/public-value-section';
import { words as ceasing } from './ceasing/wording';
import { NothingLeft } from './ending/ending-section';
import { words as ending } from './ending/wording';
import { FewerLeft } from './fewer-seats/fewer-seats-section';
import { words as objections } from './objections/wording';
import { openRecount } from './recounts/open-recount';
import { wording } from './wording';

const listed = new Intl.ListFormat('en-GB');

export interface ElectionStepsProps {
  readonly election: Election;
  readonly timetable: Timetable;
  readonly poll: Poll | null;
}

/** What can be done with an election where it stands. */
export function ElectionSteps({ election, timetable, poll }: ElectionStepsProps) {
  const { id, state, decision, nextBallot } = election;
  if (decision !== null)
    return (
      <>
        <InsetText>
          {wording.declaredSays}{' '}
          <a className="govuk-link" href={paths.decision(decision)}>
            {wording.declared(decision)}
          </a>
        </InsetText>
        <OpenObjections election={election} />
      </>
    );
  if (state === 'abandoned') return <InsetText>{ceasing.wasAbandoned}</InsetText>;
  if (state === 'ended') return <InsetText>{ending.over}</InsetText>;
  if (state === 'draft') return <OpenStep election={election} timetable={timetable} />;
  if (state === 'counted') return <AfterCount election={election} />;
  if (poll && (!poll.closedAt || awaitsNumbers(poll))) return null;
  if (nextBallot)
    return (
      <NextStep
        says={wording.toVoteAgain(listed.format(nextBallot.candidates))}
        button={wording.nextBallot(nextBallot.number)}
        href={officePaths.nextBallot(id)}
      />
    );
  return (
    <NextStep says={wording.toCount} button={wording.count} href={officePaths.countElection(id)} />
  );
}

/** Objections to the declared result that wait for an answer. Source: R-D26. */
const OpenObjections = ({
  election: { id, openObjections },
}: Pick<ElectionStepsProps, 'election'>) =>
  openObjections > 0 && (
    <>
      <p className="govuk-body">{objections.open(openObjections)}</p>
      <OnDuty duty="answerObjections">
        <ButtonLink href={officePaths.objectionsToResult(id)}>{objections.read}</ButtonLink>
      </OnDuty>
    </>
  );

/** A count that must be reviewed first says so beside it. */
function AfterCount({ election: { id, count } }: Pick<ElectionStepsProps, 'election'>) {
  if (count?.review === 'awaited' || count?.review === 'objected') return null;
  if (count && openRecount(count)) return null;
  return (
    <NextStep
      says={wording.toDeclare}
      button={wording.declare}
      href={officePaths.declareElection(id)}
    />
  );
}

function OpenStep({ election, timetable }: Pick<ElectionStepsProps, 'election' | 'timetable'>) {
  const { id, contests, nothingLeft, fewerLeft } = election;
  if (nothingLeft.length > 0) return <NothingLeft election={election} />;
  if (fewerLeft.length > 0) return <FewerLeft election={election} />;
  const left = contests.filter(({ settledBy, ended }) => settledBy === null && ended === null);
  if (
    left.some(
      ({ candidates, seats, confirmedByVote }) => candidates.length <= seats && !confirmedByVote,
    )
  )
    return (
      <p className="govuk-body fm-soft">
        {wording.tooFew(left.some(({ constituency }) => isForOffice(constituency)))}
      </p>
    );
  if (timetable.preflight.some(({ holds }) => !holds))
    return (
      <p className="govuk-body">
        <a className="govuk-link" href="#preflight">
          {wording.notReady}
        </a>
      </p>
    );
  return (
    <OnDuty duty="runPolls">
      <ButtonLink href={officePaths.openElection(id)}>{wording.open}</ButtonLink>
    </OnDuty>
  );
}

interface NextStepProps {
  readonly says: string;
  readonly button: string;
  readonly href: string;
}

const NextStep = ({ says, button, href }: NextStepProps) => (
  <>
    <p className="govuk-body fm-reading">{says}</p>
    <OnDuty duty="runPolls">
      <ButtonLink href={href}>{button}</ButtonLink>
    </OnDuty>
  </>
);
