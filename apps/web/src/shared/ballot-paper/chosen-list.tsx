import { SummaryList } from '@folkmoot/ui';
import { type Paper } from '../api-voting';
import { AsWritten } from '../language/as-written';
import { Chosen } from './chosen';
import { type Draft } from './draft';
import { type Ways } from './ways';
import { wording } from './wording';

const words = wording.check;

export interface ChosenListProps {
  readonly paper: Paper;
  readonly answers: Draft['answers'];
  readonly ways: Ways;
}

/** Every contest with what the voter has chosen in it, and the way to change that. */
export function ChosenList({ paper: { poll, contests }, answers, ways }: ChosenListProps) {
  const rows = contests.map((contest, index) => ({
    key: contest.title,
    title: <AsWritten>{contest.title}</AsWritten>,
    value: <Chosen contest={contest} chosen={answers[contest.id] ?? []} />,
    actions: [
      {
        href: `${ways.question(poll, index + 1)}?change`,
        text: words.change,
        hidden: words.changeHidden(contest.title),
      },
    ],
  }));
  return <SummaryList rows={rows} />;
}
