import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type HeldBoard, readyBoard } from '../support/board';
import { castSecretly, secretly } from '../support/booth';
import { openSecretPoll, openingFor, serverIsDone } from '../support/opening';
import { closePoll, draftResolution, openResolution, pollDetails } from '../support/resolutions';
import { importRoll, lines } from '../support/roll';
import { addressOf, routes } from '../support/routes';
import { type Scratch, startScratch } from '../support/scratch';
import { signedCheckpoint } from '../support/verification';
import { codeOf } from '../support/refusal';
import { waitFor } from '../support/wait-for';
import { paperFor } from '../support/voting';

/** All that can be read of a poll but the log of ballots taken and their public board: keys and trackers are no result. */
const readable = routes.filter(
  ({ method, operation }) =>
    method === 'get' &&
    !/^((Mailbox|Health|Record)_|LogWatch_health$|Turnout_follow(All)?$|SealedBallots_(board|onBoard|mine)$)/.test(
      operation,
    ),
);
/** Files of the public record that tell of a result. */
const ofResults = /^(archives|ballots|counts|decisions\/\d)/;

describe('R-D18, R-H8: no result of a secret poll exists before its close and its opening', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-early-'));
  let scratch: Scratch;
  let board: HeldBoard;
  let resolution: string;
  let poll: string;
  let box: string;
  let contest: string;

  beforeAll(async () => {
    scratch = await startScratch({
      constitution: secretly,
      settings: { PUBLIC_RECORD_DIR: folder },
    });
    await importRoll(scratch, ...lines(7));
    board = await readyBoard(scratch, { size: 1, threshold: 1 });
    resolution = await draftResolution(scratch);
    poll = await openResolution(scratch, resolution, scratch.moment(7));
    box = (await paperFor(scratch.insider('M0007'), poll)).boxes[0]?.id ?? '';
    contest = (await pollDetails(scratch, poll)).contests[0]?.id ?? '';
    await scratch.inspector.beSignedIn();
  });
  afterAll(async () => {
    await scratch.close();
    fs.rmSync(folder, { recursive: true });
  });

  const all = (choice: string) =>
    Promise.all(lines(6).map(({ number }) => castSecretly(scratch.insider(number), poll, choice)));

  /** Every answer that the API gives to every officer, to members and to a visitor. */
  async function allThatIsSaid(): Promise<string[]> {
    const readers = [
      scratch.secretary,
      scratch.returningOfficer,
      scratch.scrutineer,
      scratch.inspector,
      scratch.insider('M0001'),
      scratch.insider('M0007'),
      scratch.visitor,
    ];
    const ids = [poll, resolution, contest];
    const answers: string[] = [];
    for (const reader of readers)
      for (const route of readable)
        for (const id of route.path.includes('{id}') ? ids : ['']) {
          const { status, text } = await reader.send('get', addressOf(route, { id, poll, box }));
          answers.push(`${route.path} ${status} ${text}`);
        }
    return answers;
  }

  /** What the public record has of results, once it is as new as the log. */
  async function published(): Promise<string[]> {
    const checkpoint = await signedCheckpoint(scratch);
    await waitFor('the folder', () =>
      Promise.resolve(
        fs.existsSync(path.join(folder, 'log/checkpoint')) &&
          fs.readFileSync(path.join(folder, 'log/checkpoint'), 'utf8') === checkpoint
          ? true
          : undefined,
      ),
    );
    return fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => ofResults.test(file) && !file.startsWith('.updating'));
  }

  it('whichever way members vote, everybody reads the same while it is open', async () => {
    await all('For');
    const before = await allThatIsSaid();
    await all('Against');
    const after = await allThatIsSaid();
    expect(before.some((answer) => answer.includes('"voted":6'))).toBe(true);
    expect(after.filter((answer, n) => answer !== before[n])).toEqual([]);
    expect(await published()).toEqual([]);
  });

  it('nor between the close and the opening, though the server has done its part', async () => {
    scratch.at(7);
    await closePoll(scratch, poll);
    await serverIsDone(scratch.secretary, poll);
    const { boxes } = await openingFor(scratch.secretary, poll);
    expect(boxes).toMatchObject([{ awaits: 'scrutineers', alike: [] }]);
    expect(boxes[0]?.made.map(({ step }) => step)).toEqual(['tally', 'decryption']);
    const { countSheets } = await pollDetails(scratch, poll);
    expect(countSheets).toEqual([]);
    const { returningOfficer, visitor } = scratch;
    const declare = returningOfficer.api.POST('/api/v1/resolutions/{id}/declaration', {
      params: { path: { id: resolution } },
    });
    expect(await codeOf(declare)).toBe('still-sealed');
    for (const file of [`/polls/${poll}/boxes/${box}/archive.bel`, `/contests/${contest}/ballots`])
      expect([file, (await visitor.send('get', file)).status]).toEqual([file, 404]);
    expect(await published()).toEqual([]);
    const said = (await allThatIsSaid()).join('\n');
    expect(said).not.toMatch(/"result":\[|"for":\d|"against":\d/i);
  });

  it('and then it is one for all', async () => {
    await openSecretPoll(scratch.url, board, poll);
    const { boxes } = await openingFor(scratch.secretary, poll);
    expect(boxes).toMatchObject([{ ballots: 6, alike: ['To receive the accounts'] }]);
    expect(await published()).toContain(`archives/${poll}/${box}.bel`);
  });
});
