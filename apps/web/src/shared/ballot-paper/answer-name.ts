import { type Contest } from '../api-voting';
import { wording } from './wording';

/** What an answer is called: a candidate alone against nobody is voted for or against. */
export function answerName(
  { options, against }: Pick<Contest, 'options' | 'against'>,
  id: string,
): string {
  const name = options.find((option) => option.id === id)?.name ?? '';
  return against === null || id === against ? name : wording.paper.for(name);
}
