import { InsetText } from '@folkmoot/ui';
import { forgetDraft } from '../../shared/ballot-paper/draft';
import { wording } from '../../shared/ballot-paper/wording';
import { formatMoment } from '../../shared/dates';
import { navigate } from '../../shared/router';
import { CheckAnswers } from '../paper/check-answers';
import { asPaper, castSampleBallot } from './api';
import { rehearsalWays } from './rehearsal-ways';
import { type StartPageProps } from './start-page';
import { words } from './wording';

/** What is about to be cast in a rehearsal. */
export function CheckPage({ link, sample }: StartPageProps) {
  const { secrecy, mayChangeVote, closesAt } = sample;
  return (
    <CheckAnswers
      paper={asPaper(link, sample)}
      ways={rehearsalWays}
      button={words.button}
      cast={async (answers) => {
        await castSampleBallot(link, answers);
        forgetDraft(link);
        navigate(rehearsalWays.receipt(link), { replace: true });
      }}
    >
      <InsetText>
        {secrecy === 'secret' ? words.secret : words.open}{' '}
        {mayChangeVote ? wording.check.mayChange(formatMoment(closesAt)) : wording.check.final}
      </InsetText>
    </CheckAnswers>
  );
}
