import passport from 'passport';
import { Strategy } from 'passport-custom';
import { PerRequest } from './per-request';

interface Asked {
  readonly name: string;
  readonly milliseconds: number;
}

/** Knows the name of whoever asks, after a while. */
const slow = new Strategy((request, done) => {
  const { name, milliseconds } = request as unknown as Asked;
  setTimeout(() => done(null, { name }), milliseconds);
});

const shared = new PerRequest(slow);

/** Whom Passport takes a request to come from. */
const userOf = (asked: Asked): Promise<unknown> =>
  new Promise((resolve) => {
    const middleware = passport.authenticate(
      shared,
      { session: false },
      (_: unknown, user: unknown) => resolve(user),
    ) as (request: unknown, response: unknown, next: () => void) => void;
    middleware(asked, {}, () => undefined);
  });

describe('a strategy that many requests are given at once', () => {
  it('answers each with its own user, whoever is known first', async () => {
    const users = await Promise.all([
      userOf({ name: 'Ada', milliseconds: 30 }),
      userOf({ name: 'Bea', milliseconds: 1 }),
      userOf({ name: 'Cy', milliseconds: 15 }),
    ]);
    expect(users).toEqual([{ name: 'Ada' }, { name: 'Bea' }, { name: 'Cy' }]);
  });
});
