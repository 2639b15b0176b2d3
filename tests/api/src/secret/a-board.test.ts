import { curveGroup, verifyArchive } from '@folkmoot/ballot';
import { unwrap } from '@folkmoot/contract';
import {
  boardFor,
  Ceremonies,
  readyBoard,
  scrutineers,
  sendBoard,
  setUpBoard,
  speak,
  type HeldBoard,
  type Keyholder,
} from '../support/board';
import { entriesOn } from '../support/log';
import { codeOf, refusalOf } from '../support/refusal';
import { type Scratch, startScratch } from '../support/scratch';

let scratch: Scratch;
beforeAll(async () => {
  scratch = await startScratch();
});
afterAll(() => scratch.close());

const keyholder = ({ keyholders }: HeldBoard, place: number): Keyholder => {
  const found = keyholders[place - 1];
  if (!found) throw new RangeError(`The board has no member ${place}.`);
  return found;
};
const retire = (id: string, reason = 'Two sheets were lost.') =>
  scratch.returningOfficer.api.POST('/api/v1/boards/{id}/retirement', {
    params: { path: { id } },
    body: { reason },
  });
const inUse = async () =>
  (await unwrap(scratch.secretary.api.GET('/api/v1/boards'))).items
    .filter(({ isInUse }) => isInUse)
    .map(({ id }) => id);

describe('setting up a board', () => {
  it('names scrutineers, each once, and asks for more than one of several to open a poll', async () => {
    const [one, two] = (await scrutineers(scratch, 3)).map(({ account }) => account);
    const { returningOfficer } = scratch;
    const secretary = (
      await scratch.sql<{ id: string }>(
        `select id from platform.account where email = 'secretary@scratch.example'`,
      )
    )[0]?.id;
    const refused = (members: (string | undefined)[], threshold: number) =>
      codeOf(
        sendBoard(
          returningOfficer,
          members.filter((id) => id !== undefined),
          threshold,
        ),
      );
    expect(await refused([one, one], 2)).toBe('member-twice');
    expect(await refused([one, secretary], 2)).toBe('not-a-scrutineer');
    expect(await refused([one, two], 3)).toBe('threshold-impossible');
    expect(await refused([one, two], 1)).toBe('one-opens-alone');
    expect(await refused([], 1)).toBe('threshold-impossible');
  });

  it('is for the returning officer alone', async () => {
    const [first] = await scrutineers(scratch, 1);
    expect(await codeOf(sendBoard(scratch.scrutineer, [first?.account ?? ''], 1))).toBe(
      'not-allowed',
    );
  });
});

describe('a board of three, any two of whom can open', () => {
  let board: HeldBoard;
  let ceremony: Ceremonies;

  beforeAll(async () => {
    board = await setUpBoard(scratch);
    ceremony = new Ceremonies(board.id, board.keyholders);
  });

  it('hears its own members alone, and each for themselves', async () => {
    const text = await ceremony.next(keyholder(board, 1), 'certificate');
    const outsider = (await scrutineers(scratch, 4))[3];
    const send = (person = outsider?.person ?? scratch.visitor) =>
      codeOf(speak(person, board.id, 'certificate', text));
    expect(await send()).toBe('not-on-this-board');
    expect(await send(scratch.returningOfficer)).toBe('not-allowed');
    // The first member's certificate, posted by the second.
    expect(await send(keyholder(board, 2).person)).toBe('message-refused');
    expect(await boardFor(scratch.secretary, board.id)).toMatchObject({ messages: [] });
  });

  it('hears a round when the one before is over, and everybody once in it', async () => {
    const first = keyholder(board, 1);
    expect(await codeOf(speak(first.person, board.id, 'commitment', 'ab'.repeat(32)))).toBe(
      'not-this-round',
    );
    const text = await ceremony.next(first, 'certificate');
    await unwrap(speak(first.person, board.id, 'certificate', text));
    const again = await ceremony.next(first, 'certificate');
    expect(await codeOf(speak(first.person, board.id, 'certificate', again))).toBe(
      'spoken-already',
    );
    expect(await boardFor(first.person, board.id)).toMatchObject({
      state: 'making-the-key',
      round: 'certificate',
      isYourTurn: false,
      members: [
        { place: 1, isYou: true, isAwaited: false },
        { place: 2, isYou: false, isAwaited: true },
        { place: 3, isAwaited: true },
      ],
    });
    for (const place of [2, 3]) {
      const member = keyholder(board, place);
      const certificate = await ceremony.next(member, 'certificate');
      await unwrap(speak(member.person, board.id, 'certificate', certificate));
    }
  });

  it('hears two members at the same moment, one after the other', async () => {
    const round = 'commitment';
    const texts = await Promise.all(board.keyholders.map((one) => ceremony.next(one, round)));
    await Promise.all(
      board.keyholders.map(({ person }, at) =>
        unwrap(speak(person, board.id, round, texts[at] ?? '')),
      ),
    );
    expect(await boardFor(scratch.scrutineer, board.id)).toMatchObject({ round: 'contribution' });
  });

  it('refuses a contribution that was changed since its commitment, or on its way', async () => {
    const member = keyholder(board, 1);
    const text = await ceremony.next(member, 'contribution');
    const changed = text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
    const { status, code } = await refusalOf(
      speak(member.person, board.id, 'contribution', changed),
    );
    expect({ status, code }).toEqual({ status: 422, code: 'message-refused' });
    expect(await codeOf(speak(member.person, board.id, 'contribution', '{}'))).toBe(
      'message-refused',
    );
    await ceremony.goThrough('contribution');
  });

  it('makes its key with the last share, and is in use only after the rehearsal', async () => {
    await ceremony.goThrough('share');
    expect(await boardFor(scratch.secretary, board.id)).toMatchObject({
      state: 'rehearsing',
      round: 'rehearsal',
      parametersSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect(await inUse()).toEqual([]);
  });

  it('takes from each member what their own sheet makes, and nothing else', async () => {
    const [first, second] = [keyholder(board, 1), keyholder(board, 2)];
    const text = await ceremony.next(first, 'rehearsal');
    expect(await codeOf(speak(second.person, board.id, 'rehearsal', text))).toBe('message-refused');
    await ceremony.goThrough('rehearsal');
    const rehearsed = await boardFor(scratch.secretary, board.id);
    expect(rehearsed).toMatchObject({ state: 'ready', round: null, isInUse: true });
    expect(rehearsed.members.map(({ hasVerifiedSheet }) => hasVerifiedSheet)).toEqual([
      true,
      true,
      true,
    ]);
    expect(await codeOf(speak(first.person, board.id, 'rehearsal', text))).toBe('spoken-already');
  });

  it('leaves a rehearsal that anybody can verify, and every step in the log', async () => {
    const { url } = scratch;
    const answer = await fetch(`${url}/api/v1/boards/${board.id}/rehearsal.bel`);
    const archive = new Uint8Array(await answer.arrayBuffer());
    expect(verifyArchive(archive, curveGroup)).toMatchObject({
      ok: true,
      value: { result: { result: [[0, 1, 0], [[2, 3, 1]]] } },
    });
    const actions = (await entriesOn(scratch.visitor, board.id)).map(({ action }) => action);
    expect(actions).toEqual([
      'board.set-up',
      ...Array<string>(3).fill('board.message'),
      ...Array<string>(3).fill('board.commit'),
      ...Array<string>(6).fill('board.message'),
      'board.created',
      ...Array<string>(3).fill('board.message'),
      'board.rehearsed',
    ]);
  });

  it('keeps no secret of its members: no seed is in the database', async () => {
    const dump = JSON.stringify(
      await scratch.sql(`select to_jsonb(m) from governance.board_message m union all
        select to_jsonb(k) from governance.board_key k`),
    );
    for (const { seed } of board.keyholders) expect(dump).not.toContain(seed);
  });
});

describe('which board is in use', () => {
  it('is the newest that is ready, and not one that is out of use', async () => {
    const [before = ''] = await inUse();
    scratch.at(1);
    const single = await readyBoard(scratch, { size: 1, threshold: 1 });
    expect(await inUse()).toEqual([single.id]);
    expect(await boardFor(scratch.secretary, single.id)).toMatchObject({ size: 1, threshold: 1 });
    await unwrap(retire(single.id));
    expect(await inUse()).toEqual([before]);
    expect(await codeOf(retire(single.id))).toBe('board-retired');
    expect(await boardFor(scratch.secretary, single.id)).toMatchObject({
      state: 'retired',
      retiredReason: 'Two sheets were lost.',
    });
  });

  it('is none that was given up half-way: nobody goes on with it', async () => {
    const board = await setUpBoard(scratch);
    await unwrap(retire(board.id, 'A share did not fit.'));
    const first = keyholder(board, 1);
    const text = await new Ceremonies(board.id, board.keyholders).next(first, 'certificate');
    expect(await codeOf(speak(first.person, board.id, 'certificate', text))).toBe('board-retired');
  });

  it('is no board whose tables somebody changes: what was said stays', async () => {
    for (const table of ['board', 'board_member', 'board_message', 'board_key', 'board_rehearsed'])
      for (const attempt of [
        `delete from governance.${table}`,
        `update governance.${table} set ${table === 'board' ? 'id = id' : 'board_id = board_id'}`,
        `truncate governance.${table} cascade`,
      ])
        await expect(scratch.sql(attempt)).rejects.toThrow('append-only');
  });
});
