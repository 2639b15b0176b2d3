import { valueOf } from '@folkmoot/basics';
import {
  hearAll,
  keyRounds,
  type Ceremony,
  type CeremonyMessage,
  type KeyRound,
} from '@folkmoot/ballot';
import { sodiumGroup } from '@folkmoot/ballot-native';
import { type BoardRecord, type BoardRound } from './board.repository';

export const boardStates = ['making-the-key', 'rehearsing', 'ready', 'retired'] as const;
export type BoardState = (typeof boardStates)[number];

/** How far a board has come, and whom it waits for. */
export interface BoardStage {
  readonly state: BoardState;
  /** `null` when nothing more is to be said. */
  readonly round: BoardRound | null;
  /** Places of the members who have still to speak in the round. */
  readonly awaited: readonly number[];
}

const isKeyMessage = (message: CeremonyMessage<BoardRound>): message is CeremonyMessage<KeyRound> =>
  message.round !== 'rehearsal';

/** A board's ceremony, heard again from all that was said in it. */
export const ceremonyOf = ({ members, threshold, messages }: BoardRecord): Ceremony =>
  valueOf(hearAll({ size: members.length, threshold }, messages.filter(isKeyMessage), sodiumGroup));

/** Where a board stands, by who has spoken: what was said was checked before it was kept. */
export function stageOf({ members, messages, key, rehearsed, retired }: BoardRecord): BoardStage {
  if (retired) return { state: 'retired', round: null, awaited: [] };
  if (rehearsed) return { state: 'ready', round: null, awaited: [] };
  const awaitedIn = (round: BoardRound): number[] => {
    const spoken = messages.filter((one) => one.round === round).map(({ member }) => member);
    return members.map(({ place }) => place).filter((place) => !spoken.includes(place));
  };
  const rounds: readonly BoardRound[] = key ? ['rehearsal'] : keyRounds;
  const round = rounds.find((one) => awaitedIn(one).length > 0) ?? null;
  return {
    state: key ? 'rehearsing' : 'making-the-key',
    round,
    awaited: round ? awaitedIn(round) : [],
  };
}
