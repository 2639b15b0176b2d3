import { addDays } from '@folkmoot/basics';
import { CONFIRMING, type CountMethod, nominationRules } from '../../constitution';
import { type Ruling } from '../../outcome';
import { cite, find, type Source } from '../../reasoning/step';
import { dayOf, momentSays, noLaterThan } from '../moment';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type CandidateCeasesFacts, candidateCeasesFacts, ceasedBy } from './facts';

const RULES: Source = {
  rule: 'R-D27',
  citation: 'Model Election Rules 2014 r.59 [from knowledge]',
};
const PASSED_OVER: Source = {
  rule: 'R-F29',
  citation: 'Model Election Rules 2014 r.59 [from knowledge]',
};
/** Whoever is voted on alone takes no vote from anybody else. */
const ALONE: Source = { rule: 'R-F35', citation: 'Constitution, confirmation votes [design]' };
const IN_TIME: Source = {
  rule: 'R-F29',
  citation: 'Model Election Rules 2014 r.17 [from knowledge]',
};

/** Days in which the new election must be held. */
const NEW_ELECTION_DAYS = 40;

/** Methods whose papers rank, so that the next preference can stand in for a name that is gone. */
const RANKED: readonly string[] = [
  'irv',
  'scottish-stv',
  'ers97',
  'meek',
  'mer-stv',
  'schulze',
] satisfies readonly CountMethod[];

/**
 * What becomes of an election when a candidate dies, is disqualified, leaves the constituency or withdraws after
 * nominations have closed? Before the poll the name leaves the paper. Once it has opened, papers that rank pass the name over; where they do not rank,
 * the poll for those seats is abandoned and held again, old nominations standing. A living candidate withdraws only
 * while the rules let them.
 * Where each is voted on alone, the votes on the others stand.
 * Source: R-D27, R-E10, R-F29, R-F35.
 */
export const candidateCeases = question(
  'candidate-ceases',
  'What becomes of an election when a candidate dies, is disqualified or withdraws late?',
  candidateCeasesFacts,
  ({ elections }, facts): Ruling => {
    const { candidate, cause, at, pollOpened, declaredAt, method = elections.method } = facts;
    const who = `${candidate} ${ceasedBy[cause]}`;
    if (declaredAt !== null && noLaterThan(declaredAt, at)) {
      const says = `${who} after the result was declared on ${momentSays(declaredAt)}. The result stands, and a seat they won is vacant.`;
      return answer('in-order', says, PASSED_OVER);
    }
    const tooLate = cause === 'withdrawal' ? withdrawsTooLate(elections, facts) : null;
    if (tooLate) return tooLate;
    if (!pollOpened) {
      const says = `${who} before the poll opened. The name leaves the ballot paper, and the statement of candidates is published again.`;
      return answer('in-order', says, PASSED_OVER);
    }
    if (method === CONFIRMING) {
      const says = `The votes on the others stand, each for itself, and the seat that ${candidate} stood for stays vacant.`;
      return answer('in-order', says, ALONE);
    }
    if (RANKED.includes(method)) {
      const says = `The count goes on and passes over ${candidate} as if never listed. A paper for them alone does not count.`;
      return answer('in-order', says, PASSED_OVER);
    }
    const says = `Papers of this method do not rank, so the election is abandoned because ${who}, and a new one is held within ${NEW_ELECTION_DAYS} days. Nominations stand.`;
    return {
      ...answer('lapsed', says, RULES),
      dates: [
        {
          what: 'Last day for the new election',
          on: addDays(dayOf(at), NEW_ELECTION_DAYS),
          ...RULES,
        },
      ],
    };
  },
);

/** R-F29: after nominations a living candidate stays one, unless the constitution says until when they may go. */
function withdrawsTooLate(
  elections: Parameters<typeof nominationRules>[0],
  { candidate, pollOpened }: CandidateCeasesFacts,
): Ruling | null {
  const { withdrawUntil = 'withdrawals-close', cites } = nominationRules(elections);
  if (withdrawUntil === 'declaration') return null;
  if (withdrawUntil === 'poll-opens' && !pollOpened) return null;
  const source =
    withdrawUntil === 'poll-opens'
      ? { rule: 'R-F29', citation: cite(cites, 'nominations') }
      : IN_TIME;
  const says =
    withdrawUntil === 'poll-opens'
      ? `${candidate} could withdraw until the poll opened, and is a candidate still.`
      : `The time for withdrawals is over, so ${candidate} is a candidate still.`;
  return rulingOf(['in-order', 'out-of-order'], '', { steps: [find(source, says, false)] });
}

const answer = (verdict: Ruling['verdict'], says: string, source: Source): Ruling => ({
  verdict,
  headline: `${says.replace(/\.$/, '')}: ${source.citation}.`,
  derivation: [find(source, says, verdict === 'in-order')],
  effects: [],
  warnings: [],
});
