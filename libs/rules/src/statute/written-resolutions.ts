import { type Constitution, type DecisionKind } from '../constitution';
import { cite, type Source } from '../reasoning/step';
import { isCompany } from './notice';

/** Whether something can be passed in writing; `why` it cannot, or what makes it possible. */
export interface InWriting {
  readonly allowed: boolean;
  readonly source: Source;
  readonly says: string;
  /** Whether the articles would take it away and the law does not let them. */
  readonly isBanVoid: boolean;
}

/**
 * Can a resolution of this kind be passed in writing? Not in a public company; not to remove a director or an auditor.
 * In a private company the articles cannot take it away for what the law provides for. In other bodies it is for the rules.
 * Source: R-A1, R-A34, R-A37; Companies Act 2006 ss.281(1), (2), 288(2), 300.
 */
export function inWriting(
  { legalForm, writtenResolutions }: Constitution,
  { subject, inLaw }: DecisionKind,
): InWriting {
  const answer = (allowed: boolean, citation: string, says: string, isBanVoid = false) => ({
    allowed,
    source: { rule: 'R-A34', citation },
    says,
    isBanVoid,
  });
  const rules = cite(writtenResolutions?.cites, 'written resolutions');
  if (!isCompany(legalForm)) {
    const allowed = writtenResolutions?.allowed === true;
    const says = allowed ? 'The rules let members resolve' : 'The rules do not let members resolve';
    return answer(allowed, rules, `${says} in writing.`);
  }
  if (legalForm === 'public-limited-company')
    return answer(
      false,
      'Companies Act 2006 s.281(2)',
      'The members of a public company resolve only at a meeting.',
    );
  const removed = REMOVED[subject ?? ''];
  if (removed)
    return answer(
      false,
      'Companies Act 2006 s.288(2)',
      `${removed} is removed before the end of a term only by a resolution at a meeting.`,
    );
  if (writtenResolutions?.allowed !== false)
    return answer(
      true,
      'Companies Act 2006 s.288',
      'The members of a private company may resolve in writing.',
    );
  return inLaw === undefined
    ? answer(false, rules, 'The articles do not let members resolve in writing on this.')
    : answer(
        true,
        'Companies Act 2006 s.300',
        'No articles can keep members from passing in writing what the law provides for.',
        true,
      );
}

const REMOVED: Readonly<Record<string, string>> = {
  'director-removal': 'A director',
  'auditor-removal': 'An auditor',
};

/**
 * Days after which a written resolution lapses, beginning with the circulation date, where nothing else is said.
 * Source: R-A36; Companies Act 2006 s.297(1)(b).
 */
export const DAYS_TO_LAPSE = 28;
