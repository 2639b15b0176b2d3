import { type PlainDate } from '@folkmoot/basics';
import { type Verdict } from '@folkmoot/rules';

export const vacancyStates = ['open', 'nominations-closed', 'before-council', 'filled'] as const;
export type VacancyState = (typeof vacancyStates)[number];

export interface VacancyFacts {
  readonly nominationsCloseOn: PlainDate;
  /** Whether a resolution to fill it has been drafted. */
  readonly hasResolution: boolean;
  /** How that resolution was decided, `null` until it is. */
  readonly verdict: Verdict | null;
}

/** Where a vacancy stands on a day. A resolution that was not carried leaves it as it was before. */
export function vacancyState(
  { nominationsCloseOn, hasResolution, verdict }: VacancyFacts,
  today: PlainDate,
): VacancyState {
  if (verdict === 'carried') return 'filled';
  if (hasResolution && verdict === null) return 'before-council';
  return today > nominationsCloseOn ? 'nominations-closed' : 'open';
}
