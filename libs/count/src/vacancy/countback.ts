import { err, ok, type Result } from '@folkmoot/basics';
import { assertSha256, type Contest, type CountRefusal, type CountTerms } from '../contest';
import { contestFault, orderFault } from '../contest-fault';
import { type CountMethod } from '../count-sheet';
import { AlternativeVoteCount } from '../stv/alternative-vote-count';
import { cite, countbackRule } from './countback-rule';
import { startOf } from './methods';
import { type CasualVacancy, type VacancyFault, vacancyFault, type VacancySheet } from './vacancy';

/**
 * Fills a vacancy from the papers of the member who vacates alone, as held when elected: the alternative vote among the
 * candidates who consent. Who alone consents is elected without a count.
 * Source: R-F30 ii, after the Local Government Act 1993 (Tasmania), schedule 8.
 * @param method  by which the election was counted: `scottish-stv`, `ers97` or `mer-stv`
 * @param terms   of the election, with a lot order that serves the countback, too
 */
export function fillByCountback(
  method: CountMethod,
  election: Contest,
  vacancy: CasualVacancy,
  terms: CountTerms,
): Result<VacancySheet, VacancyFault | CountRefusal> {
  assertSha256(terms.inputSha256);
  const start = startOf(method);
  if (!start.ok) return start;
  const fault =
    contestFault(election, terms.lotOrder, ['seatRules']) ??
    orderFault(election.papers) ??
    vacancyFault(election, vacancy);
  if (fault) return err(fault);
  const first = start.value(election, terms);
  const held = first.runWatching(placeOf(election, vacancy.vacates));
  if (first.lotNeeded) return err(first.lotNeeded);
  if (!held) return err(neverElected(vacancy.vacates));
  const facts = {
    schema: 'folkmoot-vacancy-sheet-1',
    way: 'countback',
    method,
    ...vacancy,
  } as const;
  if (vacancy.consenting.length === 1)
    return ok({
      ...facts,
      elected: vacancy.consenting,
      why: { citation: cite(2), reason: 'One candidate alone consents and is elected.' },
      count: null,
    });
  const countback = new AlternativeVoteCount(
    countbackRule(first.rule),
    among(election, vacancy),
    terms,
    held,
  );
  const lotNeeded = countback.run();
  if (lotNeeded) return err(lotNeeded);
  const count = countback.sheet();
  const reason =
    'The papers that elected the member who vacates were counted among those who consent.';
  return ok({ ...facts, elected: count.elected, why: { citation: cite(1), reason }, count });
}

const placeOf = ({ candidates }: Contest, wanted: string): number =>
  candidates.findIndex(({ id }) => id === wanted);

/** One seat, and nobody in play but those who consent. */
const among = (election: Contest, { consenting }: CasualVacancy): Contest => ({
  ...election,
  seats: 1,
  seatRules: [],
  withdrawn: election.candidates.map(({ id }) => id).filter((id) => !consenting.includes(id)),
});

const neverElected = (id: string): VacancyFault => ({
  code: 'never-elected',
  says: `${id} was not elected at this count, so there are no papers to count back. Fill the seat by a recount of all papers, or a by-election.`,
});
