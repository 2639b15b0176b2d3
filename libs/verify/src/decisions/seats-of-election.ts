import {
  type Constitution,
  contestedBy,
  isForOffice,
  lastDayOfYears,
  postContested,
  termBegins,
  termYearsOf,
} from '@folkmoot/rules';
import { type Chronicle } from '../log/chronicle';
import { day, listOf, object, optional, readShape, text, whole, yesNo } from '../shape';
import { type DecisionDocument, isUnopposed } from './document';
import { isSeat, type SeatsHeld } from './seats-held';

const ofElection = object({
  contests: listOf(
    object({
      constituency: text,
      title: text,
      candidates: listOf(object({ id: text, name: text })),
      elected: listOf(text),
      termFrom: day,
      placesTaken: whole,
      seatsInName: listOf(
        object({ elected: text, constituency: text, until: text, namesake: yesNo }),
      ),
      inPlaceOf: optional(object({ term: text, termEnds: day })),
    }),
  ),
});

type ContestOf = ReturnType<typeof ofElection>['contests'][number];
type Told = Pick<Chronicle, 'polls' | 'freeSeats' | 'elections'>;

/**
 * What is wrong with what an election says of the seats it fills: from when, whose rest, how many were taken, and who
 * of those elected sits already. Source: R-E1, R-E3, R-E11, R-08.
 * @param entry  where the log makes the decision
 * @returns each as the end of a sentence about the decision
 */
export function flawsOfSeats(
  document: DecisionDocument,
  entry: number,
  pack: Constitution,
  seats: SeatsHeld,
  told: Told,
): readonly string[] {
  if (document.facts.type !== 'election') return [];
  const read = readShape(ofElection, document.facts);
  if (!read.ok) return [];
  return read.value.contests.flatMap((contest) => {
    const late = flawOfTerm(document, contest, told);
    if (late !== null) return [late];
    return flawsOfPlaces(contest, pack, seats, entry);
  });
}

/** Its terms begin on the day that the election was called for, or with the declaration if that comes later. */
function flawOfTerm(
  { evidence, decidedOn }: DecisionDocument,
  { constituency, title, termFrom, inPlaceOf }: ContestOf,
  { polls, freeSeats, elections }: Told,
): string | null {
  const election = isUnopposed(evidence)
    ? evidence.election
    : (polls.get(evidence.poll ?? '')?.opened.subject ?? '');
  const called = elections
    .get(election)
    ?.contests.find((contest) => contest.constituency === constituency);
  if (called && called.inPlaceOf !== (inPlaceOf?.term ?? null))
    return `fills other seats of “${title}” than its election was called for`;
  const rest = inPlaceOf && freeSeats.get(inPlaceOf.term);
  if (inPlaceOf && (!rest || rest.termEnds !== inPlaceOf.termEnds))
    return `fills the rest of a term of “${title}” that the log does not have as it is named`;
  const freeFrom = rest ? rest.vacantFrom : (called?.termFrom ?? null);
  const expected = termBegins(decidedOn, freeFrom);
  return termFrom === expected
    ? null
    : `begins the terms of “${title}” on ${termFrom}, and its election was called for ${expected}`;
}

/** Whether whoever is elected may not hold a post besides. Source: R-08, R-E10. */
function barredBeside(pack: Constitution, code: string): (post: string) => boolean {
  const office = contestedBy(pack, code)?.office;
  if (!office) return isSeat;
  return (post) => post === office.code || (isSeat(post) && !office.election?.besideSeat);
}

function flawsOfPlaces(
  { constituency, title, candidates, elected, ...contest }: ContestOf,
  pack: Constitution,
  seats: SeatsHeld,
  entry: number,
): string[] {
  const from = contest.termFrom;
  const { inPlaceOf } = contest;
  const to = inPlaceOf ? inPlaceOf.termEnds : lastDayOfYears(from, termYearsOf(pack, constituency));
  const post = postContested(constituency);
  const taken = seats.taken(post, { from, to }, { rest: inPlaceOf?.term ?? null, entry, pack });
  const flaws =
    taken === contest.placesTaken
      ? []
      : [
          `says that ${contest.placesTaken} ${isForOffice(constituency) ? 'places' : 'seats'} of “${title}” are taken, and the record gives ${taken}`,
        ];
  const barred = barredBeside(pack, constituency);
  for (const id of elected) {
    const name = candidates.find((candidate) => candidate.id === id)?.name ?? '';
    const untold = seats
      .inName(name, { from, to }, entry, barred)
      .some(
        (seat) =>
          !contest.seatsInName.some(
            (one) =>
              one.elected === id &&
              one.constituency === seat.constituency &&
              one.until === seat.until,
          ),
      );
    if (untold) flaws.push(`does not say that a seat is held in the name of ${name}`);
  }
  return flaws;
}
