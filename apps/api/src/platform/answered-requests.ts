import { type Actor } from './actor';
import { type Tx } from './database';
import { Problem } from './problem';

type Claim<T> = { answered: true; answer: T } | { answered: false; claimed: boolean };

/**
 * Claims the key of a request within the transaction of its act. A second request with the key
 * waits for the first to finish, then gets its answer.
 * @throws Problem when the key was used for another request
 */
export async function claimRequest<T>(tx: Tx, actor: Actor): Promise<Claim<T>> {
  if (!actor.request || !actor.accountId) return { answered: false, claimed: false };
  const { key } = actor.request;
  const fingerprint = actor.request.fingerprint();
  const claimed: unknown[] = await tx.query(
    `insert into platform.answered_request (account_id, key, fingerprint) values ($1, $2, $3)
     on conflict do nothing returning key`,
    [actor.accountId, key, fingerprint],
  );
  if (claimed.length > 0) return { answered: false, claimed: true };
  const [earlier] = await tx.query<{ fingerprint: Buffer; answer: T }[]>(
    `select fingerprint, answer from platform.answered_request where account_id = $1 and key = $2`,
    [actor.accountId, key],
  );
  if (!earlier?.fingerprint.equals(fingerprint)) {
    throw new Problem(
      422,
      'key-used-before',
      'This Idempotency-Key was used for another request. Use a new key for each thing you do.',
    );
  }
  return { answered: true, answer: earlier.answer };
}

/** Keeps the answer beside the act, for a repeat of the request. */
export async function keepAnswer(tx: Tx, actor: Actor, answer: unknown): Promise<void> {
  await tx.query(
    `update platform.answered_request set answer = $3 where account_id = $1 and key = $2`,
    [actor.accountId, actor.request?.key, JSON.stringify(answer ?? null)],
  );
}
