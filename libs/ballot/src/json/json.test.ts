import { curveGroup } from '../group/curve-group';
import { order } from '../group/scalar';
import { exactly, list, optional, record, tuple } from './shape';
import { parse, print } from './text';
import { element, freeText, literal, publicKey, scalar, whole } from './values';

const shape = record({
  name: freeText(10),
  marks: list(whole(0, 9), { from: 1, to: 2 }),
  note: optional(literal(true)),
  pair: tuple(scalar, literal('x')),
});
const good = '{"name":"é\\n","marks":[1,2],"note":true,"pair":["7","x"]}';
const codeOf = (text: string) => {
  const read = parse(shape, text, 1000);
  return read.ok ? 'ok' : 'detail' in read.error ? read.error.detail : read.error.code;
};

describe('Belenios specification s.4.1: compact JSON, fields in order', () => {
  it('is read and written back to the letter', () => {
    const read = parse(shape, good, 1000);
    expect(read).toEqual({
      ok: true,
      value: { name: 'é\n', marks: [1, 2], note: true, pair: [7n, 'x'] },
    });
    expect(read.ok && print(shape, read.value)).toBe(good);
  });

  it('may leave optional fields out', () => {
    expect(codeOf(good.replace('"note":true,', ''))).toBe('ok');
    expect(codeOf(good.replace('true', 'null'))).toBe('$.note is not true');
  });

  it.each([
    ['not-json', '{"name"'],
    ['not-canonical', good.replace(':', ': ')],
    ['not-canonical', good.replace('é', '\\u00e9')],
    ['not-canonical', good.replace('"marks":[1,2]', '"marks":[1,2],"marks":[1,2]')],
    ['not-canonical', good.replace('1,2', '1.0,2')],
    ['not-canonical', '{"marks":[1,2],"name":"é\\n","note":true,"pair":["7","x"]}'],
    ['$.marks has 3 items, not 1 to 2', good.replace('1,2', '1,2,3')],
    ['$.marks[1] is not a whole number from 0 to 9', good.replace('1,2', '1,10')],
    ['$.pair is not a list of 2', good.replace(',"x"', '')],
    ['$.pair[0] is not a scalar in base 10', good.replace('"7"', '"07"')],
    ['$.pair[0] is not a scalar in base 10', good.replace('"7"', `"${order}"`)],
    ['$.name is missing', good.replace('"name":"é\\n",', '')],
    ['$.other is not a field', good.replace('{', '{"other":1,')],
    ['$.__proto__ is not a field', good.replace('{', '{"__proto__":{},')],
    ['$.name holds half a surrogate pair', good.replace('é\\n', '\\ud800')],
    ['$.name is longer than 10', good.replace('é', 'e'.repeat(10))],
    ['$ is not an object', '[]'],
    ['$ is not an object', 'null'],
  ])('is refused: %s', (problem, text) => {
    expect(codeOf(text)).toBe(problem);
  });

  it('is refused, and breaks nothing, when it is nested beyond all sense', () => {
    for (const depth of [100, 5000, 100_000]) {
      const text = `${'['.repeat(depth)}${']'.repeat(depth)}`;
      expect(parse(shape, text, 1_000_000)).toMatchObject({ ok: false });
    }
  });

  it('is not even parsed when it is too long', () => {
    expect(parse(shape, '['.repeat(2000), 1000)).toMatchObject({ error: { code: 'too-long' } });
  });

  it('knows an element from a key that anybody could use', () => {
    const { identity } = curveGroup;
    const text = JSON.stringify(identity.hex);
    expect(parse(element(curveGroup), text, 100)).toMatchObject({ ok: true });
    expect(parse(publicKey(curveGroup), text, 100)).toMatchObject({ error: { code: 'malformed' } });
    expect(parse(list(element(curveGroup), exactly(0)), '[]', 100)).toMatchObject({ ok: true });
  });
});
