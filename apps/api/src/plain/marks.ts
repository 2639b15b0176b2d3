import { err, ok, type Result } from '@folkmoot/basics';
import { type Answer } from '@folkmoot/rules';
import { type BallotPaperDto, type PaperContestDto } from '../ballots/ballots.dto';
import { type NumberingFault, rankingOf } from './numbering';
import { type MarkedDto, type PlainAnswerDto } from './plain.dto';

/** Options by contest; a contest without any is missing. */
export type Marks = ReadonlyMap<string, readonly string[]>;

export type MarkFault =
  | NumberingFault
  | { readonly code: 'nothing-marked' }
  | { readonly code: 'too-many'; readonly marked: number; readonly most: number }
  /** No form of ours sends this. */
  | { readonly code: 'not-on-paper' };

type Paper = Pick<BallotPaperDto, 'contests' | 'current'>;

/** What somebody who begins has marked: what they cast before, if they did. */
export const marksBefore = ({ current }: Paper): Marks =>
  new Map(current?.map(({ contest, options }) => [contest, options]));

/** The marks that a form carried, or `null` where one of them is not on the paper. */
export function marksIn({ contests }: Paper, { marked }: MarkedDto): Marks | null {
  const marks = marked
    .map((line) => line.split(' '))
    .map(([contest = '', ...ids]) => [contest, ids] as const);
  const areOnPaper = marks.every(([id, options]) => {
    const contest = contests.find((known) => known.id === id);
    return contest !== undefined && options.every((option) => isOn(contest, option));
  });
  const areOnce = new Set(marks.map(([contest]) => contest)).size === marks.length;
  return areOnPaper && areOnce ? new Map(marks) : null;
}

/** The marks as a form carries them. */
export const inForm = (marks: Marks): readonly string[] =>
  [...marks].map(([contest, options]) => [contest, ...options].join(' '));

/** What is cast. A contest with nothing marked is left out: an under-vote, which the rules allow. */
export const answersIn = (marks: Marks, { contests }: Paper): Answer[] =>
  contests
    .map(({ id }) => ({ contest: id, options: marks.get(id) ?? [] }))
    .filter(({ options }) => options.length > 0);

export const withAnswer = (marks: Marks, contest: string, options: readonly string[]): Marks =>
  new Map([...marks, [contest, options]]);

/**
 * What a voter has marked in one contest, or all that is wrong with it.
 * @param alone  whether it is the only contest of the paper, where nothing marked is nothing cast
 * @returns a ranking as it was ranked; anything else in the order of the paper
 */
export function answerIn(
  contest: PaperContestDto,
  { option: ticked, place }: Pick<PlainAnswerDto, 'option' | 'place'>,
  alone: boolean,
): Result<readonly string[], readonly MarkFault[]> {
  const sent = [...ticked, ...place.map(({ of }) => of)];
  const isSentTwice = new Set(sent).size < sent.length;
  if (isSentTwice || !sent.every((id) => isOn(contest, id))) return err([{ code: 'not-on-paper' }]);
  const marked = contest.kind === 'ranking' ? rankedIn(contest, place) : tickedIn(contest, ticked);
  if (marked.ok && alone && marked.value.length === 0) return err([{ code: 'nothing-marked' }]);
  return marked;
}

function rankedIn(
  { options }: PaperContestDto,
  places: PlainAnswerDto['place'],
): Result<readonly string[], readonly MarkFault[]> {
  return rankingOf(
    options.map(({ id }) => ({
      option: id,
      written: places.find(({ of }) => of === id)?.value ?? '',
    })),
  );
}

function tickedIn(
  { kind, options, mostMarks }: PaperContestDto,
  ticked: readonly string[],
): Result<readonly string[], readonly MarkFault[]> {
  const marked = options.map(({ id }) => id).filter((id) => ticked.includes(id));
  const most = kind === 'choice' ? 1 : (mostMarks ?? marked.length);
  return marked.length > most
    ? err([{ code: 'too-many', marked: marked.length, most }])
    : ok(marked);
}

const isOn = ({ options }: PaperContestDto, id: string): boolean =>
  options.some((option) => option.id === id);
