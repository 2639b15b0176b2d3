import { firstTasks } from './first-tasks';

const nothing = { members: 0, decisions: 0, elections: 0, resolutions: 0 };
const idsOf = (begun: Partial<typeof nothing>) =>
  firstTasks({ ...nothing, ...begun }).map(({ id }) => id);

describe('firstTasks', () => {
  it('begins with the members, on whom everything else rests', () => {
    expect(idsOf({})).toEqual([
      'first-members',
      'first-election',
      'first-resolution',
      'read-constitution',
    ]);
  });
  it('goes on to what they vote on', () => {
    expect(idsOf({ members: 3 })).toEqual([
      'first-election',
      'first-resolution',
      'read-constitution',
    ]);
  });
  it.each(['decisions', 'elections', 'resolutions'])('ends with the first of the %s', (what) => {
    expect(idsOf({ members: 3, [what]: 1 })).toEqual([]);
  });
});
