import { InsetText } from '@folkmoot/ui';
import { type Poll } from '../api/polls';
import { EndOfVoting } from './end-of-voting';
import { PublicValueSection } from './public-value/public-value-section';
import { TurnoutBars } from './turnout-bars';
import { VotingLink } from './voting-link';
import { wording } from './wording';

/** A poll as one works with it: turnout, and while it is open the way in for members and its end. */
export function PollDesk({ poll }: { readonly poll: Poll }) {
  if (poll.closedAt)
    return (
      <>
        <PublicValueSection poll={poll} />
        <TurnoutBars key={poll.id} poll={poll} />
      </>
    );
  return (
    <>
      {poll.state === 'due' && <InsetText>{wording.due}</InsetText>}
      <TurnoutBars key={poll.id} poll={poll} />
      <VotingLink poll={poll.id} />
      <EndOfVoting poll={poll} />
    </>
  );
}
