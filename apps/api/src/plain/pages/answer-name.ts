import { type PaperContestDto } from '../../ballots/ballots.dto';
import { wording } from '../wording';

/** What an answer is called: a candidate alone against nobody is voted for or against. */
export function answerName(
  { options, against }: Pick<PaperContestDto, 'options' | 'against'>,
  id: string,
): string {
  const name = options.find((option) => option.id === id)?.name ?? '';
  return against === null || id === against ? name : wording.paper.for(name);
}
