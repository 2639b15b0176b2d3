import { type PlainDate } from '@folkmoot/basics';
import { type Served } from '@folkmoot/rules';
import { day, listOf, object, type Read, text } from '../shape';
import { type VersionRef, versionRef } from './fields';

/** A term in a seat that a body outside the organisation fills. */
export interface AppointedSeat extends Served {
  readonly office: string;
  readonly appointedBy: string;
  readonly toldOn: PlainDate;
  /** Terms in these seats that were not over when it began. */
  readonly inOffice: readonly (Served & { readonly term: string })[];
  /** Earlier terms of the same person. */
  readonly served: readonly Served[];
  readonly constitution: VersionRef;
}

export const seatAppointed: Read<AppointedSeat> = object({
  office: text,
  appointedBy: text,
  from: day,
  to: day,
  toldOn: day,
  inOffice: listOf(object({ term: text, from: day, to: day })),
  served: listOf(object({ from: day, to: day })),
  constitution: versionRef,
});
