import { TextInput } from '@folkmoot/ui';
import { useRefusal } from '../form/use-refusal';
import { wording } from './wording';

const words = wording.turn;

/** Takes the code of a recovery sheet, typed from the paper. */
export function CodeField() {
  const { errorOf } = useRefusal();
  return (
    <>
      <TextInput
        id="code"
        name="code"
        label={words.code}
        hint={words.codeHint}
        error={errorOf('code')}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={60}
      />
      <p className="govuk-body fm-soft">{words.stays}</p>
    </>
  );
}
