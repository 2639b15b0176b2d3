import {
  allocationMethods,
  type BallotFile,
  countingMethods,
  type CountSheet,
} from '@folkmoot/count';
import { Cannot, type Command, exit, type Terminal } from '../command';
import { allocationReport, divideFund } from '../count/allocation';
import { type Ballots, readBallots } from '../count/ballots';
import { countElection, electionReport } from '../count/election';
import { type Lots } from '../count/lots';
import { type CountOptions, countOptions } from '../count/options';
import { endProgress } from '../count/progress';
import { type OutcomesReport, type Report, reportText } from '../count/report';
import { sourceOf } from '../source';

const listOf = (methods: ReadonlyMap<string, { id: string; name: string }>): string =>
  [...methods.values()].map(({ id, name }) => `  ${id.padEnd(16)}${name}`).join('\n');

const help = `folkmoot count — count the ballots in a file, and show every step

Usage
  folkmoot count <file> --method <method> [options]

Where ballots follow each other (exhaustive), name a file for each, in order.

<file> is a ballot file: BLT, a table (.csv), a Pabulib file (.pb) or a document of
ballots (.json). With - standard input is read.

Methods that elect
${listOf(countingMethods)}

Methods that divide a fund
${listOf(allocationMethods)}

Options
  --format <form>      blt, csv, pb or json, when the name of the file does not tell
  --lots <file>        The order that lots gave, most favoured first: a name or number on
                       each line, or a JSON document with “order” and “seed”. Without it
                       the file's own order is used, a [tie …] line. Without that the
                       order is made from the SHA-256 of the ballots: good for checking,
                       but no draw
  --table              Print only the table
  --sentences          Print what happened at each step, and why
  --json               Print the whole sheet, with “winners”: candidates by number, or
                       projects by id
  --csv                Print the sheet as a table for spreadsheets
  --all-outcomes       Play out every lot, and tell all results that can come of it
  --help               Show this

Options for elections
  --seats <number>     Instead of the seats that the file says; a table says none: 1.
                       irv, schulze, yes-no and exhaustive fill 1, whatever the file says
  --reopen-nominations <candidate>
                       By number or name: if they win, the seat stays vacant (irv, yes-no,
                       exhaustive)
  --withdrawn <candidate>
                       By number or name: passed over as if never listed. May be given
                       several times
  --at-least-half      A candidate needs at least half of the ballots (approval)
  --seat-rules <file>  Seats that groups of candidates are guaranteed, or may have at most: a
                       JSON list of {"name": "Nurses", "candidates": [4, "Eve"],
                       "atLeast": 1, "atMost": 2}; either number may be left out
                       (scottish-stv, ers97, mer-stv, meek, fptp, block-vote)
  --at-least <guarantee>
                       The same in short, as a result gives it: 1:3,5 for at least one
                       seat of candidates 3 and 5. May be given several times
  --skipped <what>     A skipped rank: close-up (later preferences move up, the default)
                       or stop (the paper stops there)

Options for tables
  --columns <what>     ranks (names in the cells) or candidates (ranks in the cells), when
                       the headings do not tell
  --overvote <what>    Two at one rank: keep them as equal (the default; most methods stop
                       there), stop, or skip the rank
  --duplicate <what>   A candidate again: refuse the file (the default), stop, or skip it
  --leave-out <name>   A name that is nobody, or a column that is no candidate's. May be
                       given several times

Option for funds
  --completion <what>  What equal shares leave over: none (it stays, the default) or
                       greedy (most approvals first, what still fits)

Exit codes
  0  the ballots are counted
  2  they could not be: the message says what is wrong and where

Examples
  folkmoot count ward-3.blt --method scottish-stv
  folkmoot count ward-3.blt --method scottish-stv --lots drawn.txt --sentences
  folkmoot count ned.blt --method yes-no --reopen-nominations 2
  folkmoot count ward-3.blt --method scottish-stv --seat-rules nurses.json
  folkmoot count first.blt second.blt --method exhaustive
  folkmoot count - --method scottish-stv --seats 2 --json < ward-3.blt
  folkmoot count survey.csv --method scottish-stv --seats 2 --duplicate skip
  folkmoot count fund.pb --method mes-cost --completion greedy
`;

/** Counts the ballots in a file. */
export const count: Command = {
  help,
  async run(args, terminal) {
    const options = countOptions(args);
    const source = sourceOf(options.file, terminal);
    const ballots = await readBallots(source, options.format, options.csvSettings, terminal);
    const later = await laterBallots(options, terminal);
    const { report, lots, outcomes, note } = counted(ballots, later, options);
    endProgress(terminal);
    if (note) terminal.err(note);
    if (lots.forChecking) warnOfLots(report, terminal);
    terminal.out(reportText(report, options.form, outcomes));
    return exit.ok;
  },
};

/** A count with what is printed of it. */
interface Counted {
  readonly report: Report;
  /** What whoever asked must know beside it. */
  readonly note: string | null;
  readonly lots: Lots;
  readonly outcomes: OutcomesReport | null;
}

/** The ballots that followed the first, one file each. */
async function laterBallots(
  { laterFiles, format, csvSettings }: CountOptions,
  terminal: Terminal,
): Promise<BallotFile[]> {
  const files: BallotFile[] = [];
  for (const name of laterFiles) {
    const ballots = await readBallots(sourceOf(name, terminal), format, csvSettings, terminal);
    if (ballots.kind === 'fund')
      throw new Cannot(`${name} has a fund, not ballots of an election.`);
    files.push(ballots.file);
  }
  return files;
}

function counted(
  ballots: Ballots,
  later: readonly BallotFile[],
  { method, ...settings }: CountOptions,
): Counted {
  if (ballots.kind === 'election' && method.kind === 'election') {
    const { sheet, ...more } = countElection([ballots.file, ...later], {
      ...settings,
      method: method.method,
    });
    return {
      report: electionReport(sheet),
      note: noteOfSeats(ballots.file, sheet, settings),
      ...more,
    };
  }
  if (ballots.kind === 'fund' && method.kind === 'fund') {
    const { sheet, ...more } = divideFund(ballots.fund, { ...settings, method: method.method });
    return { report: allocationReport(sheet), note: null, ...more };
  }
  throw new Cannot(
    ballots.kind === 'fund'
      ? `${method.method.id} elects candidates, and this file has a fund. One of: ${[...allocationMethods.keys()].join(', ')}.`
      : `${method.method.id} divides a fund, and this file has none. One of: ${[...countingMethods.keys()].join(', ')}.`,
  );
}

/** What to say when the file names more seats than the method fills, and `--seats` was not given. */
const noteOfSeats = (
  file: BallotFile,
  { method, seats }: CountSheet,
  asked: Pick<CountOptions, 'seats'>,
): string | null =>
  asked.seats !== null || file.seats === seats
    ? null
    : `${method} fills 1 seat. The file is of an election to ${file.seats}; it was counted for 1.\n`;

function warnOfLots({ lots }: Report, terminal: Terminal): void {
  if (lots.length === 0) return;
  terminal.err(
    `Chance settled ${lots.join(', ')}. No lot order was given, so one was made from the SHA-256 of the ballots: good for checking, but not a draw. Give the order that was drawn with --lots.\n`,
  );
}
