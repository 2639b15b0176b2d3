import { verifyArchive } from '@folkmoot/ballot';
import { sodiumGroup } from '@folkmoot/ballot-native';
import { type DrawnQuestions, drawnQuestions } from '@folkmoot/sealed';
import { findBeleniosTool, verdictOn } from '@folkmoot/test-support/belenios-tool';
import { boards, holdDrawn } from './hold-drawn';

/* npm run foreign -- [ballots,…] [kind of question]: larger secret polls, put to belenios-tool and timed. */

const [sizes = '300,2000', kind] = process.argv.slice(2);
const kinds: readonly DrawnQuestions[] = drawnQuestions.filter(
  (one) => kind === undefined || one === kind,
);

/** Does something, and says how many seconds it took. */
function timed<T>(work: () => T): readonly [T, string] {
  const began = performance.now();
  const done = work();
  return [done, `${((performance.now() - began) / 1000).toFixed(1)} s`];
}

const tool = findBeleniosTool();
if ('reason' in tool) throw new Error(`There is nothing to ask: ${tool.reason}.`);
if (kinds.length === 0) throw new Error(`Name one of ${drawnQuestions.join(', ')}.`);
console.log(`belenios-tool ${tool.version}`);
console.log('ballots  questions   board                     held     ours     theirs   bytes');
for (const ballots of sizes.split(',').map(Number))
  for (const board of ballots > 100 ? boards.slice(0, 1) : boards)
    for (const questions of kinds) {
      const [{ archive }, held] = timed(() => holdDrawn(questions, ballots, board));
      const [ours, oursTook] = timed(() => verifyArchive(archive, sodiumGroup));
      const [theirs, theirsTook] = timed(() => verdictOn(archive, tool));
      if (!ours.ok || theirs !== null)
        throw new Error(`Not accepted: ${JSON.stringify(ours.ok || ours.error)} / ${theirs}`);
      const cells = [String(ballots), questions, board.who, held, oursTook, theirsTook];
      const widths = [9, 12, 26, 9, 9, 9];
      console.log(cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('') + archive.length);
    }
