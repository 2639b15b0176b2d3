import { Problem } from './problem';
import { unwrap } from './refusals';

const answer = (status: number, body: { data?: unknown; error?: unknown }) =>
  Promise.resolve({ ...body, response: new Response(null, { status }) });

describe('unwrap', () => {
  it('gives the body of an answer', async () => {
    await expect(unwrap(answer(200, { data: { n: 1 } }))).resolves.toEqual({ n: 1 });
  });
  it('throws the problem of a refusal, with its code, its words and what was wrong where', async () => {
    const said = {
      type: '/problems#roll-has-errors',
      title: 'Something is wrong with the request',
      status: 422,
      detail: 'The roll has 1 error.',
      code: 'roll-has-errors',
      errors: [{ pointer: '/rows/12/email', code: 'bad-email', message: 'Not an address' }],
    };
    const refusal = await unwrap(answer(422, { error: said })).catch((thrown: unknown) => thrown);
    expect(refusal).toBeInstanceOf(Problem);
    expect(refusal).toMatchObject({
      status: 422,
      code: 'roll-has-errors',
      detail: 'The roll has 1 error.',
      errors: said.errors,
      errorCount: 1,
    });
    const more = answer(422, { error: { ...said, errorCount: 2_406 } });
    await expect(unwrap(more)).rejects.toMatchObject({ errorCount: 2_406 });
  });
  it('makes a problem of an answer that is none', async () => {
    await expect(unwrap(answer(502, { error: '<html>' }))).rejects.toMatchObject({
      status: 502,
      code: 'unexpected',
      errors: [],
    });
  });
});
