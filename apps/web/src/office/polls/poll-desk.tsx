import { InsetText } from '@folkmoot/ui';
import { type Poll } from '../api/polls';
import { EndOfVoting } from './end-of-voting';
import { TurnoutBars } from './turnout-bars';
import { VotingLink } from './voting-link';
import { wording } from './wording';

/** A poll as one works with it: turnout, and while it is open the way in for members and its end. */
export function PollDesk({ poll }: { readonly poll: Poll }) {
  if (poll.closedAt) return <TurnoutBars key={poll.id} poll={poll} />;
  return (
    <>
      {poll.state === 'due' && <InsetText>{wording.due}</InsetText>}
      <TurnoutBars key={poll.id} poll={poll} />
      <VotingLink poll={poll.id} />
      <EndOfVoting poll={poll} />
    </>
  );
}
