import { REOPEN_NOMINATIONS } from '@folkmoot/rules';
import { type Opening } from './poll-opened';

/**
 * What is wrong with an offer to re-open nominations, each as `Entry 7 …` goes on: it is the last answer of a ranking for
 * one seat, by its own name. Whether the constitution wants it, the rules say with the decision. Source: R-F33.
 */
export const flawsOfReopening = ({ contests }: Pick<Opening, 'contests'>): readonly string[] =>
  contests.flatMap(({ kind, seats, title, options, reopenNominations: nobody }) => {
    const named = options.filter(({ name }) => name === REOPEN_NOMINATIONS);
    if (nobody === null)
      return named.length > 0
        ? [`has “${REOPEN_NOMINATIONS}” stand in “${title}” as if it were somebody`]
        : [];
    const last = options.at(-1);
    const isAsItShould =
      kind === 'ranking' &&
      seats === 1 &&
      named.length === 1 &&
      last?.id === nobody &&
      last.name === REOPEN_NOMINATIONS;
    return isAsItShould
      ? []
      : [
          `offers to re-open nominations in “${title}” in another way than as the last answer for one seat`,
        ];
  });
