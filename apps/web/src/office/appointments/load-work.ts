import { type LoaderFunctionArgs } from 'react-router';
import { Problem } from '../../shared/problem';
import {
  type Candidacy,
  candidacyQuery,
  type Nominee,
  type Vacancy,
  vacancyQuery,
} from '../api/appointments';
import { named } from '../loaded';
import { load } from '../queries';

export interface Work {
  readonly vacancy: Vacancy;
  readonly candidacy: Candidacy;
}

/** A vacancy and the work on it, by the id in the address. */
export async function loadWork(visit: LoaderFunctionArgs): Promise<Work> {
  const id = named(visit);
  const [vacancy, candidacy] = await Promise.all([
    load(vacancyQuery(id)),
    load(candidacyQuery(id)),
  ]);
  return { vacancy, candidacy };
}

/** The same, with the nominee whose nomination the address names. */
export async function loadNominee(
  visit: LoaderFunctionArgs,
): Promise<Work & { readonly nominee: Nominee }> {
  const work = await loadWork(visit);
  const nominee = work.candidacy.nominees.find(({ id }) => id === named(visit, 'nomination'));
  if (!nominee)
    throw new Problem({
      status: 404,
      code: 'nominee-unknown',
      detail: 'There is no such nomination.',
    });
  return { ...work, nominee };
}

/** The values of the boxes that were ticked in a form. */
export const ticked = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value) => typeof value === 'string');
