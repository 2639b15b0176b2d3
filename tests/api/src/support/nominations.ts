import { type Schema, unwrap } from '@folkmoot/contract';
import sharp from 'sharp';
import { completeStage } from './elections';
import { type Person, type Reply } from './person';
import { type Scratch } from './scratch';

/** A request about a nomination, or about those of an election. */
export const sendTo = (
  person: Person,
  method: 'get' | 'post' | 'put' | 'delete',
  election: string,
  path: string,
  body?: object,
): Promise<Reply> =>
  person.send(method, `/elections/${election}/candidacies${path}`, body ? { body } : {});

/** Who nominates themselves, or another member by number. @returns the id of the nomination */
export async function propose(
  person: Person,
  election: string,
  memberNumber?: string,
): Promise<string> {
  const body = memberNumber === undefined ? {} : { memberNumber };
  const { id } = await unwrap(
    person.api.POST('/api/v1/elections/{id}/candidacies', {
      params: { path: { id: election } },
      body,
    }),
  );
  return id;
}

/** Declarations with which a nominee may stand. */
export const declaration: Schema<'DeclarationDto'> = {
  statement: 'I **know** the valley.',
  interests: 'None.',
  bornOn: '2040-05-01',
  signsCode: true,
  isDirector: false,
  nothingBars: true,
};

/** The code of a refusal; the status where there is none. */
export const outcome = ({ status, body }: Reply): string =>
  (body as { code?: string }).code ?? String(status);

/** A photograph as a telephone makes it, in base64. */
export const photograph = async (): Promise<string> =>
  (
    await sharp({ create: { width: 640, height: 480, channels: 3, background: '#775533' } })
      .jpeg()
      .toBuffer()
  ).toString('base64');

/** Calls an election with a timetable and gives notice of it, so that nominations open on the next weekday of the tests. */
export async function callWithTimetable(
  scratch: Scratch,
  contests: Schema<'SeatsDto'>[],
  pollingDay: string,
): Promise<string> {
  const { id } = await unwrap(
    scratch.returningOfficer.api.POST('/api/v1/elections', {
      body: { title: 'Spring election', contests, pollingDay },
    }),
  );
  await unwrap(completeStage(scratch, id, 'notice-of-election'));
  return id;
}
