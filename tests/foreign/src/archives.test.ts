import { rehearse, verifyArchive, type Marks, type Rehearsal } from '@folkmoot/ballot';
import { sodiumGroup as group } from '@folkmoot/ballot-native';
import { randomBytes, randomInt } from 'node:crypto';
import { describeWithTool, verdictOn } from './ask';

type Question = Rehearsal['questions'][number];
type Draw = readonly [Question, () => Marks];

/** The first few of the places from 0, in a random order. */
function drawn(answers: number, from: number, to: number): number[] {
  const places = Array.from({ length: answers }, (_, at) => at);
  for (let at = answers - 1; at > 0; at--) {
    const other = randomInt(at + 1);
    [places[at], places[other]] = [places[other] ?? 0, places[at] ?? 0];
  }
  return places.slice(0, randomInt(from, to + 1));
}

const names = (length: number) => Array.from({ length }, (_, at) => `Answer “${at + 1}” é\u2028`);
const ranking: Draw = [
  { type: 'NonHomomorphic', value: { answers: names(8), question: 'Put them in order' } },
  () => drawn(8, 0, 8),
];
const longRanking: Draw = [
  { type: 'NonHomomorphic', value: { answers: names(30), question: 'Put them in order' } },
  () => drawn(30, 1, 30),
];
const resolution: Draw = [
  {
    answers: ['For', 'Against'],
    blank: true,
    min: 1,
    max: 1,
    question: 'Resolution 1\n“As amended”',
  },
  () => (randomInt(3) === 0 ? 'blank' : drawn(2, 1, 1)),
];
const twoOfFive: Draw = [
  { answers: names(5), min: 1, max: 2, question: 'Choose one or two' },
  () => drawn(5, 1, 2),
];
const approvals: Draw = [
  { answers: names(6), min: 0, max: 6, question: 'Approve as many as you like' },
  () => drawn(6, 0, 6),
];

const kinds = {
  'a ranking': [ranking],
  'for, against or abstain': [resolution],
  'k of n': [twoOfFive],
  'every kind at once': [longRanking, resolution, approvals, ranking],
} as const;
const boards = {
  'two of three, one absent': { size: 3, threshold: 2, present: [1, 3] },
  'three of five': { size: 5, threshold: 3, present: [2, 3, 5] },
  'a single officer': { size: 1, threshold: 1, present: [1] },
  'the server alone': undefined,
} as const;

/** FOREIGN_BALLOTS=300,2000 holds larger elections than there is time for each day. */
const sizes = (process.env.FOREIGN_BALLOTS ?? '1,2,3,5,50').split(',').map(Number);

const elections = Object.entries(kinds).flatMap(([kind, questions]) =>
  Object.entries(boards).flatMap(([who, board]) =>
    sizes.map((ballots) => ({ kind, questions, who, board, ballots })),
  ),
);

describeWithTool('elections of ours', (tool) => {
  it.each(elections)('$kind, $who, $ballots ballots', ({ questions, board, ballots }) => {
    const marks = (): Marks[] => questions.map(([, draw]) => draw());
    const voters = [...Array.from({ length: ballots }, () => [marks()]), []];
    voters[0]?.push(marks()); // one votes again, one never
    const { archive, result } = rehearse(
      {
        name: 'Council election',
        questions: questions.map(([question]) => question),
        voters,
        ...(board && { board: { ...board, present: [...board.present] } }),
        opened: Math.floor(Date.now() / 1000),
      },
      group,
      randomBytes,
    );
    expect(verdictOn(archive, tool)).toBeNull();
    expect(verifyArchive(archive, group)).toMatchObject({ ok: true, value: { result } });
  });
});
