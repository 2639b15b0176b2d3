import { TextInput } from '@folkmoot/ui';
import { type FormReader } from '../../form/form-reader';
import { useRefusal } from '../../form/use-refusal';
import { words } from './wording';

/** Has the reader type what they are about to do, since it cannot be taken back. */
export function Confirmation() {
  const { errorOf } = useRefusal();
  return (
    <TextInput
      id="confirmation"
      name="confirmation"
      label={words.confirm(words.word)}
      error={errorOf('confirmation')}
      autoComplete="off"
      width={20}
    />
  );
}

/** Puts down a fault unless the words were typed. */
export function readConfirmation(reader: FormReader, form: FormData): void {
  const typed = form.get('confirmation');
  const isTyped = typeof typed === 'string' && typed.trim().toLowerCase() === words.word;
  if (!isTyped) reader.fault('confirmation', words.notConfirmed(words.word));
}
