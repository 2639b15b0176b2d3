import { type Constitution } from '../constitution';
import { cite, type Source } from '../reasoning/step';
import { type Channel, type ServiceRule, STATUTORY_SERVICE } from '../service/deemed-service';
import { isCompany, leastClearDays } from '../statute/notice';

/** Clear days of notice, and who asks for them. */
export interface NoticeNeeded {
  /** 0 where nothing asks for any. */
  readonly days: number;
  readonly source: Source;
}

/** The longer of what the Act asks for a general meeting and what the articles or rules do. Source: R-01, R-A15. */
export function noticeNeeded(
  { legalForm, meetings }: Constitution,
  isAnnual: boolean,
): NoticeNeeded {
  const least = leastClearDays(legalForm, isAnnual);
  const asked = meetings?.clearDays ?? 0;
  return least !== null && least >= asked
    ? { days: least, source: { rule: 'R-A15', citation: 'Companies Act 2006 ss.307, 360' } }
    : {
        days: asked,
        source: { rule: 'R-A15', citation: cite(meetings?.cites, 'general meetings') },
      };
}

/** Where it is found when something sent counts as received. Source: R-A18; the Act is for companies. */
export const serviceSource = ({ legalForm, meetings }: Constitution, channel: Channel): Source => ({
  rule: 'R-A18',
  citation:
    meetings?.service?.[channel] === undefined && isCompany(legalForm)
      ? 'Companies Act 2006 s.1147'
      : meetings?.service?.[channel] === undefined
        ? 'Constitution, service of notices [design]'
        : cite(meetings.cites, 'service of notices'),
});

/** When what is sent counts as received: by the articles or rules, otherwise by the Act. Source: R-A18. */
export const serviceRule = ({ meetings }: Constitution, channel: Channel): ServiceRule =>
  meetings?.service?.[channel] ?? STATUTORY_SERVICE[channel];
