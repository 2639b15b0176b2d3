import { Textarea } from '@folkmoot/ui';
import { FormReader } from './form-reader';
import { useRefusal } from './use-refusal';

/** The reason that a form asks for, or what is missing. */
export function readReason(form: FormData, missing: string) {
  const reader = new FormReader(form);
  return reader.settle({ reason: reader.text('reason', missing) });
}

export interface ReasonFieldProps {
  readonly label: string;
  readonly hint: string;
  /** Characters. */
  readonly most: number;
}

/** Where somebody says why. */
export function ReasonField({ label, hint, most }: ReasonFieldProps) {
  const { errorOf } = useRefusal();
  return (
    <Textarea
      id="reason"
      name="reason"
      label={label}
      hint={hint}
      error={errorOf('reason')}
      maxLength={most}
      rows={3}
    />
  );
}
