import fc from 'fast-check';
import { createHmac } from 'node:crypto';
import { commitment, opens } from './commitment';

const key = Uint8Array.from({ length: 32 }, (_, index) => index);
const payload = { name: 'Zoë Hartley', id: 'm-17' };

describe('a commitment is base64url(HMAC-SHA-256(key, kind, newline, canonical payload))', () => {
  it('agrees with Node, whatever order the payload was written in', () => {
    const expected = createHmac('sha256', key)
      .update('member\n{"id":"m-17","name":"Zoë Hartley"}')
      .digest('base64url');
    expect(commitment(key, 'member', payload)).toBe(expected);
    expect(commitment(key, 'member', { id: 'm-17', name: 'Zoë Hartley' })).toBe(expected);
  });
  it('is 43 characters that tell nothing without the key', () => {
    expect(commitment(key, 'member', payload)).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const otherKey = key.map((byte) => byte ^ 1);
    expect(commitment(otherKey, 'member', payload)).not.toBe(commitment(key, 'member', payload));
  });
  it('opens to what it was made from', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.string(),
        (anyKey, anyText) => {
          const committed = commitment(anyKey, 'note', anyText);
          return opens(committed, { key: anyKey, kind: 'note', payload: anyText });
        },
      ),
    );
  });
  it('opens to nothing else: another key, kind or payload', () => {
    const committed = commitment(key, 'member', payload);
    expect(opens(committed, { key: new Uint8Array(32), kind: 'member', payload })).toBe(false);
    expect(opens(committed, { key, kind: 'officer', payload })).toBe(false);
    expect(opens(committed, { key, kind: 'member', payload: { ...payload, id: 'm-18' } })).toBe(
      false,
    );
    expect(opens(`${committed}=`, { key, kind: 'member', payload })).toBe(false);
  });
  it('refuses a kind that could run into the payload, a short key, and what is not plain JSON', () => {
    expect(() => commitment(key, 'a\n"b"', 'c')).toThrow(TypeError);
    expect(() => commitment(key, '', 'c')).toThrow(TypeError);
    expect(() => commitment(key.subarray(1), 'member', 'c')).toThrow(TypeError);
    expect(() => commitment(key, 'member', { since: new Date(0) })).toThrow(TypeError);
  });
});
