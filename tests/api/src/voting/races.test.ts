import { unwrap } from '@folkmoot/contract';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  callElection,
  openElection,
  sendCount,
  sendElectionDeclaration,
} from '../support/elections';
import { entriesOf, entriesOn } from '../support/log';
import { type Person } from '../support/person';
import {
  closePoll,
  draftResolution,
  openResolution,
  pollDetails,
  sendClosing,
  sendDeclaration,
  sendOpening,
} from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { castAll, marking, paperFor, sendBallot } from '../support/voting';

const times = <T>(count: number, make: (n: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, n) => make(n)));
const statusOf = async (call: Promise<{ response: Response }>): Promise<number> =>
  (await call).response.status;
const sorted = (statuses: readonly number[]) => [...statuses].sort((a, b) => a - b);

let scratch: Scratch;

beforeAll(async () => {
  scratch = await startScratch();
  await importRoll(scratch, ...lines(220));
});
afterAll(() => scratch.close());
beforeEach(() => scratch.at(0));

const motionOpen = async (): Promise<string> =>
  openResolution(scratch, await draftResolution(scratch), scratch.moment(7));
const ballotsOf = (poll: string) =>
  scratch.sql<{ answers: { options: string[] }[] }>(
    `select b.answers from ballot_box.ballot b where b.poll_id = $1 order by b.roll_entry_id, b.ordinal`,
    [poll],
  );

describe('one member, however fast', () => {
  it.each([8, 20])(
    'has one ballot in an election, of %i sent at the same moment',
    async (count) => {
      const id = await callElection(scratch, {
        staff: { seats: 1, candidates: ['M0001', 'M0002'] },
      });
      const poll = await openElection(scratch, id, scratch.moment(7));
      const voter = scratch.insider(numberOf(10));
      const answers = marking(await paperFor(voter, poll), 'Member 1');
      const answered = await times(count, () => sendBallot(voter, poll, answers));
      expect(sorted(answered.map(({ response }) => response.status))).toEqual([
        201,
        ...Array<number>(count - 1).fill(409),
      ]);
      for (const { response, error } of answered)
        if (!response.ok) expect(error).toMatchObject({ code: 'already-voted' });
      await expect(ballotsOf(poll)).resolves.toHaveLength(1);
    },
  );

  it('gets one receipt twenty times for one ballot sent twenty times with its key', async () => {
    const poll = await motionOpen();
    const voter = scratch.insider(numberOf(11));
    const answers = marking(await paperFor(voter, poll), 'For');
    const key = randomUUID();
    const receipts = await times(20, () => unwrap(sendBallot(voter, poll, answers, key)));
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    await expect(ballotsOf(poll)).resolves.toHaveLength(1);
  });

  it('counts once where a vote may be changed: the last in the order of the log', async () => {
    const poll = await motionOpen();
    const voter = scratch.insider(numberOf(12));
    const paper = await paperFor(voter, poll);
    const receipts = await times(20, (n) =>
      unwrap(sendBallot(voter, poll, marking(paper, n % 2 === 0 ? 'For' : 'Against'))),
    );
    const last = receipts.sort((a, b) => a.logIndex - b.logIndex).at(-1);
    const receipt = await unwrap(
      voter.api.GET('/api/v1/polls/{id}/receipt', { params: { path: { id: poll } } }),
    );
    expect(receipt.logIndex).toBe(last?.logIndex);
    scratch.at(7);
    await expect(closePoll(scratch, poll)).resolves.toMatchObject({ ballots: 1 });
  });
});

it('a ballot that cannot be written does not spoil those that were sent with it', async () => {
  const poll = await motionOpen();
  const voters = lines(20, '', 20).map(({ number }) => scratch.insider(number));
  await Promise.all(voters.map((voter) => voter.beSignedIn()));
  const answers = marking(await paperFor(voters[0] as Person, poll), 'For');
  await scratch.sql(`create function ballot_box.spoil() returns trigger language plpgsql as $$ begin
    if exists (select from governance.roll_entry e join governance.member m on m.id = e.member_id
                where e.id = new.roll_entry_id and m.number = '${numberOf(25)}')
    then raise exception 'spoilt'; end if; return new; end $$`);
  await scratch.sql(
    `create trigger spoil before insert on ballot_box.ballot for each row execute function ballot_box.spoil()`,
  );
  const statuses = await Promise.all(
    voters.map((voter) => statusOf(sendBallot(voter, poll, answers))),
  );
  await scratch.sql(`drop function ballot_box.spoil cascade`);
  expect(sorted(statuses)).toEqual([...Array<number>(19).fill(201), 500]);
  await expect(ballotsOf(poll)).resolves.toHaveLength(19);
});

describe('the close is exact', () => {
  let rushing: Person[];

  beforeAll(async () => {
    scratch.at(7);
    rushing = lines(200).map(({ number }) => scratch.insider(number));
    await Promise.all(rushing.map((voter) => voter.beSignedIn()));
  });

  it.each<[string, number, (rush: readonly Promise<number>[]) => Promise<unknown>]>([
    ['at once', 200, () => Promise.resolve()],
    ['40 ms into the rush', 200, () => sleep(40)],
    ['120 ms into the rush', 200, () => sleep(120)],
    ['in the midst of it', 100, () => Promise.resolve()],
    ['as soon as the first of half of them is answered', 100, (rush) => Promise.race(rush)],
  ])('with 200 ballots on their way, %s', async (_, sentBefore, moment) => {
    const poll = await motionOpen();
    scratch.at(7);
    const answers = marking(await paperFor(rushing[0] as Person, poll), 'For');
    await scratch.returningOfficer.beSignedIn();
    const send = (voter: Person) => statusOf(sendBallot(voter, poll, answers));
    expect(await send(scratch.insider(numberOf(201)))).toBe(201);
    const rush = rushing.slice(0, sentBefore).map(send);
    await moment(rush);
    const closing = closePoll(scratch, poll);
    const late = rushing.slice(sentBefore).map(send);
    const closed = await closing;
    expect(await send(scratch.insider(numberOf(202)))).toBe(409);
    const statuses = await Promise.all([...rush, ...late]);
    const accepted = 1 + statuses.filter((status) => status === 201).length;
    expect(statuses.every((status) => status === 201 || status === 409)).toBe(true);
    const lastEntry = (await entriesOn(scratch.visitor, poll)).at(-1);
    const inLog = (await entriesOf(scratch.visitor, 'ballot.accepted')).filter(
      ({ fields }) => fields['poll'] === poll,
    );
    expect({
      ballots: closed.ballots,
      rows: (await ballotsOf(poll)).length,
      inLog: inLog.length,
    }).toEqual({
      ballots: accepted,
      rows: accepted,
      inLog: accepted,
    });
    expect(inLog.every(({ index }) => index < (lastEntry?.index ?? 0))).toBe(true);
  });

  it('happens once, of two officers who close it at the same moment', async () => {
    const poll = await motionOpen();
    scratch.at(7);
    const statuses = await times(6, () => statusOf(sendClosing(scratch, poll)));
    expect(sorted(statuses)).toEqual([200, 409, 409, 409, 409, 409]);
    const closings = (await entriesOn(scratch.visitor, poll)).filter(
      ({ action }) => action === 'poll.closed',
    );
    expect(closings).toHaveLength(1);
  });
});

describe('officers who do the same thing at the same moment do it once', () => {
  it('declare a resolution', async () => {
    const id = await draftResolution(scratch);
    const poll = await openResolution(scratch, id, scratch.moment(7));
    scratch.at(7);
    await closePoll(scratch, poll);
    const statuses = await times(6, () => statusOf(sendDeclaration(scratch, id)));
    expect(sorted(statuses)).toEqual([201, 409, 409, 409, 409, 409]);
    await expect(
      scratch.sql(`select from governance.decision where poll_id = $1`, [poll]),
    ).resolves.toHaveLength(1);
  });

  it('count and declare an election', async () => {
    const id = await callElection(scratch, { staff: { seats: 1, candidates: ['M0001', 'M0002'] } });
    const poll = await openElection(scratch, id, scratch.moment(7));
    await castAll(poll, [[scratch.insider(numberOf(3)), 'Member 2']]);
    scratch.at(7);
    await closePoll(scratch, poll);
    expect(sorted(await times(4, () => statusOf(sendCount(scratch, id))))).toEqual([
      201, 409, 409, 409,
    ]);
    expect(sorted(await times(4, () => statusOf(sendElectionDeclaration(scratch, id))))).toEqual([
      201, 409, 409, 409,
    ]);
    const { seats } = await unwrap(scratch.visitor.api.GET('/api/v1/council'));
    expect(seats[0]?.holders.map(({ name }) => name)).toEqual(['Member 2']);
  });

  it('open a resolution', async () => {
    const id = await draftResolution(scratch);
    const statuses = await times(6, () =>
      statusOf(sendOpening(scratch, id, { closesAt: scratch.moment(7) })),
    );
    expect(sorted(statuses)).toEqual([201, 409, 409, 409, 409, 409]);
    await expect(
      scratch.sql(`select from governance.poll where subject_id = $1`, [id]),
    ).resolves.toHaveLength(1);
  });

  it('decisions made at the same moment are numbered without a gap', async () => {
    const ids = await times(5, () => draftResolution(scratch));
    const polls = await Promise.all(
      ids.map((id) => openResolution(scratch, id, scratch.moment(7))),
    );
    scratch.at(7);
    await Promise.all(polls.map((poll) => closePoll(scratch, poll)));
    await Promise.all(ids.map((id) => unwrap(sendDeclaration(scratch, id))));
    const rows = await scratch.sql<{ number: number }>(
      `select number from governance.decision order by number`,
    );
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, n) => n + 1));
  });
});

it('what is voted on is what was last written, when an edit races with the opening', async () => {
  for (let round = 0; round < 6; round += 1) {
    const id = await draftResolution(scratch, { title: 'As first drafted' });
    const body = {
      kind: 'members-ordinary-resolution',
      title: 'As edited',
      text: 'THAT it be so.',
    };
    const edit = scratch.secretary.send('put', `/resolutions/${id}`, {
      body,
      headers: { 'If-Match': '"1"' },
    });
    const opening = unwrap(sendOpening(scratch, id, { closesAt: scratch.moment(7) }));
    const [{ status }, { poll }] = await Promise.all([edit, opening]);
    const { title } = await pollDetails(scratch, poll);
    expect([status, title]).toEqual(
      status === 200 ? [200, 'As edited'] : [409, 'As first drafted'],
    );
    const drafted = await unwrap(
      scratch.secretary.api.GET('/api/v1/resolutions/{id}', { params: { path: { id } } }),
    );
    expect(drafted.title).toBe(title);
  }
});

it('after all these races a stranger finds nothing wrong in the record', async () => {
  expect((await verify(scratch)).failures).toEqual([]);
});
