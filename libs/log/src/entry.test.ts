import fc from 'fast-check';
import { actions } from './actions';
import { toBase64Url, utf8, type Entry } from './index';
import { entryText, longestEntry, parseEntry } from './entry';

const actor = toBase64Url(new Uint8Array(32).fill(7));
const entry: Entry = {
  index: 41,
  time: '2026-11-21T23:01:04.003441Z',
  action: 'poll.opened',
  resource: 'poll/7d9d3c0e',
  commitments: { actor },
  fields: { title: 'Zoë’s motion', seats: 2 },
};
const text =
  `{"b":{"a":"poll.opened","c":{"actor":"${actor}"},"p":{"seats":2,"title":"Zoë’s motion"},` +
  '"r":"poll/7d9d3c0e"},"i":41,"t":"2026-11-21T23:01:04.003441Z","v":1}';

const parse = (changed: string) => parseEntry(utf8(changed));
const faultOf = (from: string, to: string) => {
  expect(text).toContain(from);
  const read = parse(text.replace(from, to));
  return read.ok ? 'accepted' : read.error.code;
};

describe('the format of an entry', () => {
  it('is the body, the index, the time and the version in RFC 8785 form', () => {
    expect(entryText(entry)).toBe(text);
  });
  it('is read back as it was written', () => {
    expect(parse(text)).toEqual({ ok: true, value: entry });
  });
  it('can be put together from its parts by plain concatenation, as a database does', () => {
    const body = JSON.stringify({ a: entry.action }).slice(1, -1);
    const parts = `{"b":{${body},"c":{"actor":"${actor}"},"p":{"seats":2,"title":"Zoë’s motion"}`;
    expect(`${parts},"r":"${entry.resource}"},"i":${entry.index},"t":"${entry.time}","v":1}`).toBe(
      text,
    );
  });
  it('holds for every action and any resource that is allowed', () => {
    const allowed = fc.string({
      unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...actions.map(({ name }) => name)),
        allowed.filter((resource) => !/["\\]/.test(resource)),
        fc.maxSafeNat(),
        (action, resource, index) => {
          const any: Entry = { ...entry, action, resource, index };
          expect(parse(entryText(any))).toEqual({ ok: true, value: any });
        },
      ),
    );
  });
});

describe('bytes that are not an entry are refused', () => {
  it('nothing, and more than 65,535 bytes', () => {
    const padded = (length: number): Uint8Array => {
      const empty = entryText({ ...entry, fields: { text: '' } });
      const filling = 'x'.repeat(length - utf8(empty).length);
      return utf8(empty.replace('"text":""', `"text":"${filling}"`));
    };
    expect(parseEntry(padded(longestEntry)).ok).toBe(true);
    expect(parseEntry(padded(longestEntry + 1))).toEqual({
      ok: false,
      error: { code: 'wrong-size', bytes: 65_536 },
    });
    expect(parse('')).toEqual({ ok: false, error: { code: 'wrong-size', bytes: 0 } });
  });
  it('bytes that are not UTF-8, or start with a byte order mark', () => {
    expect(parseEntry(Uint8Array.of(0xff))).toMatchObject({ error: { code: 'not-utf-8' } });
    expect(parse(`\ufeff${text}`)).toMatchObject({ error: { code: 'not-json' } });
  });
  it.each([
    [
      'another order',
      '"i":41,"t":"2026-11-21T23:01:04.003441Z"',
      '"t":"x","i":41',
      'not-canonical',
    ],
    ['a name twice', '"i":41', '"i":41,"i":41', 'not-canonical'],
    ['a float', '"seats":2', '"seats":2.5', 'value-not-allowed'],
    ['a part missing', '"i":41,', '', 'wrong-shape'],
    ['a part too many', '"v":1', '"v":1,"w":1', 'wrong-shape'],
    ['another version', '"v":1', '"v":2', 'unknown-version'],
    ['a negative index', '"i":41', '"i":-1', 'wrong-index'],
    ['an index in text', '"i":41', '"i":"41"', 'wrong-index'],
    ['a body that is a list', '"b":{', '"b":[{', 'not-json'],
    ['an unknown action', 'poll.opened', 'poll.opend', 'unknown-action'],
    ['an action that is no text', '"poll.opened"', '7', 'wrong-shape'],
    ['a short commitment', actor, actor.slice(1), 'wrong-shape'],
    ['a commitment with spare bits set', actor, `${actor.slice(0, -1)}d`, 'wrong-shape'],
    ['a commitment that is a name', actor, 'Zoë Hartley', 'wrong-shape'],
    ['a commitment under a strange name', '"actor"', '"__proto__"', 'wrong-shape'],
    ['an empty resource', 'poll/7d9d3c0e', '', 'wrong-shape'],
    ['a resource with a space', 'poll/7d9d3c0e', 'the poll', 'wrong-shape'],
    ['a resource with a quotation mark', 'poll/7d9d3c0e', '\\"', 'wrong-shape'],
    ['a resource beyond ASCII', 'poll/7d9d3c0e', 'scrutin/é', 'wrong-shape'],
  ])('%s', (_, from, to, code) => {
    expect(faultOf(from, to)).toBe(code);
  });
  it('says where the shape is wrong', () => {
    const at = (json: string) => parse(json);
    expect(at('[]')).toEqual({ ok: false, error: { code: 'wrong-shape', at: '$' } });
    expect(at('null')).toEqual({ ok: false, error: { code: 'wrong-shape', at: '$' } });
    const tail = '"i":41,"t":"2026-11-21T23:01:04.003441Z","v":1}';
    const body = (json: string) => parse(`{"b":${json},${tail}`);
    expect(body('[]')).toMatchObject({ error: { at: '$.b' } });
    expect(body('{"a":"task.completed","c":[],"p":{},"r":"x"}')).toMatchObject({
      error: { at: '$.b.c' },
    });
    expect(body('{"a":"task.completed","c":{},"p":null,"r":"x"}')).toMatchObject({
      error: { at: '$.b.p' },
    });
    expect(body('{"a":"task.completed","c":{},"p":{},"r":1}')).toMatchObject({
      error: { at: '$.b.r' },
    });
  });
});

describe('the time of an entry is a moment in UTC, to the microsecond', () => {
  it.each([
    '2026-11-21T23:01:04.003Z',
    '2026-11-21T23:01:04.0034410Z',
    '2026-11-21T23:01:04.003441+00:00',
    '2026-11-21 23:01:04.003441Z',
    '2026-02-29T00:00:00.000000Z',
    '2026-11-31T00:00:00.000000Z',
    '2026-13-01T00:00:00.000000Z',
    '2026-11-21T24:00:00.000000Z',
    '2016-12-31T23:59:60.000000Z',
    'yesterday',
  ])('refuses %s', (time) => {
    expect(faultOf('2026-11-21T23:01:04.003441Z', time)).toBe('wrong-time');
  });
  it('takes 29 February in a leap year and the last microsecond of a day', () => {
    expect(faultOf('2026-11-21T23:01:04.003441Z', '2028-02-29T23:59:59.999999Z')).toBe('accepted');
  });
});

describe('writing an entry from parts that do not make one is a bug', () => {
  it.each<[string, Partial<Entry>, string]>([
    ['a bad index', { index: -1 }, 'wrong-index'],
    ['a bad time', { time: '2026-11-21' }, 'wrong-time'],
    ['a bad resource', { resource: 'a b' }, 'wrong-shape'],
    ['a commitment that is not one', { commitments: { actor: 'Zoë' } }, 'wrong-shape'],
    ['too much text', { fields: { text: 'x'.repeat(65_535) } }, 'wrong-size'],
    ['a fraction', { fields: { share: 0.5 } }, '$.b.p.share is 0.5'],
  ])('%s', (_, part, message) => {
    expect(() => entryText({ ...entry, ...part })).toThrow(TypeError);
    expect(() => entryText({ ...entry, ...part })).toThrow(message);
  });
});

describe('the list of actions', () => {
  it('names each act once and says in a sentence what it means', () => {
    expect(new Set(actions.map(({ name }) => name)).size).toBe(actions.length);
    for (const { name, meaning } of actions) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)+$/);
      expect(meaning).toMatch(/^[A-Z].{10,90}\.$/);
    }
  });
});
