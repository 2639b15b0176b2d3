import { bytesFrom, verifyArchive, type VerifiedArchive } from '@folkmoot/ballot';
import { sodiumGroup } from '@folkmoot/ballot-native';
import {
  drawPoll,
  type HeldPoll,
  holdSealedPoll,
  isSameAsCast,
  type PollToHold,
  rehearsalMark,
} from '@folkmoot/sealed';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type Command, exit, type Terminal } from '../command';
import { countOpened } from '../rehearse/count-contest';
import { type RehearsalAsked, rehearsalOptions } from '../rehearse/options';
import { makeFolder, readme, writeFile } from '../rehearse/rehearsal-folder';
import { tellHolding } from '../rehearse/rehearsal-progress';
import { endProgress } from '../site/progress';

const help = `folkmoot rehearse — hold a whole secret election in which nobody votes, and check it

Usage
  folkmoot rehearse --out <folder> [--ballots <n>] [--questions <kind>] [--board <board>]
                    [--absent <n>] [--options <n>] [--seats <n>] [--choose <n>] [--seed <text>]

It does what booth, server and scrutineers do, with the same code: a board makes its key
in messages, votes are sealed, verified and some replaced, the box is closed, shuffled and
decrypted with proofs, and what comes out is counted. Then it reads the archive back from
the disk, checks every proof in it, and compares the result with the votes that went in.
Votes are drawn by chance; everything is marked ${rehearsalMark}.

Options
  --out <folder>      New or empty
  --ballots <n>       How many voters vote, 50 if left out; each tenth votes twice
  --questions <kind>  ranking (if left out), yes-no, k-of-n, or mixed for all three
  --options <n>       Candidates and projects: 8 if left out, at most 30
  --seats <n>         To be filled by the ranking: 3 if left out
  --choose <n>        Projects that a voter may mark at most: 2 if left out
  --board <board>     2-of-3 (if left out), 3-of-5, or single for a single officer
  --absent <n>        How many members of the board do not come to open it
  --seed <text>       Repeats a rehearsal, byte for byte. Who knows the seed knows the votes
  --help              Show this

Exit codes
  0  the election was held, and holds
  1  it was held, and does not hold: a fault of this program or this machine
  2  it could not be held

Examples
  folkmoot rehearse --out rehearsal
  folkmoot rehearse --ballots 300 --questions mixed --board 3-of-5 --absent 2 --out rehearsal
  belenios-tool election verify --dir rehearsal
`;

/** The time of rehearsals from a seed, which are to be the same each time: 1 January 2026, in seconds since 1970. */
const seededTime = 1_767_225_600;

/** Holds a secret election of drawn votes from key to count, and verifies it. */
export const rehearse: Command = {
  help,
  run(args, terminal) {
    const asked = rehearsalOptions(args);
    makeFolder(asked.out);
    const began = performance.now();
    const { poll, held } = hold(asked, terminal);
    endProgress(terminal);
    const archive = writePoll(asked.out, held);
    const verified = verifyArchive(archive, sodiumGroup);
    const flaw = verified.ok ? flawOf(verified.value, poll, held) : JSON.stringify(verified.error);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    if (flaw !== null) {
      terminal.out(`The rehearsal in ${asked.out} does not hold: ${flaw}.\n`);
      return Promise.resolve(exit.no);
    }
    terminal.out(told(asked, held, archive.length, seconds));
    return Promise.resolve(exit.ok);
  },
};

function hold({ poll: plan, board, seed }: RehearsalAsked, terminal: Terminal) {
  const random = seed === null ? randomBytes : bytesFrom(Buffer.from(`${rehearsalMark}|${seed}`));
  const opened = seed === null ? Math.floor(Date.now() / 1000) : seededTime;
  const poll: PollToHold = { ...drawPoll(plan, random), ...board, opened };
  const tell = tellHolding(terminal);
  const holding = holdSealedPoll(poll, sodiumGroup, random);
  for (let next = holding.next(); ; next = holding.next()) {
    if (next.done) return { poll, held: next.value };
    tell(next.value);
  }
}

/** Writes all of a poll. @returns its archive as it is on the disk */
function writePoll(out: string, held: HeldPoll): Uint8Array {
  const files: (readonly [string, string])[] = [];
  const write = (name: string, what: string, content: string | Uint8Array): void => {
    writeFile(out, name, content);
    files.push([name, what]);
  };
  write('election.bel', 'everything, with proofs', held.archive);
  write('election.json', 'what is asked, and the key it is sealed to', held.election);
  write('trustees.json', 'who holds that key, with proofs', held.trustees);
  const { tested } = held;
  if (tested) {
    const lines = [`${rehearsalMark}: a vote that was opened in place of being cast`];
    lines.push(`Tracker: ${tested.tracker}`, `Opening: ${tested.opening}`, '');
    write('opened-vote.txt', 'a vote that was not cast, to look into', lines.join('\n'));
  }
  for (const opened of held.contests) {
    const { id } = opened.contest;
    const { ballots, report, sheet, method } = countOpened(opened);
    write(`ballots-${id}.blt`, 'the papers that came out', ballots);
    write(
      `count-${id}.txt`,
      method ? `their count by ${method}` : 'their sums',
      `${rehearsalMark}\n\n${report}`,
    );
    if (sheet !== null) write(`count-${id}.json`, 'the same for programs', sheet);
  }
  writeFile(out, 'README.txt', readme(files));
  return fs.readFileSync(path.join(out, 'election.bel'));
}

/** What an archive that holds in itself has otherwise than it was cast. */
function flawOf(
  { ballots }: VerifiedArchive,
  poll: PollToHold,
  { trackers, contests }: HeldPoll,
): string | null {
  if (ballots.map(({ tracker }) => tracker).join() !== trackers.join())
    return 'other ballots are in it than the last of each voter';
  return isSameAsCast(poll, contests) ? null : 'what came out is not what was cast';
}

function told(
  { poll, board, out, seed }: RehearsalAsked,
  { superseded, contests }: HeldPoll,
  bytes: number,
  seconds: string,
): string {
  const number = (value: number): string => value.toLocaleString('en-GB');
  const { size, threshold } = board.board;
  const absent = board.absent.length === 0 ? '' : `, ${board.absent.length} of them absent`;
  const who = size === 1 ? 'a single officer' : `${threshold} of ${size}${absent}`;
  const facts = [
    ['Asked', poll.questions],
    ['Board', who],
    ['Ballots', `${number(poll.ballots)} counted, ${number(superseded)} replaced before the close`],
    ['Archive', `${path.join(out, 'election.bel')}, ${number(bytes)} bytes`],
    ['Took', `${seconds} s`],
    ...(seed === null ? [] : [['Seed', `“${seed}”: these votes are no secret`]]),
  ];
  return [
    `${rehearsalMark}: every proof holds, and what came out is what was cast.`,
    '',
    ...facts.map(([name = '', says]) => `  ${name.padEnd(11)}${says}`),
    '',
    ...contests.map((opened) => `${opened.contest.title}: ${countOpened(opened).summary}`),
    '',
  ].join('\n');
}
