import { formatDate } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { type ContestFacts, type SeatInName } from '../facts';
import { type Step } from '../outcome';
import { constituencyWith } from '../questions/names';
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
  const seat = constituencyWith(constitution, contest.constituency);
  const citation = cite(seat?.cites, 'council seats');
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
      `${seat.name} may fill no more seats than are free from ${formatDate(termFrom)} on: ${placesTaken} of ${seat.seats} are taken.`,
      { of: seats, says: 'seats to fill' },
      '<=',
      { of: Math.max(0, seat.seats - placesTaken), says: 'seats free' },
    ),
    ...oneSeatEach(constitution, contest, { rule: 'R-08', citation }),
  ];
}

function oneSeatEach(
  constitution: Constitution,
  { seatsInName, candidates }: ContestFacts,
  source: Source,
): readonly Step[] {
  if (seatsInName.length === 0)
    return [find(source, 'Nobody elected holds another seat during the new term.', true)];
  return seatsInName.map((one) => {
    const name = candidates.find(({ id }) => id === one.elected)?.name ?? `“${one.elected}”`;
    return find(source, inName(constitution, name, one), one.namesake, { until: one.until });
  });
}

function inName(
  constitution: Constitution,
  name: string,
  { constituency, until, namesake }: SeatInName,
): string {
  const seat = `a seat for ${constituencyWith(constitution, constituency)?.name ?? `“${constituency}”`} until ${formatDate(until)}`;
  return namesake
    ? `Another member named ${name} holds ${seat}.`
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
