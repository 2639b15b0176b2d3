import {
  ballotsBytes,
  type BallotFile,
  type Contest,
  contestOf,
  type CountingMethod,
  countSentences,
  type CountSheet,
  countTable,
  type SkippedRank,
  playedCount,
  sheetCsv,
  summarySentence,
} from '@folkmoot/count';
import { createHash } from 'node:crypto';
import { ok } from '@folkmoot/basics';
import { Cannot } from '../command';
import { lotsForChecking, lotsInFile, type Lots } from './lots';
import { everyOutcome } from './outcomes';
import { type OutcomesReport, type Report } from './report';
import { seatRuleInShort, seatRulesInFile } from './seat-rules';

/** What a ballot file leaves open. */
export interface ElectionSettings {
  readonly method: CountingMethod;
  /** Instead of the seats in the file, or of the one that the method fills. */
  readonly seats: number | null;
  readonly skipped: SkippedRank;
  /** The candidate, by number or name, whose election leaves the seat vacant. */
  readonly reopenNominations: string | null;
  /** Candidates, by number or name, who are passed over besides those of the file. */
  readonly withdrawn: readonly string[];
  /** Whether a candidate needs at least half of the ballots. */
  readonly atLeastHalf: boolean;
  /** A file with the seats that groups of candidates are guaranteed, or may have at most. */
  readonly seatRulesFile: string | null;
  /** Guaranteed seats in short: `1:3,5`. */
  readonly atLeast: readonly string[];
  /** A file with the lot order. */
  readonly lotsFile: string | null;
  readonly allOutcomes: boolean;
}

/** A file's ballots counted, and the lots that were at hand. */
export interface CountedElection {
  readonly sheet: CountSheet;
  readonly lots: Lots;
  /** If it was asked for. */
  readonly outcomes: OutcomesReport | null;
}

const CONTEST_ID = 'contest-1';

/**
 * Counts the ballots of a file, or of several, where ballots followed each other.
 * @throws Cannot when the method cannot count them
 */
export function countElection(
  [file, ...later]: readonly [BallotFile, ...BallotFile[]],
  settings: ElectionSettings,
): CountedElection {
  const { method } = settings;
  const [first, ...laterRounds] = [file, ...later].map((one) => roundOf(one, file, settings));
  const contest: Contest = {
    ...first!,
    withdrawn: [
      ...first!.withdrawn,
      ...settings.withdrawn.map((given) => candidateNamed('withdrawn', given, file)),
    ],
    ...(settings.reopenNominations !== null && {
      reopenNominations: candidateNamed('reopen-nominations', settings.reopenNominations, file),
    }),
    ...(settings.atLeastHalf && { atLeastHalf: true }),
    ...seatRulesOf(settings, first!.candidates),
    ...(laterRounds.length > 0 && { laterRounds }),
  };
  const hash = createHash('sha256');
  for (const round of [first!, ...laterRounds]) hash.update(ballotsBytes(round));
  const inputSha256 = hash.digest('hex');
  const lots = lotsOf(contest, file, settings, inputSha256);
  const counted = method.count(contest, {
    lotOrder: lots.order,
    lotSeed: lots.seed,
    inputSha256,
  });
  if (!counted.ok)
    throw new Cannot('says' in counted.error ? counted.error.says : counted.error.why);
  const outcomes = settings.allOutcomes ? outcomesOf(contest, method, inputSha256) : null;
  return { sheet: counted.value, lots, outcomes };
}

/** The ballots of one file as a contest of the candidates that stood in the first. */
function roundOf(
  file: BallotFile,
  { candidates }: BallotFile,
  { method, seats, skipped }: ElectionSettings,
): Contest {
  const names = (list: BallotFile['candidates']): string =>
    JSON.stringify(list.map(({ name }) => name));
  if (names(file.candidates) !== names(candidates))
    throw new Cannot('Every file must list the candidates of the first, in the same order.');
  return contestOf(
    { ...file, seats: seats ?? seatsFilled(method, file) },
    { id: CONTEST_ID, skipped, equal: method.papers === 'order' ? 'stop' : 'keep' },
  );
}

/** What groups of candidates are guaranteed, or may have at most; nothing where nobody said so. */
const seatRulesOf = (
  { seatRulesFile, atLeast }: ElectionSettings,
  candidates: Contest['candidates'],
): Pick<Contest, 'seatRules'> =>
  seatRulesFile === null && atLeast.length === 0
    ? {}
    : {
        seatRules: [
          ...(seatRulesFile === null ? [] : seatRulesInFile(seatRulesFile, candidates)),
          ...atLeast.map((given) => seatRuleInShort(given, candidates)),
        ],
      };

const seatsFilled = ({ fills }: CountingMethod, { seats }: BallotFile): number =>
  fills === 'one-seat' ? 1 : seats;

function candidateNamed(option: string, given: string, { candidates }: BallotFile): string {
  const place = candidates.findIndex(
    ({ name }, index) => name === given || String(index + 1) === given,
  );
  if (place >= 0) return String(place + 1);
  throw new Cannot(`--${option} wants the number or name of a candidate, not “${given}”.`);
}

const outcomesOf = (
  contest: Contest,
  method: CountingMethod,
  inputSha256: string,
): OutcomesReport => {
  const places = new Map(contest.candidates.map(({ id }, place) => [id, place]));
  return everyOutcome(
    {
      ids: [...places.keys()],
      number: (id) => places.get(id)! + 1,
      name: (id) => contest.candidates[places.get(id)!]!.name,
    },
    (lotOrder) => {
      const played = method.count(contest, { lotOrder, inputSha256 });
      return played.ok ? ok(playedCount(played.value)) : played;
    },
  );
};

/** The order in the file of lots, or on the `[tie …]` line, or one made from the ballots. */
function lotsOf(
  { id, candidates }: Contest,
  { tieOrder }: BallotFile,
  { lotsFile }: ElectionSettings,
  inputSha256: string,
): Lots {
  if (lotsFile !== null) return lotsInFile(lotsFile, candidates);
  if (tieOrder)
    return {
      order: tieOrder.map((place) => candidates[place]!.id),
      seed: null,
      forChecking: false,
    };
  return lotsForChecking(id, inputSha256, candidates);
}

/** A count sheet in all its forms. */
export const electionReport = (sheet: CountSheet): Report => ({
  json: () => ({
    ...sheet,
    winners: sheet.elected.map(
      (winner) => sheet.candidates.findIndex(({ id }) => id === winner) + 1,
    ),
    ...(sheet.stages.length === 1 ? { votes: sheet.stages[0]!.votes } : {}),
  }),
  csv: () => sheetCsv(sheet),
  summary: () => summarySentence(sheet),
  table: () => countTable(sheet),
  sentences: () => countSentences(sheet),
  lots: sheet.lots.map(({ stage }) => `stage ${stage}`),
});
