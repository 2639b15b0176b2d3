import { holdCeremony, type KeyPair, print, thresholdParametersShape } from '@folkmoot/ballot';
import { sodiumGroup } from '@folkmoot/ballot-native';
import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** Asks the database, as the owner of its tables. */
export type Ask = (text: string, values: unknown[]) => Promise<unknown>;

/** Somebody on a board: their session and what their recovery sheet opens. */
export interface BoardMember {
  readonly cookie: string;
  readonly share: KeyPair;
  /** Among the trustees of a box, whose first is the server. */
  readonly owner: number;
}

const size = { size: 3, threshold: 2 };

/** A board of 2 of 3 that is ready for polls, straight in the database: its ceremony is not what is tried. */
export async function keepBoard(ask: Ask): Promise<BoardMember[]> {
  const { parameters, shares } = holdCeremony(size, sodiumGroup, randomBytes);
  const text = print(thresholdParametersShape(sodiumGroup), parameters);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const board = randomUUID();
  await ask(
    `insert into governance.board (id, name, threshold, set_up_at) values ($1, 'Scrutineers', $2, now())`,
    [board, size.threshold],
  );
  const members: BoardMember[] = [];
  for (const [at, share] of shares.entries())
    members.push({ cookie: await seat(ask, board, at + 1), share, owner: at + 2 });
  await ask(
    `insert into governance.board_key (board_id, parameters, sha256, rehearsal, made_at) values ($1, $2, $3, '', now())`,
    [board, text, sha256],
  );
  await ask(
    `insert into governance.board_rehearsed (board_id, archive, archive_sha256, rehearsed_at) values ($1, '', $2, now())`,
    [board, sha256],
  );
  return members;
}

/** A scrutineer with an account and a session, at a place on the board. @returns the session's cookie */
async function seat(ask: Ask, board: string, place: number): Promise<string> {
  const account = randomUUID();
  const secret = randomBytes(32).toString('base64url');
  await ask(
    `insert into platform.account (id, name, email, created_at) values ($1, $2, $3, now())`,
    [account, `Scrutineer ${place}`, `board${place}@scratch.example`],
  );
  await ask(`insert into platform.account_role values ($1, 'scrutineer')`, [account]);
  await ask(
    `insert into governance.board_member (board_id, place, account_id) values ($1, $2, $3)`,
    [board, place, account],
  );
  await ask(
    `insert into platform.session (id_hash, account_id, created_at, seen_at, ends_at)
     values ($1, $2, now(), now(), now() + interval '12 hours')`,
    [createHash('sha256').update(secret).digest(), account],
  );
  return `folkmoot-session=${secret}`;
}
