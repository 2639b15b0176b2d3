import { remindersOn } from './reminders';

const day = 86_400_000;
const poll = { opens: '2026-03-16T09:00:00.000Z', closes: '2026-03-30T16:00:00.000Z' };
const moments = (days: number[], open = poll) => remindersOn(days, open, day).map(({ at }) => at);

describe('R-E17: when those who have not voted are reminded', () => {
  it('at nine by the clock of the United Kingdom, earliest first, on either side of a change of the clocks', () => {
    expect(moments([1, 5])).toEqual(['2026-03-25T09:00:00.000Z', '2026-03-29T08:00:00.000Z']);
  });
  it('on the day of the close too, but not after it', () => {
    expect(moments([0])).toEqual(['2026-03-30T08:00:00.000Z']);
    expect(moments([0], { ...poll, closes: '2026-03-30T07:30:00.000Z' })).toEqual([]);
  });
  it('never on the heels of the notice of the poll', () => {
    expect(moments([14, 13])).toEqual(['2026-03-17T09:00:00.000Z']);
  });
});
