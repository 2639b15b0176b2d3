import { WarningText, type ButtonLook, type Crumb } from '@folkmoot/ui';
import { type ReactNode } from 'react';
import { ActForm } from '../form/act-form';
import { useRefusal } from '../form/use-refusal';
import { OfficePage } from './office-page';

export interface ConfirmPageProps {
  readonly title: string;
  readonly caption: string;
  readonly crumbs: readonly Crumb[];
  /** What follows, and that it cannot be undone. */
  readonly warning: string;
  readonly button: string;
  readonly look?: ButtonLook;
  /** Where one goes who changes their mind. */
  readonly cancel: string;
  /** Above the warning: what it is done to. */
  readonly about?: ReactNode;
  /** Hidden fields. */
  readonly children?: ReactNode;
}

/** Asks once more before something that cannot be undone. */
export function ConfirmPage({ title, caption, crumbs, warning, about, ...act }: ConfirmPageProps) {
  const { errors } = useRefusal();
  const { button, look, cancel, children } = act;
  return (
    <OfficePage title={title} caption={caption} crumbs={crumbs} errors={errors}>
      <div className="fm-reading">
        {about}
        <WarningText>{warning}</WarningText>
        <ActForm button={button} cancel={cancel} {...(look && { look })}>
          {children}
        </ActForm>
      </div>
    </OfficePage>
  );
}
