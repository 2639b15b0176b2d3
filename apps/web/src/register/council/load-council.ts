import {
  type Council,
  council,
  councilVacancies,
  type VacancyNext,
} from '../../shared/api-register';

export interface CouncilNow {
  readonly council: Council;
  /** What happens next about the places that are empty. */
  readonly vacancies: readonly VacancyNext[];
}

/** Who sits on the council and holds the offices today, and what happens next about what is vacant. */
export async function loadCouncil(signal: AbortSignal): Promise<CouncilNow> {
  const [now, { items }] = await Promise.all([council(signal), councilVacancies(signal)]);
  return { council: now, vacancies: items };
}
