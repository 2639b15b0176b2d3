import { unwrap } from '@folkmoot/contract';
import { type CountSheet } from '@folkmoot/count';
import { leafHash, lotCommitment, lotOrder, lotSeed } from '@folkmoot/log';
import {
  callElection,
  openElection,
  sendCount,
  sendElectionDeclaration,
} from '../support/elections';
import { entriesOn, logLines } from '../support/log';
import { closePoll, decisionNumbered } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { castAll } from '../support/voting';

const bytes = (hex: unknown): Uint8Array => Buffer.from(String(hex), 'hex');

describe('R-10: a tie is broken by a lot that anybody can draw again', () => {
  let scratch: Scratch;
  let id: string;
  let poll: string;
  let sheet: CountSheet;

  beforeAll(async () => {
    scratch = await startScratch();
    await importRoll(scratch, ...lines(9));
    id = await callElection(scratch, {
      staff: { seats: 1, candidates: ['M0001', 'M0002', 'M0003'] },
    });
    poll = await openElection(scratch, id, scratch.moment(7));
    const votes = ['Member 1', 'Member 1', 'Member 2', 'Member 2', 'Member 3'];
    await castAll(
      poll,
      votes.map((name, n) => [scratch.insider(numberOf(n + 4)), name]),
    );
    scratch.at(7);
    await closePoll(scratch, poll);
    const { countSheets } = await unwrap(sendCount(scratch, id));
    const { body } = await scratch.visitor.send('get', `/count-sheets/${countSheets[0]?.sha256}`);
    sheet = body as CountSheet;
  });
  afterAll(() => scratch.close());

  it('is told on the count sheet: between whom, at which stage, and how it fell', () => {
    expect(sheet.lots).toHaveLength(1);
    const { tied, decides, chosen } = sheet.lots[0] ?? { tied: [] };
    const names = tied.map(
      (one) => sheet.candidates.find((candidate) => candidate.id === one)?.name,
    );
    expect({ decides, names: names.sort() }).toEqual({
      decides: 'exclusion',
      names: ['Member 1', 'Member 2'],
    });
    expect(tied).toContain(chosen);
  });

  it('follows from a secret fixed before the vote and the log’s own entry of the close', async () => {
    const entries = await entriesOn(scratch.visitor, poll);
    const [opened, closed] = ['poll.opened', 'poll.closed'].map((act) =>
      entries.find(({ action }) => action === act),
    );
    const published = (await entriesOn(scratch.visitor, id)).find(
      ({ action }) => action === 'count.published',
    );
    const { secret, beacon, seed } = published?.fields['lots'] as Record<string, string>;
    expect(opened?.fields['lotCommitment']).toBe(lotCommitment(bytes(secret)));
    const closing = (await logLines(scratch.visitor))[closed?.index ?? -1] ?? '';
    expect(beacon).toBe(Buffer.from(leafHash(Buffer.from(closing))).toString('hex'));
    const drawn = lotSeed(bytes(secret), bytes(beacon));
    expect(seed).toBe(Buffer.from(drawn).toString('hex'));
    const order = lotOrder(
      drawn,
      sheet.contest.id,
      sheet.candidates.map((candidate) => candidate.id),
    );
    const [lot] = sheet.lots;
    const tied = order.filter((candidate) => lot?.tied.includes(candidate));
    expect([lot?.chosen, sheet.elected]).toEqual([tied[1], [tied[0]]]);
  });

  it('is kept with the decision, and drawn again by whoever verifies the record', async () => {
    const { decision } = await unwrap(sendElectionDeclaration(scratch, id));
    const { facts } = await decisionNumbered(scratch, decision);
    expect(facts).toMatchObject({ contests: [{ lots: [{ chosen: sheet.lots[0]?.chosen }] }] });
    expect((await verify(scratch)).failures).toEqual([]);
  });
});
