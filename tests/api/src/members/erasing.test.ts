import { unwrap } from '@folkmoot/contract';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import {
  callElection,
  enterOnPaper,
  openElection,
  paperOf,
  sendCandidate,
  sendCount,
  sendElectionDeclaration,
} from '../support/elections';
import { entriesOf, logLines, logSize } from '../support/log';
import { declaration, photograph, propose, sendTo } from '../support/nominations';
import { type Person } from '../support/person';
import { refusalOf } from '../support/refusal';
import {
  concludeResolution,
  closePoll,
  draftResolution,
  openResolution,
} from '../support/resolutions';
import { importRoll, line, lines } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { dumpOf } from '../support/dump';
import { vacancyFor } from '../support/vacancies';
import { verify } from '../support/verification';
import { cast, castAll } from '../support/voting';

/** Each is somewhere of its own and occurs nowhere else. */
const canary = (where: string): string => `kanarie-${where}-7f3a9c`;
const quiet = line(1, {
  name: canary('name'),
  number: 'KANARIE-1',
  contact: `${canary('email')}@x.example`,
});
const active = line(2, {
  name: 'Aki Publica',
  number: 'KANARIE-2',
  contact: `${canary('second-email')}@x.example`,
});
const words = [
  'statement',
  'statement-phone',
  'statement-address',
  'question',
  'question-phone',
  'question-address',
  'answer',
  'answer-email',
  'interests',
  'rejection',
  'draft',
  'paper',
  'paper-phone',
  'paper-address',
  'letter',
  'letter-queued',
  'kept-answer',
  'nomination-paper',
  'notice',
].map(canary);
const [
  statement,
  phone,
  address,
  question,
  questionPhone,
  questionAddress,
  answer,
  answerEmail,
  interests,
  rejection,
  draft,
  paper,
  paperPhone,
  paperAddress,
  letter,
  queued,
  keptAnswer,
  nominationPaper,
  notice,
] = words;
const canaries = [
  quiet.name,
  quiet.number,
  quiet.contact,
  active.number,
  active.contact,
  canary('name').toUpperCase(),
  ...words,
];

let scratch: Scratch;
let quietId = '';
let activeId = '';
let others: Person[] = [];
let proofBefore = '';

const idOf = async (number: string): Promise<string> =>
  (
    await scratch.sql<{ id: string }>(`select id from governance.member where number = $1`, [
      number,
    ])
  )[0]?.id ?? '';
const forecast = (id: string, person = scratch.secretary) =>
  person.api.GET('/api/v1/members/{id}/erasure', { params: { path: { id } } });
const erase = (id: string, person = scratch.secretary) =>
  person.api.POST('/api/v1/members/{id}/erasure', { params: { path: { id } } });
const leave = (id: string) =>
  scratch.sql(`update governance.member set left_on = $2 where id = $1`, [id, scratch.day(60)]);
const found = async (): Promise<string[]> => {
  const all = (await dumpOf(scratch)).toLowerCase();
  return canaries.filter((text) => all.includes(text.toLowerCase()));
};
const proofOf = async (index: number): Promise<string> => {
  const answered = await fetch(`${scratch.url}/api/v1/log/entries/${index}/tlog-proof`);
  return answered.text();
};

/** A nomination that came on paper, and was withdrawn by a letter. */
async function nominateOnPaper(election: string): Promise<void> {
  const sheet = { ...paperOf('staff', active.number), reference: nominationPaper ?? '' };
  const { id: candidacy } = await unwrap(enterOnPaper(scratch.secretary, election, sheet));
  await unwrap(
    scratch.secretary.api.POST('/api/v1/elections/{id}/nominations/{candidacy}/withdrawal', {
      params: { path: { id: election, candidacy } },
      body: { receivedOn: scratch.day(0), reference: notice ?? '' },
    }),
  );
}

/** A nomination that is rejected, with something left in a draft, and one that is found valid, with a photograph. */
async function nominateThemselves(election: string): Promise<void> {
  const nominee = scratch.insider(active.number);
  const words = { statement: `${statement} ${phone} ${address}`, interests: `${interests}` };
  for (const finding of [
    { accepted: false, particulars: false, reason: rejection },
    { accepted: true, particulars: true },
  ]) {
    const id = await propose(nominee, election);
    const path = `/${id}`;
    await sendTo(nominee, 'put', election, `${path}/photo`, { image: await photograph() });
    await sendTo(nominee, 'post', election, `${path}/declaration`, { ...declaration, ...words });
    if (!finding.accepted)
      await sendTo(nominee, 'put', election, `${path}/draft`, { interests: draft });
    const { status } = await scratch.returningOfficer.send(
      'post',
      `/elections/${election}/nominations/${id}/decision`,
      { body: finding },
    );
    expect(status).toBe(204);
  }
}

beforeAll(async () => {
  scratch = await startScratch();
  await importRoll(scratch, quiet, active, ...lines(8, 'staff', 3));
  [quietId, activeId] = [await idOf(quiet.number), await idOf(active.number)];
  others = lines(8, 'staff', 3).map(({ number }) => scratch.insider(number));

  // The one stands for the council, is elected, challenges and is nominated.
  const election = await callElection(scratch, { staff: { seats: 1, candidates: [] } });
  await nominateOnPaper(election);
  await nominateThemselves(election);
  await unwrap(sendCandidate(scratch, election, 'staff', 'M0003'));
  const poll = await openElection(scratch, election, scratch.moment(7));
  await castAll(
    poll,
    others.map((person) => [person, active.name]),
  );
  scratch.at(7);
  await closePoll(scratch, poll);
  await unwrap(sendCount(scratch, election));
  await unwrap(sendElectionDeclaration(scratch, election));
  const { id: challenge } = await unwrap(
    scratch.insider(active.number).api.POST('/api/v1/challenges', {
      body: {
        question: `${question} ${questionPhone} ${questionAddress}`,
        dueOn: scratch.day(30),
        responder: 'The board',
      },
    }),
  );
  await unwrap(
    scratch.secretary.api.POST('/api/v1/challenges/{id}/response', {
      params: { path: { id: challenge } },
      body: { response: `${answer} ${answerEmail}`, outcome: 'explained' },
    }),
  );

  // The other votes, with their name.
  const motion = await draftResolution(scratch);
  const vote = await openResolution(scratch, motion, scratch.moment(14));
  await cast(scratch.insider(quiet.number), vote, 'For');
  scratch.at(14);
  await concludeResolution(scratch, motion, vote);

  // Nominations for a vacancy that this resolution is taken to have filled.
  const { id: vacancy } = await vacancyFor(scratch, 'ned', {
    name: active.name,
    statement: `${paper} ${paperPhone} ${paperAddress}`,
  });
  await scratch.sql(
    `update governance.vacancy set resolution_id = (select id from governance.resolution where decision_id is not null limit 1) where id = $1`,
    [vacancy],
  );
  await scratch.sql(`update governance.nomination set member_id = $1`, [activeId]);
});
afterAll(() => scratch.close());

describe('R-H4: nobody is erased while the law keeps their records', () => {
  it('not a sitting member of the council, and it says until when what must be kept', async () => {
    const { allowed, reasons, goes, published } = await unwrap(forecast(activeId));
    expect(allowed).toBe(false);
    expect(reasons.map(({ says }) => says)).toEqual([
      'They are a member: the entry in the register is kept until 10 years after they leave.',
      expect.stringMatching(/^They hold an office or a seat until \w+ \d+ \w+ 20\d\d\.$/),
      expect.stringMatching(/^Nominations must be kept until /),
      expect.stringMatching(/^Challenges must be kept until /),
      expect.stringMatching(/^Notices of polls and who was on their rolls must be kept until /),
    ]);
    expect(goes.map(({ what }) => what)).toContain('challenges, with question and answer');
    expect(published.map(({ count }) => count)).toEqual([1, 1]);
    expect(await refusalOf(erase(activeId))).toMatchObject({ status: 409, code: 'must-be-kept' });
  });

  it('not before ten years since they left are over, and nothing changes', async () => {
    await leave(quietId);
    const size = await logSize(scratch.visitor);
    scratch.at(60 + 3652);
    expect(await refusalOf(erase(quietId))).toMatchObject({
      status: 409,
      code: 'must-be-kept',
      detail: expect.stringContaining('The entry in the register must be kept until'),
    });
    expect(await logSize(scratch.visitor)).toBe(size);
    expect(await idOf(quiet.number)).toBe(quietId);
  });

  it('nobody who is unknown, and by nobody but the secretary', async () => {
    expect(await refusalOf(erase(randomUUID()))).toMatchObject({
      status: 404,
      code: 'member-unknown',
    });
    for (const person of [scratch.returningOfficer, scratch.scrutineer, scratch.inspector])
      expect((await refusalOf(erase(quietId, person))).status).toBe(403);
    expect((await refusalOf(erase(quietId, scratch.visitor))).status).toBe(401);
  });

  it('nobody with a role in the organisation', async () => {
    const role = `from platform.account a where a.member_id = '${quietId}'`;
    await scratch.sql(`insert into platform.account_role select a.id, 'scrutineer' ${role}`);
    const { reasons } = await unwrap(forecast(quietId));
    expect(reasons.map(({ says }) => says)).toContain(
      'They can sign in as an officer: take that from them first.',
    );
    await scratch.sql(
      `delete from platform.account_role where account_id in (select a.id ${role})`,
    );
  });

  it('nor where nobody is set up to erase', async () => {
    const nobody = new URL(scratch.database.migratorUrl);
    nobody.searchParams.set('options', '-c role=folkmoot_nobody');
    for (const eraserUrl of [null, nobody.href]) {
      const copy = await scratch.startCopy({ work: false, eraserUrl });
      try {
        expect(await refusalOf(erase(quietId, scratch.secretary.at(copy.url)))).toMatchObject({
          status: 409,
          code: 'erasing-not-set-up',
        });
      } finally {
        await copy.close();
      }
    }
  });
});

describe('L8: a member who is erased', () => {
  beforeAll(async () => {
    await leave(activeId);
    // Letters, a job and a kept answer, as they lie about in a database that is never tidied up.
    await scratch.sql(
      `insert into platform.mailbox_message values (gen_random_uuid(), $1, 'Hello', $2, now()), (gen_random_uuid(), 'old@x.example', 'Hello', $3, now())`,
      [quiet.contact, `${letter}`, `Dear ${quiet.name},\n\n${letter}`],
    );
    await scratch.sql(
      `select graphile_worker.add_job('send-mail', json_build_object('to', $1::text, 'subject', 'x', 'text', $2::text), run_at => '2999-01-01')`,
      [quiet.contact, queued],
    );
    await scratch.sql(
      `insert into platform.answered_request select a.id, gen_random_uuid(), 'x', json_build_object('says', $2::text), now()
         from platform.account a where a.member_id = $1`,
      [quietId, keptAnswer],
    );
    for (const id of [quietId, activeId])
      await scratch.sql(
        `with person as (select a.id from platform.account a where a.member_id = $1),
              poll as (select id from governance.poll order by id limit 1),
              letters as (insert into platform.code_letters (id, poll_id, letters, again, issued_at)
                select gen_random_uuid(), poll.id, 1, 0, now() from poll returning id, poll_id),
              wanted as (insert into platform.code_wanted select person.id, poll_id, 'member', now() from person, letters)
         insert into platform.letter_code (id, account_id, poll_id, letters_id, code_hash, issued_at)
         select gen_random_uuid(), person.id, poll_id, letters.id, person.id::text::bytea, now() from person, letters`,
        [id],
      );
    scratch.at(60 + 3654 + 1200);
    proofBefore = await proofOf(0);
  });

  it('is everywhere before', async () => {
    expect(canaries).toHaveLength(25);
    expect(new Set(await found())).toEqual(new Set(canaries));
  });

  it('learns what will go and what stays, and that changes nothing', async () => {
    const size = await logSize(scratch.visitor);
    const { allowed, headline, reasons, goes, published } = await unwrap(forecast(activeId));
    expect({ allowed, reasons }).toEqual({ allowed: true, reasons: [] });
    expect(headline).toMatch(/^Nothing about this person has to be kept on /);
    expect(goes.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        'statements on ballot papers',
        'openings of what the log commits to',
        'nominations: name and statement',
        'nominations for elections: statement, interests, guaranteed groups, the reason of a rejection and where their papers are',
        'photographs for elections',
        'what they typed in nominations that were not sent',
      ]),
    );
    expect(published).toHaveLength(2);
    expect(await logSize(scratch.visitor)).toBe(size);
  });

  it('is nowhere afterwards: 23 canaries are not in a dump of the whole database', async () => {
    const before = await logLines(scratch.visitor);
    await expect(unwrap(erase(quietId))).resolves.toMatchObject({ logIndex: before.length });
    await unwrap(erase(activeId));
    expect(await found()).toEqual([]);
    await expect(scratch.sql(`select from governance.candidacy_photo`)).resolves.toEqual([]);
    for (const table of ['letter_code', 'code_wanted'])
      await expect(scratch.sql(`select from platform.${table}`)).resolves.toEqual([]);
    expect((await logLines(scratch.visitor)).slice(0, before.length)).toEqual(before);
  });

  it('is in the log as an act that names nobody', async () => {
    const acts = await entriesOf(scratch.visitor, 'member.erased');
    expect(acts).toHaveLength(2);
    for (const { fields, commitments, resource } of acts) {
      expect(Object.keys(fields).sort()).toEqual(['erasedOn', 'rule']);
      expect(Object.keys(commitments).sort()).toEqual(['actor', 'member']);
      expect([quietId, activeId]).not.toContain(resource);
    }
  });

  it('leaves a record that verifies, and proofs made before hold', async () => {
    const { failures, checked } = await verify(scratch);
    expect(failures).toEqual([]);
    expect(checked.ballots).toBeGreaterThan(0);
    expect((await proofOf(0)).split('\n').slice(0, 3)).toEqual(proofBefore.split('\n').slice(0, 3));
  });

  it('stays in what was published by right: as candidate and holder of an office', async () => {
    const { items } = await unwrap(scratch.visitor.api.GET('/api/v1/decisions'));
    expect(items.map(({ headline }) => headline).join()).toContain(active.name);
  });

  it('is shown as erased, and not erased twice', async () => {
    const member = await unwrap(
      scratch.secretary.api.GET('/api/v1/members/{id}', { params: { path: { id: quietId } } }),
    );
    expect(member).toMatchObject({
      name: 'Erased member',
      email: null,
      erasedOn: expect.any(String),
    });
    expect(member.number).toMatch(/^ERASED-[0-9A-F]{12}$/);
    const size = await logSize(scratch.visitor);
    for (const id of [quietId, activeId])
      expect(await refusalOf(erase(id))).toMatchObject({ status: 409, code: 'already-erased' });
    expect(await logSize(scratch.visitor)).toBe(size);
  });

  it('takes nothing of anybody else', async () => {
    const rows = await scratch.sql(
      `select from governance.member where name like 'Member %' and email is not null`,
    );
    expect(rows).toHaveLength(8);
    expect(await scratch.sql(`select from record.opening where name = 'ballot'`)).toHaveLength(8);
    const [secretary] = await scratch.sql(
      `select from platform.account where email = 'secretary@scratch.example'`,
    );
    expect(secretary).toBeDefined();
  });
});

describe('in the database', () => {
  const as = async (url: string, statement: string): Promise<unknown> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query('begin');
      return await client.query(statement);
    } finally {
      await client.end();
    }
  };

  it.each([
    `delete from record.opening`,
    `update governance.contest_option set statement = null`,
    `update governance.member set name = 'Somebody', email = 'a@b' where erased_on is not null`,
    `set role folkmoot_eraser`,
    `call record.allow_erasing('folkmoot_app')`,
  ])('the app may not: %s', async (statement) => {
    await expect(as(scratch.database.appUrl, statement)).rejects.toMatchObject({
      code: expect.stringMatching(/^42501$|^23514$/),
    });
  });

  it.each([
    `update record.opening set payload = '{}'`,
    `insert into record.opening values ('c', 'n', decode(repeat('00', 32), 'hex'), '{}')`,
    `select key from record.opening`,
    `truncate record.opening`,
    `delete from record.entry`,
    `update record.entry set bytes = 'x'`,
    `delete from record.checkpoint`,
    `delete from governance.member`,
    `update governance.member set left_on = null`,
    `update governance.contest_option set statement = 'Another'`,
    `update governance.contest_option set name = 'Another'`,
    `update governance.decision set verdict = 'lost'`,
    `select document from governance.decision`,
    `select answers from ballot_box.ballot`,
    `delete from ballot_box.ballot`,
    `update governance.roll_entry set member_id = member_id`,
    `update governance.term set holder_name = 'X'`,
    `select lot_secret from governance.poll`,
    `select sheet from governance.count_sheet`,
    `insert into platform.account_role values (gen_random_uuid(), 'secretary')`,
    `update platform.account set email = 'x'`,
    `insert into platform.session values ('x', gen_random_uuid(), now(), now(), now())`,
    `call record.allow_erasing('folkmoot_app')`,
    `set role folkmoot_app`,
    `set role folkmoot_migrator`,
    `create table public.mine ()`,
  ])('the eraser may not: %s', async (statement) => {
    await expect(as(scratch.database.eraserUrl, statement)).rejects.toMatchObject({
      code: '42501',
    });
  });
});
