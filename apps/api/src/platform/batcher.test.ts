import { Batcher } from './batcher';

const later = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('a batcher', () => {
  it('answers each question with its own answer, in groups no larger than allowed', async () => {
    const groups: number[] = [];
    const batcher = new Batcher<number, number>(async (questions) => {
      groups.push(questions.length);
      await later();
      return questions.map((question) => question * 2);
    }, 10);
    const answers = await Promise.all(Array.from({ length: 35 }, (_, n) => batcher.ask(n)));
    expect(answers).toEqual(Array.from({ length: 35 }, (_, n) => n * 2));
    expect(Math.max(...groups)).toBeLessThanOrEqual(10);
    expect(groups.length).toBeLessThan(35);
  });

  it('fails one group and goes on with the next', async () => {
    let calls = 0;
    const batcher = new Batcher<string, string>(async (questions) => {
      calls += 1;
      await later();
      if (calls === 1) throw new Error('away');
      return questions;
    }, 1);
    const settled = await Promise.allSettled([batcher.ask('a'), batcher.ask('b')]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });

  it('never has more groups under way than it may', async () => {
    let underWay = 0;
    let most = 0;
    const batcher = new Batcher<number, number>(
      async (questions) => {
        most = Math.max(most, (underWay += 1));
        await later();
        underWay -= 1;
        return questions;
      },
      1,
      2,
    );
    await Promise.all(Array.from({ length: 12 }, (_, n) => batcher.ask(n)));
    expect(most).toBe(2);
  });
});
