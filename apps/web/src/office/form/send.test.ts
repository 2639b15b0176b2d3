import { Problem, Unreachable } from '../../shared/problem';
import { keyName, refusalOf, send } from './send';

const problem = (parts: Partial<ConstructorParameters<typeof Problem>[0]>) =>
  new Problem({ status: 422, code: 'invalid', detail: 'It is wrong.', ...parts });
const formWith = (key: string) => {
  const form = new FormData();
  form.set(keyName, key);
  return form;
};
const there = () => new Response(null, { status: 302 });

describe('what a form comes back with', () => {
  it('says where each fault is, by the names that the server gives the fields', () => {
    const errors = [
      { pointer: '/lines/0/pence', code: 'matches', message: 'Not pence.' },
      { pointer: '/title', code: 'min-length', message: 'Too short.' },
    ];
    expect(refusalOf(problem({ errors })).errors).toEqual([
      { field: 'lines-0-pence', text: 'Not pence.' },
      { field: 'title', text: 'Too short.' },
    ]);
  });

  it('sends a refusal to the field that it is about', () =>
    expect(
      refusalOf(problem({ code: 'over-budget', detail: 'Too much.' }), { 'over-budget': 'pence' })
        .errors,
    ).toEqual([{ field: 'pence', text: 'Too much.' }]));

  it('says a refusal of the whole act without a field', () =>
    expect(refusalOf(problem({ code: 'not-allowed' })).errors).toEqual([{ text: 'It is wrong.' }]));

  it('says that nothing is lost when the session has run out', () =>
    expect(refusalOf(problem({ status: 401 })).errors[0]?.text).toMatch(
      /Nothing you typed is lost/,
    ));

  it('says that it is not known whether it was done when no answer came', () =>
    expect(refusalOf(new Unreachable(null)).errors[0]?.text).toMatch(/it will be done once/));

  it('leaves a fault of ours to the page for faults', () =>
    expect(() => refusalOf(new TypeError('bug'))).toThrow('bug'));
});

describe('sending a form', () => {
  it('goes on when it is done, and keeps its key when it is sent again', async () => {
    const keys: string[] = [];
    const request = (key: string) => {
      keys.push(key);
      return keys.length === 1 ? Promise.reject(new Unreachable(null)) : Promise.resolve('done');
    };
    const form = formWith('k1');
    expect(await send(form, request, there)).toMatchObject({ errors: [{}] });
    expect(await send(form, request, there)).toBeInstanceOf(Response);
    expect(keys).toEqual(['k1', 'k1']);
  });
});
