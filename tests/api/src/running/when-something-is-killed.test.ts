import {
  isSound,
  killApis,
  killPostgres,
  killThroughElection,
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

/** The short form of `npm run reliability:secret`, whose results are in docs/reliability-of-secret-polls.md. */
it('a secret election goes through, though PostgreSQL, the API and the worker are killed in it', async () => {
  const run = await killThroughElection({
    members: 40,
    casting: 2,
    opening: { shuffle: 1 },
    sending: 0,
  });
  const { audit, wrong, closing, opening, counted, voters } = run;
  expect({ ...audit.wrong, ...wrong }).toEqual({
    lost: 0,
    notCounted: 0,
    doubled: 0,
    afterClose: 0,
    unlogged: 0,
    unfounded: 0,
    gaps: 0,
    falseLeaves: 0,
    forks: 0,
    unsigned: 0,
    stuckJobs: 0,
    answeredOtherwise: 0,
    papersAmiss: 0,
    changedSteps: 0,
  });
  expect(closing).toMatchObject({ ballots: voters, credentials: voters, rollMarks: voters });
  expect(opening.workerKilledIn).toEqual(['shuffle']);
  expect(counted).toBe(voters);
  expect(run.repeated).toBeGreaterThan(0);
}, 300_000);
