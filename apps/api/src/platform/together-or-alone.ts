/**
 * Answers questions together. If that fails for one question's sake, the others must not suffer: each is then tried
 * alone, and whatever goes wrong with it is thrown when its own answer is asked for.
 * @param answerAll  one answer for each question, in order
 */
export async function togetherOrAlone<Q, A>(
  questions: readonly Q[],
  answerAll: (questions: readonly Q[]) => Promise<readonly A[]>,
): Promise<(() => A)[]> {
  try {
    const answers = await answerAll(questions);
    return answers.map((answer) => () => answer);
  } catch (error) {
    if (questions.length === 1) throw error;
    return Promise.all(questions.map((question) => alone(question, answerAll)));
  }
}

async function alone<Q, A>(
  question: Q,
  answerAll: (questions: readonly Q[]) => Promise<readonly A[]>,
): Promise<() => A> {
  try {
    const answers = await answerAll([question]);
    if (answers.length !== 1) throw new Error('A question was not answered.');
    return () => answers[0] as A;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
