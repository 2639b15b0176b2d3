import { ButtonGroup, ButtonLink, InsetText } from '@folkmoot/ui';
import { paths } from '../../shared/paths';
import { type Poll } from '../api/polls';
import { type Resolution } from '../api/resolutions';
import { OnDuty } from '../parts/duty';
import { officePaths } from '../paths';
import { wording } from './wording';

export interface ResolutionStepsProps {
  readonly resolution: Resolution;
  readonly poll: Poll | null;
}

const listed = new Intl.ListFormat('en-GB');

/** What can be done with a resolution where it stands. */
export function ResolutionSteps({ resolution, poll }: ResolutionStepsProps) {
  const { id, state, decision, nextBallot } = resolution;
  if (state === 'draft') return <DraftSteps {...resolution} />;
  if (decision !== null)
    return (
      <InsetText>
        {wording.decidedSays}{' '}
        <a className="govuk-link" href={paths.decision(decision)}>
          {wording.decided(decision)}
        </a>
      </InsetText>
    );
  if (poll && !poll.closedAt) return null;
  if (nextBallot)
    return (
      <>
        <p className="govuk-body fm-reading">
          {wording.ballots.toVoteAgain(listed.format(nextBallot.candidates))}
        </p>
        <OnDuty duty="runPolls">
          <ButtonLink href={officePaths.nextSelectionBallot(id)}>
            {wording.ballots.open(nextBallot.number)}
          </ButtonLink>
        </OnDuty>
      </>
    );
  return (
    <>
      <p className="govuk-body fm-reading">{wording.toDeclare}</p>
      <OnDuty duty="runPolls">
        <ButtonLink href={officePaths.declareResolution(id)}>{wording.declare}</ButtonLink>
      </OnDuty>
    </>
  );
}

function DraftSteps({ id, takenBy, needsSpecialNotice, specialNotice }: Resolution) {
  const awaitsNotice = needsSpecialNotice && !specialNotice;
  return (
    <>
      {awaitsNotice ? <NoticeStep id={id} /> : <VoteStep id={id} takenBy={takenBy} />}
      <OnDuty duty="draftResolutions">
        <ButtonGroup>
          {needsSpecialNotice && specialNotice && (
            <ButtonLink look="secondary" href={officePaths.specialNotice(id)}>
              {wording.specialNotice.change}
            </ButtonLink>
          )}
          <ButtonLink look="secondary" href={officePaths.editResolution(id)}>
            {wording.edit}
          </ButtonLink>
          <a className="govuk-link" href={officePaths.deleteResolution(id)}>
            {wording.remove}
          </a>
        </ButtonGroup>
      </OnDuty>
    </>
  );
}

/** The members remove a director on special notice only, so that comes first. */
const NoticeStep = ({ id }: Pick<Resolution, 'id'>) => (
  <OnDuty duty="draftResolutions">
    <ButtonLink href={officePaths.specialNotice(id)}>{wording.specialNotice.start}</ButtonLink>
  </OnDuty>
);

const VoteStep = ({ id, takenBy }: Pick<Resolution, 'id' | 'takenBy'>) => (
  <OnDuty duty="runPolls">
    {takenBy === 'board-meeting' ? (
      <ButtonLink href={officePaths.boardVote(id)}>{wording.recordBoardVote}</ButtonLink>
    ) : (
      <ButtonLink href={officePaths.openResolution(id)}>{wording.open}</ButtonLink>
    )}
  </OnDuty>
);
