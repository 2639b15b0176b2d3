import { type FreeSeats } from '../api/elections';
import { FormReader } from '../form/form-reader';
import { wording } from './wording';

const words = wording.call;

/** The field that takes a constituency's seats, or the places of an office. */
export const seatsField = (code: string): string => `seats-${code.replace(':', '-')}`;

/** The field that takes the polling day. */
export const pollingDayField = 'pollingDay';

/** The field that takes the first day of the new terms, where another is wanted than the rules give. */
export const termFromField = 'termFrom';

type Named = Pick<FreeSeats, 'constituency' | 'constituencyName' | 'isOffice'>;

/** The election that a form calls: its title, and the seats of the constituencies that have any. */
export function readCall(form: FormData, constituencies: readonly Named[]) {
  const reader = new FormReader(form);
  const title = reader.text('title', words.headingMissing);
  const pollingDay = reader.optionalDate(pollingDayField, words.pollingDayWhat);
  const termFrom = reader.optionalDate(termFromField, words.termFromWhat);
  const wanted = constituencies.filter(({ constituency }) =>
    reader.optional(seatsField(constituency)),
  );
  const contests = wanted.map(({ constituency, constituencyName, isOffice }) => ({
    constituency,
    seats:
      reader.count(
        seatsField(constituency),
        isOffice ? words.placesWhat(constituencyName) : words.seatsWhat(constituencyName),
      ) ?? 0,
    ...(termFrom && { termFrom }),
  }));
  const [first] = constituencies;
  if (wanted.length === 0 && first)
    reader.fault(seatsField(first.constituency), words.seatsMissing);
  const office = wanted.find(({ isOffice }) => isOffice);
  if (office && wanted.length > 1)
    reader.fault(seatsField(office.constituency), words.officeAlone(office.constituencyName));
  const read = reader.settle({ title, contests });
  return 'refusal' in read || !pollingDay ? read : { answers: { ...read.answers, pollingDay } };
}
