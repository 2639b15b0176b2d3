import { formatDate } from '@folkmoot/basics';
import { lastDayOfYears } from '../calendar/years';
import { type Constitution } from '../constitution';
import { contestedName, isForOffice, postContested, termYearsOf } from '../contested/contested';
import { type ContestFacts, type ElectionFacts } from '../facts';
import { type Effect, type Outcome, type Step } from '../outcome';
import { list } from '../reasoning/explain';
import { cite, find } from '../reasoning/step';
import { counted } from '../reasoning/words';
import { inPlaceSteps } from './in-place-of';
import { directorBegins } from './consequence';
import { checkContest } from './contest';
import { firstFailure, refused } from './refused';
import { seatsFree } from './seats-free';
import { termsServed } from './terms-served';

/**
 * Decides an election: every contest's count must be one that the constitution could have produced.
 * Source: R-E1, R-E3, R-E9, R-D14. The count itself is checked against its ballots elsewhere.
 */
export function decideElection(constitution: Constitution, facts: ElectionFacts): Outcome {
  const derivation = [
    ...facts.contests.flatMap((contest) => [
      ...checkContest(constitution, contest),
      ...inPlaceSteps(constitution, contest),
      ...seatsFree(constitution, contest, facts.contests),
      ...termsServed(constitution, contest),
    ]),
    noneTooEarly(constitution, facts),
    nobodyTwice(constitution, facts),
  ];
  if (firstFailure(derivation)) return refused('unlawful', derivation);
  const begun = facts.contests
    .filter(({ elected }) => elected.length > 0)
    .filter(isFirstOfItsSeats)
    .map((contest) =>
      directorBegins(constitution, officeOf(contest), contest.termFrom, {
        what: 'Notice of each new director among those elected',
      }),
    );
  const anybody = facts.contests.some(({ elected }) => elected.length > 0);
  return {
    verdict: anybody ? 'elected' : 'lost',
    headline: `${facts.contests.map((contest) => contestSays(constitution, contest)).join('; ')}.`,
    derivation,
    effects: [
      ...facts.contests.flatMap((contest, place) => [
        ...termsOf(constitution, contest),
        ...seatsLeft(facts.contests, place),
      ]),
      ...begun.flatMap(({ effects }) => effects),
    ],
    warnings: begun.flatMap(({ warnings }) => warnings).slice(0, 1),
  };
}

/** a person holds one seat. */
function nobodyTwice({ elections }: Constitution, { contests }: ElectionFacts): Step {
  const elected = contests.flatMap((contest) => contest.elected);
  const holds = contests.length > 0 && new Set(elected).size === elected.length;
  const says = holds
    ? 'Nobody is elected twice.'
    : 'Somebody is elected twice, or nothing was contested.';
  const citation = cite(elections.cites, 'council elections');
  return find({ rule: 'R-08', citation }, says, holds, { elected: elected.length });
}

/** R-E3: a term begins with the declaration of the result, or when the one before it ends. */
function noneTooEarly({ elections }: Constitution, { contests, decidedOn }: ElectionFacts): Step {
  const holds = contests.every(({ termFrom }) => termFrom >= decidedOn);
  const says = holds
    ? 'No term begins before the result is declared.'
    : 'A term would begin before the result is declared.';
  return find({ rule: 'R-E3', citation: cite(elections.cites, 'council elections') }, says, holds);
}

/** Those elected, in order of election, each with the name that is on the ballot paper. */
const holders = ({ elected, candidates }: ContestFacts): ContestFacts['candidates'] =>
  elected.flatMap((id) => candidates.filter((candidate) => candidate.id === id));

function contestSays(constitution: Constitution, contest: ContestFacts): string {
  const name = contestedName(constitution, contest.constituency);
  const names = holders(contest).map((holder) => holder.name);
  const { confirmation } = contest;
  if (confirmation) return confirmationSays(name, contest, confirmation);
  if (contest.reopenNominations !== undefined && names.length === 0)
    return `${name}: nominations are re-opened, and nobody is elected`;
  const elected = names.length === 0 ? 'nobody elected' : `${list(names)} elected`;
  const rest = contest.inPlaceOf
    ? `, in the place of ${contest.inPlaceOf.name} until ${formatDate(contest.inPlaceOf.termEnds)}`
    : '';
  const places = counted(contest.seats, isForOffice(contest.constituency) ? 'place' : 'seat');
  return `${name}: ${elected} to ${places}${rest}`;
}

function confirmationSays(
  constituency: string,
  { candidates, elected }: ContestFacts,
  { nominee, votesFor, votesAgainst }: NonNullable<ContestFacts['confirmation']>,
): string {
  const name = candidates.find(({ id }) => id === nominee)?.name ?? nominee;
  const outcome = elected.includes(nominee) ? 'elected' : 'not elected';
  return `${constituency}: ${name} ${outcome}, by ${votesFor} for and ${votesAgainst} against`;
}

function termsOf(constitution: Constitution, contest: ContestFacts): Effect[] {
  const from = contest.termFrom;
  const termYears = termYearsOf(constitution, contest.constituency);
  const to = contest.inPlaceOf?.termEnds ?? lastDayOfYears(from, termYears);
  return holders(contest).map(({ id, name }) => ({
    type: 'term-begins',
    office: officeOf(contest),
    holder: { id, name },
    from,
    to,
  }));
}

/** What is left vacant of the seats of a constituency, told with the last of its contests. */
function seatsLeft(contests: readonly ContestFacts[], place: number): Effect[] {
  const own = contests.filter(({ constituency }) => constituency === contests[place]?.constituency);
  const last = own.at(-1);
  if (!last || contests.indexOf(last) !== place) return [];
  const seats = own.reduce((sum, contest) => sum + contest.seats - holders(contest).length, 0);
  return seats > 0 ? [{ type: 'seat-vacant', office: officeOf(last), seats }] : [];
}

const officeOf = ({ constituency }: ContestFacts): string => postContested(constituency);

const isFirstOfItsSeats = (
  { constituency }: ContestFacts,
  place: number,
  contests: readonly ContestFacts[],
): boolean => contests.findIndex((other) => other.constituency === constituency) === place;
