import { type ReactNode } from 'react';
import { useSession } from '../../shared/session';
import { dutyOf, may, type Duty } from '../duties';
import { wording } from '../wording';

/** Whether the reader may do something; `null` until it is known who reads. */
export function useMay(duty: Duty): boolean | null {
  const { account } = useSession();
  return account ? may(account, duty) : null;
}

export interface OnDutyProps {
  readonly duty: Duty;
  readonly children: ReactNode;
}

/** What the reader can do here, or who can do it instead: never a button missing without a word. */
export function OnDuty({ duty, children }: OnDutyProps) {
  const mine = useMay(duty);
  if (mine === null) return null;
  return mine ? children : <p className="govuk-body fm-soft">{someoneElse(duty)}</p>;
}

function someoneElse(duty: Duty): string {
  const { roles, says } = dutyOf(duty);
  return wording.duty(roles.map((role) => wording.roles[role]).join(wording.or), says);
}
