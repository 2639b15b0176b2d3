import { curveGroup, verifyArchive, type VerifiedArchive } from '@folkmoot/ballot';
import { valueOf } from '@folkmoot/basics';
import { unwrap } from '@folkmoot/contract';
import { findBeleniosTool, verdictOn } from '@folkmoot/test-support/belenios-tool';
import { verifyRecord } from '@folkmoot/verify';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readyBoard, scrutineers, type HeldBoard, type Keyholder } from '../support/board';
import { castSecretly, secretly } from '../support/booth';
import {
  callElection,
  electionDetails,
  openElection,
  sendCount,
  sendElectionDeclaration,
} from '../support/elections';
import { entriesOf, entriesOn } from '../support/log';
import {
  openingFor,
  openSecretPoll,
  sendAbsence,
  sendOpeningConfirmation,
  sendStep,
  serverIsDone,
  workOf,
} from '../support/opening';
import { publicFolder } from '../support/public-folder';
import { codeOf } from '../support/refusal';
import {
  closePoll,
  draftResolution,
  openResolution,
  sendDeclaration,
} from '../support/resolutions';
import { importRoll, lines } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { publishedRecord, verify } from '../support/verification';
import { waitFor } from '../support/wait-for';

let scratch: Scratch;
let board: HeldBoard;
let at = 0;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-secret-'));

beforeAll(async () => {
  scratch = await startScratch({
    constitution: secretly,
    settings: { PUBLIC_RECORD_DIR: folder },
  });
  await importRoll(scratch, ...lines(7), ...lines(6, 'community', 101));
  board = await readyBoard(scratch);
});
afterAll(async () => {
  await scratch.close();
  fs.rmSync(folder, { recursive: true });
});

const member = (number: string) => scratch.insider(number);
const keyholder = (place: number): Keyholder => {
  const found = board.keyholders[place - 1];
  if (!found) throw new RangeError(`The board has no member ${place}.`);
  return found;
};

/** A resolution on which so many vote, closed. */
async function closedResolution(...votes: readonly string[]) {
  scratch.at((at += 1));
  const id = await draftResolution(scratch);
  const poll = await openResolution(scratch, id, scratch.moment(at + 7));
  for (const [n, vote] of votes.entries()) await castSecretly(member(`M000${n + 1}`), poll, vote);
  scratch.at((at += 7));
  await closePoll(scratch, poll);
  return { id, poll };
}

async function archiveOf(poll: string, box: string): Promise<VerifiedArchive> {
  const answer = await fetch(`${scratch.url}/api/v1/polls/${poll}/boxes/${box}/archive.bel`);
  expect(answer.status).toBe(200);
  return valueOf(verifyArchive(new Uint8Array(await answer.arrayBuffer()), curveGroup));
}

describe('a secret resolution, from its close to its decision', () => {
  let poll: string;
  let id: string;

  beforeAll(async () => {
    ({ poll, id } = await closedResolution('For', 'For', 'Against', 'Abstain', 'For'));
  });

  it('waits for as many scrutineers as the board asks for; sums are not shuffled', async () => {
    const state = await serverIsDone(scratch.secretary, poll);
    expect(state).toMatchObject({
      state: 'opening',
      size: 3,
      threshold: 2,
      boxes: [
        {
          ballots: 5,
          hasRankings: false,
          awaits: 'scrutineers',
          nextStep: 'decryption',
          owners: [2, 3, 4],
        },
      ],
    });
    expect(await openingFor(keyholder(2).person, poll)).toMatchObject({ isYourTurn: true });
    expect(await codeOf(sendDeclaration(scratch, id))).toBe('still-sealed');
    const [box] = state.boxes;
    const answer = await fetch(`${scratch.url}/api/v1/polls/${poll}/boxes/${box?.id}/archive.bel`);
    expect(answer.status).toBe(404);
  });

  it('takes a decryption from each member of the board once, made with their own sheet', async () => {
    const { boxes } = await openingFor(scratch.secretary, poll);
    const [box] = boxes;
    if (!box) throw new Error('The poll has no box.');
    const [second, third] = [keyholder(2), keyholder(3)];
    const text = await workOf(second, board, poll, box, scratch.url);
    const send = ({ person }: Pick<Keyholder, 'person'>, what = text) =>
      sendStep(person, poll, box.id, 'decryptions', what);
    expect(await codeOf(send(third))).toBe('step-refused');
    expect(
      await codeOf(
        send(
          second,
          text.replace(/\d(?=\D*$)/, (one) => String((Number(one) + 1) % 10)),
        ),
      ),
    ).toBe('step-refused');
    expect(await codeOf(send(second, '{}'))).toBe('step-refused');
    const stranger = (await scrutineers(scratch, 4))[3];
    expect(await codeOf(send(stranger ?? third))).toBe('not-on-this-board');
    expect(await codeOf(send({ person: scratch.returningOfficer }))).toBe('not-allowed');
    expect(await codeOf(sendStep(second.person, poll, box.id, 'shuffles', text))).toBe(
      'not-your-turn',
    );
    expect((await send(second)).response.status).toBe(204);
    expect(await codeOf(send(second))).toBe('not-your-turn');
  });

  it('is opened by two of three, published, decided, and its key destroyed', async () => {
    const state = await openSecretPoll(scratch.url, board, poll, [keyholder(3)]);
    const box = state.boxes[0]?.id ?? '';
    const archive = await archiveOf(poll, box);
    expect(archive.result).toEqual({ result: [[1, 3, 1]] });
    expect(archive.ballots).toHaveLength(5);
    const { decision } = await unwrap(sendDeclaration(scratch, id));
    const made = await unwrap(
      scratch.visitor.api.GET('/api/v1/decisions/{number}', {
        params: { path: { number: decision } },
      }),
    );
    expect(made).toMatchObject({
      verdict: 'carried',
      archives: [{ poll, box, round: 1, contests: [made.title] }],
    });
    await waitFor(
      'the key to be destroyed',
      async () => (await openingFor(scratch.secretary, poll)).keyDestroyedAt ?? undefined,
    );
    const ofPoll = (await entriesOn(scratch.visitor, poll)).map(({ action }) => action);
    expect(ofPoll.slice(-2)).toEqual(['poll.closed', 'key.destroyed']);
    expect((await entriesOn(scratch.visitor, box)).map(({ action }) => action)).toEqual([
      'election.published',
      'tally.encrypted',
      'decryption.accepted',
      'decryption.accepted',
      'decryption.accepted',
      'result.published',
    ]);
    const [published] = (await entriesOf(scratch.visitor, 'result.published')).slice(-1);
    expect(published?.fields).toMatchObject({ poll, ballots: 5, contests: [{ spoilt: 0 }] });
  });
});

describe('a secret election with two boxes', () => {
  let poll: string;
  let id: string;

  beforeAll(async () => {
    scratch.at((at += 1));
    id = await callElection(scratch, {
      staff: { seats: 1, candidates: ['M0001', 'M0002', 'M0003'] },
      community: { seats: 1, candidates: ['M0101', 'M0102'] },
    });
    poll = await openElection(scratch, id, scratch.moment(at + 9));
    await castSecretly(member('M0004'), poll, 'Member 2', 'Member 1');
    await castSecretly(member('M0005'), poll, 'Member 2', 'Member 3');
    await castSecretly(member('M0006'), poll, 'Member 1');
    await castSecretly(member('M0004'), poll, 'Member 3', 'Member 2');
    await castSecretly(member('M0104'), poll, 'Member 102');
    scratch.at((at += 9));
    await closePoll(scratch, poll);
  });

  it('R-H2: waits for the returning officer to say that so few ballots are to be opened', async () => {
    const { returningOfficer, secretary } = scratch;
    const waiting = await serverIsDone(secretary, poll);
    expect(waiting.boxes).toMatchObject([
      { awaits: 'returning-officer', nextStep: 'confirmation', owners: [], alike: [] },
      { awaits: 'returning-officer', nextStep: 'confirmation', owners: [], alike: [] },
    ]);
    const [box] = waiting.boxes;
    if (!box) throw new Error('The poll has no box.');
    const { made } = box;
    expect(made.map(({ step }) => step)).toEqual(['tally']);
    const early = await workOf(
      keyholder(1),
      board,
      poll,
      { ...box, nextStep: 'shuffle' },
      scratch.url,
    );
    expect(await codeOf(sendStep(keyholder(1).person, poll, box.id, 'shuffles', early))).toBe(
      'not-your-turn',
    );
    for (const person of [secretary, keyholder(1).person, member('M0004')])
      expect(await codeOf(sendOpeningConfirmation(person, poll))).toBe('not-allowed');
    const nowhere = '00000000-0000-4000-8000-000000000000';
    expect(await codeOf(sendOpeningConfirmation(returningOfficer, nowhere))).toBe('poll-unknown');
    await unwrap(sendOpeningConfirmation(returningOfficer, poll));
    expect(await codeOf(sendOpeningConfirmation(returningOfficer, poll))).toBe(
      'nothing-to-confirm',
    );
    const [entry] = (await entriesOf(scratch.visitor, 'opening.confirmed')).slice(-1);
    expect(entry).toMatchObject({
      resource: poll,
      fields: { boxes: waiting.boxes.map(({ id, ballots }) => ({ id, ballots })) },
    });
  });

  it('is shuffled by the server and each scrutineer in turn, who check those before them', async () => {
    const state = await serverIsDone(scratch.secretary, poll);
    expect(state.boxes).toMatchObject([
      { hasRankings: true, nextStep: 'shuffle', owners: [2] },
      { hasRankings: true, nextStep: 'shuffle', owners: [2] },
    ]);
    const [box] = state.boxes;
    if (!box) throw new Error('The poll has no box.');
    const text = await workOf(keyholder(2), board, poll, box, scratch.url);
    expect(await codeOf(sendStep(keyholder(2).person, poll, box.id, 'shuffles', text))).toBe(
      'not-your-turn',
    );
    const swapped = text.replace(
      /"alpha":"([0-9a-f]{64})","beta":"([0-9a-f]{64})"/,
      '"alpha":"$2","beta":"$1"',
    );
    expect(await codeOf(sendStep(keyholder(1).person, poll, box.id, 'shuffles', swapped))).toBe(
      'step-refused',
    );
  });

  it('goes on without one who is absent, with the reason in the log, but not without two', async () => {
    const { returningOfficer } = scratch;
    expect(await codeOf(sendAbsence(keyholder(1).person, poll, 2))).toBe('not-allowed');
    expect(await codeOf(sendAbsence(returningOfficer, poll, 4))).toBe('not-a-place');
    await unwrap(sendAbsence(returningOfficer, poll, 2, 'Is in hospital.'));
    expect(await codeOf(sendAbsence(returningOfficer, poll, 2))).toBe('absent-already');
    expect(await codeOf(sendAbsence(returningOfficer, poll, 1))).toBe('too-few');
    const [entry] = (await entriesOf(scratch.visitor, 'trustee.absent')).slice(-1);
    expect(entry?.fields).toEqual({ owner: 3, reason: 'Is in hospital.' });
    const state = await openSecretPoll(scratch.url, board, poll, [keyholder(1), keyholder(3)]);
    expect(state.boxes[0]?.made.map(({ step, owner }) => `${step} ${owner}`)).toEqual([
      'tally 0',
      'shuffle 1',
      'shuffle 2',
      'shuffle 4',
      'decryption 1',
      'decryption 2',
      'decryption 4',
      'result 0',
      'archive 0',
    ]);
    expect(await codeOf(sendAbsence(returningOfficer, poll, 1))).toBe('opened-already');
  });

  it('opens each member’s last ballot alone, and elects whom it elects', async () => {
    const { boxes } = await openingFor(scratch.secretary, poll);
    const archive = await archiveOf(poll, boxes.find(({ ballots }) => ballots === 3)?.id ?? '');
    expect(archive.ballots).toHaveLength(3);
    expect(archive.result?.result[0]).toHaveLength(3);
    expect(new Map(boxes.map(({ ballots, alike }) => [ballots, alike]))).toEqual(
      new Map([
        [3, []],
        [1, ['Community: 1 seat']],
      ]),
    );
    await unwrap(sendCount(scratch, id));
    await unwrap(sendElectionDeclaration(scratch, id));
    expect(await electionDetails(scratch, id)).toMatchObject({ state: 'declared' });
  });
});

describe('a poll in which nobody voted', () => {
  it('needs nobody to open it', async () => {
    const { poll, id } = await closedResolution();
    const state = await serverIsDone(scratch.secretary, poll);
    expect(state).toMatchObject({ state: 'opened', boxes: [{ ballots: 0, awaits: 'nobody' }] });
    const archive = await archiveOf(poll, state.boxes[0]?.id ?? '');
    expect(archive).toMatchObject({ ballots: [], result: null });
    await unwrap(sendDeclaration(scratch, id));
  });
});

describe('the record of secret polls', () => {
  it('verifies from what the API publishes, every archive with it', async () => {
    const { failures, checked } = await verify(scratch);
    expect(failures).toEqual([]);
    expect(checked.counts).toBe(4);
  });

  it.each<readonly [string, (archive: Buffer) => Buffer | null, RegExp]>([
    ['withholds an archive', () => null, /The archive of a box of .* is not published/],
    [
      'changes an archive',
      (archive) => archive.subarray(0, -512),
      /is not the one whose hash was recorded/,
    ],
  ])('finds out an operator who %s', async (_, change, says) => {
    const record = await publishedRecord(scratch);
    const { failures } = await verifyRecord({
      ...record,
      archive: async (ofPoll, box) =>
        change(Buffer.from((await record.archive(ofPoll, box)) ?? [])),
    });
    expect(failures.map((failure) => failure.says).join('\n')).toMatch(says);
  });

  it('is published as a folder that verifies, archives and all', async () => {
    const { verdict, read } = await publicFolder(scratch, folder);
    expect(verdict.failures).toEqual([]);
    expect(fs.readdirSync(path.join(folder, 'archives'))).toHaveLength(3);
    expect(fs.readdirSync(path.join(folder, 'boxes'))).toHaveLength(3);
    const page = Buffer.from(read('decisions/1.html') ?? []).toString();
    const [, linked] =
      /href="\.\.\/(archives\/[^"]+\.bel)">Archive of the sealed box</.exec(page) ?? [];
    expect(read(linked ?? '')).not.toBeNull();
    expect(page).toContain('belenios-tool election verify');
  });

  const tool = findBeleniosTool();
  const itWithTool = 'reason' in tool ? it.skip : it;
  if ('reason' in tool) process.stderr.write(`\nSkipped: archives of this run: ${tool.reason}.\n`);
  itWithTool('has archives that the tool of others accepts, and refuses when changed', () => {
    if ('reason' in tool) return;
    const archives = path.join(folder, 'archives');
    const files = fs.readdirSync(archives, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.bel'))) {
      const archive = fs.readFileSync(path.join(archives, file));
      expect([file, verdictOn(archive, tool)]).toEqual([file, null]);
      expect(verdictOn(Buffer.concat([archive, archive.subarray(0, 512)]), tool)).not.toBeNull();
    }
  });
});
