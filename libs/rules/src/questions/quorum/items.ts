import { type Instant } from '@folkmoot/basics';
import { type Ids, type Room } from './room';

/** What became of one item of business. */
export interface Item {
  readonly item: string;
  /** Fewest persons who counted on it at any one time. */
  readonly fewest: number;
  /** Why it was not validly taken; `null` when it was. */
  readonly failing: string | null;
}

/** An item that is being dealt with, and who may not be counted on it. */
export interface OpenItem extends Item {
  readonly interested: Ids;
}

/** An item as it begins. `opened`: whether the meeting had begun its business before. */
export function begin(
  room: Room,
  present: Ids,
  { item, at, interested }: { item: string; at: Instant; interested: Ids },
  opened: boolean,
): OpenItem {
  const fewest = room.counted(present, interested);
  const begun: OpenItem = { item, fewest, failing: whyNotNow(room, item, at), interested };
  const whole = opened ? null : lacking(room.want(present));
  const mustBeFull = room.throughout || !opened || interested.size > 0;
  const own = mustBeFull ? lacking(room.want(present, interested)) : tooFew(room, fewest);
  return fail(begun, whole ?? own);
}

/** An item with those who are there now: it fails for good once they do not suffice. */
export function watch(room: Room, item: OpenItem, present: Ids): OpenItem {
  const fewest = Math.min(item.fewest, room.counted(present, item.interested));
  const why = room.throughout ? lacking(room.want(present, item.interested)) : tooFew(room, fewest);
  return fail({ ...item, fewest }, why);
}

/** An item with what is wrong with it; the first thing wrong stays. */
export const fail = <One extends Item>(item: One, why: string | null): One => ({
  ...item,
  failing: item.failing ?? why,
});

function whyNotNow({ startsAt, business }: Room, item: string, at: Instant): string | null {
  if (Date.parse(at) < startsAt) return 'it was begun before the meeting';
  return business && !business.includes(item)
    ? 'it was not business of the meeting that was adjourned'
    : null;
}

const lacking = (want: string | null): string | null => want && `there was no quorum: ${want}`;

const tooFew = ({ fewest }: Room, count: number): string | null =>
  count < fewest ? 'there was no meeting: one person alone is none' : null;
