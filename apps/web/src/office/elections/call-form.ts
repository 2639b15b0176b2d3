import { type Constituency } from '@folkmoot/rules';
import { FormReader } from '../form/form-reader';
import { wording } from './wording';

const words = wording.call;

/** The field that takes a constituency's seats. */
export const seatsField = (code: string): string => `seats-${code}`;

/** The field that takes the polling day. */
export const pollingDayField = 'pollingDay';

type Named = Pick<Constituency, 'code' | 'name'>;

/** The election that a form calls: its title, and the seats of the constituencies that have any. */
export function readCall(form: FormData, constituencies: readonly Named[]) {
  const reader = new FormReader(form);
  const title = reader.text('title', words.headingMissing);
  const pollingDay = reader.optionalDate(pollingDayField, words.pollingDayWhat);
  const wanted = constituencies.filter(({ code }) => reader.optional(seatsField(code)));
  const contests = wanted.map(({ code, name }) => ({
    constituency: code,
    seats: reader.count(seatsField(code), words.seatsWhat(name)) ?? 0,
  }));
  const [first] = constituencies;
  if (wanted.length === 0 && first) reader.fault(seatsField(first.code), words.seatsMissing);
  const read = reader.settle({ title, contests });
  return 'refusal' in read || !pollingDay ? read : { answers: { ...read.answers, pollingDay } };
}
