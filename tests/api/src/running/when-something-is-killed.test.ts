import {
  isSound,
  killApis,
  killPostgres,
  type KillRun,
  killWorkerAndSigner,
} from '@folkmoot/load-tests';

/** The short form of `npm run reliability`, whose results are in docs/reliability.md. */
describe('while 8 clients act and vote, killed twice with no warning:', () => {
  it.each<readonly [string, (kills: number) => Promise<KillRun>]>([
    ['PostgreSQL', killPostgres],
    ['two copies of the API', killApis],
    ['the signer and the worker', killWorkerAndSigner],
  ])(
    '%s: what was acknowledged is recorded, entries are changes, and nothing is missing',
    async (_, kill) => {
      const { audit, silences } = await kill(2);
      expect(audit.wrong).toEqual({
        lost: 0,
        doubled: 0,
        unlogged: 0,
        unfounded: 0,
        gaps: 0,
        falseLeaves: 0,
        forks: 0,
        unsigned: 0,
        stuckJobs: 0,
        unwritten: 0,
      });
      expect(isSound(audit)).toBe(true);
      expect(silences).toHaveLength(2);
      expect(audit.acknowledged).toBeGreaterThanOrEqual(80);
    },
    300_000,
  );
});
