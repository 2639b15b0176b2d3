import { foreignVerifier } from '@folkmoot/test-support';
import fs from 'node:fs';
import path from 'node:path';
import { BareLog } from '../support/bare-log';
import { logFolder, mirror, removeLogFolders } from '../support/log-folder';

const verifier = foreignVerifier('logs of many sizes before the tool of others');
const withVerifier = verifier ? describe : describe.skip;
const verify: NonNullable<typeof verifier> = (log, trust) =>
  verifier?.(log, trust) ?? Promise.reject(new Error('There is no foreign verifier.'));

afterAll(() => removeLogFolders());

withVerifier('L2: a verifier that knows only the C2SP specifications and Go’s sumdb', () => {
  let log: BareLog;
  const kept = logFolder();

  beforeAll(async () => {
    log = await BareLog.start('bare.example/log/somebody');
  });
  afterAll(() => log.close());

  const keep = (size: number, note: string): string => {
    const file = path.join(kept, `${size}.checkpoint`);
    fs.writeFileSync(file, note);
    return file;
  };
  const earlier = () => fs.readdirSync(kept).map((name) => path.join(kept, name));

  it.each([0, 1, 2, 255, 256, 257, 65_536, 70_000])(
    'accepts a log of %d entries, each checkpoint before it and proofs of its entries',
    async (size) => {
      const checkpoints = earlier();
      keep(size, await log.growTo(size));
      const places = [...new Set([0, Math.floor(size / 2), size - 1])].filter(
        (at) => at >= 0 && at < size,
      );
      const proofs = await Promise.all(
        places.map((at) =>
          log.save(
            `/api/v1/log/entries/${at}/tlog-proof`,
            path.join(logFolder(), `${at}.tlog-proof`),
          ),
        ),
      );
      const verdict = await verify(log.prefix, {
        vkeys: await log.vkeys(),
        earlier: checkpoints,
        proofs,
      });
      expect(verdict.says).toMatch(
        new RegExp(
          `^verified: bare.example/log/somebody, ${size} entries, \\d+ tiles, ${checkpoints.length} earlier checkpoints, ${proofs.length} proofs`,
        ),
      );
    },
  );

  it('accepts the same files in a folder', async () => {
    const verdict = await verify(await mirror(log.prefix), {
      vkeys: await log.vkeys(),
      earlier: earlier(),
    });
    expect(verdict.says).toMatch(/^verified/);
  });
});
