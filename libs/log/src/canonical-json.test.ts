import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalJson, parseCanonicalJson, type Json } from './canonical-json';

/** Any value that the record may hold, awkward names and characters included. */
const json = fc.letrec<{ value: Json }>((tie) => {
  const text = fc.string({ unit: 'binary' });
  return {
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<Json>(null, true, false),
      fc.maxSafeInteger().map((number) => (number === 0 ? 0 : number)),
      text,
      fc.array(tie('value')),
      fc.dictionary(fc.oneof(text, fc.constant('__proto__')), tie('value')),
    ),
  };
}).value;

describe('RFC 8785: one text for each value', () => {
  it('agrees with an independent implementation', () => {
    fc.assert(fc.property(json, (value) => canonicalJson(value) === canonicalize(value)));
  });
  it('is read back as the value it was written from', () => {
    fc.assert(
      fc.property(json, (value) => {
        const read = parseCanonicalJson(canonicalJson(value));
        expect(read).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)) });
      }),
    );
  });
  it('s.3.2.3: sorts names by UTF-16 code units, so an astral character comes before U+FB33', () => {
    expect(canonicalJson({ '\ufb33': 1, '😂': 2, '€': 3, a: 4, B: 5 })).toBe(
      '{"B":5,"a":4,"€":3,"😂":2,"\ufb33":1}',
    );
  });
  it('s.3.2.2.2: escapes only what must be escaped', () => {
    expect(canonicalJson('\u0000\u001f\n"\\/\u007f\u2028é')).toBe(
      String.raw`"\u0000\u001f\n\"\\/` + '\u007f\u2028é"',
    );
  });
});

describe('values the record may not hold are refused, naming the place', () => {
  class Member {
    readonly name = 'Zoë';
  }
  it.each<[string, unknown, string]>([
    ['a fraction', { p: [{ share: 0.5 }] }, '$.p[0].share is 0.5'],
    ['an unsafe integer', { n: 2 ** 53 }, '$.n is 9007199254740992'],
    ['not a number', [NaN], '$[0] is NaN'],
    ['infinity', [-Infinity], '$[0] is -Infinity'],
    ['minus nought', { n: -0 }, '$.n is -0'],
    ['a big integer', { pence: 1n }, '$.pence is bigint'],
    ['half a surrogate pair', ['\ud83d'], '$[0] holds half a surrogate pair'],
    ['half a pair in a name', { ['\ude00']: 1 }, 'holds half a surrogate pair'],
    ['nothing', { name: undefined }, '$.name is undefined'],
    ['nothing at all', undefined, '$ is undefined'],
    ['a hole in a list', new Array(1), '$[0] is undefined'],
    ['a function', { f: () => 1 }, '$.f is function'],
    ['a symbol', [Symbol('s')], '$[0] is symbol'],
    ['a symbol as a name', { [Symbol('s')]: 1 }, '$ is not plain data'],
    ['a date', { at: new Date(0) }, '$.at is not plain data'],
    ['a map', [new Map()], '$[0] is not plain data'],
    ['bytes', [Uint8Array.of(1)], '$[0] is not plain data'],
    ['an instance of a class', [new Member()], '$[0] is not plain data'],
  ])('%s', (_, value, message) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
    expect(() => canonicalJson(value)).toThrow(message);
  });
  it('a value that contains itself', () => {
    const loop: Record<string, unknown> = {};
    loop['again'] = loop;
    expect(() => canonicalJson(loop)).toThrow('is more than 64 levels deep');
  });
  it('takes objects without a prototype, and from another realm', () => {
    expect(canonicalJson(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}');
    expect(canonicalJson(structuredClone({ a: [1] }))).toBe('{"a":[1]}');
  });
});

describe('RFC 8785: a text in any other form is refused', () => {
  it.each([
    ['spaces', '{"a": 1}'],
    ['a final newline', '{"a":1}\n'],
    ['names out of order', '{"b":1,"a":2}'],
    ['a name twice', '{"a":1,"a":1}'],
    ['a name twice, escaped once', '{"a":1,"\\u0061":1}'],
    ['a needless escape', '"\\u00e9"'],
    ['an escape in capitals', '"\\u001F"'],
    ['a whole number with a point', '1.0'],
    ['a whole number with an exponent', '1e2'],
  ])('%s', (_, text) => {
    expect(parseCanonicalJson(text)).toEqual({ ok: false, error: { code: 'not-canonical' } });
  });
  it('s.3.1: I-JSON only: fractions, unsafe integers and broken text', () => {
    for (const text of ['0.5', '-0', '9007199254740993', '1e999', '"\\ud800"'])
      expect(parseCanonicalJson(text)).toMatchObject({ error: { code: 'value-not-allowed' } });
  });
  it('what is not JSON at all', () => {
    for (const text of ['', '{', "{'a':1}", 'undefined', '\ufeff{}', '01'])
      expect(parseCanonicalJson(text)).toEqual({ ok: false, error: { code: 'not-json' } });
  });
  it('nesting that would exhaust the stack', () => {
    const text = '['.repeat(50_000) + ']'.repeat(50_000);
    expect(parseCanonicalJson(text)).toMatchObject({ error: { code: 'value-not-allowed' } });
  });
  it('takes names that look like numbers in the order of text, not of numbers', () => {
    expect(parseCanonicalJson('{"10":1,"9":2,"a":3}')).toMatchObject({ ok: true });
    expect(parseCanonicalJson('{"9":2,"10":1,"a":3}')).toMatchObject({ ok: false });
  });
  it('takes control characters as escapes, and no others', () => {
    expect(parseCanonicalJson('{"a":"\\u001f\\n"}')).toMatchObject({ ok: true });
    expect(parseCanonicalJson('{"\\ud800":1}')).toMatchObject({ ok: false });
  });
  it('takes a name that every object has, and leaves the object as it is', () => {
    const read = parseCanonicalJson('{"__proto__":{"a":1},"b":2}');
    expect(read.ok && canonicalJson(read.value)).toBe('{"__proto__":{"a":1},"b":2}');
  });
  it('refuses what only begins as JSON does, in plain characters too', () => {
    for (const text of [
      '{"a":1}x',
      '[1,]',
      '{"a":}',
      '{"a" 1}',
      '[1 2]',
      'nulll',
      '-',
      '"a',
      '{a:1}',
    ])
      expect(parseCanonicalJson(text)).toMatchObject({ error: { code: 'not-json' } });
  });
  it('takes every text that it would write', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const whole = JSON.parse(JSON.stringify(value), (_, part: unknown) =>
          typeof part === 'number' ? Math.trunc(part % 1e15) || 0 : part,
        ) as unknown;
        return parseCanonicalJson(canonicalJson(whole)).ok;
      }),
    );
  });
  it('never throws, and takes no text but the one it would write', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = parseCanonicalJson(text);
        return !read.ok || canonicalJson(read.value) === text;
      }),
    );
  });
});
