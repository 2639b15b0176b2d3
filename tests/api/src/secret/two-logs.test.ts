import { DatabaseSource } from '@folkmoot/publish';
import { unwrap } from '@folkmoot/contract';
import { readyBoard } from '../support/board';
import { castSecretly, secretly } from '../support/booth';
import { entriesOf } from '../support/log';
import { openingFor, openSecretPoll } from '../support/opening';
import { closePoll, draftResolution, openResolution } from '../support/resolutions';
import { importRoll, lines } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { signedCheckpoint } from '../support/verification';
import { paperFor } from '../support/voting';

let scratch: Scratch;
let poll: string;
let box: string;

const member = (n: number) => scratch.insider(`M000${n}`);
const vote = async (n: number, choice: string): Promise<string> =>
  (await castSecretly(member(n), poll, choice)).ballots[0]?.tracker ?? '';
const page = (after?: string) =>
  unwrap(
    scratch.visitor.api.GET('/api/v1/polls/{poll}/boxes/{box}/board', {
      params: { path: { poll, box }, query: { limit: 2, ...(after && { after }) } },
    }),
  );
const proofIn = (log: number, index: number) =>
  unwrap(
    scratch.visitor.api.GET('/api/v1/log/entries/{index}/tlog-proof', {
      params: { path: { index }, query: { log } },
      parseAs: 'text',
    }),
  );

describe('a secret poll that was open when another log was begun', () => {
  const cast: string[] = [];
  let closing: Record<string, unknown> | undefined;

  beforeAll(async () => {
    scratch = await startScratch({ constitution: secretly });
    await importRoll(scratch, ...lines(6));
    const board = await readyBoard(scratch);
    poll = await openResolution(scratch, await draftResolution(scratch), scratch.moment(8));
    box = (await paperFor(member(1), poll)).boxes[0]?.id ?? '';
    cast.push(await vote(1, 'For'), await vote(2, 'Against'));
    await signedCheckpoint(scratch);
    await scratch.sql(`select record.open_log('{}')`);
    cast.push(await vote(1, 'Against'), await vote(3, 'For'), await vote(4, 'For'));
    // Somebody who may append says again, in the new log, that the first ballot was accepted there.
    const first = await scratch.sql<{ id: string }>(
      `select id from ballot_box.sealed_ballot where tracker = $1`,
      [cast[1]],
    );
    await scratch.sql(
      `select count(*) from record.append('{ballot.accepted}', array[$1::text], array['{}'], array['{}'], '{}', '{}', '{}', '{}')`,
      [first[0]?.id],
    );
    scratch.at(8);
    await closePoll(scratch, poll);
    closing = (await entriesOf(scratch.visitor, 'poll.closed')).at(-1)?.fields;
    await openSecretPoll(scratch.url, board, poll);
  });
  afterAll(() => scratch.close());

  it('has on its board every ballot once, with the log that accepted it, in the order in which they came', async () => {
    const first = await page();
    const second = await page(first.next ?? '');
    const third = await page(second.next ?? '');
    const all = [...first.items, ...second.items, ...third.items];
    expect(all.map(({ tracker }) => tracker)).toEqual(cast);
    expect(all.map(({ log, state }) => [log, state])).toEqual([
      [1, 'superseded'],
      [1, 'current'],
      [2, 'current'],
      [2, 'current'],
      [2, 'current'],
    ]);
  });

  it('is proved to voters and tellers by the log that its election was published in', async () => {
    const [published] = (await paperFor(member(5), poll)).boxes;
    expect(published?.log).toBe(1);
    const proof = await proofIn(1, published?.logIndex ?? -1);
    const [, extra = ''] = /^extra (.*)$/m.exec(proof) ?? [];
    expect(JSON.parse(Buffer.from(extra, 'base64').toString())).toMatchObject({
      b: { a: 'election.published', r: box },
    });
  });

  it('is closed and opened with each ballot where it came, whichever log that was', async () => {
    expect(closing?.['boxes']).toMatchObject([{ ballots: 4, credentials: 4, rollMarks: 4 }]);
    expect(await openingFor(scratch.secretary, poll)).toMatchObject({ state: 'opened' });
  });

  it('is published with the ballots of the log that is published, and no index of another', async () => {
    const source = new DatabaseSource((text, values) => scratch.sql(text, values));
    const listed = await source.board(poll, box);
    // Nothing signs the new log here: what is published is still the first.
    expect(listed.map(({ tracker }) => tracker)).toEqual(cast.slice(0, 2));
  });
});
