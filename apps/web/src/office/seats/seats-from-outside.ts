import { type Constitution } from '@folkmoot/rules';

/** Seats that a body outside the organisation fills. */
export interface SeatFromOutside {
  readonly code: string;
  readonly name: string;
  readonly appointedBy: string;
}

/** The seats that bodies outside fill, by a constitution; none in most. Source: R-E13. */
export const seatsFromOutside = ({
  constituencies,
}: Pick<Constitution, 'constituencies'>): readonly SeatFromOutside[] =>
  constituencies
    .filter(({ filledBy, seats }) => filledBy === 'appointment' && seats > 0)
    .map(({ code, name, appointedBy = name }) => ({ code, name, appointedBy }));
