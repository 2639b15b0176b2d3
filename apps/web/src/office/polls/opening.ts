import { redirect, type ActionFunctionArgs } from 'react-router';
import { type OpenedPoll, type Opening } from '../api/polls';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { checkOpening } from '../paths';
import { done } from '../said';
import { readField, warningField } from './opening-warnings';
import { openingWords } from './opening-wording';

export interface OpeningJourney {
  /** The page of what is put to the vote. */
  readonly subject: string;
  /** The page on which it is opened. */
  readonly page: string;
  readonly open: (opening: Opening, idempotencyKey: string) => Promise<OpenedPoll>;
}

/** The two steps of opening a poll: choose the closing time; check it and open. */
export async function takeOpening(
  { request }: ActionFunctionArgs,
  { subject, page, open }: OpeningJourney,
) {
  const form = await request.formData();
  const checked = form.get('closesAt');
  if (typeof checked === 'string') {
    const acknowledged = form.getAll(warningField).map(String);
    if (acknowledged.length > 0 && !form.has(readField))
      return { errors: [{ field: readField, text: openingWords.notRead }] };
    const opening = { closesAt: checked, ...(acknowledged.length > 0 && { acknowledged }) };
    return send(
      form,
      (key) => open(opening, key),
      () => done(subject, openingWords.done),
    );
  }
  const reader = new FormReader(form);
  const read = reader.settle({
    closesAt: reader.moment('closesOn', 'closesAtTime', openingWords.closing),
  });
  return 'refusal' in read ? read.refusal : redirect(checkOpening(page, read.answers.closesAt));
}
