import { TextInput } from '@folkmoot/ui';
import { useRefusal } from './use-refusal';

export interface MemberNumberProps {
  readonly label: string;
  readonly hint: string;
}

/** Asks for a member by number, as `memberNumber`. */
export function MemberNumber({ label, hint }: MemberNumberProps) {
  const { errorOf } = useRefusal();
  return (
    <TextInput
      id="memberNumber"
      name="memberNumber"
      label={label}
      hint={hint}
      error={errorOf('memberNumber')}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      width={10}
    />
  );
}
