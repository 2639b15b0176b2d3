import { plainDate, valueOf } from '@folkmoot/basics';
import { allocate, countScottishStv } from '@folkmoot/count';
import { canonicalJson, lotOrder, lotSeed } from '@folkmoot/log';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { addMotion } from './synthetic-motion';
import { decidedOn, type PollPlan, secret, SyntheticPoll } from './synthetic-poll';
import { SyntheticRecord } from './synthetic-record';

const on = plainDate(decidedOn);
const staff = { constituency: 'staff' };
const option = (id: string, name: string, pence: string | null = null) => ({ id, name, pence });

/** The first version with a council quorum of half. */
export const secondVersion = {
  ...cicMembersCouncil,
  version: 2,
  councilQuorum: { ...cicMembersCouncil.councilQuorum, numerator: 1, denominator: 2 },
} as const;

/** Four of five members of staff adopt a second version, in force from 1 July. */
function addAmendment(record: SyntheticRecord): void {
  addMotion(record, {
    id: 'poll-4',
    title: 'To adopt version 2',
    kind: 'members-special-resolution',
    roll: { staff: 8 },
    tells: false,
    votes: ['o', 'p', 'q', 'r', 's'].map((ballot) => ({ ballot, ...staff })),
    papers: [4, 1, 0],
    facts: {
      proposal: {
        type: 'constitution',
        constitution: { ...secondVersion },
        effectiveOn: plainDate('2026-07-01'),
      },
    },
  });
  record.adopt(canonicalJson(secondVersion), '2026-07-01', 4);
}

/** Five members of staff; one changes their vote from against to for. 3 for, 1 against, 1 abstains. */
const addResolution = (record: SyntheticRecord): void =>
  addMotion(record, {
    id: 'poll-1',
    title: 'Motion',
    kind: 'members-ordinary-resolution',
    roll: { staff: 8 },
    tells: true,
    votes: [
      ...['a', 'b', 'c', 'd', 'e'].map((ballot) => ({ ballot, ...staff })),
      { ballot: 'f', ...staff, replaces: 'a' },
    ],
    papers: [3, 1, 1],
  });

/** One seat; two candidates tied on two votes each and a blank paper, so that a lot elects. */
export function addElection(record: SyntheticRecord, lotsFrom?: PollPlan['lotsFrom']): void {
  const title = 'Staff: 1 seat';
  const candidates = [option('ada', 'Ada'), option('ben', 'Ben')];
  const poll = new SyntheticPoll(record, {
    id: 'poll-2',
    title,
    ...(lotsFrom && { lotsFrom }),
    kind: 'election',
    contest: {
      kind: 'ranking',
      constituency: 'staff',
      seats: 1,
      budgetPence: null,
      options: candidates,
    },
    roll: { staff: 8 },
    tells: false,
    votes: ['g', 'h', 'i', 'j', 'k'].map((ballot) => ({ ballot, ...staff })),
    ballots: '2 1\n1 0\n2 1 0\n1 2 0\n1 2 1 0\n0\n"Ada"\n"Ben"\n"Staff: 1 seat"\n',
  });
  const seed = lotSeed(secret, poll.beacon());
  const named = candidates.map(({ id, name }) => ({ id, name }));
  const sheet = valueOf(
    countScottishStv(
      {
        id: poll.contest,
        title,
        seats: 1,
        candidates: named,
        withdrawn: [],
        papers: [
          { preferences: [0], count: 2 },
          { preferences: [1], count: 1 },
          { preferences: [1, 0], count: 1 },
        ],
        rejected: [{ ground: 'no-first-preference', papers: 1 }],
      },
      {
        lotOrder: lotOrder(seed, poll.contest, ['ada', 'ben']),
        lotSeed: Buffer.from(seed).toString('hex'),
        inputSha256: poll.ballotsSha256,
      },
    ),
  );
  const countSheetSha256 = poll.keepSheet(sheet);
  const reviewed = poll.publishCount(countSheetSha256, seed);
  poll.decide(
    'election',
    {
      type: 'election',
      title,
      decidedOn: on,
      contests: [
        {
          constituency: 'staff',
          title,
          seats: 1,
          candidates: named,
          entitled: 8,
          valid: 4,
          rejected: 1,
          method: sheet.method,
          methodVersion: sheet.methodVersion,
          quota: sheet.quota,
          elected: sheet.elected,
          countSheetSha256,
          lots: sheet.lots.map(({ stage, tied, chosen }) => ({ stage, between: tied, chosen })),
          termFrom: on,
          placesTaken: 0,
          seatsInName: [],
        },
      ],
    },
    countSheetSha256,
    reviewed,
  );
}

/** £100 for two bids, one of which fits; three council members approve. */
function addFundRound(record: SyntheticRecord): void {
  const title = 'Community fund';
  const bids = [option('garden', 'Garden', '6000'), option('choir', 'Choir', '5000')];
  const poll = new SyntheticPoll(record, {
    id: 'poll-3',
    title,
    kind: 'fund-round',
    contest: {
      kind: 'approval',
      constituency: null,
      seats: null,
      budgetPence: '10000',
      options: bids,
    },
    roll: { community: 2, staff: 2 },
    tells: true,
    votes: [
      { ballot: 'l', constituency: 'community' },
      { ballot: 'm', ...staff },
      { ballot: 'n', ...staff },
    ],
    ballots: '2 1\n2 1 0\n1 1=2 0\n0\n"Garden"\n"Choir"\n"Community fund"\n',
  });
  const seed = lotSeed(secret, poll.beacon());
  const sheet = valueOf(
    allocate(
      {
        id: poll.contest,
        title,
        budgetPence: 10_000n,
        projects: bids.map(({ id, name, pence }) => ({ id, name, pence: BigInt(pence!) })),
        ballots: [
          { approvals: [0], count: 2 },
          { approvals: [0, 1], count: 1 },
        ],
      },
      { method: 'mes-cost', completion: 'greedy' },
      {
        lotOrder: lotOrder(seed, poll.contest, ['garden', 'choir']),
        inputSha256: poll.ballotsSha256,
      },
    ),
  );
  const countSheetSha256 = poll.keepSheet(sheet);
  const { budgetPence, method, methodVersion, voters, projects, funded } = sheet;
  poll.decide(
    'council-fund-round',
    {
      type: 'fund-round',
      title,
      budgetPence,
      method,
      methodVersion,
      voters,
      bids: projects,
      funded,
      countSheetSha256,
      participation: poll.electors,
      decidedOn: on,
    },
    countSheetSha256,
    { lots: poll.lots(seed) },
  );
}

/** An honest record with a resolution (decision 1), an election (2) and a fund round (3). */
export function honestRecord(pack?: Constitution): SyntheticRecord {
  const record = new SyntheticRecord(pack);
  addResolution(record);
  addElection(record);
  addFundRound(record);
  return record;
}

/** The honest record with a fourth decision, which adopts a second version of the constitution. */
export function amendedRecord(): SyntheticRecord {
  const record = honestRecord();
  addAmendment(record);
  return record;
}
