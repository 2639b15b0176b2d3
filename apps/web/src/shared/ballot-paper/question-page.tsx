import { Button, InsetText } from '@folkmoot/ui';
import { useState, type FormEvent } from 'react';
import { type Contest, type Paper } from '../api-voting';
import { formatMoment } from '../dates';
import { AsWritten } from '../language/as-written';
import { NotFoundPage } from '../not-found-page';
import { Page } from '../page';
import { navigate } from '../router';
import { VersionLink } from '../version-link';
import { wording } from './wording';
import { ApprovalContest } from './approval-contest';
import { CannotVotePage } from './cannot-vote-page';
import { ChoiceContest } from './choice-contest';
import { draftOf, withAnswer } from './draft';
import { asPublished, asShown } from './candidate-order';
import { LimitedContest } from './limited-contest';
import { RankingContest } from './ranking-contest';
import { type Ways } from './ways';

const words = wording.paper;

export interface QuestionPageProps {
  readonly paper: Paper;
  /** From 1, as it stands in the address. */
  readonly number: string;
  /** The voter came from the check page and goes back to it. */
  readonly changing: boolean;
  readonly ways: Ways;
}

/** One question of a ballot paper. */
export function QuestionPage({ paper, number, ...rest }: QuestionPageProps) {
  const contest = paper.contests[Number(number) - 1];
  if (!paper.canVote) return <CannotVotePage paper={paper} ways={rest.ways} />;
  if (!contest) return <NotFoundPage />;
  return (
    <Question key={contest.id} paper={paper} contest={contest} number={Number(number)} {...rest} />
  );
}

interface QuestionProps extends Omit<QuestionPageProps, 'number'> {
  readonly contest: Contest;
  readonly number: number;
}

function Question({ paper, contest, number, changing, ways }: QuestionProps) {
  const [draft, setDraft] = useState(() => draftOf(paper));
  const [error, setError] = useState<string | undefined>(undefined);
  const [shown] = useState(() => asShown(paper, contest));
  const chosen = draft.answers[contest.id] ?? [];
  const last = number === paper.contests.length;
  const onChange = (options: readonly string[]) => {
    setError(undefined);
    setDraft(withAnswer(paper.poll, draft, contest.id, asPublished(contest, options)));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (paper.contests.length === 1 && chosen.length === 0) {
      setError(contest.mostMarks === null ? words.empty[contest.kind] : wording.limited.empty);
      return;
    }
    const next = changing || last ? ways.check(paper.poll) : ways.question(paper.poll, number + 1);
    navigate(next);
  };
  return (
    <Page
      title={contest.title}
      titleAsWritten
      {...captionOf(paper, contest, number)}
      back={wayBack(ways, paper.poll, number, changing)}
      errors={error === undefined ? undefined : [{ field: contest.id, text: error }]}
    >
      <div className="fm-reading">
        {number === 1 && <Introduction paper={paper} />}
        {contest.text && (
          <p className="govuk-body fm-wording">
            <AsWritten>{contest.text}</AsWritten>
          </p>
        )}
        {paper.randomOrder && <p className="govuk-body fm-soft">{words.randomOrder}</p>}
        {contest.notices.map((notice) => (
          <InsetText key={notice}>
            <AsWritten>{notice}</AsWritten>
          </InsetText>
        ))}
        <form onSubmit={onSubmit} noValidate>
          <Options contest={shown} chosen={chosen} onChange={onChange} error={error} />
          <Button>{words.continue}</Button>
        </form>
      </div>
    </Page>
  );
}

/** What the question belongs to, where its own words do not say so. */
function captionOf({ title, contests }: Paper, contest: Contest, number: number) {
  if (contests.length > 1) return { caption: words.progress(title, number, contests.length) };
  return contest.title === title ? {} : { caption: <AsWritten>{title}</AsWritten> };
}

interface OptionsProps {
  readonly contest: Contest;
  readonly chosen: readonly string[];
  readonly onChange: (options: readonly string[]) => void;
  readonly error: string | undefined;
}

function Options(props: OptionsProps) {
  switch (props.contest.kind) {
    case 'choice':
      return <ChoiceContest {...props} />;
    case 'ranking':
      return <RankingContest {...props} />;
    case 'approval':
      return props.contest.mostMarks === null ? (
        <ApprovalContest {...props} />
      ) : (
        <LimitedContest {...props} most={props.contest.mostMarks} />
      );
  }
}

function Introduction({ paper }: { readonly paper: Paper }) {
  return (
    <>
      {paper.introduction && (
        <p className="govuk-body">
          <AsWritten>{paper.introduction}</AsWritten>
        </p>
      )}
      <p className="govuk-body fm-soft">{words.closes(formatMoment(paper.closesAt))}</p>
      {paper.constitution !== null && (
        <p className="govuk-body fm-soft">
          <VersionLink version={paper.constitution} />
        </p>
      )}
      {paper.votes !== null && <p className="govuk-body">{words.votes(paper.votes)}</p>}
      {paper.voted && <InsetText>{words.changing}</InsetText>}
    </>
  );
}

function wayBack(ways: Ways, poll: string, number: number, changing: boolean): string {
  if (changing) return ways.check(poll);
  return number === 1 ? ways.start(poll) : ways.question(poll, number - 1);
}
