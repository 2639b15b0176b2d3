import { type Citation, type DecisionKind, type Office } from '../../constitution';
import { ofBoard, ordinary } from './kinds';
import { directorship } from './offices';

/** An office whose holder the board names and the members confirm, and can remove. Source: R-I2, R-I6. */
export const confirmed = (
  code: string,
  name: string,
  places: number,
  cites: readonly Citation[],
): Office =>
  directorship(code, name, places, {
    appointedBy: 'members-confirm-director',
    removedBy: 'members-remove-director',
    cites,
  });

/** The board names somebody, and the members confirm it. Source: R-I2, R-I6. */
export const namedAndConfirmed: readonly DecisionKind[] = [
  ofBoard('board-name-director', 'Nomination of a chair or non-executive director', [
    'Articles, nominations [design]',
  ]),
  ordinary(
    'members-confirm-director',
    'Confirmation of a chair or non-executive director',
    ['Articles, confirmation by the members [design]'],
    { effect: 'appointment', alsoNeeds: ['board-name-director'], rule: 'R-I2' },
  ),
];

/** The members say where the surplus goes. Source: R-G2. */
export const membersAllocate: DecisionKind = ordinary(
  'members-allocate-surplus',
  'Allocation of the surplus by the members',
  ['Articles, use of surplus [design]'],
  { effect: 'allocation', rule: 'R-G2' },
);

/** The board says where the surplus goes. Source: R-G2. */
export const boardAllocates: DecisionKind = ofBoard(
  'board-allocate-surplus',
  'Allocation of the surplus by the board',
  ['Articles, use of surplus [design]'],
  { effect: 'allocation', rule: 'R-G2' },
);
