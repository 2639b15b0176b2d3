import { addDays } from '@folkmoot/basics';
import { type CountMethod } from '../../constitution';
import { type Ruling } from '../../outcome';
import { find, type Source } from '../../reasoning/step';
import { dayOf, momentSays, noLaterThan } from '../moment';
import { question } from '../question';
import { candidateDeathFacts } from './facts';

const RULES: Source = {
  rule: 'R-D27',
  citation: 'Model Election Rules 2014 r.59 [from knowledge]',
};
const PASSED_OVER: Source = {
  rule: 'R-F29',
  citation: 'Model Election Rules 2014 r.59 [from knowledge]',
};

/** Days in which the new election must be held. */
const NEW_ELECTION_DAYS = 40;

/** Methods whose papers rank, so that the next preference can stand in for a name that is gone. */
const RANKED: readonly CountMethod[] = [
  'irv',
  'scottish-stv',
  'ers97',
  'meek',
  'mer-stv',
  'schulze',
  'exhaustive',
];

/**
 * What becomes of an election when a candidate dies before its result? Where papers rank, the count goes on and passes
 * the name over; where they do not, the election is abandoned and held again, old nominations standing.
 * Source: R-D27, R-F29.
 */
export const candidateDeath = question(
  'candidate-death',
  'What becomes of an election when a candidate dies?',
  candidateDeathFacts,
  ({ elections }, { candidate, diedAt, declaredAt, method = elections.method }): Ruling => {
    if (declaredAt !== null && noLaterThan(declaredAt, diedAt)) {
      const says = `${candidate} died after the result was declared on ${momentSays(declaredAt)}. The result stands, and a seat they won is vacant.`;
      return answer('in-order', says, PASSED_OVER);
    }
    if (RANKED.includes(method)) {
      const says = `The count goes on and passes over ${candidate} as if never listed. A paper for them alone does not count.`;
      return answer('in-order', says, PASSED_OVER);
    }
    const says = `Papers of this method do not rank, so the election is abandoned because ${candidate} died, and a new one is held within ${NEW_ELECTION_DAYS} days. Nominations stand.`;
    return {
      ...answer('lapsed', says, RULES),
      dates: [
        {
          what: 'Last day for the new election',
          on: addDays(dayOf(diedAt), NEW_ELECTION_DAYS),
          ...RULES,
        },
      ],
    };
  },
);

const answer = (verdict: Ruling['verdict'], says: string, source: Source): Ruling => ({
  verdict,
  headline: `${says.replace(/\.$/, '')}: ${source.citation}.`,
  derivation: [find(source, says, verdict === 'in-order')],
  effects: [],
  warnings: [],
});
