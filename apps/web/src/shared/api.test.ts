import { address, call, callText, newKey } from './api';
import { Problem, Unreachable } from './problem';

describe('call', () => {
  const fetched = jest.fn<Promise<Response>, [string, RequestInit]>();
  const sent = (): [string, RequestInit & { headers: Headers }] => {
    const [url, init] = fetched.mock.calls[0] ?? [];
    return [url ?? '', init as RequestInit & { headers: Headers }];
  };

  beforeEach(() => {
    fetched.mockReset();
    globalThis.fetch = fetched as unknown as typeof fetch;
  });

  it('asks under the prefix, leaving out parameters without a value', async () => {
    fetched.mockResolvedValue(Response.json({ total: 3 }));
    await expect(call('/decisions', { query: { q: 'chair & board', kind: undefined } }))
      .resolves //
      .toEqual({ total: 3 });
    expect(sent()[0]).toBe('/api/v1/decisions?q=chair+%26+board');
    expect(sent()[1].headers.has('idempotency-key')).toBe(false);
  });

  it('sends JSON with a key of its own, or the key it is given', async () => {
    fetched.mockImplementation(() => Promise.resolve(Response.json({}, { status: 201 })));
    await call('/polls', { method: 'POST', body: { a: 1 } });
    expect(sent()[1].body).toBe('{"a":1}');
    expect(sent()[1].headers.get('content-type')).toBe('application/json');
    expect(sent()[1].headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
    fetched.mockClear();
    await call('/polls', { method: 'POST', body: {}, idempotencyKey: 'kept', ifMatch: 4 });
    expect(sent()[1].headers.get('idempotency-key')).toBe('kept');
    expect(sent()[1].headers.get('if-match')).toBe('"4"');
  });

  it('answers nothing for 204, and text as it is', async () => {
    fetched.mockResolvedValueOnce(new Response(null, { status: 204 }));
    await expect(call('/sign-in/session', { method: 'DELETE' })).resolves.toBeUndefined();
    fetched.mockResolvedValueOnce(new Response('origin\n4\n'));
    await expect(callText('/log/checkpoint')).resolves.toBe('origin\n4\n');
  });

  it('throws what the server refused, with its code, words and errors', async () => {
    const errors = [{ pointer: '/rows/12/email', code: 'bad-email', message: 'Not an address' }];
    fetched.mockResolvedValue(
      Response.json(
        { status: 422, code: 'roll-has-errors', detail: 'The roll has 1 error.', errors },
        { status: 422, headers: { 'content-type': 'application/problem+json; charset=utf-8' } },
      ),
    );
    const refusal = await call('/members/imports', { method: 'POST' }).catch((e: unknown) => e);
    expect(refusal).toBeInstanceOf(Problem);
    expect(refusal).toMatchObject({
      status: 422,
      code: 'roll-has-errors',
      detail: 'The roll has 1 error.',
      errors,
    });
  });

  it('throws a plain problem for an answer that explains nothing', async () => {
    fetched.mockResolvedValue(new Response('<html>Bad gateway</html>', { status: 502 }));
    await expect(call('/decisions')).rejects.toMatchObject({ status: 502, code: 'unexpected' });
  });

  it('throws Unreachable when no answer comes', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(call('/decisions')).rejects.toBeInstanceOf(Unreachable);
  });
});

describe('address', () => {
  it('leads to what a reader downloads', () => {
    expect(address('/polls/1/ballots', { contest: 'a b' })).toBe(
      '/api/v1/polls/1/ballots?contest=a+b',
    );
  });
});

describe('newKey: RFC 9562 version 4', () => {
  it('is a random UUID, never the same twice', () => {
    const keys = Array.from({ length: 100 }, newKey);
    for (const key of keys)
      expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
