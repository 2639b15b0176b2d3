import { Injectable } from '@nestjs/common';
import { type AccountId } from '@folkmoot/basics';
import { randomUUID } from 'node:crypto';
import { isInspector } from '../inspections/inspection-in-force';
import { Clock } from '../platform/clock';
import { Database, type Tx } from '../platform/database';
import { plainPrefix } from '../platform/forms';
import { enqueue, type Jobs } from '../platform/jobs';
import { PublicUrl } from '../platform/public-url';
import { codeHash, hashOf, newCode, newSecret } from './secrets';

export const signInMinutes = 15;

interface Addressee {
  readonly id: AccountId;
  readonly name: string;
  readonly email: string;
}

/** What is mailed; of either only the hash is kept. */
interface Secrets {
  readonly token: string;
  readonly code: string;
}

/**
 * Mails a link and a code to everyone at an address, or to one member by number. For an identifier
 * that nobody has there is a request as well, which nothing fits: trying codes tells nobody who is known.
 */
@Injectable()
export class InviteToSignIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly publicUrl: PublicUrl,
  ) {}

  run({ identifier, browserHash, plain = false }: Jobs['invite-to-sign-in']): Promise<void> {
    const browser = Buffer.from(browserHash, 'hex');
    return this.database.transaction(async (tx) => {
      const people = await this.peopleKnownAs(tx, identifier);
      if (people.length === 0) await this.keepRequest(tx, null, browser);
      for (const person of people) {
        await voidEarlierRequests(tx, person.id);
        const secrets = await this.keepRequest(tx, person.id, browser);
        await enqueue(tx, 'send-mail', {
          to: person.email,
          ...this.letter(person.name, secrets, plain),
        });
      }
    });
  }

  private peopleKnownAs(tx: Tx, identifier: string): Promise<Addressee[]> {
    return tx.query(
      `select a.id, a.name, a.email from platform.account a left join governance.member m on m.id = a.member_id
        where a.email is not null and (m.left_on is null or m.left_on > $2)
          and (${isInspector('a.id', '$2')} or not exists (select from governance.inspection i where i.account_id = a.id))
          and (lower(a.email) = lower($1) or upper(m.number) = upper($1))
        order by a.id limit 10`,
      [identifier, this.clock.today()],
    );
  }

  private async keepRequest(tx: Tx, account: AccountId | null, browser: Buffer): Promise<Secrets> {
    const [id, token, code] = [randomUUID(), newSecret(), newCode()];
    await tx.query(
      `insert into platform.sign_in_request (id, account_id, browser_hash, token_hash, code_hash, expires_at)
       values ($1, $2, $3, $4, $5, $6::timestamptz + make_interval(mins => $7))`,
      [id, account, browser, hashOf(token), codeHash(id, code), this.clock.now(), signInMinutes],
    );
    return { token, code };
  }

  private letter(
    name: string,
    { token, code }: Secrets,
    plain: boolean,
  ): { subject: string; text: string } {
    const page = plain ? `/${plainPrefix}/sign-in/confirm` : '/sign-in/confirm';
    return {
      subject: 'Your link to sign in',
      text: [
        `Dear ${name},`,
        `Open this link in the browser where you asked for it, then press “Sign in”:`,
        this.publicUrl.to(`${page}?token=${token}`),
        `Or type this code there: ${code.slice(0, 3)} ${code.slice(3)}`,
        `Both work once, for ${signInMinutes} minutes. If you did not ask to sign in, do nothing: nobody can sign in without this email.`,
      ].join('\n\n'),
    };
  }
}

/** A new link replaces the one before it, which from then on is like a request of nobody. */
const voidEarlierRequests = (tx: Tx, account: AccountId): Promise<unknown> =>
  tx.query(
    `update platform.sign_in_request set account_id = null, token_hash = sha256(uuid_send(gen_random_uuid()))
      where account_id = $1 and used_at is null`,
    [account],
  );
