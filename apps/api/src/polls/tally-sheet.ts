import { sha256Hex } from '@folkmoot/log';
import { ballotsText } from './ballots-text';
import { type ContestBallots } from './poll-ballots';

/** The count sheet of a choice: so many for each option. */
export interface TallySheet {
  readonly schema: 'folkmoot-tally-1';
  readonly method: 'choice';
  readonly methodVersion: '1';
  readonly contest: { readonly id: string; readonly title: string };
  readonly inputSha256: string;
  readonly options: readonly {
    readonly id: string;
    readonly name: string;
    readonly votes: number;
  }[];
  readonly papers: number;
}

/** Counts the papers of a choice. */
export function tallySheet(ballots: ContestBallots): TallySheet {
  const { contest, papers } = ballots;
  const votes = (place: number) =>
    papers
      .filter(({ preferences }) => preferences[0] === place)
      .reduce((sum, { count }) => sum + count, 0);
  return {
    schema: 'folkmoot-tally-1',
    method: 'choice',
    methodVersion: '1',
    contest: { id: contest.id, title: contest.title },
    inputSha256: sha256Hex(ballotsText(ballots)),
    options: contest.options.map(({ id, name }, place) => ({ id, name, votes: votes(place) })),
    papers: papers.reduce((sum, { count }) => sum + count, 0),
  };
}
