import { ButtonLink, InsetText } from '@folkmoot/ui';
import { paths } from '../../shared/paths';
import { type FundRoundDetails } from '../api/funds';
import { type Poll } from '../api/polls';
import { OnDuty } from '../parts/duty';
import { officePaths } from '../paths';
import { wording } from './wording';

export interface FundStepsProps {
  readonly round: FundRoundDetails;
  readonly poll: Poll | null;
}

/** What can be done with a fund round where it stands. */
export function FundSteps({ round, poll }: FundStepsProps) {
  const { id, state, decision } = round;
  if (decision !== null)
    return (
      <InsetText>
        {wording.decidedSays}{' '}
        <a className="govuk-link" href={paths.decision(decision)}>
          {wording.decision(decision)}
        </a>
      </InsetText>
    );
  if (state === 'taking-bids') return <BidSteps round={round} />;
  if (poll && !poll.closedAt) return null;
  return (
    <>
      <p className="govuk-body fm-reading">{wording.toDeclare}</p>
      <OnDuty duty="runPolls">
        <ButtonLink href={officePaths.declareFund(id)}>{wording.declare}</ButtonLink>
      </OnDuty>
    </>
  );
}

function BidSteps({ round: { id, bids } }: Pick<FundStepsProps, 'round'>) {
  return (
    <>
      <OnDuty duty="prepareFunds">
        <ButtonLink look="secondary" href={officePaths.addBid(id)}>
          {wording.add}
        </ButtonLink>
      </OnDuty>
      {bids.length > 0 && (
        <OnDuty duty="runPolls">
          <ButtonLink href={officePaths.openFund(id)}>{wording.open}</ButtonLink>
        </OnDuty>
      )}
    </>
  );
}
