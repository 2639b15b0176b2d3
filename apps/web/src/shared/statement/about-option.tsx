import { type ContestOption } from '../api-voting';
import { AsWritten } from '../language/as-written';
import { paths } from '../paths';
import { CandidateAbout } from './candidate-about';

/** What a ballot paper tells of a candidate, one tap away; nothing where nobody on it has anything to tell. */
export function AboutOption({ option }: { readonly option: ContestOption }) {
  const { id, name, about } = option;
  if (about === null) return null;
  return (
    <CandidateAbout
      name={name}
      statement={about.statement}
      photo={about.photo === null ? null : paths.candidatePhoto(id)}
    />
  );
}

/** The same as the hint of a choice: what a bid says of itself stands there as it is. */
export const withHint = (option: ContestOption) =>
  option.about
    ? { hint: <AboutOption option={option} /> }
    : option.statement !== null && { hint: <AsWritten>{option.statement}</AsWritten> };
