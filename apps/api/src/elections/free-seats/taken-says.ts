import { formatDate } from '@folkmoot/basics';
import { type TakenSeat } from '../../seats/taken-seats';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Which seats are taken, by whom and until when, as a sentence: `Taken: Ann Ash and Bob Birch until …; …` */
export function takenSays(taken: readonly TakenSeat[]): string {
  if (taken.length === 0) return '';
  const groups = new Map<string, TakenSeat[]>();
  for (const seat of taken) {
    const key = seat.state === 'held' ? seat.to : `${seat.state} ${seat.name} ${seat.to}`;
    groups.set(key, [...(groups.get(key) ?? []), seat]);
  }
  return `Taken: ${[...groups.values()].map(groupSays).join('; ')}.`;
}

function groupSays(group: readonly TakenSeat[]): string {
  const [{ state, name, to }] = group as readonly [TakenSeat];
  if (state === 'at-the-vote') return `${group.length} in “${name}”, which is at the vote already`;
  if (state === 'kept')
    return `the seat of ${name}, which fell free before its time and is filled as its own page says, until ${formatDate(to)}`;
  return `${list.format(group.map((seat) => seat.name))} until ${formatDate(to)}`;
}
