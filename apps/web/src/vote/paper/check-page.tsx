import { InsetText } from '@folkmoot/ui';
import { castBallot, type Paper } from '../../shared/api-voting';
import { CannotVotePage } from '../../shared/ballot-paper/cannot-vote-page';
import { forgetDraft } from '../../shared/ballot-paper/draft';
import { wording as paperWording } from '../../shared/ballot-paper/wording';
import { formatMoment } from '../../shared/dates';
import { paths } from '../../shared/paths';
import { navigate, type PageProps } from '../../shared/router';
import { wording } from '../wording';
import { CheckAnswers } from './check-answers';
import { rememberCast } from './papers';
import { votingWays } from './voting-ways';

const words = paperWording.check;

/** What is about to be cast in an open poll. */
export function CheckPage({ data: paper }: PageProps<Paper>) {
  if (!paper.canVote) return <CannotVotePage paper={paper} ways={votingWays} />;
  const { poll, mayChangeVote, closesAt } = paper;
  return (
    <CheckAnswers
      paper={paper}
      ways={votingWays}
      button={wording.check.button}
      cast={async (answers, { key }, declared) => {
        rememberCast(paper, answers, await castBallot(poll, answers, key, declared));
        forgetDraft(poll);
        navigate(paths.receipt(poll), { replace: true });
      }}
    >
      <InsetText>
        {wording.check.named}{' '}
        {mayChangeVote ? words.mayChange(formatMoment(closesAt)) : words.final}
      </InsetText>
    </CheckAnswers>
  );
}
