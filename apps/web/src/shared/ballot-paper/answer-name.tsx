import { type Contest } from '../api-voting';
import { AsWritten } from '../language/as-written';
import { wording } from './wording';

interface Answer {
  readonly contest: Pick<Contest, 'kind' | 'options' | 'against' | 'reopenNominations'>;
  /** Of the option. */
  readonly id: string;
}

/** What an answer is called: a candidate alone against nobody is voted for or against; nobody has a name that is ours. */
export function AnswerName({ contest: { kind, options, against, reopenNominations }, id }: Answer) {
  if (id === reopenNominations) return wording.reopenNominations.name;
  const name = options.find((option) => option.id === id)?.name ?? '';
  if (kind === 'choice' && isStanding(name)) return wording.answers[name];
  if (against === null || id === against) return <AsWritten>{name}</AsWritten>;
  return wording.paper.for(name);
}

/** Whether an answer is one that every resolution has, whose name is ours to translate. */
const isStanding = (name: string): name is keyof typeof wording.answers =>
  Object.hasOwn(wording.answers, name);
