import { smallBoxes } from './small-boxes';

describe('R-H2: a secret poll of very few hides nothing on which all agree', () => {
  const says = (...boxes: Parameters<typeof smallBoxes>[0]) =>
    smallBoxes(boxes).map((one) => one.says);

  it('is told before it opens, where fewer than five share a box', () => {
    expect(says({ name: 'Staff', entitled: 5 }, { name: null, entitled: 1300 })).toEqual([]);
    expect(says({ name: 'Staff', entitled: 4 }, { name: null, entitled: 1 })).toEqual([
      expect.stringMatching(/^Only 4 people are entitled to vote in secret for Staff\. /),
      expect.stringMatching(/^One person is entitled to vote in secret\. /),
    ]);
  });

  it('is no reason not to hold it', () => {
    expect(smallBoxes([{ name: null, entitled: 2 }])[0]?.inVain).toBe(false);
  });
});
