import { type Constitution, type DecisionKind } from '../constitution';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { meetingRules } from './meeting-rules';

const {
  meetings: _,
  writtenResolutions: __,
  board: ___,
  voting: ____,
  ...bare
} = cicMembersCouncil;

/** A company whose articles say nothing of meetings, written resolutions, a board or the weight of votes. */
export const silentCompany: Constitution = bare;

/** A company whose articles have rules of general meetings, with a change. */
export const company = (change: Partial<Constitution> = {}): Constitution => ({
  ...silentCompany,
  meetings: meetingRules(),
  ...change,
});

/** A kind of decision of the members, ordinary in law, with a change. */
export const kindOf = (
  change: Partial<DecisionKind> & { readonly code: string },
): DecisionKind => ({
  title: 'Resolution of the members',
  electorate: 'legal-members',
  denominator: 'VOTES_CAST',
  threshold: { numerator: 1, denominator: 2, strict: true },
  secrecy: 'open',
  mayChangeVote: true,
  minimumDaysOpen: 0,
  effect: 'none',
  rule: 'R-A3',
  cites: ['Companies Act 2006 s.282'],
  inLaw: 'ordinary',
  ...change,
});

/** A constitution with more kinds of decision. */
export const withKinds = (
  constitution: Constitution,
  ...kinds: readonly DecisionKind[]
): Constitution => ({
  ...constitution,
  decisionKinds: [...constitution.decisionKinds, ...kinds],
});
