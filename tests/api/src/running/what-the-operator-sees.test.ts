import { type RunningApp } from '@folkmoot/api';
import { unwrap } from '@folkmoot/contract';
import { randomUUID } from 'node:crypto';
import { startMailServer } from '../support/mail-server';
import { CapturedLog } from '../support/operator-log';
import { type Person } from '../support/person';
import { draftResolution, openResolution } from '../support/resolutions';
import { importRoll, line } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { askForLink, enter, requestLink } from '../support/sign-in';
import { paperFor } from '../support/voting';
import { waitFor } from '../support/wait-for';

const canary = line(1, { name: 'Canary Featherstone', contact: 'canary@featherstone.example' });

describe('the operator’s log, at its most talkative, holds no', () => {
  let scratch: Scratch;
  let copy: RunningApp;
  let log: CapturedLog;
  const secrets: Record<string, string> = {};

  beforeAll(async () => {
    scratch = await startScratch({ work: false });
    log = new CapturedLog();
    copy = await scratch.startCopy({ logTo: log, settings: { LOG_LEVEL: 'debug' } });
    await importRoll(scratch, canary);
    const poll = await openResolution(scratch, await draftResolution(scratch), scratch.moment(7));
    const member = scratch.newcomer().at(copy.url);
    await signIn(member);
    await voteInVain(member, poll);
  });
  afterAll(async () => {
    await copy.close();
    await scratch.close();
  });

  async function signIn(member: Person): Promise<void> {
    const { token, code } = await askForLink(member, canary.contact);
    Object.assign(secrets, {
      token,
      code,
      digits: code.replace(' ', ''),
      browser: member.cookies.get('folkmoot-browser'),
    });
    await enter(member, { code: '000 000' });
    await unwrap(enter(member, { token }));
    secrets['session'] = member.cookies.get('folkmoot-session') ?? '';
  }

  /** A ballot and a roll that fail deep inside, as a bug would make them, so that the log has something to say. */
  async function voteInVain(member: Person, poll: string): Promise<void> {
    const { contests } = await paperFor(member, poll);
    const [contest] = contests;
    const option = contest?.options[1];
    Object.assign(secrets, { option: option?.id, contest: contest?.id });
    await scratch.sql(
      `create function platform.spoil() returns trigger language plpgsql as $$ begin raise exception 'spoilt'; end $$`,
    );
    for (const table of [
      'ballot_box.ballot',
      'governance.member',
      'platform.sign_in_request',
      'platform.code_trial',
    ])
      await scratch.sql(
        `create trigger spoil before insert on ${table} for each row execute function platform.spoil()`,
      );
    const answers = [{ contest: contest?.id, options: [option?.id] }];
    const headers = { 'Idempotency-Key': randomUUID() };
    const ballot = await member.send('post', `/polls/${poll}/ballots`, {
      body: { answers },
      headers,
    });
    const roll = await scratch.secretary.at(copy.url).send('post', '/members/imports', {
      body: {
        csv: `name,number,constituency,contact\nCanary Two,C2,staff,canary.two@featherstone.example\n`,
        dryRun: false,
      },
    });
    const letter = 'ZZZZ-ZZZZ-ZZZK';
    Object.assign(secrets, { letter, typed: letter.replaceAll('-', '') });
    const entered = await member.send('post', '/sign-in/letter-session', {
      body: { code: letter },
    });
    const asked = await member.send('post', '/sign-in/requests', {
      body: { identifier: canary.contact },
    });
    await waitFor('a word about the job', () =>
      Promise.resolve(log.errors.find((says) => /invite-to-sign-in.*spoilt/.test(says))),
    );
    await scratch.sql(`drop function platform.spoil cascade`);
    expect([ballot.status, roll.status, entered.status, asked.status]).toEqual([
      500, 500, 500, 202,
    ]);
  }

  it('secret of a sign-in', () => {
    const { token, code, digits, browser, session, letter, typed } = secrets;
    for (const secret of [token, code, digits, browser, session, letter, typed]) {
      expect(secret).toBeTruthy();
      expect(log.text).not.toContain(secret);
    }
  });

  it('mark on a ballot', () => {
    expect(log.text).not.toContain(secrets['option']);
    expect(log.text).not.toContain('"options"');
  });

  it('name or address of a member', () => {
    expect(log.text).not.toMatch(/featherstone|canary/i);
  });

  it('though it says what went wrong, and where', () => {
    expect(log.errors.filter((says) => says === 'request failed: spoilt')).toHaveLength(3);
    expect(log.text).toContain('"route":"/api/v1/polls/:id/ballots"');
  });

  it('address that the mail server repeats when it refuses a letter', async () => {
    const server = await startMailServer(() => true);
    const mailLog = new CapturedLog();
    const mailing = await scratch.startCopy({
      logTo: mailLog,
      settings: { LOG_LEVEL: 'debug', SMTP_URL: server.url },
    });
    await copy.close();
    await requestLink(scratch.newcomer(), canary.contact);
    await openResolution(scratch, await draftResolution(scratch), scratch.moment(7));
    for (const job of ['send-mail', 'send-notice'])
      await waitFor(`a word about ${job}`, () =>
        Promise.resolve(mailLog.errors.find((says) => says.includes(job))),
      );
    expect(mailLog.text).not.toMatch(/featherstone/i);
    expect(mailLog.text).toContain('550');
    await mailing.close();
    server.close();
  });
});
