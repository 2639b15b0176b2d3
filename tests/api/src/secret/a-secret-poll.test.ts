import { unwrap } from '@folkmoot/contract';
import { createHash } from 'node:crypto';
import { type HeldBoard, readyBoard } from '../support/board';
import { Booth, castSecretly, secretly } from '../support/booth';
import { callElection, openElection, sendCount } from '../support/elections';
import { entriesOf, entriesOn } from '../support/log';
import {
  closePoll,
  draftResolution,
  openResolution,
  sendDeclaration,
} from '../support/resolutions';
import { importRoll, lines } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { paperFor } from '../support/voting';

let scratch: Scratch;
let board: HeldBoard;

beforeAll(async () => {
  scratch = await startScratch({ constitution: secretly });
  await importRoll(scratch, ...lines(7), ...lines(6, 'community', 101));
  board = await readyBoard(scratch);
});
afterAll(() => scratch.close());

const member = (number: string) => scratch.insider(number);
const mine = (number: string, poll: string) =>
  unwrap(
    member(number).api.GET('/api/v1/polls/{poll}/sealed-ballots/mine', {
      params: { path: { poll } },
    }),
  );

describe('a secret resolution, from its opening to its close', () => {
  let poll: string;

  beforeAll(async () => {
    scratch.at(0);
    poll = await openResolution(scratch, await draftResolution(scratch), scratch.moment(7));
  });

  it('is published with the election, the trustees and the roll of its box', async () => {
    const { boxes } = await paperFor(member('M0001'), poll);
    expect(boxes).toHaveLength(1);
    const box = boxes[0]?.id ?? '';
    const text = async (file: string) =>
      (await fetch(`${scratch.url}/api/v1/polls/${poll}/boxes/${box}/${file}`)).text();
    const trustees = await text('trustees.json');
    const [entry] = await entriesOn(scratch.visitor, box);
    expect(entry).toMatchObject({
      action: 'election.published',
      fields: {
        poll,
        constituency: null,
        electionSha256: boxes[0]?.electionSha256,
        trusteesSha256: createHash('sha256').update(trustees).digest('hex'),
        board: board.id,
        roll: { count: 7 },
      },
    });
    expect(JSON.parse(trustees)).toEqual([
      ['Single', expect.anything()],
      ['Pedersen', expect.objectContaining({ threshold: 2 })],
    ]);
    expect(JSON.parse(await text('election.json'))).toMatchObject({
      name: 'To receive the accounts',
      questions: [{ answers: ['For', 'Against'], blank: true, min: 1, max: 1 }],
    });
  });

  it('takes sealed ballots, tells where they are, and gives the first answer to a repeat', async () => {
    const booth = await Booth.enter(member('M0001'), poll);
    const ballots = booth.seal('For');
    const first = await booth.send(ballots);
    expect(first.response.status).toBe(201);
    const again = await booth.send(ballots);
    expect(again.response.status).toBe(200);
    expect(again.data).toEqual(first.data);
    const [receipt] = first.data?.ballots ?? [];
    expect(receipt?.tracker).toBe(ballots[0]?.tracker);
    const [entry] = (await entriesOf(scratch.visitor, 'ballot.accepted')).slice(-1);
    expect(entry?.index).toBe(receipt?.logIndex);
    expect(entry?.fields).toEqual({
      poll,
      credential: booth.keys.get(receipt?.box ?? '')?.public.hex,
      tracker: receipt?.tracker,
      replaces: null,
    });
    const found = await unwrap(
      scratch.visitor.api.GET('/api/v1/polls/{poll}/boxes/{box}/board/ballot', {
        params: {
          path: { poll, box: receipt?.box ?? '' },
          query: { tracker: receipt?.tracker ?? '' },
        },
      }),
    );
    expect(found).toMatchObject({ logIndex: receipt?.logIndex, state: 'current' });
    expect(await paperFor(member('M0001'), poll)).toMatchObject({ voted: true, current: null });
  });

  it('a vote is changed on another device: its new key takes the place of the old one', async () => {
    await castSecretly(member('M0002'), poll, 'For');
    const phone = await Booth.enter(member('M0002'), poll);
    await phone.cast('Against');
    await phone.cast('Abstain');
    const { items } = await mine('M0002', poll);
    expect(items.map(({ state }) => state)).toEqual(['current', 'superseded', 'superseded']);
    const keys = (await entriesOf(scratch.visitor, 'voter.key')).slice(-2);
    expect(keys.map(({ resource, fields }) => [resource, fields['replaces']])).toEqual([
      [items[2]?.credential, null],
      [items[0]?.credential, items[2]?.credential],
    ]);
    const { items: board } = await unwrap(
      scratch.visitor.api.GET('/api/v1/polls/{poll}/boxes/{box}/board', {
        params: { path: { poll, box: items[0]?.box ?? '' } },
      }),
    );
    expect(board.map(({ state }) => state)).toEqual([
      'current',
      'superseded',
      'superseded',
      'current',
    ]);
  });

  it('is closed with as many ballots as keys and marks on the roll, and stays sealed', async () => {
    await castSecretly(member('M0003'), poll);
    scratch.at(7);
    await expect(closePoll(scratch, poll)).resolves.toMatchObject({ ballots: 3 });
    const closing = (await entriesOn(scratch.visitor, poll)).at(-1);
    expect(closing?.fields).toMatchObject({
      ballots: 3,
      contests: [],
      boxes: [{ ballots: 3, credentials: 3, rollMarks: 3 }],
      electors: [{ constituency: 'staff', entitled: 7, tookPart: 3 }],
    });
    const [row] = await scratch.sql<{ id: string }>(
      `select id from governance.resolution where poll_id = $1`,
      [poll],
    );
    const { response, error } = await sendDeclaration(scratch, row?.id ?? '');
    expect([response.status, error]).toEqual([
      409,
      expect.objectContaining({ code: 'still-sealed' }),
    ]);
  });
});

it('an election has a box for each constituency, and everybody puts a ballot in their own', async () => {
  scratch.at(8);
  const id = await callElection(scratch, {
    staff: { seats: 1, candidates: ['M0001', 'M0002', 'M0003'] },
    community: { seats: 1, candidates: ['M0101', 'M0102'] },
  });
  const poll = await openElection(scratch, id, scratch.moment(18));
  const staff = await Booth.enter(member('M0004'), poll);
  const community = await Booth.enter(member('M0104'), poll);
  expect([staff.paper.boxes, community.paper.boxes].map(({ length }) => length)).toEqual([1, 1]);
  expect(staff.paper.boxes).not.toEqual(community.paper.boxes);
  await staff.cast('Member 2', 'Member 1');
  await community.cast('Member 102');
  scratch.at(18);
  await closePoll(scratch, poll);
  const closing = (await entriesOn(scratch.visitor, poll)).at(-1);
  expect(closing?.fields['boxes']).toMatchObject([
    { ballots: 1, credentials: 1, rollMarks: 1 },
    { ballots: 1, credentials: 1, rollMarks: 1 },
  ]);
  const { error } = await sendCount(scratch, id);
  expect(error).toMatchObject({ code: 'still-sealed' });
});
