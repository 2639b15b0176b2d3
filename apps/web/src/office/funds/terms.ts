import { type Schema } from '@folkmoot/contract';
import { type FormReader } from '../form/form-reader';
import { wording } from './wording';

const words = wording.announce;

export type Terms = Pick<
  Schema<'AnnounceFundRoundDto'>,
  'minimumApprovals' | 'maximumGrantPence' | 'parts'
>;

/** The name of a field of one part. */
export const partField = (place: number, part: 'name' | 'budget'): string =>
  `part-${place}-${part}`;

/** What was typed of the terms of a round. Faults are noted by the reader. */
export function readTerms(form: FormData, reader: FormReader): Terms {
  const minimumApprovals = reader.optionalCount('minimumApprovals', words.minimumWhat);
  const maximum = reader.optionalPence('maximumGrantPence', words.maximumWhat);
  const parts = placesIn(form).map((place, n) => ({
    name: reader.text(partField(place, 'name'), words.partNameMissing(n + 1)) ?? '',
    budgetPence: String(
      reader.pence(partField(place, 'budget'), words.partBudgetWhat(n + 1)) ?? 0n,
    ),
  }));
  return {
    ...(minimumApprovals != null && { minimumApprovals }),
    ...(maximum != null && { maximumGrantPence: String(maximum) }),
    ...(parts.length > 0 && { parts }),
  };
}

/** The parts that the form has, in order. */
const placesIn = (form: FormData): number[] =>
  [...form.keys()].flatMap((name) => {
    const match = /^part-(\d+)-name$/.exec(name);
    return match ? [Number(match[1])] : [];
  });
