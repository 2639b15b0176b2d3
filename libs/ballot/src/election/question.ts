import { mostIntegers } from '../group/small-integers';
import { list, optional, record, Malformed, type Of, type Shape } from '../json/shape';
import { freeText, literal, whole } from '../json/values';

/** As many answers as a choice may have: each costs a ballot two proofs and about 600 bytes. */
export const mostAnswers = 100;

const answerText = freeText(1000);
const questionText = freeText(10_000);

const choiceShape = record({
  answers: list(answerText, { from: 1, to: mostAnswers }),
  blank: optional(literal(true)),
  min: whole(0, mostAnswers),
  max: whole(0, mostAnswers),
  question: questionText,
});

const rankingShape = record({
  type: literal('NonHomomorphic'),
  value: record({
    answers: list(answerText, { from: 1, to: mostIntegers }),
    question: questionText,
  }),
});

/**
 * A question of which only sums come out: mark from `min` to `max` of the answers, or, where `blank`
 * is set, none of them.
 * Source: Belenios specification s.4.9.1, question_h.
 */
export type Choice = Of<typeof choiceShape>;

/**
 * A question whose answers come out one by one, shuffled: put up to 30 candidates in order.
 * Source: Belenios specification s.4.9.2, question_nh.
 */
export type Ranking = Of<typeof rankingShape>;

/** A question of a secret poll. Source: Belenios specification s.4.9, without lists. */
export type Question = Choice | Ranking;

export const isRanking = (question: Question): question is Ranking => 'type' in question;

/** What can be marked. */
export const answersOf = (question: Question): readonly string[] =>
  isRanking(question) ? question.value.answers : question.answers;

/** How many ciphertexts answer a question: for a choice one each, and one for blank. */
export const ciphertextsOf = (question: Question): number =>
  isRanking(question) ? 1 : question.answers.length + (question.blank ? 1 : 0);

/** How a question is written. */
export const questionShape: Shape<Question> = {
  read(value, place) {
    const isGeneral = typeof value === 'object' && value !== null && 'type' in value;
    if (isGeneral) return rankingShape.read(value, place);
    const choice = choiceShape.read(value, place);
    if (choice.min > choice.max || choice.max > choice.answers.length)
      throw new Malformed(place, 'wants marks that cannot be made: min, max and answers disagree');
    return choice;
  },
  write: (question) =>
    isRanking(question) ? rankingShape.write(question) : choiceShape.write(question),
};
