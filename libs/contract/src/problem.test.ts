import { ProblemError, unwrap } from './problem';

const answer = (status: number, body: { data?: unknown; error?: unknown }) =>
  Promise.resolve({ ...body, response: new Response(null, { status }) });

describe('unwrap', () => {
  it('gives the body of an answer', async () => {
    await expect(unwrap(answer(200, { data: { n: 1 } }))).resolves.toEqual({ n: 1 });
  });
  it('throws the problem of a refusal, with its code and its words', async () => {
    const problem = {
      type: '/problems#poll-closed',
      title: 'Not possible now',
      status: 409,
      detail: 'This poll is closed.',
      code: 'poll-closed',
    };
    await expect(unwrap(answer(409, { error: problem }))).rejects.toEqual(
      new ProblemError(problem),
    );
  });
  it('makes a problem of an answer that is none', async () => {
    await expect(unwrap(answer(502, { error: '<html>' }))).rejects.toMatchObject({
      problem: { code: 'unreadable-answer', status: 502 },
    });
  });
});
