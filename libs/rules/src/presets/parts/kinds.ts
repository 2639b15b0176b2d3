import { type DecisionKind } from '../../constitution';
import { moreThanHalf, threeQuarters, twoThirds } from './fractions';

/** What a kind of decision has besides its code, title and where it comes from. */
export type Terms = Omit<DecisionKind, 'code' | 'title' | 'cites'>;

export type Maker = (
  code: string,
  title: string,
  cites: DecisionKind['cites'],
  change?: Partial<DecisionKind>,
) => DecisionKind;

/** A way to write kinds of decision that share their terms. */
export const kindsWith =
  (terms: Terms): Maker =>
  (code, title, cites, change = {}) => ({ ...terms, code, title, cites, ...change });

const byPoll = { secrecy: 'open', mayChangeVote: true, effect: 'none' } as const;

/** An ordinary resolution of the legal members: more than half of the votes cast. Source: R-A3. */
export const ordinary = kindsWith({
  ...byPoll,
  electorate: 'legal-members',
  denominator: 'VOTES_CAST',
  threshold: moreThanHalf,
  minimumDaysOpen: 7,
  rule: 'R-A3',
});

/** A special resolution of the legal members of a company: three quarters of the votes cast. Source: R-A4. */
export const special: Maker = (code, title, cites, change = {}) =>
  ordinary(code, title, cites, { threshold: threeQuarters, rule: 'R-A4', ...change });

const moreThanHalfOfThoseVoting = {
  ...byPoll,
  denominator: 'MEMBERS_VOTING',
  threshold: moreThanHalf,
  minimumDaysOpen: 0,
} as const;

/** A decision of the council: more than half of its members who vote. Source: R-E8. */
export const ofCouncil = kindsWith({
  ...moreThanHalfOfThoseVoting,
  electorate: 'council',
  closesEarly: 'when-all-have-voted',
  rule: 'R-E8',
});

/** A removal by the council: three quarters of its members in office, with 14 days for a reply while the poll is open. Source: R-E8, R-D5. */
export const councilRemoves: Maker = (code, title, cites, change = {}) =>
  ofCouncil(code, title, cites, {
    denominator: 'MEMBERS_IN_OFFICE',
    threshold: threeQuarters,
    minimumDaysOpen: 14,
    effect: 'removal',
    ...change,
  });

/** The same where the holder has replied before the poll opens, so that it needs no length of its own. Source: R-E8. */
export const councilRemovesAfterReply: Maker = (code, title, cites, change = {}) =>
  councilRemoves(code, title, cites, { minimumDaysOpen: 0, ...change });

/** The removal of a council member by two thirds of the others in office, who has had the reasons and was heard. Source: R-E18. */
export const councilRemovesItsOwn: Maker = (code, title, cites, change = {}) =>
  councilRemoves(code, title, cites, {
    denominator: 'OTHERS_IN_OFFICE',
    threshold: twoThirds,
    minimumDaysOpen: 0,
    rule: 'R-E18',
    ...change,
  });

/** The recall of a council member by those whom they sit for: more than half of those voting. Source: R-E18. */
export const recallByConstituency = kindsWith({
  ...byPoll,
  electorate: 'members',
  denominator: 'VOTES_CAST',
  threshold: moreThanHalf,
  minimumDaysOpen: 7,
  effect: 'removal',
  rule: 'R-E18',
});

/** A decision of the board of directors: more than half of those who vote. Source: R-B16. */
export const ofBoard = kindsWith({
  ...moreThanHalfOfThoseVoting,
  electorate: 'board',
  rule: 'R-B16',
});
