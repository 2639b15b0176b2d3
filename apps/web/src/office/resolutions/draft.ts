import { type ResolutionDraft } from '../api/resolutions';
import { FormReader } from '../form/form-reader';
import { wording } from './wording';

const words = wording.form;

/**
 * The resolution that a form holds.
 * @param kinds  codes of the kinds that were offered
 */
export function readDraft(form: FormData, kinds: readonly string[]) {
  const reader = new FormReader(form);
  return reader.settle<Readonly<Record<keyof ResolutionDraft, string | null>>>({
    kind: reader.choice('kind', kinds, words.kindMissing),
    title: reader.text('title', words.headingMissing),
    text: reader.text('text', words.textMissing),
  });
}
