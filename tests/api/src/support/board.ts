import {
  certificateText,
  contributionText,
  hearAll,
  newSeed,
  openShare,
  TallyOpening,
  openingOfRehearsal,
  readRehearsal,
  shareText,
  type Ceremony,
  type CeremonyMessage,
  type KeyPair,
  type KeyRound,
} from '@folkmoot/ballot';
import { sodiumGroup as group } from '@folkmoot/ballot-native';
import { valueOf } from '@folkmoot/basics';
import { unwrap, type Schema } from '@folkmoot/contract';
import { randomBytes, randomUUID } from 'node:crypto';
import { type Person } from './person';
import { type Scratch } from './scratch';

/** A scrutineer at their own browser, with the secret of their recovery sheet. */
export interface Keyholder {
  readonly person: Person;
  readonly account: string;
  /** The place on the board, from 1. */
  readonly place: number;
  readonly seed: string;
}

/** A board and those who are on it. */
export interface HeldBoard {
  readonly id: string;
  /** Who set it up. */
  readonly returningOfficer: Person;
  readonly keyholders: readonly Keyholder[];
}

export type BoardRound = Schema<'SpeakOnBoardDto'>['round'];

/** More scrutineers than the one whom a scratch organisation begins with. */
export async function scrutineers(
  scratch: Scratch,
  count: number,
): Promise<Omit<Keyholder, 'seed'>[]> {
  for (let n = 2; n <= count; n++) {
    const email = `scrutineer${n}@scratch.example`;
    await scratch.sql(
      `with added as (insert into platform.account (id, name, email, created_at)
         select $1, $2, $3, '2080-01-01' where not exists (select from platform.account where email = $3) returning id)
       insert into platform.account_role select id, 'scrutineer' from added`,
      [randomUUID(), `Scrutineer ${n}`, email],
    );
  }
  const emails = Array.from({ length: count }, (_, n) =>
    n === 0 ? 'scrutineer@scratch.example' : `scrutineer${n + 1}@scratch.example`,
  );
  const accounts = await scratch.sql<{ id: string; email: string }>(
    `select id, email from platform.account where email = any ($1)`,
    [emails],
  );
  return emails.map((email, at) => ({
    person: at === 0 ? scratch.scrutineer : scratch.insider(email),
    account: accounts.find((one) => one.email === email)?.id ?? '',
    place: at + 1,
  }));
}

/** Sets up a board, or tries to. */
export const sendBoard = ({ api }: Person, members: readonly string[], threshold: number) =>
  api.POST('/api/v1/boards', {
    body: { name: 'Scrutineers', members: [...members], threshold },
  });

/** Says something on a board, or tries to. */
export const speak = ({ api }: Person, id: string, round: BoardRound, text: string) =>
  api.POST('/api/v1/boards/{id}/messages', { params: { path: { id } }, body: { round, text } });

/** A board as somebody in the office sees it. */
export const boardFor = ({ api }: Person, id: string): Promise<Schema<'BoardDto'>> =>
  unwrap(api.GET('/api/v1/boards/{id}', { params: { path: { id } } }));

/** The ceremony of a board as a member's own browser makes sure of it. */
export function ceremonyOf({ messages, size, threshold }: Schema<'BoardDto'>): Ceremony {
  const isKeyMessage = (message: Schema<'BoardMessageDto'>): message is CeremonyMessage<KeyRound> =>
    message.round !== 'rehearsal';
  return valueOf(hearAll({ size, threshold }, messages.filter(isKeyMessage), group));
}

/** A member's share of the key, opened with the seed of their sheet. */
export function shareOf(board: Schema<'BoardDto'>, { place, seed }: Keyholder): KeyPair {
  const { private_key = '' } = ceremonyOf(board).shares.get(place) ?? {};
  const share = openShare(private_key, seed, group);
  if (!share) throw new Error(`The sheet of member ${place} does not open the share.`);
  return share;
}

/** What a member says in the rehearsal. */
export function rehearsalText(board: Schema<'BoardDto'>, keyholder: Keyholder): string {
  const rehearsal = valueOf(readRehearsal(board.rehearsal ?? ''));
  const opening = valueOf(TallyOpening.read(openingOfRehearsal(rehearsal, []), group));
  return opening.decrypt(shareOf(board, keyholder), randomBytes);
}

/** Sets up a board of the first scrutineers, with a fresh sheet each. */
export async function setUpBoard(
  scratch: Scratch,
  { size = 3, threshold = 2 } = {},
): Promise<HeldBoard> {
  const people = await scrutineers(scratch, size);
  const accounts = people.map(({ account }) => account);
  const { id } = await unwrap(sendBoard(scratch.returningOfficer, accounts, threshold));
  const { returningOfficer } = scratch;
  return {
    id,
    returningOfficer,
    keyholders: people.map((one) => ({ ...one, seed: newSeed(randomBytes) })),
  };
}

/** What each member says next, by what their browser reads of the board. Contributions are kept from their commitment on. */
export class Ceremonies {
  private readonly kept = new Map<number, string>();

  constructor(
    private readonly id: string,
    private readonly keyholders: readonly Keyholder[],
  ) {}

  /** The text that a member posts in the round that is open. */
  async next(keyholder: Keyholder, round: BoardRound): Promise<string> {
    const { person, place, seed } = keyholder;
    const board = await boardFor(person, this.id);
    const { size, threshold } = board;
    switch (round) {
      case 'certificate':
        return certificateText({ size, threshold }, place, seed, group, randomBytes);
      case 'commitment': {
        const made = contributionText(ceremonyOf(board), place, seed, randomBytes);
        this.kept.set(place, made.contribution);
        return made.commitment;
      }
      case 'contribution':
        return this.kept.get(place) ?? '';
      case 'share':
        return valueOf(shareText(ceremonyOf(board), place, seed, randomBytes));
      case 'rehearsal':
        return rehearsalText(board, keyholder);
    }
  }

  /** Everybody speaks in a round, one after the other. */
  async goThrough(...rounds: readonly BoardRound[]): Promise<void> {
    for (const round of rounds)
      for (const keyholder of this.keyholders)
        await unwrap(speak(keyholder.person, this.id, round, await this.next(keyholder, round)));
  }
}

/** A board with its key made and rehearsed, ready for polls: all through the API, as its members' browsers do it. */
export async function readyBoard(
  scratch: Scratch,
  size: { size?: number; threshold?: number } = {},
): Promise<HeldBoard> {
  const board = await setUpBoard(scratch, size);
  const ceremony = new Ceremonies(board.id, board.keyholders);
  await ceremony.goThrough('certificate', 'commitment', 'contribution', 'share', 'rehearsal');
  return board;
}
