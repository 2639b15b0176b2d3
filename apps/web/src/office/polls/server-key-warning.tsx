import { WarningText } from '@folkmoot/ui';
import { type PollSummary } from '../api/polls';
import { wording } from './wording';

/** That the server's key of a secret poll cannot be used, and what gets it back. Nothing while all is well. */
export function ServerKeyWarning({ serverKey }: Pick<PollSummary, 'serverKey'>) {
  if (serverKey === null || serverKey === 'kept') return null;
  return (
    <div className="fm-reading">
      <WarningText>{wording.serverKey.missing}</WarningText>
      <p className="govuk-body">{wording.serverKey[serverKey]}</p>
    </div>
  );
}
