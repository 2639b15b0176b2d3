/**
 * How one kind of value stands in JSON: read strictly, written in one way. Written back, what was
 * read gives the same bytes, or it is refused (`parse`): a hash of the text is a hash of the value.
 */
export interface Shape<T> {
  /** @throws Malformed naming the place, when the value is not of this shape */
  read(value: unknown, place: string): T;
  /** A value that `JSON.stringify` writes as the specification wants it. */
  write(value: T): unknown;
}

/** What a shape reads. */
export type Of<S> = S extends Shape<infer T> ? T : never;

/** Why a value is not of a shape. Never leaves this library: `parse` makes a refusal of it. */
export class Malformed extends Error {
  constructor(
    readonly place: string,
    problem: string,
  ) {
    super(`${place} ${problem}`);
  }
}

/** A field that may be missing. Absent is not null. */
export interface OptionalShape<T> extends Shape<T> {
  readonly optional: true;
}

/** Marks a field of a record as one that may be missing. */
export const optional = <T>(shape: Shape<T>): OptionalShape<T> => ({ ...shape, optional: true });

type Fields = Readonly<Record<string, Shape<unknown>>>;
type OptionalName<F> = {
  [Name in keyof F]: F[Name] extends { optional: true } ? Name : never;
}[keyof F];

/** The value of a record with these fields. */
export type RecordOf<F> = {
  readonly [Name in Exclude<keyof F, OptionalName<F>>]: Of<F[Name]>;
} & { readonly [Name in OptionalName<F>]?: Of<F[Name]> };

/** An object with exactly these fields, written in this order. */
export function record<const F extends Fields>(fields: F): Shape<RecordOf<F>> {
  const shapes = Object.entries<Shape<unknown>>(fields);
  return {
    read(value, place) {
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Malformed(place, 'is not an object');
      const given = new Map<string, unknown>(Object.entries(value));
      const entries = shapes.flatMap(([name, shape]) => {
        const field = given.get(name);
        if (field !== undefined) return [[name, shape.read(field, `${place}.${name}`)]];
        if ('optional' in shape) return [];
        throw new Malformed(`${place}.${name}`, 'is missing');
      });
      const known = new Set(shapes.map(([name]) => name));
      for (const name of given.keys())
        if (!known.has(name)) throw new Malformed(`${place}.${name}`, 'is not a field');
      return Object.fromEntries(entries) as RecordOf<F>;
    },
    write(value) {
      const given = value as Readonly<Record<string, unknown>>;
      return Object.fromEntries(
        shapes
          .filter(([name]) => given[name] !== undefined)
          .map(([name, shape]) => [name, shape.write(given[name])]),
      );
    },
  };
}

/** How many items a list may have. */
export interface Length {
  readonly from: number;
  readonly to: number;
}

/** A list of values of one shape. */
export const list = <T>(item: Shape<T>, length: Length): Shape<readonly T[]> => ({
  read(value, place) {
    if (!Array.isArray(value)) throw new Malformed(place, 'is not a list');
    const items: readonly unknown[] = value;
    if (items.length < length.from || items.length > length.to)
      throw new Malformed(place, `has ${items.length} items, not ${expected(length)}`);
    return items.map((one, at) => item.read(one, `${place}[${at}]`));
  },
  write: (value) => value.map((one) => item.write(one)),
});

const expected = ({ from, to }: Length): string => (from === to ? `${from}` : `${from} to ${to}`);

/** Exactly so many. */
export const exactly = (length: number): Length => ({ from: length, to: length });

/** A list with a shape for each place. */
export const tuple = <const T extends readonly unknown[]>(
  ...shapes: { readonly [At in keyof T]: Shape<T[At]> }
): Shape<T> => {
  const items = shapes as readonly Shape<unknown>[];
  return {
    read(value, place) {
      if (!Array.isArray(value) || value.length !== items.length)
        throw new Malformed(place, `is not a list of ${items.length}`);
      const given: readonly unknown[] = value;
      return items.map((shape, at) => shape.read(given[at], `${place}[${at}]`)) as unknown as T;
    },
    write: (value) => items.map((shape, at) => shape.write(value[at])),
  };
};
