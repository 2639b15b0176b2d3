import { type Instant } from '@folkmoot/basics';
import { type MeetingEvent } from './facts';
import { begin, fail, type Item, type OpenItem, watch } from './items';
import { type Want } from './presence';
import { type Ids, type Room } from './room';

/** How a meeting went. */
export interface Course {
  /** When business began with a quorum. */
  readonly openedAt: Instant | null;
  readonly items: readonly Item[];
  /** When it was adjourned, and what was wanting for a quorum; `null` where the chair adjourned it for another reason. */
  readonly adjourned: { readonly at: Instant; readonly want: Want | null } | null;
}

interface State extends Course {
  readonly present: Ids;
  readonly open: readonly OpenItem[];
  readonly closed: boolean;
}

const START: State = {
  openedAt: null,
  present: new Set(),
  open: [],
  items: [],
  adjourned: null,
  closed: false,
};

/**
 * The meeting from its first event to its last.
 *
 * It waits for a quorum until its time to wait is over. It opens with the first item begun while there is one. Once open
 * it goes on (`AT_START`), as long as it is a meeting at all, or stands adjourned from the moment when the quorum is lost
 * (`THROUGHOUT`). An item is validly taken when it began and ended with a quorum, and had one all the time between.
 * Source: R-A29, R-A31; Re Hartley Baird Ltd [1955] Ch 143; model articles 2008, adjournment.
 */
export function courseOf(room: Room, events: readonly MeetingEvent[]): Course {
  const last = events.reduce((state, event) => after(room, state, event), START);
  const state = last.closed ? last : waited(room, last);
  const unfinished = state.open.map((one) => fail(one, 'it was not brought to an end'));
  return {
    openedAt: state.openedAt,
    items: [...state.items, ...unfinished.map(asItem)],
    adjourned: state.adjourned,
  };
}

function after(room: Room, before: State, event: MeetingEvent): State {
  const state = Date.parse(event.at) > room.deadline ? waited(room, before) : before;
  switch (event.type) {
    case 'arrives':
      return moved(room, state, new Set([...state.present, event.person]), event.at);
    case 'leaves':
      return moved(
        room,
        state,
        new Set([...state.present].filter((id) => id !== event.person)),
        event.at,
      );
    case 'item-begins':
      return begun(room, state, event.at, event.item, new Set(event.interested));
    case 'item-ends':
      return finished(state, event.item);
    case 'adjourned':
      return isOver(state) ? state : adjourn(state, event.at, null);
    case 'closed':
      return { ...broken(state, 'the meeting was closed before it ended'), closed: true };
  }
}

/** The time to wait is over: a meeting that has not opened must have a quorum now. */
function waited(room: Room, state: State): State {
  if (isOver(state) || state.openedAt !== null) return state;
  const want = room.want(state.present);
  return want === null ? state : adjourn(state, new Date(room.deadline).toISOString(), want);
}

function moved(room: Room, state: State, present: Ids, at: Instant): State {
  const now = { ...state, present, open: state.open.map((item) => watch(room, item, present)) };
  if (isOver(state)) return now;
  const mustHaveOne = state.openedAt === null ? Date.parse(at) > room.deadline : room.throughout;
  const want = room.want(present);
  return mustHaveOne && want !== null ? adjourn(now, at, want) : now;
}

function begun(room: Room, state: State, at: Instant, item: string, interested: Ids): State {
  const { present, openedAt } = state;
  const started = begin(room, present, { item, at, interested }, openedAt !== null);
  const begins = isOver(state) ? fail(started, 'the meeting was over') : started;
  const opens =
    openedAt === null &&
    !isOver(state) &&
    Date.parse(at) >= room.startsAt &&
    room.want(present) === null;
  return { ...state, openedAt: opens ? at : openedAt, open: [...state.open, begins] };
}

function finished(state: State, name: string): State {
  const item = state.open.find((one) => one.item === name);
  if (!item) return state;
  const open = state.open.filter((one) => one !== item);
  return { ...state, open, items: [...state.items, asItem(item)] };
}

const adjourn = (state: State, at: Instant, want: Want | null): State => ({
  ...broken(state, 'the meeting was adjourned before it ended'),
  adjourned: { at, want },
});

const broken = (state: State, why: string): State => ({
  ...state,
  open: state.open.map((item) => fail(item, why)),
});

const isOver = ({ adjourned, closed }: State): boolean => adjourned !== null || closed;

const asItem = ({ item, fewest, failing }: Item): Item => ({ item, fewest, failing });
