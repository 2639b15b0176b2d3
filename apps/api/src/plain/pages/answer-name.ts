import { type PaperContestDto } from '../../ballots/ballots.dto';
import { type Html } from '@folkmoot/publish';
import { asWritten, type Speech } from '../speech';

/** What an answer is called: a candidate alone against nobody is voted for or against; nobody has a name that is ours. */
export function answerName(
  say: Speech,
  {
    kind,
    options,
    against,
    reopenNominations,
  }: Pick<PaperContestDto, 'kind' | 'options' | 'against' | 'reopenNominations'>,
  id: string,
): string | Html {
  if (id === reopenNominations) return say.ballotPaper.reopenNominations.name;
  const name = options.find((option) => option.id === id)?.name ?? '';
  if (against !== null && id !== against) return say.ballotPaper.paper.for(name);
  return kind === 'choice' ? choiceName(say, name) : asWritten(say, name);
}

/** The answers that every resolution has are ours to translate. */
export function choiceName(say: Speech, name: string): string | Html {
  const answers: Readonly<Record<string, string>> = say.ballotPaper.answers;
  return (Object.hasOwn(answers, name) && answers[name]) || asWritten(say, name);
}
