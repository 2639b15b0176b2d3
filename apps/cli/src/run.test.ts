import { runFolkmoot } from './testing/run-folkmoot';

describe('folkmoot', () => {
  it.each([[], ['--help'], ['-h'], ['help']])(
    'shows its commands and examples: %j',
    async (...args) => {
      const { code, out } = await runFolkmoot(...(args as string[]));
      expect(code).toBe(0);
      expect(out).toMatch(/verify +Recompute a published record/);
      expect(out).toMatch(/folkmoot verify http:\/\/localhost:3000/);
    },
  );

  it('shows its version', async () => {
    expect(await runFolkmoot('--version')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^folkmoot \d+\.\d+\.\d+\n$/),
    });
  });

  it.each([
    ['verify', '--help'],
    ['help', 'verify'],
  ])('shows the help of a command: %s %s', async (...args) => {
    const { code, out } = await runFolkmoot(...args);
    expect(code).toBe(0);
    expect(out).toMatch(/--kept <file>/);
  });

  it('says what to do about a command that it does not have', async () => {
    const { code, err } = await runFolkmoot('verfy');
    expect(code).toBe(2);
    expect(err).toBe('There is no command “verfy”. See: folkmoot --help\n');
  });
});
