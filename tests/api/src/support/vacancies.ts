import { unwrap, type Schema } from '@folkmoot/contract';
import { putForward } from './appointments';
import { type Scratch } from './scratch';

type Nomination = Partial<Schema<'NominateDto'>>;

/** Takes a nomination for a vacancy, or tries to. */
export const sendNomination = ({ secretary }: Scratch, id: string, nomination: Nomination) =>
  secretary.api.POST('/api/v1/vacancies/{id}/nominations', {
    params: { path: { id } },
    body: { statement: 'I would do it well.', ...nomination },
  });

/** Drafts the resolution to appoint a nominee, or tries to. */
export const sendAppointment = (
  { secretary }: Scratch,
  id: string,
  nominee = '',
  from: string | undefined = undefined,
) =>
  secretary.api.POST('/api/v1/vacancies/{id}/resolution', {
    params: { path: { id } },
    body: { nominee, ...(from !== undefined && { from }) },
  });

/** Announces a vacancy, open for nominations until long after. */
const announce = async (scratch: Scratch, office: string): Promise<string> =>
  (await unwrap(sendVacancy(scratch, office))).id;

/** Announces that somebody is wanted for a post. */
export const sendVacancy = (scratch: Scratch, office: string) =>
  scratch.secretary.api.POST('/api/v1/vacancies', {
    body: { office, brief: 'What the work is.', nominationsCloseOn: scratch.inDays(60) },
  });

/** The same, with everybody nominated put forward to the council as the constitution asks. */
export async function vacancyPutForward(
  scratch: Scratch,
  office: string,
  ...nominations: readonly Nomination[]
): Promise<{ id: string; nominees: readonly string[] }> {
  const vacancy = await vacancyFor(scratch, office, ...nominations);
  await putForward(scratch, vacancy.id, vacancy.nominees);
  return vacancy;
}

/** Announces a vacancy and takes nominations. */
export async function vacancyFor(
  scratch: Scratch,
  office: string,
  ...nominations: readonly Nomination[]
): Promise<{ id: string; nominees: readonly string[] }> {
  const id = await announce(scratch, office);
  const nominees = await Promise.all(
    nominations.map((nomination) => unwrap(sendNomination(scratch, id, nomination))),
  );
  return { id, nominees: nominees.map((nominee) => nominee.id) };
}
