import { type Person, type Reply } from './person';

/** Fetches the file of letters, to the letter. */
export async function fileOf(officer: Person, letters: string): Promise<Buffer> {
  const { status, body }: Reply = await officer.send('get', `/code-letters/${letters}/file`);
  expect(status).toBe(200);
  return body as Buffer;
}

/** Types the code of a letter. */
export const enterByLetter = ({ api }: Person, code: string) =>
  api.POST('/api/v1/sign-in/letter-session', { body: { code } });

/** Says that a code is lost. */
export const loseCode = ({ api }: Person, memberNumber: string) =>
  api.POST('/api/v1/sign-in/lost-codes', { body: { memberNumber } });
