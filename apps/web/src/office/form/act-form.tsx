import { Button, ButtonGroup, type ButtonLook } from '@folkmoot/ui';
import { useState, type ReactNode } from 'react';
import { Form, useNavigation } from 'react-router';
import { newKey } from '../../shared/api';
import { keyName } from './send';
import { formWords } from './wording';

export interface ActFormProps {
  /** A verb and a noun. */
  readonly button: string;
  readonly look?: ButtonLook;
  /** Where one goes who does not want to do it after all. */
  readonly cancel?: string;
  readonly children?: ReactNode;
}

/** A form that does one thing. Its key makes sure that it is done once. */
export function ActForm({ button, look, cancel, children }: ActFormProps) {
  const [key] = useState(newKey);
  const busy = useNavigation().formData?.get(keyName) === key;
  return (
    <Form method="post" noValidate className="fm-form">
      <input type="hidden" name={keyName} value={key} />
      {children}
      <ButtonGroup>
        <Button busy={busy} {...(look && { look })}>
          {button}
        </Button>
        {cancel && (
          <a className="govuk-link" href={cancel}>
            {formWords.cancel}
          </a>
        )}
      </ButtonGroup>
    </Form>
  );
}
