import { unwrap } from '@folkmoot/contract';
import { type Person } from '../support/person';
import { closePoll, draftResolution, openResolution, pollDetails } from '../support/resolutions';
import { importRoll, lines } from '../support/roll';
import { addressOf, routes } from '../support/routes';
import { type Scratch, startScratch } from '../support/scratch';
import { castAll } from '../support/voting';

/** All that can be read of a poll; the log of ballots taken, ids and moments are not a result. What is followed is in live-turnout.test.ts. */
const readable = routes.filter(
  ({ method, operation }) =>
    method === 'get' &&
    !/^((Mailbox|Health|Record)_|LogWatch_health$|Turnout_follow(All)?$)/.test(operation),
);

describe('no result exists before the close', () => {
  let scratch: Scratch;
  let resolution: string;
  let poll: string;
  let members: Person[];

  beforeAll(async () => {
    scratch = await startScratch();
    await importRoll(scratch, ...lines(9));
    members = lines(8).map(({ number }) => scratch.insider(number));
    resolution = await draftResolution(scratch);
    poll = await openResolution(scratch, resolution, scratch.moment(7));
  });
  afterAll(() => scratch.close());

  /** Every answer that the API gives to every officer, to a member who has not voted and to a visitor. */
  async function allThatIsSaid(): Promise<string[]> {
    const { contests } = await pollDetails(scratch, poll);
    const readers = [
      scratch.secretary,
      scratch.returningOfficer,
      scratch.scrutineer,
      scratch.inspector,
      scratch.insider('M0009'),
      scratch.visitor,
    ];
    const ids = [poll, resolution, contests[0]?.id ?? ''];
    const answers = readers.flatMap((reader) =>
      readable.flatMap((route) =>
        (route.path.includes('{id}') ? ids : ['']).map(async (id) => {
          const { status, text } = await reader.send('get', addressOf(route, { id }));
          return `${route.path} ${status} ${text}`;
        }),
      ),
    );
    return Promise.all(answers);
  }

  it('whichever way members vote, everybody reads the same', async () => {
    await castAll(
      poll,
      members.map((member) => [member, 'For']),
    );
    const before = await allThatIsSaid();
    await castAll(
      poll,
      members.map((member) => [member, 'Against']),
    );
    const after = await allThatIsSaid();
    expect(before.some((answer) => answer.includes('"voted":8'))).toBe(true);
    expect(after.filter((answer, n) => answer !== before[n])).toEqual([]);
  });

  it('the log says that ballots went in, and not how they were marked', async () => {
    const { contests } = await pollDetails(scratch, poll);
    const { text } = await scratch.visitor.send('get', '/log/entries');
    const accepted = text.split('\n').filter((entry) => entry.includes('"ballot.accepted"'));
    expect(accepted).toHaveLength(16);
    for (const { id } of contests[0]?.options ?? []) expect(accepted.join()).not.toContain(id);
    expect(accepted.join()).not.toMatch(/For|Against|Member \d|M000/);
  });

  it('nor does it exist between the close and the declaration', async () => {
    scratch.at(7);
    await closePoll(scratch, poll);
    const { contests, countSheets } = await pollDetails(scratch, poll);
    expect(countSheets).toEqual([]);
    const { total } = await unwrap(scratch.visitor.api.GET('/api/v1/decisions'));
    expect(total).toBe(0);
    expect((await scratch.visitor.send('get', `/contests/${contests[0]?.id}/ballots`)).status).toBe(
      404,
    );
  });
});
