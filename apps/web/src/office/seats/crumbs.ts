import { type Crumb } from '@folkmoot/ui';
import { wording as appointments } from '../appointments/wording';
import { officePaths } from '../paths';

export const crumbs: readonly Crumb[] = [
  { href: officePaths.appointments, text: appointments.title },
];

/** The way to a page below that of an empty seat. */
export const crumbsBelow = (seat: {
  readonly term: string;
  readonly officeName: string;
}): readonly Crumb[] => [
  ...crumbs,
  { href: officePaths.vacantSeat(seat.term), text: seat.officeName },
];
