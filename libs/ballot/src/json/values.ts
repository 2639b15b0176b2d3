import { type Element, type Group } from '../group/group';
import { order } from '../group/scalar';
import { Malformed, type Shape } from './shape';

/** Text that matches a pattern. */
export const text = (pattern: RegExp, description: string): Shape<string> => ({
  read(value, place) {
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw new Malformed(place, `is not ${description}`);
  },
  write: (value) => value,
});

/** Any text that UTF-8 can carry, up to so many UTF-16 code units. */
export const freeText = (longest: number): Shape<string> => ({
  read(value, place) {
    if (typeof value !== 'string') throw new Malformed(place, 'is not text');
    if (value.length > longest) throw new Malformed(place, `is longer than ${longest}`);
    if (/\p{Surrogate}/u.test(value)) throw new Malformed(place, 'holds half a surrogate pair');
    return value;
  },
  write: (value) => value,
});

/** A small whole number. Source: Belenios specification s.4.2, "small integer". */
export const whole = (from: number, to: number): Shape<number> => ({
  read(value, place) {
    if (Number.isInteger(value) && Number(value) >= from && Number(value) <= to)
      return Number(value);
    throw new Malformed(place, `is not a whole number from ${from} to ${to}`);
  },
  write: (value) => value,
});

/** One value and no other. */
export const literal = <const T extends string | number | boolean>(only: T): Shape<T> => ({
  read(value, place) {
    if (value === only) return only;
    throw new Malformed(place, `is not ${JSON.stringify(only)}`);
  },
  write: (value) => value,
});

/** SHA-256 in hexadecimal. Source: Belenios specification s.4.2. */
export const sha256Text = text(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 lower-case hex digits');

/** A scalar in base 10, below the group's order. Source: Belenios specification s.4.2. */
export const scalar: Shape<bigint> = {
  read(value, place) {
    // The order has 77 digits: longer text is not worth turning into a number.
    if (typeof value === 'string' && /^(0|[1-9][0-9]{0,76})$/.test(value)) {
      const number = BigInt(value);
      if (number < order) return number;
    }
    throw new Malformed(place, 'is not a scalar in base 10');
  },
  write: (value) => value.toString(),
};

/** An element of the group. Source: Belenios specification s.5.2.1. */
export const element = (group: Group): Shape<Element> => ({
  read(value, place) {
    const read = typeof value === 'string' ? group.decode(value) : null;
    if (read === null)
      throw new Malformed(place, 'is not an element of the group in 64 lower-case hex digits');
    return read;
  },
  write: (value) => value.hex,
});

/** A public key: any element but the identity, under which anybody could sign or decrypt. */
export const publicKey = (group: Group): Shape<Element> => {
  const any = element(group);
  return {
    read(value, place) {
      const key = any.read(value, place);
      if (key.hex === group.identity.hex) throw new Malformed(place, 'is the identity');
      return key;
    },
    write: (key) => any.write(key),
  };
};
