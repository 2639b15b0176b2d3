import { membersShown } from './members-shown';

const part = (name: string, members: number) => ({ name, members });

describe('R-H2: numbers of members that are published', () => {
  it('are given for each constituency that is large enough', () => {
    const parts = [part('Staff', 60), part('Community', 5)];
    expect(membersShown(parts)).toEqual(expect.arrayContaining(parts));
  });

  it('put a constituency of four with the next smallest, so that it is not the difference either', () => {
    const shown = membersShown([part('Staff', 60), part('Community', 4), part('Partners', 20)]);
    expect(shown).toHaveLength(2);
    expect(shown).toEqual(
      expect.arrayContaining([part('Staff', 60), part('Community and Partners', 24)]),
    );
  });

  it('are not given at all where everybody together is fewer than five', () => {
    expect(membersShown([part('Staff', 3), part('Community', 1)])).toEqual([]);
    expect(membersShown([part('Staff', 0), part('Community', 0)])).toEqual([]);
    expect(membersShown([])).toEqual([]);
  });
});
