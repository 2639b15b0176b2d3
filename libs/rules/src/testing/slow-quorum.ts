import { type MeetingQuorum } from '../constitution';
import { type Attender, type MeetingEvent, type QuorumFacts } from '../questions/quorum/facts';

/**
 * A meeting worked out the slow way, to check the quick one: for each item and each moment of the meeting the room is
 * filled again from the first event, and every way of giving people members of their own is tried.
 * It shares no code with what it checks and knows general meetings only.
 */
export interface SlowCourse {
  readonly valid: readonly string[];
  readonly verdict: 'quorate' | 'inquorate' | 'adjourned';
}

export function slowQuorum(facts: QuorumFacts, rules: MeetingQuorum): SlowCourse {
  const { events } = facts;
  const start = Date.parse(facts.startsAt);
  const deadline = start + rules.minutesToWait * 60_000;
  const needed = neededIn(rules, facts.entitled);
  const roomAfter = (count: number, without: readonly string[] = []): Attender[] =>
    facts.people.filter(
      ({ id, standsFor }) =>
        standsFor.length > 0 && !without.includes(id) && isThere(events.slice(0, count), id),
    );
  const full = (count: number, without?: readonly string[]): boolean =>
    suffices(roomAfter(count, without), rules, needed);

  const openIndex = events.findIndex(
    (event, index) => event.type === 'item-begins' && Date.parse(event.at) >= start && full(index),
  );
  const endIndex = endOf();
  const opened = openIndex >= 0 && openIndex < endIndex.at ? openIndex : -1;

  function endOf(): { at: number; lost: boolean } {
    for (let index = 0; index <= events.length; index++) {
      const event = events[index];
      const late = event === undefined || Date.parse(event.at) > deadline;
      const begun = openIndex >= 0 && openIndex < index;
      if (late && !begun && !full(index)) return { at: index, lost: true };
      if (event === undefined) break;
      if (event.type === 'closed' || event.type === 'adjourned') return { at: index, lost: false };
      const moves = event.type === 'leaves' || event.type === 'arrives';
      const begunByNow = openIndex >= 0 && openIndex < index;
      const watched = begunByNow ? rules.mode === 'THROUGHOUT' : Date.parse(event.at) > deadline;
      if (moves && watched && !full(index + 1)) return { at: index, lost: true };
    }
    return { at: events.length, lost: false };
  }

  const valid = events.flatMap((event, index) => {
    if (event.type !== 'item-begins' || opened < 0 || index < opened) return [];
    const length = events
      .slice(index)
      .findIndex((later) => later.type === 'item-ends' && later.item === event.item);
    const last = index + length;
    if (length < 0 || last > endIndex.at || index >= endIndex.at) return [];
    const without = event.interested ?? [];
    const moments = Array.from({ length: length + 1 }, (_, step) => index + step);
    const holds = (moment: number): boolean =>
      rules.mode === 'THROUGHOUT'
        ? full(moment, without)
        : best(roomAfter(moment, without)) >= Math.min(2, needed);
    const begins = index === opened || without.length > 0 ? full(index, without) : true;
    return begins && moments.every(holds) ? [event.item] : [];
  });

  const begun = events.filter(({ type }) => type === 'item-begins').length;
  const verdict =
    opened < 0
      ? 'inquorate'
      : endIndex.lost
        ? 'adjourned'
        : valid.length === begun
          ? 'quorate'
          : 'inquorate';
  return { valid, verdict };
}

function isThere(events: readonly MeetingEvent[], id: string): boolean {
  const moves = events.filter((event) => 'person' in event && event.person === id);
  return moves.at(-1)?.type === 'arrives';
}

function neededIn({ atLeast, share, atMost }: MeetingQuorum, entitled: number): number {
  let needed = atLeast;
  while (share && needed * share.denominator < entitled * share.numerator) needed++;
  while (atMost !== undefined && needed > atMost && needed > 1) needed--;
  return needed;
}

/** The most people who can be given a member each, no member twice, by trying everything. */
function best(people: readonly Attender[], taken: readonly string[] = []): number {
  const [first, ...rest] = people;
  if (!first) return 0;
  const without = best(rest, taken);
  const withFirst = first.standsFor
    .filter(({ member }) => !taken.includes(member))
    .map(({ member }) => 1 + best(rest, [...taken, member]));
  return Math.max(without, ...withFirst);
}

function suffices(people: readonly Attender[], rules: MeetingQuorum, needed: number): boolean {
  const home = ({ standsFor }: Attender): string =>
    (standsFor.find(({ as }) => as === 'member') ?? standsFor[0])?.constituency ?? '';
  const from = (codes: readonly string[]): Attender[] =>
    people.filter((person) => codes.includes(home(person)));
  return (
    best(people) >= needed &&
    rules.oneFromEach.every((codes) => from(codes).length > 0) &&
    (rules.notOnly === undefined || people.some((person) => home(person) !== rules.notOnly)) &&
    (rules.mostFrom === undefined || 2 * best(from([rules.mostFrom])) > best(people))
  );
}
