import { Button, InsetText } from '@folkmoot/ui';
import { useState, type FormEvent } from 'react';
import { type Contest, type Paper } from '../../shared/api-voting';
import { formatMoment } from '../../shared/dates';
import { NotFoundPage } from '../../shared/not-found-page';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { navigate, type PageProps } from '../../shared/router';
import { wording } from '../wording';
import { ApprovalContest } from './approval-contest';
import { CannotVotePage } from './cannot-vote-page';
import { ChoiceContest } from './choice-contest';
import { draftOf, withAnswer } from './draft';
import { LimitedContest } from './limited-contest';
import { RankingContest } from './ranking-contest';

const words = wording.paper;

/** One question of a ballot paper. The poll's own address shows the first. */
export function ContestPage({
  data,
  params,
  query,
}: PageProps<Paper, '/vote/:poll/contests/:number'>) {
  const number = Number(params.number);
  const contest = data.contests[number - 1];
  if (!data.canVote) return <CannotVotePage paper={data} />;
  if (!contest) return <NotFoundPage />;
  return (
    <Question
      key={contest.id}
      paper={data}
      contest={contest}
      number={number}
      changing={query.has('change')}
    />
  );
}

interface QuestionProps {
  readonly paper: Paper;
  readonly contest: Contest;
  readonly number: number;
  /** The voter came from the check page and goes back to it. */
  readonly changing: boolean;
}

function Question({ paper, contest, number, changing }: QuestionProps) {
  const [draft, setDraft] = useState(() => draftOf(paper));
  const [error, setError] = useState<string | undefined>(undefined);
  const chosen = draft.answers[contest.id] ?? [];
  const last = number === paper.contests.length;
  const onChange = (options: readonly string[]) => {
    setError(undefined);
    setDraft(withAnswer(paper.poll, draft, contest.id, options));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (paper.contests.length === 1 && chosen.length === 0) {
      setError(contest.mostMarks === null ? words.empty[contest.kind] : wording.limited.empty);
      return;
    }
    const next = changing || last ? paths.check(paper.poll) : paths.contest(paper.poll, number + 1);
    navigate(next);
  };
  return (
    <Page
      title={contest.title}
      {...captionOf(paper, contest, number)}
      back={wayBack(paper.poll, number, changing)}
      errors={error === undefined ? undefined : [{ field: contest.id, text: error }]}
    >
      <div className="fm-reading">
        {number === 1 && <Introduction paper={paper} />}
        {contest.text && <p className="govuk-body fm-wording">{contest.text}</p>}
        <form onSubmit={onSubmit} noValidate>
          <Options contest={contest} chosen={chosen} onChange={onChange} error={error} />
          <Button>{words.continue}</Button>
        </form>
      </div>
    </Page>
  );
}

/** What the question belongs to, where its own words do not say so. */
function captionOf({ title, contests }: Paper, contest: Contest, number: number) {
  if (contests.length > 1) return { caption: words.progress(title, number, contests.length) };
  return contest.title === title ? {} : { caption: title };
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
      {paper.introduction && <p className="govuk-body">{paper.introduction}</p>}
      <p className="govuk-body fm-soft">{words.closes(formatMoment(paper.closesAt))}</p>
      {paper.voted && <InsetText>{words.changing}</InsetText>}
    </>
  );
}

function wayBack(poll: string, number: number, changing: boolean): string {
  if (changing) return paths.check(poll);
  return number === 1 ? paths.ballots : paths.contest(poll, number - 1);
}
