import { type Result } from '@folkmoot/basics';
import { type Constitution } from './constitution';
import { decideCasualVacancy } from './decisions/casual-vacancy';
import { decideElection } from './decisions/election';
import {
  casualVacancyFacts,
  electionFacts,
  fundRoundFacts,
  resolutionFacts,
} from './decisions/facts-shape';
import { decideFundRound } from './decisions/fund-round';
import { decideResolution } from './decisions/resolution';
import { type Ruling } from './outcome';
import { type Fault } from './parsing/fault';
import { questions } from './questions';
import { answerFrom } from './questions/answer';
import { question, type Question } from './questions/question';

/** What is decided by the count of ballots, and entered in the register of decisions. */
const decisions: readonly Question[] = [
  question('resolution', 'Is a resolution carried?', resolutionFacts, decideResolution),
  question('election', 'Who is elected?', electionFacts, decideElection),
  question('fund-round', 'Which bids are funded?', fundRoundFacts, decideFundRound),
  question(
    'casual-vacancy',
    'Who takes a seat that fell free, by the papers of its election?',
    casualVacancyFacts,
    decideCasualVacancy,
  ),
];

/** Everything that the rules decide or answer, each with the shape of its facts. */
export const everyQuestion: readonly Question[] = [...decisions, ...questions];

/**
 * Rules on any document of facts under a constitution: what a poll decides, and everything else that can be asked.
 * @param facts  a document whose `type` names one of `everyQuestion`
 * @returns the ruling; or every fault of the document, each with its JSON pointer
 */
export const rule = (
  constitution: Constitution,
  facts: unknown,
): Result<Ruling, readonly Fault[]> => answerFrom(everyQuestion, constitution, facts);
