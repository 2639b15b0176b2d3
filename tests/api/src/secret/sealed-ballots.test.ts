import { ballotMutations, seededRandom } from '@folkmoot/ballot/testing';
import { encryptBallot } from '@folkmoot/ballot';
import { valueOf } from '@folkmoot/basics';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readyBoard } from '../support/board';
import { Booth, castSecretly, electionOf, type Sealed, secretly } from '../support/booth';
import { callElection, electionDetails, openElection } from '../support/elections';
import { entriesOf, entriesOn } from '../support/log';
import { closePoll, draftResolution, openResolution, sendClosing } from '../support/resolutions';
import { type Refusal } from '../support/refusal';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { marking, paperFor, sendBallot } from '../support/voting';
import { waitFor } from '../support/wait-for';

let scratch: Scratch;
let poll: string;

beforeAll(async () => {
  scratch = await startScratch({ constitution: secretly });
  await importRoll(scratch, ...lines(60), ...lines(6, 'community', 101));
  await readyBoard(scratch);
  poll = await openResolution(scratch, await draftResolution(scratch), scratch.moment(30));
});
afterAll(() => scratch.close());
beforeEach(() => scratch.at(0));

const member = (n: number) => scratch.insider(numberOf(n));
const booth = (n: number, where = poll) => Booth.enter(member(n), where);
const outcome = ({ response, error }: { response: Response; error?: unknown }) => [
  response.status,
  (error as Refusal | undefined)?.code,
];
const sending = async (from: Booth, ballots: readonly Pick<Sealed, 'box' | 'text'>[]) =>
  outcome(await from.send(ballots));
const counted = (where: string) =>
  scratch.sql<{ tracker: string; member: string }>(
    `select distinct on (s.box_id, s.roll_entry_id) s.tracker, e.member_id as member
       from ballot_box.sealed_ballot s join governance.roll_entry e on e.id = s.roll_entry_id
      where s.poll_id = $1 order by s.box_id, s.roll_entry_id, s.ordinal desc`,
    [where],
  );

describe('sealed ballots that are refused', () => {
  it('what is no ballot of the paper, with what is wrong', async () => {
    const here = await booth(1);
    const [ballot] = here.seal('For');
    if (!ballot) throw new Error('The paper has no box.');
    const changed = (text: string) => sending(here, [{ box: ballot.box, text }]);
    await expect(changed('{')).resolves.toEqual([422, 'not-a-ballot']);
    await expect(changed(` ${ballot.text}`)).resolves.toEqual([422, 'not-a-ballot']);
    await expect(changed('x'.repeat(900_000))).resolves.toEqual([422, 'not-a-ballot']);
    await expect(changed(ballot.text.replace(/"hash":"./, '"hash":"_'))).resolves.toEqual([
      422,
      'not-a-ballot',
    ]);
    const signature = ballot.text.lastIndexOf('"response":"') + 15;
    const digit = ballot.text[signature] === '1' ? '2' : '1';
    await expect(
      changed(ballot.text.slice(0, signature) + digit + ballot.text.slice(signature + 1)),
    ).resolves.toEqual([422, 'bad-signature']);
    const { status, body } = await member(1).send('post', `/polls/${poll}/sealed-ballots`, {
      body: { ballots: [{ box: ballot.box, ballot: 'x'.repeat(2_600_000) }] },
      headers: { 'Idempotency-Key': '6c7c2a4e-8a3b-4b52-9f6a-3b7a5d1c0e11' },
    });
    expect([status, (body as { code: string }).code]).toEqual([413, 'too-large']);
  });

  it('a ballot for the box of another poll', async () => {
    const other = await openResolution(scratch, await draftResolution(scratch), scratch.moment(9));
    const [here, there] = await Promise.all([booth(1), booth(1, other)]);
    const [[mine], [foreign]] = [here.seal('For'), there.seal('For')];
    if (!mine || !foreign) throw new Error('A paper has no box.');
    await expect(sending(here, [foreign])).resolves.toEqual([422, 'wrong-boxes']);
    await expect(sending(here, [{ box: mine.box, text: foreign.text }])).resolves.toEqual([
      422,
      'another-election',
    ]);
    await expect(sending(here, [mine, mine])).resolves.toEqual([422, 'wrong-boxes']);
  });

  it('somebody else’s ballot, key or ciphertext', async () => {
    const [ann, bob] = await Promise.all([booth(2), booth(3)]);
    const ballots = ann.seal('For');
    await ann.cast('Against');
    await expect(sending(bob, ballots)).resolves.toEqual([409, 'key-of-another']);
    const [box] = bob.paper.boxes;
    if (!box) throw new Error('The paper has no box.');
    const election = await electionOf(bob.person, poll, box);
    // Two browsers with the same chance encrypt alike; only the proofs differ.
    const alike = (who: Booth) => {
      const key = who.keys.get(box.id);
      if (!key) throw new Error('The booth has no key.');
      return [
        { box: box.id, ...valueOf(encryptBallot(election, [[0]], key, seededRandom('alike'))) },
      ];
    };
    await expect(sending(ann, alike(ann))).resolves.toEqual([201, undefined]);
    await expect(sending(bob, alike(bob))).resolves.toEqual([409, 'copied-ciphertext']);
    await expect(sending(ann, alike(ann))).resolves.toEqual([200, undefined]);
  });

  it('a ballot under a key that a newer one has replaced', async () => {
    const old = await booth(4);
    await old.cast('For');
    await castSecretly(member(4), poll, 'Against');
    await expect(sending(old, old.seal('For'))).resolves.toEqual([409, 'key-replaced']);
  });

  it('a ballot of somebody who is not on the roll, or who is no member', async () => {
    const [ballot] = (await booth(5)).seal('For');
    const outsider = await booth(101);
    expect(outsider.paper.canVote).toBe(false);
    await expect(sending(outsider, ballot ? [ballot] : [])).resolves.toEqual([403, 'not-on-roll']);
    const secretary = outsider.at(scratch.secretary);
    await expect(sending(secretary, ballot ? [ballot] : [])).resolves.toEqual([403, 'not-allowed']);
  });

  it('a ballot by name, from the app and from whoever holds its rights in the database', async () => {
    const paper = await paperFor(member(6), poll);
    expect(outcome(await sendBallot(member(6), poll, marking(paper, 'For')))).toEqual([
      409,
      'secret-poll',
    ]);
    await expect(
      scratch.sql(
        `insert into ballot_box.ballot (id, poll_id, roll_entry_id, ordinal, answers, cast_at, request_key)
         select gen_random_uuid(), poll_id, id, 1, '[]', $2, gen_random_uuid() from governance.roll_entry where poll_id = $1 limit 1`,
        [poll, scratch.clock.now()],
      ),
    ).rejects.toThrow('the ballots of a secret poll are sealed');
  });

  it('a ballot in a poll that does not exist, or has closed', async () => {
    const closing = await openResolution(
      scratch,
      await draftResolution(scratch),
      scratch.moment(8),
    );
    const late = await booth(7, closing);
    const ballots = late.seal('For');
    scratch.at(8, '09:01');
    await expect(sending(late, ballots)).resolves.toEqual([409, 'poll-closed']);
    await closePoll(scratch, closing);
    await expect(sending(late, ballots)).resolves.toEqual([409, 'poll-closed']);
    expect(await counted(closing)).toHaveLength(0);
  });

  it('mutated ballots of every kind: none is taken and none breaks anything', async () => {
    const file = path.resolve(__dirname, '../../../vectors/ballot-group.json');
    const { refused } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
      refused: { cases: { text: string }[] };
    };
    const [here, there] = await Promise.all([booth(8), booth(9)]);
    const [[ballot], [other]] = [here.seal('For'), there.seal('Against')];
    const [box] = here.paper.boxes;
    const voter = here.keys.get(box?.id ?? '');
    if (!ballot || !other || !box || !voter) throw new Error('The paper has no box.');
    await expect(sending(there, [other])).resolves.toEqual([201, undefined]);
    const kit = {
      election: await electionOf(here.person, poll, box),
      ballot: ballot.text,
      voter,
      other: other.text,
      random: randomBytes,
      badElements: refused.cases.map(({ text }) => text),
    };
    const chance = seededRandom('mutated ballots');
    const draw = (bound: number) => Buffer.from(chance(4)).readUInt32BE() % Math.max(1, bound);
    // One kind exchanges the answers of a longer paper.
    const kinds = ballotMutations.filter(({ name }) => name !== 'answersOfAnother');
    const texts = Array.from({ length: 400 }, (_, n) => kinds[n % kinds.length]?.(kit, draw) ?? '');
    const statuses: number[] = [];
    for (let n = 0; n < texts.length; n += 50)
      statuses.push(
        ...(await Promise.all(
          texts
            .filter((text) => text !== ballot.text)
            .slice(n, n + 50)
            .map(async (text) => (await here.send([{ box: box.id, text }])).response.status),
        )),
      );
    expect(statuses.filter((status) => status !== 422 && status !== 409)).toEqual([]);
    expect(statuses.length).toBeGreaterThan(350);
    await expect(sending(here, [ballot])).resolves.toEqual([201, undefined]);
  });
});

describe('one member, however fast and wherever', () => {
  it('has one current ballot, the last in the log, of twenty sent at once to two copies', async () => {
    const copy = await scratch.startCopy({ work: false });
    try {
      const electors = Array.from({ length: 12 }, (_, n) => 20 + n);
      const last = await Promise.all(
        electors.map(async (n) => {
          const here = await booth(n);
          const there = here.at(here.person.at(copy.url));
          const sent = await Promise.all(
            Array.from({ length: 20 }, (_, at) =>
              (at % 2 === 0 ? here : there).send(
                (at % 2 === 0 ? here : there).seal(at % 3 === 0 ? 'For' : 'Against'),
              ),
            ),
          );
          expect(new Set(sent.map(({ response }) => response.status))).toEqual(new Set([201]));
          const receipts = sent.flatMap(({ data }) => data?.ballots ?? []);
          return receipts.sort((a, b) => a.logIndex - b.logIndex).at(-1)?.tracker;
        }),
      );
      const current = new Set((await counted(poll)).map(({ tracker }) => tracker));
      expect(last.every((tracker) => tracker !== undefined && current.has(tracker))).toBe(true);
    } finally {
      await copy.close();
    }
  });

  it('gets one receipt twenty times for one ballot sent twenty times', async () => {
    const here = await booth(40);
    const ballots = here.seal('For');
    const answers = await Promise.all(Array.from({ length: 20 }, () => here.send(ballots)));
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(answers.map(({ response }) => response.status).sort()).toEqual([
      ...Array<number>(19).fill(200),
      201,
    ]);
  });

  it('of several devices at once, one key is current', async () => {
    const devices = await Promise.all(Array.from({ length: 6 }, () => booth(41)));
    const sent = await Promise.all(devices.map((device) => device.send(device.seal('For'))));
    expect(sent.map(({ response }) => response.status)).toEqual(Array(6).fill(201));
    const keys = (await entriesOf(scratch.visitor, 'voter.key')).slice(-6);
    const replaced = new Set(keys.map(({ fields }) => fields['replaces']));
    expect(keys.filter(({ resource }) => !replaced.has(resource))).toHaveLength(1);
  });
});

it('whoever has not voted in a secret poll is reminded of it, and whoever has is not', async () => {
  const title = 'To be reminded of';
  const quiet = await openResolution(
    scratch,
    await draftResolution(scratch, { title }),
    scratch.moment(9),
  );
  await castSecretly(member(1), quiet, 'For');
  scratch.at(1);
  const { response } = await scratch.returningOfficer.api.POST('/api/v1/polls/{id}/reminders', {
    params: { path: { id: quiet } },
  });
  expect(response.status).toBe(201);
  const told = await waitFor('the reminders', async () => {
    const letters = await scratch.sql<{ to: string }>(
      `select "to" from platform.mailbox_message where subject = $1`,
      [`You have not voted yet: ${title}`],
    );
    return letters.length === 59 ? letters.map(({ to }) => to) : undefined;
  });
  expect(told).not.toContain('m1@members.example');
});

it.each<[string, (sent: readonly Promise<unknown>[]) => Promise<unknown>]>([
  ['at once', () => Promise.resolve()],
  ['60 ms into the rush', () => sleep(60)],
  ['150 ms into the rush', () => sleep(150)],
  ['as soon as the first is answered', (sent) => Promise.race(sent)],
])('the close is exact with sealed ballots on their way, %s', async (_, moment) => {
  const rush = await openResolution(scratch, await draftResolution(scratch), scratch.moment(9));
  const booths = await Promise.all(Array.from({ length: 40 }, (_, n) => booth(n + 1, rush)));
  const ballots = booths.map((one) => one.seal('For'));
  const [early, late] = await Promise.all([booth(41, rush), booth(42, rush)]);
  const tooLate = late.seal('For');
  scratch.at(9);
  await Promise.all(booths.map(({ person }) => person.beSignedIn()));
  await scratch.returningOfficer.beSignedIn();
  expect((await early.send(early.seal('For'))).response.status).toBe(201);
  const sent = booths.map((one, n) => one.send(ballots[n] ?? []));
  await moment(sent);
  const { data, response } = await sendClosing(scratch, rush);
  expect(response.status).toBe(200);
  expect((await late.send(tooLate)).response.status).toBe(409);
  const statuses = (await Promise.all(sent)).map((one) => one.response.status);
  expect(statuses.every((status) => status === 201 || status === 409)).toBe(true);
  const accepted = 1 + statuses.filter((status) => status === 201).length;
  const closing = (await entriesOn(scratch.visitor, rush)).at(-1);
  const inLog = (await entriesOf(scratch.visitor, 'ballot.accepted')).filter(
    ({ fields }) => fields['poll'] === rush,
  );
  expect(closing?.fields['boxes']).toMatchObject([
    { ballots: accepted, credentials: accepted, rollMarks: accepted },
  ]);
  expect([data?.ballots, (await counted(rush)).length, inLog.length]).toEqual([
    accepted,
    accepted,
    accepted,
  ]);
  expect(inLog.every(({ index }) => index < (closing?.index ?? 0))).toBe(true);
});

it('after all this a stranger finds nothing wrong in the record', async () => {
  const { failures } = await verify(scratch);
  expect(failures).toEqual([]);
});

it('the board of an open poll is one, so that nobody can tell how many of a constituency have voted', async () => {
  const few = await startScratch({ constitution: secretly });
  try {
    await importRoll(few, ...lines(3), ...lines(6, 'community', 101));
    await readyBoard(few, { size: 1, threshold: 1 });
    const id = await callElection(few, {
      staff: { seats: 1, candidates: ['M0001', 'M0002'] },
      community: { seats: 1, candidates: ['M0101', 'M0102'] },
    });
    const opening = {
      params: { path: { id } },
      body: { closesAt: few.moment(10), acknowledged: [] as string[] },
    };
    const open = () => few.returningOfficer.api.POST('/api/v1/elections/{id}/opening', opening);
    const { error } = await open();
    expect(error).toMatchObject({ code: 'warnings-to-acknowledge' });
    const { warnings } = error as unknown as { warnings: { says: string }[] };
    expect(warnings.map(({ says }) => says)).toEqual([
      'Only 3 people are entitled to vote in secret for Staff. Where so few vote and all agree, the result shows how each of them voted.',
    ]);
    const { beforeItOpens } = await electionDetails(few, id);
    expect(beforeItOpens).toEqual(warnings);
    opening.body.acknowledged = warnings.map(({ says }) => says);
    const { data } = await open();
    const small = data?.poll ?? '';
    const { ballots } = await castSecretly(few.insider('M0001'), small, 'Member 2');
    const boxes = await few.sql<{ id: string }>(
      `select id from ballot_box.sealed_box where poll_id = $1`,
      [small],
    );
    const boardOf = async (box: string) => {
      const path = { poll: small, box };
      const list = few.visitor.api.GET('/api/v1/polls/{poll}/boxes/{box}/board', {
        params: { path },
      });
      const one = few.visitor.api.GET('/api/v1/polls/{poll}/boxes/{box}/board/ballot', {
        params: { path, query: { tracker: ballots[0]?.tracker ?? '' } },
      });
      return [(await list).data?.items.length, (await one).data?.state];
    };
    await castSecretly(few.insider('M0101'), small, 'Member 101');
    for (const { id: box } of boxes) await expect(boardOf(box)).resolves.toEqual([2, 'current']);
    const [opened] = await entriesOn(few.visitor, small);
    expect(opened?.fields['acknowledged']).toEqual(opening.body.acknowledged);
    few.at(10);
    await closePoll(few, small);
    const own = ballots[0]?.box ?? '';
    for (const { id: box } of boxes)
      await expect(boardOf(box)).resolves.toEqual([1, box === own ? 'current' : undefined]);
  } finally {
    await few.close();
  }
});

it('an election whose votes may not be changed takes the first ballot', async () => {
  const first = await startScratch({
    constitution: { ...secretly, elections: { ...secretly.elections, mayChangeVote: false } },
  });
  try {
    await importRoll(first, ...lines(6));
    await readyBoard(first, { size: 1, threshold: 1 });
    const id = await callElection(first, {
      staff: { seats: 1, candidates: ['M0001', 'M0002'] },
    });
    const election = await openElection(first, id, first.moment(10));
    const here = await Booth.enter(first.insider('M0001'), election);
    const ballots = here.seal('Member 1');
    await expect(sending(here, ballots)).resolves.toEqual([201, undefined]);
    await expect(sending(here, ballots)).resolves.toEqual([200, undefined]);
    await expect(sending(here, here.seal('Member 2'))).resolves.toEqual([409, 'already-voted']);
  } finally {
    await first.close();
  }
});
