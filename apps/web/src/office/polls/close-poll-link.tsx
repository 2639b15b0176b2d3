import { ButtonLink } from '@folkmoot/ui';
import { type PollSummary } from '../api/polls';
import { OnDuty } from '../parts/duty';
import { officePaths } from '../paths';
import { wording } from './wording';

const words = wording.close;

/** The way to close a poll by hand. */
export const ClosePollLink = ({ poll }: { readonly poll: PollSummary }) => (
  <OnDuty duty="runPolls">
    <ButtonLink look="warning" href={officePaths.closePoll(poll.id)}>
      {poll.state === 'due' ? words.startDue : words.start}
    </ButtonLink>
  </OnDuty>
);
