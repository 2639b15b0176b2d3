import { type Account, type Role } from '../../shared/api-session';
import { destination } from './destination';

const account = (...roles: Role[]): Account => ({
  id: 'a',
  name: 'Priya Nair',
  roles,
  member: null,
});

describe('destination: where signing in leads', () => {
  it('is where the person was going', () => {
    expect(destination(account('member'), '/vote/1?change')).toBe('/vote/1?change');
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'vote'])(
    'is never another site: %s',
    (next) => {
      expect(destination(account('member'), next)).toBe('/vote');
    },
  );

  it('is the office for those who work there, and the ballots for everyone else', () => {
    expect(destination(account('member', 'secretary'), null)).toBe('/office');
    expect(destination(account('member', 'council-member'), null)).toBe('/vote');
  });
});
