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

/** What can be done with a resolution where it stands. */
export function ResolutionSteps({ resolution, poll }: ResolutionStepsProps) {
  const { id, state, decision, takenBy } = resolution;
  if (state === 'draft') return <DraftSteps id={id} takenBy={takenBy} />;
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
  return (
    <>
      <p className="govuk-body fm-reading">{wording.toDeclare}</p>
      <OnDuty duty="runPolls">
        <ButtonLink href={officePaths.declareResolution(id)}>{wording.declare}</ButtonLink>
      </OnDuty>
    </>
  );
}

function DraftSteps({ id, takenBy }: Pick<Resolution, 'id' | 'takenBy'>) {
  return (
    <>
      <OnDuty duty="runPolls">
        {takenBy === 'board-meeting' ? (
          <ButtonLink href={officePaths.boardVote(id)}>{wording.recordBoardVote}</ButtonLink>
        ) : (
          <ButtonLink href={officePaths.openResolution(id)}>{wording.open}</ButtonLink>
        )}
      </OnDuty>
      <OnDuty duty="draftResolutions">
        <ButtonGroup>
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
