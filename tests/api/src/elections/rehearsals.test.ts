import { unwrap, type Schema } from '@folkmoot/contract';
import { cicMembersCouncil } from '@folkmoot/rules';
import pg from 'pg';
import {
  callElection,
  electionDetails,
  openElection,
  sendCount,
  sendElectionDeclaration,
} from '../support/elections';
import { logSize } from '../support/log';
import { type Person } from '../support/person';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { cast, paperFor } from '../support/voting';
import { waitFor } from '../support/wait-for';

type Rehearsal = Schema<'RehearsalDto'>;
type SamplePaper = Schema<'SamplePaperDto'>;

const watermark = 'REHEARSAL – not a real vote';
const constitution = {
  ...cicMembersCouncil,
  elections: {
    ...cicMembersCouncil.elections,
    mayChangeVote: false,
    forOneSeat: 'exhaustive' as const,
    nominations: {
      seconders: 0,
      statementWords: 250,
      order: 'random-per-voter' as const,
      cites: ['Standing order 4'],
    },
  },
};

describe('a rehearsal of an election', () => {
  let scratch: Scratch;
  let election: string;
  let id: string;
  let entries: number;

  const outcome = async (person: Person, ...sent: Parameters<Person['send']>) => {
    const { status, body } = await person.send(...sent);
    return (body as { code?: string }).code ?? String(status);
  };
  const officer = (...sent: Parameters<Person['send']>) =>
    outcome(scratch.returningOfficer, ...sent);
  const make = (person = scratch.returningOfficer) =>
    person.send('post', `/elections/${election}/rehearsals`, { body: {} });
  const read = async (): Promise<Rehearsal> =>
    (await scratch.returningOfficer.send('get', `/rehearsals/${id}`)).body as Rehearsal;
  const linkOf = async (place: number): Promise<string> =>
    (await read()).voters[place]?.address.replace('/rehearsal/', '') ?? '';
  const paperAt = async (link: string): Promise<SamplePaper> =>
    (await scratch.visitor.send('get', `/sample-papers/${link}`)).body as SamplePaper;
  const vote = (
    link: string,
    contest: string,
    options: readonly string[],
    person = scratch.visitor,
  ) =>
    outcome(person, 'put', `/sample-papers/${link}/ballot`, {
      body: { answers: [{ contest, options: [...options] }] },
    });
  const idsOf = ({ contests }: SamplePaper) =>
    contests[0]?.options.map((option) => option.id) ?? [];

  beforeAll(async () => {
    scratch = await startScratch({ constitution });
    await importRoll(scratch, ...lines(6), ...lines(4, 'community', 101));
    election = await callElection(scratch, {
      staff: { seats: 2, candidates: [1, 2, 3].map((n) => numberOf(n)) },
      community: { seats: 2, candidates: [101, 102, 103].map((n) => numberOf(n)) },
    });
    entries = await logSize(scratch.visitor);
    const { body } = await make();
    ({ id } = body as { id: string });
  });
  afterAll(() => scratch.close());

  it('is made by the returning officer, with the seats and candidates and invented voters', async () => {
    expect(await outcome(scratch.secretary, 'post', `/elections/${election}/rehearsals`)).toBe(
      'not-allowed',
    );
    expect(id).toMatch(/^rehearsal-[0-9a-f]{16}$/);
    const { contests, voters, ...rest } = await read();
    expect(rest).toMatchObject({ watermark, election, closedAt: null, overtaken: false });
    expect(
      contests.map(({ title, candidates, invented }) => [title, candidates, invented]),
    ).toEqual([
      ['Community: 2 seats', ['Member 101', 'Member 102', 'Member 103'], false],
      ['Staff: 2 seats', ['Member 1', 'Member 2', 'Member 3'], false],
    ]);
    expect(voters).toHaveLength(24);
    expect(JSON.stringify(voters)).not.toContain('Member');
  });

  it('invents candidates where it is not published who stands', async () => {
    const contests = [{ constituency: 'staff', seats: 2 }];
    const { id: other } = await unwrap(
      scratch.returningOfficer.api.POST('/api/v1/elections', {
        body: { title: 'Another', contests, pollingDay: '2080-06-06' },
      }),
    );
    entries = await logSize(scratch.visitor);
    const { body } = await scratch.returningOfficer.send('post', `/elections/${other}/rehearsals`);
    const rehearsal = (body as { id: string }).id;
    const { body: made } = await scratch.returningOfficer.send('get', `/rehearsals/${rehearsal}`);
    expect((made as Rehearsal).contests).toMatchObject([
      { invented: true, candidates: [1, 2, 3, 4].map((n) => `Sample candidate ${n}`) },
    ]);
    expect(await officer('delete', `/rehearsals/${rehearsal}`)).toBe('204');
    expect(await officer('get', `/rehearsals/${rehearsal}`)).toBe('not-found');
  });

  it('says where the real count would need another ballot', async () => {
    const contests = [{ constituency: 'community', seats: 1 }];
    const { id: other } = await unwrap(
      scratch.returningOfficer.api.POST('/api/v1/elections', {
        body: { title: 'For one seat', contests },
      }),
    );
    entries = await logSize(scratch.visitor);
    const { body } = await scratch.returningOfficer.send('post', `/elections/${other}/rehearsals`);
    const address = `/rehearsals/${(body as { id: string }).id}`;
    const { body: made } = await scratch.returningOfficer.send('get', address);
    for (const [n, voter] of (made as Rehearsal).voters.entries()) {
      const link = voter.address.replace('/rehearsal/', '');
      const paper = await paperAt(link);
      const choice = idsOf(paper)[n % 3] ?? '';
      expect(await vote(link, paper.contests[0]?.id ?? '', [choice])).toBe('200');
    }
    expect(await officer('post', `${address}/closing`)).toBe('204');
    const { body: closed } = await scratch.returningOfficer.send('get', address);
    expect((closed as Rehearsal).contests).toMatchObject([
      { counted: false, notCounted: expect.stringMatching(/ballot/) },
    ]);
    const { id: contest = '' } = (closed as Rehearsal).contests[0] ?? {};
    expect(await officer('get', `${address}/contests/${contest}/count-sheet`)).toBe('not-found');
    expect(await officer('delete', address)).toBe('204');
  });

  it('takes the votes of whoever has a sample link, by the rules of real ones', async () => {
    const [community, staff] = [await linkOf(0), await linkOf(12)];
    const paper = await paperAt(staff);
    expect(paper).toMatchObject({ watermark, voter: 'Sample voter 13', randomOrder: true });
    expect(paper.contests.map(({ title }) => title)).toEqual(['Staff: 2 seats']);
    const [first = '', second = ''] = idsOf(paper);
    const contest = paper.contests[0]?.id ?? '';
    expect(await vote(community, contest, [first])).toBe('wrong-constituency');
    expect(await vote(staff, contest, [first, first])).toBe('duplicate-option');
    expect(await vote(staff, contest, ['somebody'])).toBe('unknown-option');
    expect(await vote(staff, contest, [second, first])).toBe('200');
    expect(await vote(staff, contest, [second, first])).toBe('200');
    expect(await vote(staff, contest, [first])).toBe('already-voted');
    expect(await paperAt(staff)).toMatchObject({
      current: [{ contest, options: [second, first] }],
      reason: { code: 'already-voted' },
    });
    expect(await vote(`rehearsal-${'x'.repeat(32)}`, contest, [first])).toBe('link-unknown');
    expect(await vote('0', contest, [first])).toBe('not-found');
  });

  it('has nothing to do with a member’s session, nor a sample link with anything real', async () => {
    const member = scratch.insider(numberOf(4));
    const link = await linkOf(13);
    const { contests } = await paperAt(link);
    const answers = [{ contest: contests[0]?.id ?? '', options: idsOf(await paperAt(link)) }];
    for (const name of [id, link]) {
      expect(await outcome(member, 'get', `/polls/${name}/paper`)).toBe('malformed');
      expect(await outcome(member, 'post', `/polls/${name}/ballots`, { body: { answers } })).toBe(
        'malformed',
      );
      expect(await outcome(member, 'get', `/rehearsals/${name}`)).toBe('not-allowed');
      expect(await outcome(scratch.visitor, 'get', `/polls/${name}/paper`)).toBe('sign-in-first');
    }
    expect(await outcome(member, 'put', `/sample-papers/${id}/ballot`, { body: { answers } })).toBe(
      'link-unknown',
    );
    const headers = { Cookie: `folkmoot-session=${link}`, Authorization: `Bearer ${link}` };
    expect(await outcome(scratch.visitor, 'get', '/my/ballots', { headers })).toBe('sign-in-first');
    await expect(unwrap(member.api.GET('/api/v1/my/ballots'))).resolves.toEqual({ items: [] });
    expect((await read()).voters.filter(({ voted }) => voted)).toHaveLength(1);
  });

  it('writes the letter of an elector to the officer who asks, and to nobody else', async () => {
    const before = await scratch.sql(`select from platform.mailbox_message`);
    expect(await officer('post', `/rehearsals/${id}/letters`)).toBe('204');
    const letter = await waitFor('the letter', async () => {
      const [found] = await scratch.sql<{ to: string; subject: string; text: string }>(
        `select "to", subject, text from platform.mailbox_message where subject like $1`,
        [`${watermark}: You can vote%`],
      );
      return found;
    });
    expect(letter.to).toBe('returning.officer@scratch.example');
    expect(letter.text).toMatch(new RegExp(`^${watermark}[^]*/rehearsal/rehearsal-[\\w-]{32}\\n`));
    expect(await scratch.sql(`select from platform.mailbox_message`)).toHaveLength(
      before.length + 1,
    );
  });

  it('is closed and counted as the real one would be, and every file says what it is', async () => {
    const { body } = await scratch.returningOfficer.send(
      'post',
      `/rehearsals/${id}/sample-ballots`,
    );
    expect(body).toEqual({ cast: 23 });
    const link = await linkOf(20);
    expect(await officer('post', `/rehearsals/${id}/closing`)).toBe('204');
    expect(await officer('post', `/rehearsals/${id}/closing`)).toBe('closed-already');
    const { contests } = await read();
    expect(contests.map(({ counted }) => counted)).toEqual([true, true]);
    const staff = contests[1]?.id ?? '';
    const files = `/rehearsals/${id}/contests/${staff}`;
    const { body: sheet } = await scratch.secretary.send('get', `${files}/count-sheet`);
    expect(sheet).toMatchObject({
      contest: { id: staff, title: `${watermark}: Staff: 2 seats` },
      method: cicMembersCouncil.elections.method,
      valid: 12,
      elected: expect.any(Array),
    });
    for (const file of ['count-sheet/csv', 'ballots']) {
      const { text } = await scratch.secretary.send('get', `${files}/${file}`);
      expect(text).toContain(watermark);
    }
    expect(await vote(link, staff, [])).toBe('poll-closed');
    expect((await paperAt(link)).reason?.code).toBe('poll-closed');
    expect(await outcome(scratch.visitor, 'get', `${files}/count-sheet`)).toBe('sign-in-first');
  });

  it('is declared by no route, and nothing that is public knows of it', async () => {
    for (const path of [
      `/elections/${id}/declaration`,
      `/elections/${id}/count`,
      `/elections/${id}/opening`,
      `/elections/${id}/unopposed`,
      `/polls/${id}/closing`,
      `/resolutions/${id}/declaration`,
    ])
      expect(await officer('post', path, { body: {} })).toMatch(/^(malformed|invalid|not-found)$/);
    const { error } = await sendElectionDeclaration(scratch, election);
    expect(error).toMatchObject({ code: 'not-opened' });
    expect((await sendCount(scratch, election)).error).toMatchObject({ code: 'not-opened' });
    await expect(electionDetails(scratch, election)).resolves.toMatchObject({
      state: 'draft',
      poll: null,
      decision: null,
    });
    expect(await logSize(scratch.visitor)).toBe(entries);
    for (const path of ['/decisions?text=rehearsal', '/decisions.json', '/feed.atom', '/council'])
      expect((await scratch.visitor.send('get', path)).text).not.toMatch(/rehears/i);
    expect((await scratch.returningOfficer.send('get', '/polls')).text).not.toContain(id);
    await expect(verify(scratch)).resolves.toMatchObject({ ok: true });
  });

  it('cannot become real: the database refuses', async () => {
    const app = new pg.Client({ connectionString: scratch.database.appUrl });
    await app.connect();
    const refusal = async (statement: string) => {
      await app.query('begin');
      const failed = await app.query(statement).then(
        () => 'it was done',
        (error: { code: string; constraint?: string }) =>
          error.code === '22P02' ? 'not a uuid' : (error.constraint ?? error.code),
      );
      await app.query('rollback');
      return failed;
    };
    for (const [table, column] of [
      ['governance.poll', 'id'],
      ['governance.poll', 'subject_id'],
      ['governance.contest', 'poll_id'],
      ['governance.roll_entry', 'poll_id'],
      ['ballot_box.ballot', 'roll_entry_id'],
      ['governance.count_sheet', 'contest_id'],
      ['governance.decision', 'poll_id'],
      ['governance.term', 'decision_id'],
    ])
      expect([table, await refusal(`insert into ${table} (${column}) values ('${id}')`)]).toEqual([
        table,
        'not a uuid',
      ]);
    expect(await refusal(`update governance.election set poll_id = '${id}'`)).toBe('not a uuid');
    const append = (action: string, resource: string) =>
      `select record.append(array['${action}'], array['${resource}'], array['{}'], array['{}'], '{}', '{}', '{}', '{}')`;
    expect(await refusal(append('poll.opened', id))).toBe('never_of_a_rehearsal');
    expect(await refusal(append('rehearsal.declared', election))).toBe('never_of_a_rehearsal');
    expect(await refusal(append('decision.made', election))).toBe('it was done');
    for (const change of [
      `update rehearsal.election set id = gen_random_uuid()::text`,
      `update rehearsal.election set delete_at = delete_at + interval '90 days'`,
      `update rehearsal.election set paper = '{}'`,
      `update rehearsal.voter set link = 'rehearsal-x'`,
      `update rehearsal.count_sheet set sheet = ''`,
    ])
      expect(await refusal(change)).toBe('42501');
    await app.end();
    const reaching = await scratch.sql(
      `select c.conname from pg_constraint c
         join pg_class own on own.oid = c.conrelid join pg_class other on other.oid = c.confrelid
        where other.relnamespace = 'rehearsal'::regnamespace and own.relnamespace <> other.relnamespace
       union all
       select a.attname from pg_attribute a join pg_class t on t.oid = a.attrelid
        where t.relnamespace in ('governance'::regnamespace, 'ballot_box'::regnamespace) and t.relkind = 'r'
          and a.attname in ('id', 'poll_id', 'contest_id', 'election_id', 'decision_id', 'member_id') and a.atttypid not in ('uuid'::regtype, 'bigint'::regtype)
       union all
       select viewname from pg_views where schemaname <> 'rehearsal' and definition like '%rehearsal.%'`,
    );
    expect(reaching).toEqual([]);
  });

  it('is over once the poll of the real election opens, which it does nothing to', async () => {
    const counted = `/rehearsals/${id}/contests/${id}-1/count-sheet`;
    expect((await scratch.returningOfficer.send('get', counted)).status).toBe(200);
    ({ id } = (await make()).body as { id: string });
    const link = await linkOf(14);
    const poll = await openElection(scratch, election, scratch.moment(10));
    const paper = await paperAt(link);
    expect(paper.reason?.code).toBe('overtaken');
    expect(await vote(link, paper.contests[0]?.id ?? '', [idsOf(paper)[0] ?? ''])).toBe(
      'overtaken',
    );
    expect(await officer('post', `/elections/${election}/rehearsals`)).toBe('poll-opened');
    expect(await officer('get', counted)).toBe('not-found');
    expect(await officer('post', `/rehearsals/${id}/closing`)).toBe('overtaken');
    const member = scratch.insider(numberOf(5));
    const real = await paperFor(member, poll);
    expect(real).toMatchObject({ randomOrder: true, title: 'Election to the council' });
    expect(real.contests[0]?.options.map(({ name }) => name)).toEqual([
      'Member 1',
      'Member 2',
      'Member 3',
    ]);
    await cast(member, poll, 'Member 3', 'Member 1');
    await expect(verify(scratch)).resolves.toMatchObject({ ok: true });
  });

  it('deletes itself after 14 days', async () => {
    const link = await linkOf(14);
    scratch.at(13);
    expect((await paperAt(link)).watermark).toBe(watermark);
    scratch.at(14);
    expect(await officer('get', `/rehearsals/${id}`)).toBe('not-found');
    expect(await outcome(scratch.visitor, 'get', `/sample-papers/${link}`)).toBe('not-found');
    await scratch.sql(`select graphile_worker.add_job('clear-away', '{}')`);
    await waitFor('the clearing', async () => {
      const left = await scratch.sql(
        `select 1 from rehearsal.election union all select 1 from rehearsal.voter union all select 1 from rehearsal.count_sheet`,
      );
      return left.length === 0 || undefined;
    });
  });
});
