import { type Contest } from '@folkmoot/count';
import { type ContestBallots, type MergedPaper } from './poll-ballots';

/**
 * A closed contest as the counting library takes it, blank papers included. A choice is a paper with one preference;
 * an approval marks its options as equals. A later ballot is a contest between the candidates of the first.
 */
export const contestOf = ({ contest, papers, spoilt }: ContestBallots): Contest => ({
  id: (contest.first ?? contest).id,
  title: contest.title,
  seats: contest.seats ?? 1,
  candidates: (contest.first ?? contest).options.map(({ id, name }) => ({ id, name })),
  withdrawn: [],
  ...(standsForNobody(contest) !== null && { reopenNominations: standsForNobody(contest) }),
  ...(contest.seatRules && { seatRules: contest.seatRules }),
  papers: contest.kind === 'approval' ? papers.map(asEquals) : papers,
  rejected: spoilt > 0 ? [{ ground: 'ranks-in-no-order', papers: spoilt }] : [],
});

/** The option whose election leaves the seat vacant, if a contest has one. Source: R-F33, R-F35. */
const standsForNobody = ({ against, reopenNominations }: ContestBallots['contest']) =>
  against ?? reopenNominations ?? null;

const asEquals = ({ preferences, count }: MergedPaper) => ({
  preferences: preferences.length === 0 ? [] : [preferences],
  count,
});
