import { type Step } from './read-steps';
import { type EventType } from './structures';

/** Steps that point to nothing. Source: Belenios specification s.4.17, s.4.4. */
const withoutPayload: ReadonlySet<EventType> = new Set<EventType>(['EndBallots', 'EndShuffles']);

/** What may follow each step. Source: Belenios specification s.3.4 and the table of s.4.4. */
function mayFollow(type: EventType, hasRankings: boolean): readonly EventType[] {
  switch (type) {
    case 'Setup':
    case 'Ballot':
      return ['Ballot', 'EndBallots'];
    case 'EndBallots':
      return ['EncryptedTally'];
    case 'EncryptedTally':
      return hasRankings ? ['Shuffle'] : ['PartialDecryption'];
    case 'Shuffle':
      return ['Shuffle', 'EndShuffles'];
    case 'EndShuffles':
      return ['PartialDecryption'];
    case 'PartialDecryption':
      return ['PartialDecryption', 'Result'];
    case 'Result':
      return [];
  }
}

/** The first step that stands where it may not, or `null`. An election may be under way still. */
export function firstOutOfOrder(steps: readonly Step[], hasRankings: boolean): number | null {
  const at = steps.findIndex(({ type, payload }, index) => {
    const before = steps[index - 1];
    const isInPlace = before
      ? mayFollow(before.type, hasRankings).includes(type)
      : type === 'Setup';
    return !isInPlace || (payload === null) !== withoutPayload.has(type);
  });
  return at === -1 ? null : at;
}
