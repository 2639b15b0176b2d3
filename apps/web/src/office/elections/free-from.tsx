import { Fragment } from 'react';
import { formatDay } from '../../shared/dates';
import { type FreeSeats } from '../api/elections';
import { wording } from './wording';

const words = wording.call;

/** How many seats are free, from when, and whose terms have ended by then. */
export function FreeFrom({ free }: { readonly free: FreeSeats }) {
  const [now, ...later] = free.days;
  return (
    <>
      {words.freeNow(now?.places ?? 0)}
      {later.map(({ from, places, ending }) => (
        <Fragment key={from}>
          {' '}
          {words.freeFrom(places, formatDay(from))}
          {ending.length > 0 && words.freeWhose(ending.join(', '))}.
        </Fragment>
      ))}
      {free.kept.length > 0 && ` ${words.kept(free.kept.join(', '))}`}
    </>
  );
}
