import { Injectable } from '@nestjs/common';
import { type AccountId, type LetterCode, type Mistyped, readLetterCode } from '@folkmoot/basics';
import { type SignedIn } from '../identity/consume-sign-in';
import { hashOf } from '../identity/secrets';
import { Sessions } from '../identity/sessions';
import { Clock } from '../platform/clock';
import { Database, type Tx } from '../platform/database';
import { Problem } from '../platform/problem';
import { CodeKey } from './code-key';
import { worksInOffice } from './electors-by-post';

/** Codes that a browser may try in so many minutes. */
const [mostWrong, minutes] = [5, 15];

interface Found {
  readonly account: AccountId;
  readonly replaced: boolean;
  readonly over: boolean;
}

const mistyped: Readonly<Record<Mistyped, string>> = {
  length: 'The code has 12 letters and numbers. Check that you have typed all of them.',
  symbol: 'The code has letters and numbers only. Compare what you typed with your letter.',
  check:
    'A letter or number of the code is not right, or two have changed places. Compare it with your letter, group by group.',
};

const refusals = {
  'code-unknown': [
    422,
    'We do not know this code. Compare it with your newest letter, or ask for a new code.',
  ],
  'code-replaced': [
    410,
    'This code works no longer, because a new one was asked for. Use the one that was sent to you last.',
  ],
  'code-over': [410, 'The vote that this code was for is over.'],
  'too-many-codes': [
    429,
    `Too many codes that we do not know were typed here. Wait ${minutes} minutes and try again, ask for a new code, or telephone the office.`,
  ],
} as const;

const refuse = (code: keyof typeof refusals): Problem =>
  new Problem(refusals[code][0], code, refusals[code][1]);

/**
 * Turns the code of a letter into a session, as often as the member needs it while their poll is open. What cannot be
 * a code is no attempt; codes that we do not know are counted by browser, never by whose they might be, so that nobody
 * can lock anybody else out. Source: docs/decisions/0054-codes-in-letters.md.
 */
@Injectable()
export class EnterByCode {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
    private readonly codeKey: CodeKey,
  ) {}

  /** @throws Problem saying why the code does not work and what to do */
  async run(browser: string, typed: string): Promise<SignedIn> {
    const code = readLetterCode(typed);
    if (!code.ok) throw new Problem(422, 'code-mistyped', mistyped[code.error]);
    const outcome = await this.database.transaction((tx) => this.attempt(tx, browser, code.value));
    if (outcome instanceof Problem) throw outcome;
    return outcome;
  }

  private async attempt(tx: Tx, browser: string, code: LetterCode): Promise<SignedIn | Problem> {
    if ((await this.wrongSoFar(tx, browser)) >= mostWrong) return refuse('too-many-codes');
    const found = await this.find(tx, code);
    if (!found) {
      await tx.query(`update platform.code_trial set wrong = wrong + 1 where browser_hash = $1`, [
        hashOf(browser),
      ]);
      return refuse('code-unknown');
    }
    if (found.replaced) return refuse('code-replaced');
    if (found.over) return refuse('code-over');
    return { accountId: found.account, session: await this.sessions.open(tx, found.account) };
  }

  /** Locked until commit: codes that a browser tries at once are tried one after the other. */
  private async wrongSoFar(tx: Tx, browser: string): Promise<number> {
    const isOld = `t.since <= $2::timestamptz - make_interval(mins => $3)`;
    const [trial] = await tx.query<{ wrong: number }[]>(
      `insert into platform.code_trial as t (browser_hash, wrong, since) values ($1, 0, $2)
       on conflict (browser_hash) do update set wrong = case when ${isOld} then 0 else t.wrong end,
         since = case when ${isOld} then $2 else t.since end
       returning wrong`,
      [hashOf(browser), this.clock.now(), minutes],
    );
    return trial?.wrong ?? 0;
  }

  private async find(tx: Tx, code: LetterCode): Promise<Found | undefined> {
    const [found] = await tx.query<Found[]>(
      `select c.account_id as account, c.void_at is not null as replaced, p.closed_at is not null or p.closes_at <= $2 as over
         from platform.letter_code c join governance.poll p on p.id = c.poll_id
         join platform.account a on a.id = c.account_id join governance.member m on m.id = a.member_id
        where c.code_hash = $1 and (m.left_on is null or m.left_on > $3) and not ${worksInOffice}`,
      [this.codeKey.hashOf(code), this.clock.now(), this.clock.today()],
    );
    return found;
  }
}
