import { type Reader, type Tell, fail } from './reader';

/** A member that may be left out of an object. */
interface Optional<T> {
  readonly optional: Reader<T>;
}

type Member = Reader<unknown> | Optional<unknown>;
type Shape = Readonly<Record<string, Member>>;
type OptionalNames<S> = {
  [K in keyof S]: S[K] extends Optional<unknown> ? K : never;
}[keyof S];

/** What an object of a shape reads as. */
type Shaped<S> = {
  readonly [K in Exclude<keyof S, OptionalNames<S>>]: S[K] extends Reader<infer T> ? T : never;
} & {
  readonly [K in OptionalNames<S>]?: S[K] extends Optional<infer T> ? T : never;
};

export const optional = <T>(reader: Reader<T>): Optional<T> => ({ optional: reader });

/** An object with these members and no others, so that a misspelt member is told, not ignored. */
export const object =
  <const S extends Shape>(shape: S): Reader<Shaped<S>> =>
  (value, path, tell) => {
    if (!isRecord(value)) return fail(tell, path, 'wrong-type', 'Give an object.');
    for (const name of Object.keys(value).filter((given) => !Object.hasOwn(shape, given))) {
      fail(tell, pointer(path, name), 'unknown-member', `Take “${name}” out: nothing reads it.`);
    }
    const members = Object.entries(shape).flatMap(([name, member]) => {
      const read = readMember(value, name, member, pointer(path, name), tell);
      return read === undefined ? [] : [[name, read] as const];
    });
    return Object.fromEntries(members) as Shaped<S>;
  };

function readMember(
  value: Readonly<Record<string, unknown>>,
  name: string,
  member: Member,
  path: string,
  tell: Tell,
): unknown {
  const given = Object.hasOwn(value, name);
  if (typeof member === 'object') {
    return given ? member.optional(value[name], path, tell) : undefined;
  }
  return given ? member(value[name], path, tell) : fail(tell, path, 'missing', `Add “${name}”.`);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Source: RFC 6901 s.3. */
const pointer = (path: string, name: string): string =>
  `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
