import { Button, InsetText, SummaryList, WarningText } from '@folkmoot/ui';
import { useState } from 'react';
import { castBallot, type Paper } from '../../shared/api-voting';
import { formatMoment } from '../../shared/dates';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { Unreachable } from '../../shared/problem';
import { navigate, type PageProps } from '../../shared/router';
import { useAct } from '../../shared/use-act';
import { wording } from '../wording';
import { CannotVotePage } from './cannot-vote-page';
import { CastFailure } from './cast-failure';
import { Chosen } from './chosen';
import { answersIn, draftOf, forgetDraft, keepDraft } from './draft';
import { rememberCast } from './papers';

const words = wording.check;

/** Every contest with its answer, and the one button that casts the vote. */
export function CheckPage({ data }: PageProps<Paper>) {
  return data.canVote ? <Check paper={data} /> : <CannotVotePage paper={data} />;
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
      back={paths.contest(poll, contests.length)}
      errors={empty ? [{ text: words.empty }] : undefined}
    >
      <div className="fm-reading">
        {cast.failure !== null && <CastFailure failure={cast.failure} poll={poll} />}
        <p className="govuk-body">{words.lead}</p>
        <SummaryList rows={rowsOf(paper, draft.answers)} />
        {answers.length < contests.length && <WarningText>{words.blank}</WarningText>}
        <Terms paper={paper} />
        <Button type="button" busy={cast.busy} onClick={onCast}>
          {unsent ? words.retry : words.button}
        </Button>
      </div>
    </Page>
  );
}

const rowsOf = ({ poll, contests }: Paper, answers: Readonly<Record<string, readonly string[]>>) =>
  contests.map((contest, index) => ({
    key: contest.title,
    value: <Chosen contest={contest} chosen={answers[contest.id] ?? []} />,
    actions: [
      {
        href: `${paths.contest(poll, index + 1)}?change`,
        text: words.change,
        hidden: words.changeHidden(contest.title),
      },
    ],
  }));

function Terms({ paper }: { readonly paper: Paper }) {
  const { secrecy, mayChangeVote, closesAt } = paper;
  return (
    <InsetText>
      {secrecy === 'open' ? words.named : words.secret}{' '}
      {mayChangeVote ? words.mayChange(formatMoment(closesAt)) : words.final}
    </InsetText>
  );
}
