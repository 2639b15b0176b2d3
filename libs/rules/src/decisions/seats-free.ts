import { formatDate } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { type Contested, contestedBy, isForOffice } from '../contested/contested';
import { type ContestFacts, type SeatInName } from '../facts';
import { type Step } from '../outcome';
import { cite, find, type Source, weigh } from '../reasoning/step';
import { isCount } from './counts';

/**
 * Whether the seats of a contest are free for the whole of the new terms, and whoever is elected to them holds no other.
 * Source: R-E1 (no more members than seats), R-08 (a person holds one seat).
 * @param contests  all of the election: those of one constituency fill its seats together
 */
export function seatsFree(
  constitution: Constitution,
  contest: ContestFacts,
  contests: readonly ContestFacts[],
): readonly Step[] {
  const seat = contestedBy(constitution, contest.constituency);
  const citation = seat?.citation ?? cite(undefined, 'council seats');
  const { placesTaken, termFrom, constituency } = contest;
  const seats = contests.reduce(
    (sum, other) => (other.constituency === constituency ? sum + other.seats : sum),
    0,
  );
  if (!seat || !isCount(placesTaken))
    return [
      find({ rule: 'R-E1', citation }, 'Nothing says how many of the seats are taken.', false),
    ];
  return [
    weigh(
      { rule: 'R-E1', citation },
      `${seat.name} may fill no more ${seat.office ? 'places' : 'seats'} than are free from ${formatDate(termFrom)} on: ${placesTaken} of ${seat.places} are taken.`,
      { of: seats, says: seat.office ? 'places to fill' : 'seats to fill' },
      '<=',
      {
        of: Math.max(0, seat.places - placesTaken),
        says: seat.office ? 'places free' : 'seats free',
      },
    ),
    ...oneSeatEach(constitution, contest, seat, { rule: 'R-08', citation }),
  ];
}

function oneSeatEach(
  constitution: Constitution,
  { seatsInName, candidates }: ContestFacts,
  { office }: Contested,
  source: Source,
): readonly Step[] {
  if (seatsInName.length === 0) {
    const other = !office
      ? 'another seat'
      : office.election?.besideSeat
        ? 'another place in the office'
        : 'another place in the office or a seat on the council';
    return [find(source, `Nobody elected holds ${other} during the new term.`, true)];
  }
  return seatsInName.map((one) => {
    const name = candidates.find(({ id }) => id === one.elected)?.name ?? `“${one.elected}”`;
    const says = inName(constitution, name, one, office !== null);
    return find(source, says, one.namesake, { until: one.until });
  });
}

function inName(
  constitution: Constitution,
  name: string,
  { constituency, until, namesake }: SeatInName,
  forOffice: boolean,
): string {
  const post = contestedBy(constitution, constituency);
  const what = isForOffice(constituency) ? 'a place as' : 'a seat for';
  const seat = `${what} ${post?.name ?? `“${constituency}”`} until ${formatDate(until)}`;
  if (namesake) return `Another member named ${name} holds ${seat}.`;
  return forOffice
    ? `${name} holds ${seat}, and cannot hold this office besides.`
    : `${name} holds ${seat}, and a person holds one seat.`;
}

/** Why nobody can be declared elected to these seats yet, as a sentence; `null` where nothing stands in the way. */
export function whySeatsNotFree(
  constitution: Constitution,
  contests: readonly ContestFacts[],
): string | null {
  const failing = contests
    .flatMap((contest) => seatsFree(constitution, contest, contests))
    .find(({ holds }) => !holds);
  return failing?.says ?? null;
}
