import { unwrap } from '@folkmoot/contract';
import { type CountSheet } from '@folkmoot/count';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type HeldBoard, readyBoard } from '../support/board';
import { castSecretly, secretly } from '../support/booth';
import {
  callElection,
  electionDetails,
  openElection,
  sendCount,
  sendElectionDeclaration,
} from '../support/elections';
import { entriesOn } from '../support/log';
import { openingFor, openSecretPoll } from '../support/opening';
import { publicFolder } from '../support/public-folder';
import { closePoll } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { waitFor } from '../support/wait-for';

/** Two seats are counted by transferable votes, one by the most votes. */
const constitution = {
  ...secretly,
  elections: { ...secretly.elections, forOneSeat: 'fptp' as const },
};
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-abandoned-'));

let scratch: Scratch;
let board: HeldBoard;

beforeAll(async () => {
  scratch = await startScratch({ constitution, settings: { PUBLIC_RECORD_DIR: folder } });
  await importRoll(scratch, ...lines(6), ...lines(6, 'community', 101));
  board = await readyBoard(scratch);
});
afterAll(async () => {
  await scratch.close();
  fs.rmSync(folder, { recursive: true });
});

const member = (n: number) => scratch.insider(numberOf(n));

async function dies(election: string, n: number): Promise<void> {
  const { contests } = await electionDetails(scratch, election);
  const candidate = contests
    .flatMap(({ candidates }) => candidates)
    .find(({ name }) => name === `Member ${n}`);
  await unwrap(
    scratch.returningOfficer.api.POST('/api/v1/elections/{id}/candidates/{candidate}/ceasing', {
      params: { path: { id: election, candidate: candidate?.id ?? '' } },
      body: { cause: 'death', on: scratch.inDays(0), reason: 'A letter.', evidence: 'File E-14.' },
    }),
  );
}

const keyIsDestroyed = (poll: string) =>
  waitFor('the key to be destroyed', async () =>
    (await entriesOn(scratch.visitor, poll)).find(({ action }) => action === 'key.destroyed'),
  );

describe('candidates of a secret election die (R-D27, R-F29)', () => {
  it('a sealed box of an abandoned contest stays shut, and sealed rankings pass the name over', async () => {
    const election = await callElection(scratch, {
      staff: { seats: 2, candidates: [1, 2, 3, 4].map(numberOf) },
      community: { seats: 1, candidates: [101, 102].map(numberOf) },
    });
    const poll = await openElection(scratch, election, scratch.moment(8));
    for (const n of [1, 2, 3, 4, 5]) await castSecretly(member(n), poll, 'Member 1', 'Member 2');
    for (const n of [101, 102, 103, 104, 105]) await castSecretly(member(n), poll, 'Member 101');
    await dies(election, 1);
    await dies(election, 101);
    await expect(castSecretly(member(106), poll, 'Member 102')).rejects.toMatchObject({
      code: 'contest-abandoned',
    });
    scratch.at(8);
    await closePoll(scratch, poll);
    const { boxes } = await openingFor(scratch.secretary, poll);
    expect(boxes.map(({ constituency }) => constituency)).toEqual(['staff']);
    await openSecretPoll(scratch.url, board, poll);
    const { countSheets } = await unwrap(sendCount(scratch, election));
    expect(countSheets).toHaveLength(1);
    const { body } = await scratch.visitor.send('get', `/count-sheets/${countSheets[0]?.sha256}`);
    const { candidates, elected, valid } = body as CountSheet;
    expect(valid).toBe(5);
    expect(elected).not.toContain(candidates.find(({ withdrawn }) => withdrawn)?.id);
    await unwrap(sendElectionDeclaration(scratch, election));
    await keyIsDestroyed(poll);
    expect((await verify(scratch)).failures).toEqual([]);
  });

  it('with nothing left to elect the key goes at once, and no box is opened', async () => {
    const slate = { community: { seats: 1, candidates: [101, 102].map(numberOf) } };
    const election = await callElection(scratch, slate, 'One seat');
    const poll = await openElection(scratch, election, scratch.moment(16));
    for (const n of [101, 102, 103, 104, 105]) await castSecretly(member(n), poll, 'Member 102');
    await dies(election, 102);
    expect((await electionDetails(scratch, election)).state).toBe('abandoned');
    await keyIsDestroyed(poll);
    const said = (await entriesOn(scratch.visitor, poll)).map(({ action }) => action);
    expect(said.slice(-2)).toEqual(['poll.closed', 'key.destroyed']);
    expect((await verify(scratch)).failures).toEqual([]);
  });

  it('the folder of the public record verifies with what stays shut', async () => {
    const { verdict } = await publicFolder(scratch, folder);
    expect(verdict.failures).toEqual([]);
    expect(fs.readdirSync(path.join(folder, 'archives'))).toHaveLength(1);
  });
});
