import { unwrap, type Schema } from '@folkmoot/contract';
import { type Person } from './person';
import { type Scratch } from './scratch';

/** Ends a term of office for a cause, as the secretary, or tries to. */
export const sendEnding = (
  { secretary }: Scratch,
  term: string,
  cause: Schema<'EndTermDto'>['cause'],
  on: string,
) =>
  secretary.api.POST('/api/v1/terms/{term}/ending', {
    params: { path: { term } },
    body: { cause, on },
  });

/** Asks those who stood whether they would take an empty seat, or tries to. */
export const sendOffer = ({ returningOfficer }: Scratch, term: string, replyBy: string) =>
  returningOfficer.api.POST('/api/v1/vacant-seats/{term}/offers', {
    params: { path: { term } },
    body: { replyBy },
  });

/** Says whether a candidate would take an empty seat, or tries to. */
export const sendAnswer = ({ api }: Person, term: string, candidate: string, serves: boolean) =>
  api.POST('/api/v1/vacant-seats/{term}/offers/{candidate}/answer', {
    params: { path: { term, candidate } },
    body: { serves },
  });

/** Fills an empty seat from the papers of its election, or tries to. */
export const sendFilling = ({ returningOfficer }: Scratch, term: string) =>
  returningOfficer.api.POST('/api/v1/vacant-seats/{term}/filling', { params: { path: { term } } });

export const emptySeat = (
  { returningOfficer }: Scratch,
  term: string,
): Promise<Schema<'VacantSeatDetailsDto'>> =>
  unwrap(returningOfficer.api.GET('/api/v1/vacant-seats/{term}', { params: { path: { term } } }));

/** Everybody who stood is asked whether they would take an empty seat, and the secretary enters what they say. */
export async function askAll(
  scratch: Scratch,
  term: string,
  { replyBy, willing }: { readonly replyBy: string; readonly willing: readonly string[] },
): Promise<void> {
  await unwrap(sendOffer(scratch, term, replyBy));
  const { candidates } = await emptySeat(scratch, term);
  for (const { candidate, name } of candidates) {
    const serves = willing.includes(name);
    const { response } = await sendAnswer(scratch.secretary, term, candidate, serves);
    expect(response.status).toBe(204);
  }
}
