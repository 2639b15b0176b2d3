import { type Schema } from '@folkmoot/contract';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { officePaths } from '../paths';
import { done } from '../said';
import { wording } from './wording';

const { form: words } = wording;

/** Sends the day on which something was filed and the registrar's reference, as the form of a filing has them. */
export async function sendFiling(
  form: FormData,
  record: (filed: Schema<'RecordFilingDto'>, key: string) => Promise<unknown>,
) {
  const reader = new FormReader(form);
  const reference = reader.optional('reference');
  const read = reader.settle({
    filedOn: reader.date('filedOn', words.dayWhat),
    ...(reference && { reference }),
  });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => record(read.answers, key),
    () => done(officePaths.filings, words.done),
    { 'before-decision': 'filedOn', 'before-leaving': 'filedOn', 'not-yet': 'filedOn' },
  );
}
