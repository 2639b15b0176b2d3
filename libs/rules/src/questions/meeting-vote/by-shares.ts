import { type Constitution, type DecisionKind } from '../../constitution';

/** Whether members vote by their shares; a council, a board and those who hold none vote by heads. Source: R-A7. */
export const byShares = ({ voting }: Constitution, { electorate }: DecisionKind): boolean =>
  voting?.basis === 'share' && electorate === 'legal-members';
