import { Injectable } from '@nestjs/common';
import { type AccountId } from '@folkmoot/basics';
import { randomUUID } from 'node:crypto';
import { Clock } from '../platform/clock';
import { PublicUrl } from '../platform/public-url';
import { Database, type Tx } from '../platform/database';
import { enqueue } from '../platform/jobs';
import { codeHash, hashOf, newCode, newSecret } from './secrets';

export const signInMinutes = 15;

interface Addressee {
  id: AccountId;
  name: string;
  email: string;
}

/** Mails a link and a code to everyone at an address, or to one member by number; says nothing of who is known. */
@Injectable()
export class RequestSignIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly publicUrl: PublicUrl,
  ) {}

  run(identifier: string, browser: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const people = await tx.query<Addressee[]>(
        `select a.id, a.name, a.email from platform.account a left join governance.member m on m.id = a.member_id
          where a.email is not null and (m.left_on is null or m.left_on > $2)
            and (lower(a.email) = lower($1) or upper(m.number) = upper($1))
          order by a.id limit 10`,
        [identifier, this.clock.today()],
      );
      for (const person of people) await this.invite(tx, person, browser);
    });
  }

  /** A new link replaces the one before it. */
  private async invite(tx: Tx, person: Addressee, browser: string): Promise<void> {
    const [id, token, code] = [randomUUID(), newSecret(), newCode()];
    await tx.query(
      `delete from platform.sign_in_request where account_id = $1 and used_at is null`,
      [person.id],
    );
    await tx.query(
      `insert into platform.sign_in_request (id, account_id, browser_hash, token_hash, code_hash, expires_at)
       values ($1, $2, $3, $4, $5, $6::timestamptz + make_interval(mins => $7))`,
      [
        id,
        person.id,
        hashOf(browser),
        hashOf(token),
        codeHash(id, code),
        this.clock.now(),
        signInMinutes,
      ],
    );
    await enqueue(tx, 'send-mail', { to: person.email, ...this.letter(person.name, token, code) });
  }

  private letter(name: string, token: string, code: string): { subject: string; text: string } {
    return {
      subject: 'Your link to sign in',
      text: [
        `Dear ${name},`,
        `Open this link in the browser where you asked for it, then press “Sign in”:`,
        this.publicUrl.to(`/sign-in/confirm?token=${token}`),
        `Or type this code there: ${code.slice(0, 3)} ${code.slice(3)}`,
        `Both work once, for ${signInMinutes} minutes. If you did not ask to sign in, do nothing: nobody can sign in without this email.`,
      ].join('\n\n'),
    };
  }
}
