import { Injectable } from '@nestjs/common';
import { type AccountId } from '@folkmoot/basics';
import { Clock } from '../platform/clock';
import { Database, type Tx } from '../platform/database';
import { Problem } from '../platform/problem';
import { codeHash, hashOf, sameHash } from './secrets';
import { Sessions } from './sessions';
import { type SignInDto } from './sign-in.dto';

const mostAttempts = 5;

interface RequestRow {
  id: string;
  /** `null` when nobody was known by what was asked for. */
  account_id: AccountId | null;
  browser_hash: Buffer;
  code_hash: Buffer;
  attempts: number;
  expired: boolean;
  used_at: Date | null;
}

export interface SignedIn {
  readonly accountId: AccountId;
  readonly session: string;
}

const refusals = {
  'wrong-browser': [
    403,
    'Open the link in the browser where you asked for it, or type the code from the email there.',
  ],
  'link-used': [410, 'This link or code has been used. Ask for a new one.'],
  'link-expired': [410, 'This link or code has expired. Ask for a new one.'],
  'wrong-code': [422, 'That code is not right. Check the email and try again.'],
  'too-many-attempts': [429, 'Too many wrong codes. Ask for a new email.'],
} as const;

const refuse = (code: keyof typeof refusals): Problem =>
  new Problem(refusals[code][0], code, refusals[code][1]);

/** Turns an e-mailed link or code into a session, once, in the browser that asked for it. */
@Injectable()
export class ConsumeSignIn {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem saying why the link or code does not work and what to do */
  async run(browser: string | undefined, { token, code }: SignInDto): Promise<SignedIn> {
    if (!token && !code)
      throw new Problem(422, 'invalid', 'Send the token of the link, or the code.');
    const outcome = await this.database.transaction(async (tx) => {
      const request = token
        ? await this.byToken(tx, token)
        : await this.byCode(tx, browser, code ?? '');
      if (request instanceof Problem) return request;
      if (!browser || !sameHash(request.browser_hash, hashOf(browser)))
        return refuse('wrong-browser');
      if (!request.account_id) return refuse('link-expired');
      await tx.query(`update platform.sign_in_request set used_at = $2 where id = $1`, [
        request.id,
        this.clock.now(),
      ]);
      return {
        accountId: request.account_id,
        session: await this.sessions.open(tx, request.account_id),
      };
    });
    if (outcome instanceof Problem) throw outcome;
    return outcome;
  }

  private async byToken(tx: Tx, token: string): Promise<RequestRow | Problem> {
    const [row] = await this.rows(tx, 'token_hash = $1', [hashOf(token)]);
    return row ? (this.stale(row) ?? row) : refuse('link-expired');
  }

  /** Several people may share an address and a browser: the code says which of them it is. */
  private async byCode(
    tx: Tx,
    browser: string | undefined,
    code: string,
  ): Promise<RequestRow | Problem> {
    if (!browser) return refuse('wrong-browser');
    const rows = (await this.rows(tx, 'browser_hash = $1', [hashOf(browser)])).filter(
      (row) => !row.expired,
    );
    if (rows.length === 0) return refuse('link-expired');
    if (rows.every((row) => row.attempts >= mostAttempts)) return refuse('too-many-attempts');
    const match = rows.find(
      (row) =>
        sameHash(row.code_hash, codeHash(row.id, code)) &&
        row.attempts < mostAttempts &&
        row.account_id !== null,
    );
    if (match) return this.stale(match) ?? match;
    await tx.query(
      `update platform.sign_in_request set attempts = attempts + 1 where id = any ($1)`,
      [rows.map((row) => row.id)],
    );
    return refuse('wrong-code');
  }

  private stale(row: RequestRow): Problem | undefined {
    return row.used_at ? refuse('link-used') : row.expired ? refuse('link-expired') : undefined;
  }

  private rows(tx: Tx, where: string, parameters: unknown[]): Promise<RequestRow[]> {
    return tx.query(
      `select id, account_id, browser_hash, code_hash, attempts, used_at, expires_at <= $2::timestamptz as expired
         from platform.sign_in_request where ${where} order by id for update`,
      [...parameters, this.clock.now()],
    );
  }
}
