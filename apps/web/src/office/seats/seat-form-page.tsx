import { type ReactNode } from 'react';
import { type LoaderFunctionArgs } from 'react-router';
import { type VacantSeatDetails, vacantSeatQuery } from '../api/seats';
import { named } from '../loaded';
import { FormPage } from '../parts/form-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { crumbsBelow } from './crumbs';

/** The empty seat that the address names. */
export const loadSeat = (visit: LoaderFunctionArgs): Promise<VacantSeatDetails> =>
  load(vacantSeatQuery(named(visit, 'term')));

interface SeatFormPageProps {
  readonly title: string;
  readonly seat: VacantSeatDetails;
  /** The seat when left out. */
  readonly caption?: string;
  readonly lead?: string;
  readonly button: string;
  readonly children: ReactNode;
}

/** A page beneath an empty seat on which one thing is done about it. */
export const SeatFormPage = ({ seat, caption = seat.officeName, ...page }: SeatFormPageProps) => (
  <FormPage
    {...page}
    caption={caption}
    crumbs={crumbsBelow(seat)}
    cancel={officePaths.vacantSeat(seat.term)}
  />
);
