import { daysBetween } from '@folkmoot/basics';
import { type LegalForm } from '../../constitution';
import { clearDays, latestNoticeDay } from '../../meetings/clear-days';
import { type Step, type Warning } from '../../outcome';
import { find, type Source, weigh } from '../../reasoning/step';
import { isSociety } from '../../statute/legal-forms';
import { isCompany } from '../../statute/notice';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type SpecialNoticeFacts, specialNoticeFacts } from './facts';

/** Clear days before the meeting: for the company to be told, and for its members where not with the notice. */
const COMPANY_TOLD = 28;
const MEMBERS_TOLD = 14;

/**
 * Was special notice given in time of a resolution that needs it?
 * Source: R-A24, R-A25, R-C11; Companies Act 2006 ss.168(2), 312, 360, 511, 515; for a society, its auditor only,
 * Co-operative and Community Benefit Societies Act 2014 s.94.
 */
export const specialNotice = question(
  'special-notice',
  'Was special notice of a resolution given in time?',
  specialNoticeFacts,
  ({ legalForm }, facts) => {
    const source = sourceOf(legalForm, facts);
    if (!source)
      return rulingOf(ORDER, '', {
        steps: [
          find(
            { rule: 'R-A24', citation: 'Companies Act 2006 s.312' },
            'The law asks no special notice of this where the organisation is not a company.',
            false,
          ),
        ],
      });
    return rulingOf(ORDER, `Special notice was given in time: ${source.citation}.`, {
      steps: [companyTold(source, facts), ...membersTold(source, facts)],
      warnings: facts.on === 'director-removal' ? [FAIRNESS] : [],
      dates: [
        {
          what: 'Last day for special notice to come, for this meeting',
          on: latestNoticeDay(facts.meetingOn, COMPANY_TOLD),
          ...source,
        },
      ],
    });
  },
);

const ORDER = ['in-order', 'out-of-order'] as const;

function sourceOf(legalForm: LegalForm, { on }: SpecialNoticeFacts): Source | null {
  if (isCompany(legalForm)) return { rule: 'R-A24', citation: 'Companies Act 2006 ss.312, 360' };
  return isSociety(legalForm) && on !== 'director-removal'
    ? { rule: 'R-C11', citation: 'Co-operative and Community Benefit Societies Act 2014 s.94' }
    : null;
}

/** A meeting called afterwards for a day 28 days off or less does not undo a notice that was given. */
export function companyTold(
  source: Source,
  {
    receivedOn,
    meetingOn,
    calledOn,
  }: Pick<SpecialNoticeFacts, 'receivedOn' | 'meetingOn' | 'calledOn'>,
): Step {
  const enough = weigh(
    source,
    'Notice that it will be moved must come 28 clear days before the meeting.',
    { of: clearDays(receivedOn, meetingOn), says: 'clear days' },
    '>=',
    { of: COMPANY_TOLD, says: 'needed' },
  );
  const calledAfter = calledOn !== undefined && calledOn >= receivedOn;
  if (enough.holds || !calledAfter || daysBetween(receivedOn, meetingOn) > COMPANY_TOLD)
    return enough;
  const says =
    'The meeting was called after the notice came, for a day within 28 days of it, so the notice stands.';
  return find(source, says, true, { 'called on': calledOn });
}

function membersTold(source: Source, { told, meetingOn }: SpecialNoticeFacts): Step[] {
  if (!told) return [];
  if (told.how === 'with-notice')
    return [find(source, 'The members were told together with the notice of the meeting.', true)];
  return [
    weigh(
      source,
      'Where it could not go with the notice, members must be told 14 clear days before the meeting.',
      { of: clearDays(told.on, meetingOn), says: 'clear days' },
      '>=',
      { of: MEMBERS_TOLD, says: 'needed' },
    ),
  ];
}

const FAIRNESS: Warning = {
  rule: 'R-A25',
  citation: 'Companies Act 2006 s.169',
  says: 'Send a copy to the director at once: they may have a reply sent to the members or read out, and may speak at the meeting.',
};
