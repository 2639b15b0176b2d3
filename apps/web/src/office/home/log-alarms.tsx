import { NotificationBanner } from '@folkmoot/ui';
import { formatMoment } from '../../shared/dates';
import { type LogAlarm } from '../api/log';
import { wording } from './wording';

/** What is wrong with the log, above everything else; nothing when all is well. */
export function LogAlarms({ alarms }: { readonly alarms: readonly LogAlarm[] }) {
  if (alarms.length === 0) return null;
  return (
    <NotificationBanner id="log-alarms" title={wording.alarms.title}>
      <p className="govuk-notification-banner__heading">{wording.alarms.lead}</p>
      <ul className="govuk-list govuk-list--spaced">
        {alarms.map(({ source, says, since }) => (
          <li key={source}>
            <p className="govuk-body">{says}</p>
            <p className="govuk-hint">{wording.alarms.since(formatMoment(since))}</p>
          </li>
        ))}
      </ul>
    </NotificationBanner>
  );
}
