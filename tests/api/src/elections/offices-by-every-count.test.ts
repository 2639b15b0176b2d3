import { daysBetween, plainDate } from '@folkmoot/basics';
import { unwrap } from '@folkmoot/contract';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { readyBoard } from '../support/board';
import { castSecretly } from '../support/booth';
import {
  callElection,
  electionDetails,
  openElection,
  override,
  sendCount,
  sendElectionDeclaration,
  sendNextBallot,
} from '../support/elections';
import { jobsDone } from '../support/jobs';
import { openSecretPoll } from '../support/opening';
import { type Person } from '../support/person';
import { codeOf } from '../support/refusal';
import { closePoll, decisionNumbered } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { castAll } from '../support/voting';

let scratch: Scratch;
const member = (n: number): Person => scratch.insider(numberOf(n));
const NED = 'office:ned';

/** A community interest company whose staff elect non-executive directors, counted in a way of its own. */
const electsDirectors = (elections: Partial<Constitution['elections']>): Constitution => ({
  ...cicMembersCouncil,
  offices: cicMembersCouncil.offices.map((office) =>
    office.code === 'ned'
      ? {
          ...office,
          election: {
            electedBy: { constituency: 'staff' },
            besideSeat: false,
            cites: ['Constitution, the board'],
          },
        }
      : office,
  ),
  elections: { ...cicMembersCouncil.elections, ...elections },
});

const call = (seats: number, ...candidates: number[]) =>
  callElection(scratch, { [NED]: { seats, candidates: candidates.map(numberOf) } });

/** Counts and declares, and holds what the record says of it against the ballots. */
async function declared(id: string) {
  await unwrap(sendCount(scratch, id));
  const { decision } = await unwrap(sendElectionDeclaration(scratch, id));
  const made = await decisionNumbered(scratch, decision);
  expect((await verify(scratch)).failures).toEqual([]);
  return made;
}

const directors = async () => {
  const { offices } = await unwrap(scratch.visitor.api.GET('/api/v1/council'));
  const held = offices.find(({ code }) => code === 'ned')?.holders ?? [];
  return held.map(({ name }) => name).sort();
};

const begins = (name: string) =>
  expect.objectContaining({
    type: 'term-begins',
    office: 'ned',
    holder: expect.objectContaining({ name }) as unknown,
  }) as unknown;

/** Member 1 votes for the first name, Member 2 for the second, and so on. */
const vote = (poll: string, ...names: string[]) =>
  castAll(
    poll,
    names.map((name, n) => [member(n + 1), name] as const),
  );

describe('one place in an office', () => {
  beforeAll(async () => {
    scratch = await startScratch({
      constitution: electsDirectors({
        forOneSeat: 'exhaustive',
        unopposed: 'confirmed-by-vote',
      }),
    });
    await importRoll(scratch, ...lines(12));
  });
  afterAll(() => scratch.close());

  it('R-F35: goes to whom nobody stands against once more than half voted for them', async () => {
    const id = await call(1, 7);
    const poll = await openElection(scratch, id, scratch.moment(7));
    await vote(poll, 'Member 7', 'Member 7', 'Against Member 7');
    scratch.at(7);
    await closePoll(scratch, poll);
    const made = await declared(id);
    expect(made.headline).toBe('Non-executive director: Member 7 elected, by 2 for and 1 against.');
    expect(made.effects).toEqual(expect.arrayContaining([begins('Member 7')]));
    expect(await directors()).toEqual(['Member 7']);
  });

  it('R-E7: is voted on ballot after ballot until somebody has more than half', async () => {
    const id = await call(1, 8, 9, 10);
    const first = await openElection(scratch, id, scratch.moment(14));
    await vote(first, 'Member 8', 'Member 8', 'Member 9', 'Member 9', 'Member 10');
    scratch.at(14);
    await closePoll(scratch, first);
    expect(await codeOf(sendCount(scratch, id))).toBe('another-ballot-needed');
    const { poll } = await unwrap(sendNextBallot(scratch, id, scratch.moment(21)));
    await vote(poll, 'Member 8', 'Member 8', 'Member 8', 'Member 9', 'Member 9');
    scratch.at(21);
    await closePoll(scratch, poll);
    const made = await declared(id);
    expect(made.headline).toBe('Non-executive director: Member 8 elected to 1 place.');
    expect(await directors()).toEqual(['Member 7', 'Member 8']);
  });

  it('R-D27: is voted on again where a candidate dies while papers are out that do not rank', async () => {
    const id = await call(1, 9, 10);
    const poll = await openElection(scratch, id, scratch.moment(28));
    await vote(poll, 'Member 9', 'Member 9');
    const [contest] = (await electionDetails(scratch, id)).contests;
    const candidate = contest!.candidates.find(({ name }) => name === 'Member 9')!.id;
    const { heldAgainIn } = await unwrap(
      scratch.returningOfficer.api.POST('/api/v1/elections/{id}/candidates/{candidate}/ceasing', {
        params: { path: { id, candidate } },
        body: {
          cause: 'death',
          on: scratch.inDays(0),
          reason: 'The family wrote to the returning officer.',
          evidence: 'Certificate, file E-14.',
        },
      }),
    );
    expect((await electionDetails(scratch, id)).state).toBe('abandoned');
    const again = heldAgainIn!;
    await override(scratch, again, { stage: 'timetable', reason: 'The members agreed to it.' });
    const next = await openElection(scratch, again, scratch.moment(28));
    await vote(next, 'Member 10', 'Member 10', 'Against Member 10');
    scratch.at(28);
    await closePoll(scratch, next);
    expect((await declared(again)).effects).toEqual(expect.arrayContaining([begins('Member 10')]));
    expect(await directors()).toEqual(['Member 10', 'Member 7', 'Member 8']);
  });

  it('R-A46: Companies House is told within 14 days once the term is over, though nobody ended it', async () => {
    const { offices } = await unwrap(scratch.visitor.api.GET('/api/v1/council'));
    const held = offices.find(({ code }) => code === 'ned')!.holders;
    const { to } = held.find(({ name }) => name === 'Member 7')!;
    scratch.at(daysBetween(plainDate(scratch.day(0)), plainDate(to)) + 1);
    await scratch.sql(`select graphile_worker.add_job('find-departures', '{}'::json)`);
    await jobsDone(scratch);
    const { items } = await unwrap(scratch.secretary.api.GET('/api/v1/filings'));
    expect(items.filter(({ what }) => what.includes('has left'))).toMatchObject([
      { by: scratch.inDays(14) },
    ]);
    expect((await verify(scratch)).failures).toEqual([]);
  });
});

describe('places in an office, by secret ballot', () => {
  beforeAll(async () => {
    scratch = await startScratch({ constitution: electsDirectors({ secrecy: 'secret' }) });
    await importRoll(scratch, ...lines(9));
  });
  afterAll(() => scratch.close());

  it('go to those whom the opened papers elect', async () => {
    const board = await readyBoard(scratch);
    const id = await call(2, 7, 8, 9);
    const poll = await openElection(scratch, id, scratch.moment(8));
    const papers = [
      ['Member 7', 'Member 9'],
      ['Member 7', 'Member 9'],
      ['Member 7'],
      ['Member 8'],
      ['Member 8'],
      ['Member 8'],
      ['Member 9'],
    ];
    for (const [n, names] of papers.entries()) await castSecretly(member(n + 1), poll, ...names);
    scratch.at(8);
    await closePoll(scratch, poll);
    await openSecretPoll(scratch.url, board, poll);
    expect((await declared(id)).effects).toEqual(
      expect.arrayContaining([begins('Member 7'), begins('Member 8')]),
    );
    expect(await directors()).toEqual(['Member 7', 'Member 8']);
  });
});
