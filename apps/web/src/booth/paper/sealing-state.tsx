import { Button, Loading, NotificationBanner } from '@folkmoot/ui';
import { Unreachable } from '../../shared/problem';
import { words as shared } from '../../shared/wording';
import { faults } from '../../shared/sealing/wording';
import { wording } from '../wording';
import { type Sealing } from './use-sealed-vote';

const words = wording.sealing;

export interface SealingStateProps {
  readonly sealing: Sealing;
  readonly onRetry: () => void;
}

/** How far the sealing has come, said as it goes; and what stands in its way. */
export function SealingState({ sealing, onRetry }: SealingStateProps) {
  switch (sealing.is) {
    case 'checking':
    case 'sealing':
      return <Loading text={words[sealing.is]} />;
    case 'sealed':
      return (
        <p className="govuk-body" role="status">
          {words.sealed}
        </p>
      );
    case 'at-fault':
      return (
        <NotificationBanner>
          <p className="govuk-notification-banner__heading">{words.doNotVote}</p>
          <p className="govuk-body">{faults[sealing.fault]}</p>
          <p className="govuk-body">{words.tell}</p>
        </NotificationBanner>
      );
    case 'failed':
      return (
        <>
          <NotificationBanner>
            <p className="govuk-notification-banner__heading">{words.failed}</p>
            <p className="govuk-body">
              {sealing.failure instanceof Unreachable ? words.unreachable : words.unexpected}
            </p>
          </NotificationBanner>
          <Button type="button" onClick={onRetry}>
            {shared.unreachable.retry}
          </Button>
        </>
      );
    case 'nothing':
    case 'opened':
      return null;
  }
}
