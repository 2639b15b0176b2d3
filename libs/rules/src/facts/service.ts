import { type PlainDate } from '@folkmoot/basics';

/** Time served in a post, the first and the last day both served. */
export interface Served {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** What the register of terms says, on the day of the decision, of the post that an appointment would fill. */
export interface Service {
  /** When the nominee has served in the post before this term, in any order. */
  readonly served: readonly Served[];
  /** The most places of the post that are held already on any one day of this term. */
  readonly placesTaken: number;
  /**
   * Of a co-option: whether the seat that fell free has been filled since it was proposed; left out of decisions from
   * before it was asked. Source: R-E11.
   */
  readonly filledSince?: boolean;
}
