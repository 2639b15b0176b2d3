import { type AllocationSheet } from '../allocation/allocation-sheet';
import { type CountSheet, type Lot } from '../count-sheet';
import { type Played, type SettledTie } from './all-outcomes';

/** A count sheet as `allOutcomes` looks at it. */
export const playedCount = ({ elected, lots }: CountSheet): Played<Lot> => ({
  winners: elected,
  lots,
});

/** An allocation sheet as `allOutcomes` looks at it. Shares that are raised may have used lots on the way. */
export const playedAllocation = ({ funded, lots, raised = [] }: AllocationSheet): Played => ({
  winners: funded,
  lots: [...raised.flatMap(({ lotsBefore }): readonly SettledTie[] => lotsBefore), ...lots],
});
