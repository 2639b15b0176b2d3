import { atOneMoment, Clock, SteppedClock } from './clock';

describe('Clock.today: R-06, the civil date in the United Kingdom', () => {
  it.each([
    ['2026-06-09T22:59:59.999Z', '2026-06-09'],
    ['2026-06-09T23:00:00.000Z', '2026-06-10'],
    ['2026-12-31T23:59:59.999Z', '2026-12-31'],
    ['2027-01-01T00:00:00.000Z', '2027-01-01'],
    ['2026-10-25T00:59:59.999Z', '2026-10-25'],
    ['2026-10-24T23:00:00.000Z', '2026-10-25'],
  ])('at %s is %s', (moment, date) => {
    expect(new SteppedClock(moment).today()).toBe(date);
  });

  it('follows the clock', () => {
    const clock = new SteppedClock('2026-06-09T22:59:00.000Z');
    expect(clock.today()).toBe('2026-06-09');
    clock.set('2026-06-09T23:00:00.000Z');
    expect(clock.today()).toBe('2026-06-10');
    clock.set('2026-06-01T12:00:00.000Z');
    expect(clock.today()).toBe('2026-06-01');
  });
});

describe('an act', () => {
  const [before, after] = ['2026-06-09T22:59:59.999Z', '2026-06-09T23:00:00.000Z'];
  const later = () => new Promise((resolve) => setImmediate(resolve));

  it('has one moment and one day, however late it gets while it is done', async () => {
    const clock = new SteppedClock(before);
    await atOneMoment(async () => {
      expect(clock.now()).toBe(before);
      clock.set(after);
      await later();
      expect([clock.now(), clock.today(), clock.todayForLookingUp()]).toEqual([
        before,
        '2026-06-09',
        '2026-06-09',
      ]);
      expect(clock.reading()).toBe(after);
    });
    expect([clock.now(), clock.today()]).toEqual([after, '2026-06-10']);
  });

  it('has the day of its moment, whichever of them it asks for first', async () => {
    const clock = new SteppedClock(before);
    await atOneMoment(async () => {
      expect(clock.today()).toBe('2026-06-09');
      clock.set(after);
      await later();
      expect(clock.now()).toBe(before);
    });
  });

  it('begins when it first asks, not when it looks up what the day has', async () => {
    const clock = new SteppedClock(before);
    await atOneMoment(async () => {
      expect(clock.todayForLookingUp()).toBe('2026-06-09');
      clock.set(after);
      await later();
      expect([clock.now(), clock.todayForLookingUp()]).toEqual([after, '2026-06-10']);
    });
  });

  it('has a moment of its own, beside others and within another', async () => {
    const clock = new SteppedClock(before);
    const one = atOneMoment(async () => {
      const first = clock.now();
      await later();
      const within = await atOneMoment(() => Promise.resolve(clock.now()));
      return [first, within, clock.now()];
    });
    clock.set(after);
    const other = atOneMoment(() => Promise.resolve(clock.now()));
    await expect(one).resolves.toEqual([before, after, before]);
    await expect(other).resolves.toBe(after);
  });

  it('leaves the time to what it set going and did not wait for', async () => {
    const clock = new SteppedClock(before);
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => (goOn = resolve));
    let left: Promise<string> | undefined;
    await atOneMoment(() => {
      clock.now();
      left = gate.then(() => clock.now());
      return Promise.resolve();
    });
    clock.set(after);
    goOn();
    await expect(left).resolves.toBe(after);
  });

  it('that fails is over as well', async () => {
    const clock = new SteppedClock(before);
    const failing = atOneMoment(async () => {
      clock.now();
      await later();
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    clock.set(after);
    expect(clock.now()).toBe(after);
  });

  it('is told what the clock of the machine shows', async () => {
    jest.useFakeTimers({ now: new Date(before) });
    await expect(atOneMoment(() => Promise.resolve(new Clock().now()))).resolves.toBe(before);
    jest.useRealTimers();
  });
});
