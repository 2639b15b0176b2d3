import { formatDate, type PlainDate } from '@folkmoot/basics';
import {
  type Constitution,
  type CouncilRemovalRules,
  type DecisionKind,
  type Fraction,
} from '../constitution';
import { electorateOf, type Voters, votersOn } from '../electorate/electorate';
import { type Proposal } from '../facts';
import { type Step } from '../outcome';
import { find, type Source, weigh } from '../reasoning/step';
import { fractionSays } from '../reasoning/words';

const SEAT = 'council:';

/** What a constitution asks of a recall: the rules on removals, with the share that may ask for it. */
export type RecallRules = CouncilRemovalRules & { readonly recallBy: Fraction };

/** That members of a constituency asked in writing for a vote to recall one of theirs. Source: R-E18. */
export interface Requisition {
  /** Members of the constituency who signed. */
  readonly signed: number;
  /** Members of the constituency on the day on which it came. */
  readonly entitled: number;
  readonly receivedOn: PlainDate;
  /** Of the requisition that they signed as members, in the log; left out where it came on paper. */
  readonly id?: string;
}

/**
 * The rules by which a kind of decision recalls whoever sits for a constituency; `null` where it does not.
 * Source: R-E18.
 * @param post  `council:<constituency>`
 */
export function recallRules(
  { elections: { removal }, constituencies }: Constitution,
  kind: Pick<DecisionKind, 'code'>,
  post: string,
): RecallRules | null {
  const isSeat = constituencies.some(({ code }) => post === SEAT + code);
  if (!removal?.recallBy || removal.recalledBy !== kind.code || !isSeat) return null;
  return { ...removal, recallBy: removal.recallBy };
}

/** Who votes on a proposal: on a recall the constituency for which the member sits, else whom its kind asks. Source: R-E18, R-05. */
export const votersOnProposal = (
  constitution: Constitution,
  kind: DecisionKind,
  proposal: Proposal,
): Voters =>
  proposal.type === 'removal' && recallRules(constitution, kind, proposal.office)
    ? electorateOf(proposal.office.slice(SEAT.length))
    : votersOn(kind);

/** Whether enough of the constituency asked for the vote. Source: R-E18. */
export const isRequisitioned = (
  { recallBy }: Pick<RecallRules, 'recallBy'>,
  { signed, entitled }: Requisition,
): boolean =>
  entitled > 0 &&
  signed <= entitled &&
  recallBy.denominator * signed >= recallBy.numerator * entitled;

/** How many of so many members of a constituency must ask for the vote, exactly. Source: R-E18. */
export const signaturesNeeded = (
  { recallBy: { numerator, denominator } }: Pick<RecallRules, 'recallBy'>,
  entitled: number,
): number =>
  Number((BigInt(entitled) * BigInt(numerator) + BigInt(denominator) - 1n) / BigInt(denominator));

/** That enough asked for the vote, and that the constituency and nobody else voted. Source: R-E18. */
export function recallSteps(
  { recallBy }: RecallRules,
  { office, requisition }: Extract<Proposal, { type: 'removal' }>,
  asked: readonly string[],
  source: Source,
): readonly Step[] {
  const constituency = office.slice(SEAT.length);
  const others = asked.some((code) => code !== constituency);
  return [
    ...(requisition ? requisitionSteps(recallBy, requisition, source) : [neverAsked(source)]),
    find(
      source,
      others
        ? 'Members of other constituencies had a vote on it.'
        : 'The members of the constituency had the vote, and nobody else.',
      !others,
    ),
  ];
}

const neverAsked = (source: Source): Step =>
  find(source, 'Nothing says that members of the constituency asked for this vote.', false);

const requisitionSteps = (
  recallBy: Fraction,
  { signed, entitled, receivedOn }: Requisition,
  source: Source,
): readonly Step[] => [
  weigh(
    source,
    `At least ${fractionSays(recallBy)} of the constituency must ask for the vote; it was asked for on ${formatDate(receivedOn)}.`,
    { times: recallBy.denominator, of: signed, says: 'members who asked' },
    '>=',
    { times: recallBy.numerator, of: entitled, says: 'members of the constituency' },
  ),
  ...(signed > entitled
    ? [find(source, 'More are said to have asked than belong to the constituency.', false)]
    : []),
];
