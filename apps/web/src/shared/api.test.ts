import { Problem, Unreachable } from '@folkmoot/contract';
import { answered, answeredText, api, given, newKey } from './api';

describe('api', () => {
  const fetched = jest.fn<Promise<Response>, [Request]>();
  const sent = (): Request => fetched.mock.calls[0]![0];
  /* A browser takes it from the address of the page. */
  const baseUrl = 'https://moot.example';
  const decisions = () => answered(api.GET('/api/v1/decisions', { baseUrl }));
  const draft = { kind: 'council-ordinary', title: 'Heating', text: 'THAT it be mended.' };

  beforeEach(() => {
    fetched.mockReset();
    globalThis.fetch = fetched as unknown as typeof fetch;
  });

  it('asks with the parameters that it is given, and without a key', async () => {
    fetched.mockResolvedValue(Response.json({ total: 3 }));
    const query = { q: 'chair & board', limit: 20 };
    const asked = api.GET('/api/v1/decisions', { baseUrl, params: { query } });
    await expect(answered(asked)).resolves.toEqual({ total: 3 });
    expect(sent().url).toBe(`${baseUrl}/api/v1/decisions?q=chair%20%26%20board&limit=20`);
    expect(sent().credentials).toBe('same-origin');
    expect(sent().headers.has('idempotency-key')).toBe(false);
  });

  it('sends JSON with a key of its own', async () => {
    fetched.mockResolvedValue(Response.json({ id: 'r1' }, { status: 201 }));
    await answered(api.POST('/api/v1/resolutions', { baseUrl, body: draft }));
    await expect(sent().json()).resolves.toEqual(draft);
    expect(sent().headers.get('content-type')).toBe('application/json');
    expect(sent().headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('sends the key and the version that it is given', async () => {
    fetched.mockResolvedValue(Response.json({ version: 5 }));
    const header = { 'If-Match': '"4"', 'Idempotency-Key': 'kept' };
    const params = { path: { id: 'r 1' }, header };
    await answered(api.PUT('/api/v1/resolutions/{id}', { baseUrl, params, body: draft }));
    expect(sent().url).toBe(`${baseUrl}/api/v1/resolutions/r%201`);
    expect(sent().headers.get('idempotency-key')).toBe('kept');
    expect(sent().headers.get('if-match')).toBe('"4"');
  });

  it('answers nothing for 204, and text as it is', async () => {
    fetched.mockResolvedValueOnce(new Response(null, { status: 204 }));
    await expect(
      answered(api.DELETE('/api/v1/sign-in/session', { baseUrl })),
    ).resolves.toBeUndefined();
    fetched.mockResolvedValueOnce(new Response('origin\n4\n'));
    await expect(
      answered(api.GET('/api/v1/log/checkpoint', { baseUrl, parseAs: 'text' })),
    ).resolves.toBe('origin\n4\n');
  });

  it('answers an empty text as text', async () => {
    fetched.mockResolvedValueOnce(new Response('', { headers: { 'content-length': '0' } }));
    await expect(
      answeredText(api.GET('/api/v1/log/entries', { baseUrl, parseAs: 'text' })),
    ).resolves.toBe('');
  });

  it('throws what the server refused, with its code, words and errors', async () => {
    const errors = [{ pointer: '/rows/12/email', code: 'bad-email', message: 'Not an address' }];
    fetched.mockResolvedValue(
      Response.json(
        { status: 422, code: 'roll-has-errors', detail: 'The roll has 1 error.', errors },
        { status: 422, headers: { 'content-type': 'application/problem+json; charset=utf-8' } },
      ),
    );
    const body = { csv: '', dryRun: true };
    const refusal = await answered(api.POST('/api/v1/members/imports', { baseUrl, body })).catch(
      (thrown: unknown) => thrown,
    );
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
    const refusal = await decisions().catch((thrown: unknown) => thrown);
    expect(refusal).toBeInstanceOf(Problem);
    expect(refusal).toMatchObject({ status: 502, code: 'unexpected', errors: [] });
  });

  it('throws Unreachable when no answer comes, having read twice', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(decisions()).rejects.toBeInstanceOf(Unreachable);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('reads again what was lost on the way', async () => {
    fetched.mockRejectedValueOnce(new TypeError('network changed'));
    fetched.mockResolvedValueOnce(Response.json({ total: 3 }));
    await expect(decisions()).resolves.toEqual({ total: 3 });
  });

  it('does not read again for a reader who has gone', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    const signal = AbortSignal.abort();
    await expect(api.GET('/api/v1/decisions', { baseUrl, signal })).rejects.toThrow();
    expect(fetched.mock.calls.length).toBeLessThan(2);
  });

  it('sends once what changes something', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    const sending = api.POST('/api/v1/resolutions', { baseUrl, body: draft });
    await expect(sending).rejects.toBeInstanceOf(Unreachable);
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});

describe('given', () => {
  it('leaves out parameters without a value', () => {
    expect(given({ q: '', kind: undefined, year: 2026, from: 0 })).toEqual({ year: 2026, from: 0 });
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
