import { type Ran, runFolkmoot } from '../testing/run-folkmoot';

const calendar = (preset: string, ...args: string[]): Promise<Ran> =>
  runFolkmoot('calendar', '--constitution', `preset:${preset}`, ...args);

describe('folkmoot calendar', () => {
  it('counts the clear days, and how long each way of sending takes (T15)', async () => {
    const { code, out, err } = await calendar('cic-members-council', '--meeting', '2026-03-31');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Timetable of the annual general meeting on Tuesday 31 March 2026\n/);
    expect(out).toContain(
      '14 (clear days) is at least 14 (needed) (Companies Act 2006 ss.307, 360).',
    );
    expect(out).toContain('The clear days are Tuesday 17 March 2026 to Monday 30 March 2026');
    expect(out).toContain('Last day to send it by e-mail: Thursday 12 March 2026.');
    expect(out).toContain('Last day to send it by hand: Monday 16 March 2026.');
    expect(out).toMatch(
      / {2}Tuesday 14 April 2026\n {4}File each change of director\n {4}A change/,
    );
    expect(out).toContain('a poll that closes on Monday 30 March 2026');
  });

  it('gives the stages of an election their last days (T23)', async () => {
    const args = ['--meeting', '2026-09-29', '--election-closes', '2026-09-18'];
    const { out } = await calendar('nhs-foundation-trust', ...args);
    expect(out).toMatch(/\nThe election\n {2}The stages .*\n {4}The notice of election .* 23 July/);
    expect(out).toContain('by Thursday 27 August 2026, 15 working days before the poll closes');
    expect(out).not.toContain('Companies Act');
    const asJson = JSON.parse((await calendar('nhs-foundation-trust', ...args, '--json')).out) as {
      election: { dates: { on: string }[] };
    };
    expect(asJson).toMatchObject({ meeting: '2026-09-29', tasks: expect.any(Array) });
    expect(asJson.election.dates.map(({ on }) => on)).toEqual([
      '2026-07-23',
      '2026-08-10',
      '2026-08-11',
      '2026-08-13',
      '2026-08-27',
    ]);
  });

  it('says in a society that its rules ask for the notice', async () => {
    const { out } = await calendar('consumer-co-op', '--meeting', '2026-05-16');
    expect(out).toMatch(/14 \(needed\) \(Rules, general meetings/);
    expect(out).not.toContain('Companies Act');
  });

  it.each([
    [['--meeting', '31 March'], '--meeting wants a date such as 2026-07-10, not “31 March”.'],
    [['--meeting', '2026-02-30'], '--meeting wants a date'],
    [['--meeting', '9999-12-31'], '--meeting wants a date in the years 1800 to 2999.'],
    [['--meeting', '2026-03-31', '--election-closes', 'soon'], '--election-closes wants a date'],
    [[], 'Say under which constitution and on which day'],
  ])('says what to do about %j', async (args, says) => {
    const { code, out, err } = await calendar('mutual', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
  });
});
