import { type Citation, type DecisionKind, type Office } from '../../constitution';
import { ofCouncil } from './kinds';
import { directorship } from './offices';

/** A chair whom the elected directors choose among themselves, and can remove. Source: R-C17. */
export const chairOfDirectors = (
  cites: readonly Citation[],
  change: Partial<Office> = {},
): Office =>
  directorship('chair', 'Chair', 1, {
    isDirector: false,
    appointedBy: 'directors-elect-chair',
    removedBy: 'directors-remove-chair',
    cites,
    ...change,
  });

/** How that chair comes and goes. */
export const chairDecisions = (cites: readonly Citation[]): readonly DecisionKind[] => [
  ofCouncil('directors-elect-chair', 'Election of the chair', cites, { effect: 'appointment' }),
  ofCouncil('directors-remove-chair', 'Removal of the chair', cites, { effect: 'removal' }),
];
