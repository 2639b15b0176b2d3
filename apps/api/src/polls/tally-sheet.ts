import { sha256Hex } from '@folkmoot/log';
import { ballotsText } from './ballots-text';
import { type ContestBallots, type Turnout } from './poll-ballots';

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
  /** Ballot papers, one of each who voted. */
  readonly papers: number;
  /** Where votes go by shares: those cast, and all that could be. */
  readonly byShares?: { readonly cast: number; readonly held: number };
}

/** Counts the papers of a choice. @param electors  who was on the roll of its poll */
export function tallySheet(ballots: ContestBallots, electors: readonly Turnout[]): TallySheet {
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
    ...weightOf(contest, electors),
  };
}

/** How many marked the papers and what they weigh, where votes go by shares. Source: R-A7. */
function weightOf(
  { constituency }: ContestBallots['contest'],
  electors: readonly Turnout[],
): Pick<TallySheet, 'papers' | 'byShares'> | null {
  const asked = electors.filter(
    (line) => constituency === null || line.constituency === constituency,
  );
  if (!asked.some(({ votes }) => votes)) return null;
  return {
    papers: asked.reduce((sum, { tookPart }) => sum + tookPart, 0),
    byShares: {
      cast: asked.reduce((sum, { votes }) => sum + (votes?.cast ?? 0), 0),
      held: asked.reduce((sum, { votes }) => sum + (votes?.held ?? 0), 0),
    },
  };
}
