import { type Constitution, type DecisionKind } from '@folkmoot/rules';

export const draftings = [
  'text',
  'appointment',
  'removal',
  'allocation',
  'fund-round',
  'two-meetings',
] as const;

/** What a decision of some kind begins as. */
export type Drafting = (typeof draftings)[number];

/** Only what would bring nothing about beyond its own words is drafted as text. */
export function draftingOf(
  { fund }: Constitution,
  { code, effect, procedure }: DecisionKind,
): Drafting {
  if (procedure === 'two-meetings') return 'two-meetings';
  if (code === fund?.decisionKind) return 'fund-round';
  return effect === 'none' || effect === 'filing' ? 'text' : effect;
}

/** Where a decision that is not drafted as text begins. */
export const beginsWith: Readonly<Record<Exclude<Drafting, 'text'>, string>> = {
  appointment: 'begins with a vacancy and a nomination for it',
  removal: 'begins with the term of office that is to end',
  allocation: 'begins with a surplus round',
  'fund-round': 'begins with a fund round and its bids',
  'two-meetings':
    'is carried at one meeting and confirmed at another, so no one vote decides it. Hold both meetings, let “folkmoot decide” rule on their votes (facts of the type “two-meetings”), and send what it derives with the resolution to be registered',
};
