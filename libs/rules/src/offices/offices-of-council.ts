import {
  type AppointmentRules,
  type Constitution,
  type CouncilRemovalRules,
  type DecisionKind,
  type Office,
} from '../constitution';
import { recallRules } from './recall';

/** Whether the council, or those of it who are elected, decide on this. */
export const isCouncils = ({ electorate }: DecisionKind): boolean =>
  electorate === 'council' || electorate === 'elected-council';

/** The offices that the council fills or ends. Source: R-E4, R-E8. */
export const officesOfCouncil = ({ offices, decisionKinds }: Constitution): readonly Office[] =>
  offices.filter(({ appointedBy, removedBy }) =>
    decisionKinds.some(
      (kind) => isCouncils(kind) && (kind.code === appointedBy || kind.code === removedBy),
    ),
  );

/** Whether the body that members elect is the board itself, as where they bear one name, or sits on it with others. */
export const councilIsBoard = ({ councilName, board }: Constitution): boolean =>
  board?.name === councilName || board?.includesCouncil === true;

/** Whether whoever holds a post is a director: an office that is one, or a seat on a council that is the board. */
export const isDirectors = (constitution: Constitution, post: string): boolean =>
  post.startsWith('council:')
    ? councilIsBoard(constitution)
    : constitution.offices.some(({ code, isDirector }) => code === post && isDirector);

/**
 * The office that an item of the council is about, where its constitution asks for more than a vote on it.
 * Source: R-E7, R-E8.
 * @param code  of an office; a council seat is none
 */
export const officeAsked = (
  constitution: Constitution,
  kind: DecisionKind,
  code: string,
): Office | null =>
  (constitution.appointments &&
    isCouncils(kind) &&
    officesOfCouncil(constitution).find((office) => office.code === code)) ||
  null;

/** Whether a post is a seat on the council. */
const isSeat = ({ constituencies }: Constitution, post: string): boolean =>
  constituencies.some(({ code }) => post === `council:${code}`);

/**
 * The rules by which the council removes one of its own members by a kind of decision; `null` where it does not.
 * Source: R-E18.
 */
export const ownRemoval = (
  constitution: Constitution,
  kind: Pick<DecisionKind, 'code'>,
  post: string,
): CouncilRemovalRules | null => {
  const { removal } = constitution.elections;
  return removal?.decidedBy === kind.code && isSeat(constitution, post) ? removal : null;
};

/** What a constitution asks of an item about who holds a post, besides the vote on it. */
export interface ItemRules extends Pick<AppointmentRules, 'interested' | 'daysToReply' | 'cites'> {
  readonly rule: 'R-E8' | 'R-E18';
  /** Code of the office whose holder leaves the chair for it; nobody does besides the person concerned when left out. */
  readonly chair?: string;
  /** Whether neither the day of the notice nor that of the vote is among the days to reply. */
  readonly clearDays: boolean;
  /** Whether whoever would be removed is heard before the vote. */
  readonly hearing: boolean;
  /** Whether somebody of the council presides over it, as it votes on it. */
  readonly presided: boolean;
  /** Whether whoever it is about has a vote all the same, as one of the constituency. */
  readonly everybodyVotes: boolean;
}

/** @returns `null` where a vote alone is asked for. Source: R-E6 to R-E8, R-E18 */
export function itemRules(
  constitution: Constitution,
  kind: DecisionKind,
  post: string,
): ItemRules | null {
  const { appointments } = constitution;
  const recall = recallRules(constitution, kind, post);
  const removal = ownRemoval(constitution, kind, post) ?? recall;
  if (removal)
    return {
      rule: 'R-E18',
      interested: recall ? 'shown' : (appointments?.interested ?? 'left-out'),
      presided: recall === null,
      everybodyVotes: recall !== null,
      daysToReply: removal.daysForReasons,
      clearDays: false,
      hearing: true,
      cites: removal.cites,
    };
  if (!appointments || !officeAsked(constitution, kind, post)) return null;
  const { chair, interested, daysToReply, cites } = appointments;
  return {
    rule: 'R-E8',
    chair,
    interested,
    daysToReply,
    clearDays: true,
    hearing: false,
    presided: true,
    everybodyVotes: false,
    cites,
  };
}
