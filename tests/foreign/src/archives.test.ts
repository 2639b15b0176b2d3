import { type Marks, rehearse, type Rehearsal, verifyArchive } from '@folkmoot/ballot';
import { sodiumGroup as group } from '@folkmoot/ballot-native';
import { drawnQuestions } from '@folkmoot/sealed';
import { randomBytes, randomInt } from 'node:crypto';
import { describeWithTool, verdictOn } from './ask';
import { boards, holdDrawn } from './hold-drawn';

const polls = drawnQuestions.flatMap((questions) =>
  boards.flatMap((board) =>
    [1, 2, 3, 5, 50].map((ballots) => ({ ...board, questions, board, ballots })),
  ),
);

describeWithTool('secret polls of ours', (tool) => {
  it.each(polls)('$questions, $who, $ballots ballots', ({ questions, board, ballots }) => {
    const { archive, trackers } = holdDrawn(questions, ballots, board);
    expect(verdictOn(archive, tool)).toBeNull();
    const verified = verifyArchive(archive, group);
    expect(verified).toMatchObject({ ok: true });
    expect(verified.ok && verified.value.ballots.map(({ tracker }) => tracker)).toEqual(trackers);
  });
});

/* What the ballot library can do besides: sums of several marks, votes replaced in the archive itself, no board. */

const names = (length: number) => Array.from({ length }, (_, at) => `Answer “${at + 1}” é\u2028`);
const questions: Rehearsal['questions'] = [
  { type: 'NonHomomorphic', value: { answers: names(30), question: 'Put them in order' } },
  { answers: names(5), min: 1, max: 2, question: 'Choose one or two\n“As amended”' },
  { answers: names(6), min: 0, max: 6, question: 'Approve as many as you like' },
  { answers: names(2), blank: true, min: 1, max: 1, question: 'For or against' },
];

/** The first few of the places from 0, in a random order. */
function drawn(answers: number, from: number, to: number): number[] {
  const places = Array.from({ length: answers }, (_, at) => at);
  for (let at = answers - 1; at > 0; at--) {
    const other = randomInt(at + 1);
    [places[at], places[other]] = [places[other] ?? 0, places[at] ?? 0];
  }
  return places.slice(0, randomInt(from, to + 1));
}

const marks = (): Marks[] => [
  drawn(30, 0, 30),
  drawn(5, 1, 2),
  drawn(6, 0, 6),
  randomInt(3) === 0 ? 'blank' : drawn(2, 1, 1),
];

describeWithTool('elections of the ballot library', (tool) => {
  it.each([
    ['a board', { size: 3, threshold: 2, present: [1, 3] }, 9],
    ['the server alone', undefined, 9],
    ['a board, and one ballot', { size: 3, threshold: 2, present: [2, 3] }, 1],
  ] as const)('are accepted: %s', (_, board, ballots) => {
    const voters = [...Array.from({ length: ballots }, () => [marks()]), []];
    voters[0]?.push(marks()); // one votes again, one never
    const { archive, result } = rehearse(
      {
        ...{ name: 'Council election', questions, voters },
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
