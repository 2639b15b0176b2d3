import { type Constitution, type DecisionKind, type Office } from '../constitution';

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
