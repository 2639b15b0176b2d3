import { Button, InsetText, WarningText } from '@folkmoot/ui';
import { useState } from 'react';
import { castBallot, type Paper } from '../../shared/api-voting';
import { CannotVotePage } from '../../shared/ballot-paper/cannot-vote-page';
import { CastFailure } from '../../shared/ballot-paper/cast-failure';
import { ChosenList } from '../../shared/ballot-paper/chosen-list';
import { answersIn, draftOf, forgetDraft, keepDraft } from '../../shared/ballot-paper/draft';
import { wording as paperWording } from '../../shared/ballot-paper/wording';
import { formatMoment } from '../../shared/dates';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { Unreachable } from '../../shared/problem';
import { navigate, type PageProps } from '../../shared/router';
import { useAct } from '../../shared/use-act';
import { wording } from '../wording';
import { rememberCast } from './papers';
import { votingWays } from './voting-ways';

const words = paperWording.check;

/** Every contest with its answer, and the one button that casts the vote. */
export function CheckPage({ data }: PageProps<Paper>) {
  return data.canVote ? <Check paper={data} /> : <CannotVotePage paper={data} ways={votingWays} />;
}

function Check({ paper }: { readonly paper: Paper }) {
  const { poll, contests } = paper;
  const [draft] = useState(() => draftOf(paper));
  const [empty, setEmpty] = useState(false);
  const answers = answersIn(draft, contests);
  const cast = useAct(async () => {
    keepDraft(poll, draft);
    rememberCast(paper, answers, await castBallot(poll, answers, draft.key));
    forgetDraft(poll);
    navigate(paths.receipt(poll), { replace: true });
  });
  const onCast = () => {
    setEmpty(answers.length === 0);
    if (answers.length > 0) cast.run();
  };
  const unsent = cast.failure instanceof Unreachable;
  return (
    <Page
      title={words.title}
      caption={paper.title}
      back={votingWays.question(poll, contests.length)}
      errors={empty ? [{ text: words.empty }] : undefined}
    >
      <div className="fm-reading">
        {cast.failure !== null && (
          <CastFailure failure={cast.failure} poll={poll} ways={votingWays} />
        )}
        <p className="govuk-body">{words.lead}</p>
        {paper.votes !== null && (
          <p className="govuk-body">{paperWording.paper.votes(paper.votes)}</p>
        )}
        <ChosenList paper={paper} answers={draft.answers} ways={votingWays} />
        {answers.length < contests.length && <WarningText>{words.blank}</WarningText>}
        <Terms paper={paper} />
        <Button type="button" busy={cast.busy} onClick={onCast}>
          {unsent ? words.retry : wording.check.button}
        </Button>
      </div>
    </Page>
  );
}

function Terms({ paper }: { readonly paper: Paper }) {
  const { mayChangeVote, closesAt } = paper;
  return (
    <InsetText>
      {wording.check.named} {mayChangeVote ? words.mayChange(formatMoment(closesAt)) : words.final}
    </InsetText>
  );
}
