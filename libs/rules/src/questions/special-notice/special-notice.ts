import { type LegalForm } from '../../constitution';
import { latestNoticeDay } from '../../meetings/clear-days';
import { type Step, type Warning } from '../../outcome';
import { find, type Source } from '../../reasoning/step';
import { isSociety } from '../../statute/legal-forms';
import { isCompany } from '../../statute/notice';
import {
  COMPANY_TOLD,
  companyTold,
  membersTold,
  SPECIAL_NOTICE,
} from '../../statute/special-notice';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type SpecialNoticeFacts, specialNoticeFacts } from './facts';

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
      steps: [companyTold(source, facts), ...asToMembers(source, facts)],
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
  if (isCompany(legalForm)) return SPECIAL_NOTICE;
  return isSociety(legalForm) && on !== 'director-removal'
    ? { rule: 'R-C11', citation: 'Co-operative and Community Benefit Societies Act 2014 s.94' }
    : null;
}

function asToMembers(source: Source, { told, meetingOn }: SpecialNoticeFacts): Step[] {
  if (!told) return [];
  if (told.how === 'with-notice')
    return [find(source, 'The members were told together with the notice of the meeting.', true)];
  const says =
    'Where it could not go with the notice, members must be told 14 clear days before the meeting.';
  return [membersTold(source, says, told.on, meetingOn)];
}

const FAIRNESS: Warning = {
  rule: 'R-A25',
  citation: 'Companies Act 2006 s.169',
  says: 'Send a copy to the director at once: they may have a reply sent to the members or read out, and may speak at the meeting.',
};
