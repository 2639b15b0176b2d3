import fs from 'node:fs';
import path from 'node:path';
import {
  archiveFolder,
  type BeleniosTool,
  findBeleniosTool,
  verdictOn,
} from '@folkmoot/test-support/belenios-tool';

export { verdictOn };

const found = findBeleniosTool();

/** What the tool says of a ballot that is about to join an archive: `null` when all is well. */
export function verdictOnBallot(
  ballot: string,
  archive: Uint8Array,
  tool: BeleniosTool,
): string | null {
  const folder = archiveFolder(archive);
  const file = path.join(folder, 'ballot.json');
  fs.writeFileSync(file, ballot);
  try {
    return tool.run('election', 'verify-ballot', '--dir', folder, '--ballot', file);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** Tests that need the tool: skipped, and the reason told, where there is none. */
export function describeWithTool(title: string, tests: (tool: BeleniosTool) => void): void {
  if ('reason' in found) {
    process.stderr.write(`\nSkipped: ${title}: ${found.reason}.\n`);
    describe(title, () => it.skip(`skipped: ${found.reason}`, () => undefined));
    return;
  }
  describe(`${title} (belenios-tool ${found.version})`, () => tests(found));
}
