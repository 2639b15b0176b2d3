import { unwrap } from '@folkmoot/contract';
import { DatabaseSource, Folder, publishRecord } from '@folkmoot/publish';
import { presetNamed } from '@folkmoot/rules';
import { verifyFolder } from '@folkmoot/verify';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { entriesOf } from '../support/log';
import { announceBatch, enterEnvelopes, sendConfirmation, sendEnvelope } from '../support/paper';
import { codeOf, refusalOf } from '../support/refusal';
import {
  closePoll,
  concludeResolution,
  draftResolution,
  openResolution,
  pollDetails,
  sendOpening,
} from '../support/resolutions';
import { importRoll, lines, numberOf, rollCsv, sendRoll } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { recordShares, sendShares, shareRegister } from '../support/shares';
import { publishedRecord, verifiedPack, verify } from '../support/verification';
import { cast, castAll, marking, paperFor } from '../support/voting';

const directEmployeeOwned = presetNamed('direct-employee-owned')!;
const MOST = Number.MAX_SAFE_INTEGER;

/** Votes go by shares, and one kind of decision asks for what cannot be: a secret vote by shares. */
const constitution = {
  ...directEmployeeOwned,
  decisionKinds: directEmployeeOwned.decisionKinds.map((kind) =>
    kind.code === 'members-reserved-matter' ? ({ ...kind, secrecy: 'secret' } as const) : kind,
  ),
};

/** One holds more than all others together, and three of nine hold none. */
const holdings: readonly (number | undefined)[] = [600, 100, 100, 50, 25, 25];
const roll = lines(9, 'employees').map((line, n) => ({
  ...line,
  ...(holdings[n] !== undefined && { shares: holdings[n] }),
}));

let scratch: Scratch;
beforeAll(async () => {
  scratch = await startScratch({ constitution });
});
afterAll(() => scratch.close());

const idOf = async (n: number): Promise<string> => {
  const [row] = await scratch.sql<{ id: string }>(
    `select id from governance.member where number = $1`,
    [numberOf(n)],
  );
  return row!.id;
};
const holdingOf = async (n: number) =>
  unwrap(
    scratch.secretary.api.GET('/api/v1/members/{id}/shares', {
      params: { path: { id: await idOf(n) } },
    }),
  );
const transfer = (from: number, to: number, shares: number, day = 0) =>
  ({
    kind: 'transfer',
    from: numberOf(from),
    to: numberOf(to),
    shares,
    on: scratch.day(day),
  }) as const;
const held = async (on?: string): Promise<number[]> =>
  (await shareRegister(scratch, on)).items.map(({ shares }) => shares);

describe('shares in a members’ roll', () => {
  it('are what members begin with, after a dry run that writes nothing', async () => {
    const begun = { holders: 6, allotted: 900, unchanged: 0 };
    expect((await unwrap(sendRoll(scratch, rollCsv(roll), true))).shares).toEqual(begun);
    expect(await shareRegister(scratch)).toMatchObject({ issued: 0, holders: 0, items: [] });
    expect((await importRoll(scratch, ...roll)).shares).toEqual(begun);
    expect(await shareRegister(scratch)).toMatchObject({
      votesByShares: true,
      issued: 900,
      nominee: 0,
      holders: 6,
    });
    expect((await importRoll(scratch, ...roll)).shares).toEqual({
      holders: 0,
      allotted: 0,
      unchanged: 6,
    });
  });

  it.each([
    ['another number than is recorded', 601, 'shares-recorded'],
    ['a fraction', '600.5', 'shares-malformed'],
    ['fewer than none', '-1', 'shares-malformed'],
    ['a number with a comma', '1,000', 'shares-malformed'],
    ['more than can be counted exactly', String(MOST + 1), 'shares-malformed'],
  ])('are refused where the file has %s', async (_, shares, code) => {
    const file = rollCsv([{ ...roll[0]!, shares }, ...roll.slice(1)]);
    expect((await refusalOf(sendRoll(scratch, file, true))).errors).toEqual([
      expect.objectContaining({ pointer: '/rows/2/shares', code }),
    ]);
  });

  it('are refused where all together are too many', async () => {
    const file = rollCsv([...roll, { ...lines(1, 'employees', 10)[0]!, shares: MOST }]);
    expect((await refusalOf(sendRoll(scratch, file))).errors).toMatchObject([
      { code: 'too-many-shares' },
    ]);
    expect(await shareRegister(scratch)).toMatchObject({ issued: 900 });
  });
});

describe('R-A45: the register of shares', () => {
  it('keeps every change, and can be read as at any day', async () => {
    scratch.at(10);
    await recordShares(scratch, transfer(1, 7, 40, 4));
    await recordShares(scratch, {
      kind: 'allotment',
      to: numberOf(8),
      shares: 10,
      on: scratch.day(6),
    });
    await recordShares(scratch, {
      kind: 'surrender',
      from: numberOf(6),
      shares: 25,
      on: scratch.day(8),
    });
    expect(await held(scratch.day(3))).toEqual([600, 100, 100, 50, 25, 25]);
    expect(await held(scratch.day(4))).toEqual([560, 100, 100, 50, 25, 25, 40]);
    expect(await held()).toEqual([560, 100, 100, 50, 25, 40, 10]);
    expect(await shareRegister(scratch)).toMatchObject({ issued: 885, holders: 7 });
    expect(await holdingOf(1)).toMatchObject({
      shares: 560,
      entries: [
        { kind: 'transfer', by: -40, held: 560, other: 'M0007 Member 7', on: scratch.day(4) },
        { kind: 'allotment', by: 600, held: 600, other: null, on: scratch.day(0) },
      ],
    });
  });

  it('is logged without who, how many or an id of theirs', async () => {
    const entries = await entriesOf(scratch.visitor, 'shares.recorded');
    expect(entries.map(({ fields }) => fields)).toEqual([
      { kind: 'transfer', on: scratch.day(4) },
      { kind: 'allotment', on: scratch.day(6) },
      { kind: 'surrender', on: scratch.day(8) },
    ]);
    for (const { commitments } of entries)
      expect(Object.keys(commitments).sort()).toEqual(['actor', 'holding']);
  });

  it.each<[string, object, number, string]>([
    ['more than there are', { shares: 561 }, 409, 'too-few-shares'],
    ['what was passed on later', { shares: 561, on: 2 }, 409, 'too-few-shares'],
    ['nobody', { to: 'M9999' }, 422, 'holder-unknown'],
    ['to whom it came from', { to: 'm0001' }, 422, 'same-holder'],
    ['on a day to come', { on: 11 }, 422, 'day-to-come'],
    ['before the other was a member', { on: -1 }, 422, 'not-a-member-then'],
    ['without who has them then', { to: undefined }, 422, 'holder-missing'],
    ['an allotment that takes from somebody', { kind: 'allotment' }, 422, 'holder-not-asked'],
    ['none', { shares: 0 }, 422, 'invalid'],
    ['fewer than none', { shares: -5 }, 422, 'invalid'],
    ['a fraction', { shares: 1.5 }, 422, 'invalid'],
    ['more than can be counted exactly', { shares: MOST + 1 }, 422, 'invalid'],
    ['in a way there is not', { kind: 'gift' }, 422, 'invalid'],
  ])('refuses to pass on %s', async (_, change, status, code) => {
    const { on = 10, ...rest } = change as { on?: number };
    const body = { ...transfer(1, 2, 10, on), ...rest };
    expect(await refusalOf(sendShares(scratch, body))).toMatchObject({ status, code });
  });

  it('refuses more shares than can be counted exactly', async () => {
    const body = { kind: 'allotment', to: numberOf(1), shares: MOST, on: scratch.day(0) } as const;
    expect(await refusalOf(sendShares(scratch, body))).toMatchObject({
      status: 422,
      code: 'too-many-shares',
    });
  });

  it('lets shares be passed on once, however many try', async () => {
    const both = await Promise.all(
      [2, 3].map((to) => sendShares(scratch, transfer(4, to, 50, 10))),
    );
    expect(both.map(({ response }) => response.status).sort()).toEqual([201, 409]);
    expect((await holdingOf(4)).shares).toBe(0);
  });

  it('holds in the database itself', async () => {
    const [from, to] = [await idOf(5), await idOf(2)];
    await expect(
      scratch.sql(
        `insert into governance.share_entry (id, act, kind, from_member, to_member, shares, on_day, recorded_at)
         values (gen_random_uuid(), gen_random_uuid(), 'transfer', $1, $2, 26, '2080-03-14', now())`,
        [from, to],
      ),
    ).rejects.toThrow('less than nothing');
    await expect(scratch.sql(`update governance.share_entry set shares = 1`)).rejects.toThrow(
      'append-only',
    );
  });
});

describe('R-A7: a vote by shares', () => {
  let poll: string;
  let id: string;

  it('fixes the votes of each elector on the record date, and tells who has none why', async () => {
    id = await draftResolution(scratch);
    poll = await openResolution(scratch, id, scratch.moment(20));
    expect(await paperFor(scratch.insider(numberOf(1)), poll)).toMatchObject({
      canVote: true,
      votes: 560,
    });
    expect(await paperFor(scratch.insider(numberOf(9)), poll)).toMatchObject({
      canVote: false,
      votes: null,
      reason: { code: 'no-shares', says: expect.stringContaining('none in your name') },
    });
    const [opened] = await entriesOf(scratch.visitor, 'poll.opened');
    expect(opened?.fields).toMatchObject({ roll: { count: 6, votes: 885 } });
  });

  it('is not changed by a transfer after the record date, recorded late or not', async () => {
    scratch.at(12);
    await recordShares(scratch, transfer(1, 9, 500, 11));
    await recordShares(scratch, transfer(1, 9, 60, 10));
    expect((await paperFor(scratch.insider(numberOf(1)), poll)).votes).toBe(560);
    expect((await paperFor(scratch.insider(numberOf(9)), poll)).canVote).toBe(false);
  });

  it('shows no votes cast while it is open: a large one would tell who has voted', async () => {
    await cast(scratch.insider(numberOf(1)), poll, 'Against');
    await cast(scratch.insider(numberOf(1)), poll, 'For');
    await castAll(
      poll,
      [2, 3, 5].map((n) => [scratch.insider(numberOf(n)), 'Against'] as const),
    );
    const { roll: shown } = await pollDetails(scratch, poll);
    expect(shown).toMatchObject({ count: 6, votes: 885 });
    expect(shown.byConstituency).toEqual([
      expect.objectContaining({ entitled: 6, voted: null, votes: null }),
    ]);
  });

  it('carries by the shares of one against the heads of three', async () => {
    scratch.at(20);
    const decision = await concludeResolution(scratch, id, poll);
    expect(decision.verdict).toBe('carried');
    expect(decision.headline).toContain('560 for, 275 against, 0 abstained, cast by 4 members; ');
    expect(decision.facts).toMatchObject({
      votesFor: 560,
      votesAgainst: 275,
      participation: [
        {
          constituency: 'employees',
          entitled: 885,
          tookPart: 835,
          people: { entitled: 6, tookPart: 4 },
        },
      ],
    });
    const { roll: shown, countSheets } = await pollDetails(scratch, poll);
    expect(shown.byConstituency[0]?.votes).toEqual({ held: 885, cast: 835 });
    const [sheet] = countSheets;
    const text = await fetch(`${scratch.url}/api/v1/count-sheets/${sheet?.sha256}`);
    expect(await text.json()).toMatchObject({ papers: 4, byShares: { cast: 835, held: 885 } });
    const ballots = await fetch(`${scratch.url}/api/v1/contests/${sheet?.contest}/ballots`);
    expect(await ballots.text()).toContain('\n560 1 0\n275 2 0\n0\n');
    expect((await verify(scratch)).failures).toEqual([]);
  });

  it('is refused where the rules want it secret', async () => {
    const draft = draftResolution(scratch, { kind: 'members-reserved-matter' });
    await expect(draft).rejects.toMatchObject({ code: 'not-by-shares' });
    await scratch.sql(
      `insert into governance.resolution (id, version, kind, title, text, proposal, drafted_at)
       select gen_random_uuid(), 1, 'members-reserved-matter', 'Older', 'Older', '{"type":"none"}', now()`,
    );
    const [older] = await scratch.sql<{ id: string }>(
      `select id from governance.resolution where title = 'Older'`,
    );
    const opening = sendOpening(scratch, older!.id, { closesAt: scratch.moment(30) });
    expect(await refusalOf(opening)).toMatchObject({
      status: 409,
      code: 'not-by-shares',
      detail: expect.stringContaining('would tell whose it is'),
    });
  });
});

describe('R-I2, T33: shares of somebody who leaves', () => {
  const leave = async (n: number) =>
    scratch.secretary.api.POST('/api/v1/members/{id}/leaving', {
      params: { path: { id: await idOf(n) } },
      body: { leftOn: scratch.day(20) },
    });

  it('are recorded as passed on before the leaving is', async () => {
    expect(await refusalOf(leave(2))).toMatchObject({
      status: 409,
      code: 'holds-shares',
      detail: expect.stringMatching(/^1[05]0 shares/),
    });
  });

  it('have no vote while a nominee holds them, and one again once passed on', async () => {
    const { shares } = await holdingOf(2);
    const on = scratch.day(20);
    await recordShares(scratch, { kind: 'to-nominee', from: numberOf(2), shares, on });
    await unwrap(leave(2));
    expect(await shareRegister(scratch)).toMatchObject({ issued: 885, nominee: shares });
    const poll = await openResolution(scratch, await draftResolution(scratch), scratch.moment(30));
    expect((await pollDetails(scratch, poll)).roll.votes).toBe(885 - shares);
    const back = { kind: 'from-nominee', to: numberOf(8), on } as const;
    expect(await codeOf(sendShares(scratch, { ...back, shares: shares + 1 }))).toBe(
      'too-few-shares',
    );
    await recordShares(scratch, { ...back, shares });
    expect(await shareRegister(scratch)).toMatchObject({ issued: 885, nominee: 0 });
    expect(await codeOf(sendShares(scratch, transfer(8, 2, 5, 20)))).toBe('not-a-member-then');
    scratch.at(30);
    expect((await closePoll(scratch, poll)).ballots).toBe(0);
  });
});

describe('R-A7, R-D20: a vote on paper by shares', () => {
  it('counts for the shares of its member, beside those cast online, and the record holds', async () => {
    const sharesOf = async (n: number) => (await holdingOf(n)).shares;
    const [third, fifth, ninth] = [await sharesOf(3), await sharesOf(5), await sharesOf(9)];
    const id = await draftResolution(scratch);
    const poll = await openResolution(scratch, id, scratch.moment(50));
    const paper = await paperFor(scratch.insider(numberOf(3)), poll);
    await cast(scratch.insider(numberOf(9)), poll, 'Against');
    const batch = await announceBatch(scratch, poll, 3);
    const none = sendEnvelope(scratch.secretary, batch, {
      envelope: 1,
      number: numberOf(1),
      answers: marking(paper, 'For'),
    });
    expect(await codeOf(none)).toBe('not-on-roll');
    for (const teller of [scratch.secretary, scratch.scrutineer])
      await enterEnvelopes(teller, batch, [
        { ground: 'not-on-roll' },
        { number: numberOf(3), answers: marking(paper, 'For') },
        { number: numberOf(5), answers: marking(paper, 'For') },
      ]);
    await unwrap(sendConfirmation(scratch.returningOfficer, batch));
    const { roll: shown } = await pollDetails(scratch, poll);
    expect(shown.byConstituency[0]?.votes).toBeNull();
    scratch.at(50);
    const decision = await concludeResolution(scratch, id, poll);
    expect(decision.facts).toMatchObject({ votesFor: third + fifth, votesAgainst: ninth });
    const closing = (await entriesOf(scratch.visitor, 'poll.closed')).at(-1);
    expect(closing?.fields).toMatchObject({ votes: { online: 1, paper: 2, void: 1 } });
    expect((await verify(scratch)).failures).toEqual([]);
    const { number } = decision;
    expect((await verifiedPack(scratch, `decisions/${number}`)).failures).toEqual([]);
    expect(await failuresOfExport()).toEqual([]);
  });
});

/** What is wrong with the public record that is exported from the database. */
async function failuresOfExport(): Promise<string[]> {
  const { keys, origin } = await publishedRecord(scratch);
  const folder = new Folder(fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-shares-')));
  const source = new DatabaseSource((text, values) => scratch.sql(text, values));
  await publishRecord(source, folder, [keys[0]!]);
  const checkpoint = (await folder.read('log/checkpoint'))!;
  const files = { read: (file: string) => folder.read(file), list: () => Promise.resolve(null) };
  const { failures } = await verifyFolder(files, checkpoint, { origin, keys });
  fs.rmSync(folder.root, { recursive: true });
  return failures.map(({ says }) => says);
}
