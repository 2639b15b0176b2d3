import { type Account, type Role } from '../shared/api-session';
import { may } from './duties';
import { mayEnter } from './gate';

const accountWith = (...roles: readonly Role[]): Account => ({
  id: 'a',
  name: 'Wren Hallam',
  roles: [...roles],
  member: null,
});

describe('who may come into the office', () => {
  it.each(['secretary', 'returning-officer', 'scrutineer'] as const)(
    'a %s may see every page',
    (role) => expect(mayEnter(accountWith(role), '/office/polls')).toBe(true),
  );

  it('a member may not', () => expect(mayEnter(accountWith('member'), '/office')).toBe(false));

  it('a council member may, for challenges only', () => {
    const account = accountWith('council-member', 'member');
    expect(mayEnter(account, '/office/challenges/new')).toBe(true);
    expect(mayEnter(account, '/office/members')).toBe(false);
  });
});

describe('an inspector', () => {
  it('may see the inspection, and no other page of the office', () => {
    const account = accountWith('inspector');
    expect(mayEnter(account, '/office/inspection/decision/1')).toBe(true);
    expect(mayEnter(account, '/office/inspectors')).toBe(false);
    expect(mayEnter(account, '/office')).toBe(false);
  });
});

describe('who does what', () => {
  it('keeps drafting and opening apart', () => {
    expect(may(accountWith('secretary'), 'draftResolutions')).toBe(true);
    expect(may(accountWith('secretary'), 'runPolls')).toBe(false);
    expect(may(accountWith('returning-officer'), 'runPolls')).toBe(true);
  });

  it('lets those who only watch change nothing', () => {
    const watching = accountWith('scrutineer', 'inspector');
    expect(may(watching, 'runPolls') || may(watching, 'importMembers')).toBe(false);
  });
});
