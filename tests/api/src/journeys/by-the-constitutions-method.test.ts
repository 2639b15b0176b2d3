import { unwrap } from '@folkmoot/contract';
import { type CountSheet } from '@folkmoot/count';
import { cicMembersCouncil, type CountMethod } from '@folkmoot/rules';
import {
  callElection,
  electionDetails,
  openElection,
  sendCount,
  sendElectionDeclaration,
  sendElectionOpening,
} from '../support/elections';
import { refusalOf } from '../support/refusal';
import { closePoll, decisionNumbered } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { adoptVersion, inForce } from '../support/versions';
import { castAll, marking, paperFor, sendBallot } from '../support/voting';

const countedBy = (method: CountMethod) => ({
  ...cicMembersCouncil,
  elections: { ...cicMembersCouncil.elections, method },
});

const threeStand = ['M0001', 'M0002', 'M0003'];

let scratch: Scratch;
afterEach(() => scratch.close());

/** An organisation whose constitution names a method, and an election of three for some seats. */
async function startElection(method: CountMethod, seats: number): Promise<string> {
  scratch = await startScratch({ constitution: countedBy(method) });
  await importRoll(scratch, ...lines(12));
  return callElection(scratch, { staff: { seats, candidates: threeStand } });
}

interface Counted {
  readonly sheet: CountSheet;
  readonly names: readonly (string | undefined)[];
  readonly paper: Awaited<ReturnType<typeof paperFor>>;
}

/** Everybody votes, the poll closes, the votes are counted. */
async function hold(id: string, votes: readonly (readonly string[])[]): Promise<Counted> {
  const poll = await openElection(scratch, id, scratch.moment(7));
  const paper = await paperFor(scratch.insider(numberOf(1)), poll);
  await castAll(
    poll,
    votes.map((names, n) => [scratch.insider(numberOf(n + 1)), ...names] as const),
  );
  scratch.at(7);
  await closePoll(scratch, poll);
  const { countSheets } = await unwrap(sendCount(scratch, id));
  const { body } = await scratch.visitor.send('get', `/count-sheets/${countSheets[0]?.sha256}`);
  const sheet = body as CountSheet;
  const nameOf = new Map(sheet.candidates.map((one) => [one.id, one.name]));
  return { sheet, names: sheet.elected.map((one) => nameOf.get(one)), paper };
}

/** Declares the result, and has a stranger recompute the whole record. */
async function declareAndVerify(id: string): Promise<void> {
  const { decision } = await unwrap(sendElectionDeclaration(scratch, id));
  expect(await decisionNumbered(scratch, decision)).toMatchObject({ verdict: 'elected' });
  const { failures, checked } = await verify(scratch);
  expect(failures).toEqual([]);
  expect(checked).toMatchObject({ decisions: 1, counts: 1 });
}

const [one, two, three] = ['Member 1', 'Member 2', 'Member 3'] as const;

const cases: readonly {
  readonly method: CountMethod;
  readonly seats: number;
  readonly kind: string;
  readonly votes: readonly (readonly string[])[];
  readonly elected: readonly string[];
}[] = [
  {
    method: 'ers97',
    seats: 2,
    kind: 'ranking',
    votes: [[one, two], [one, two], [one, two], [two], [three], [three, one]],
    elected: [one, three],
  },
  {
    method: 'meek',
    seats: 2,
    kind: 'ranking',
    votes: [[one, two], [one, two], [one, two], [one, two], [two], [three]],
    elected: [one, two],
  },
  {
    method: 'schulze',
    seats: 1,
    kind: 'ranking',
    votes: [
      [one, two],
      [one, two],
      [three, two],
      [three, two],
      [two, one],
    ],
    elected: [two],
  },
  {
    method: 'fptp',
    seats: 1,
    kind: 'choice',
    votes: [[one], [two], [two], [three]],
    elected: [two],
  },
  {
    method: 'block-vote',
    seats: 2,
    kind: 'approval',
    votes: [[one, two], [one, three], [three], [three, two], [two, three]],
    elected: [three, two],
  },
  {
    method: 'block-vote',
    seats: 1,
    kind: 'approval',
    votes: [[one], [two], [two]],
    elected: [two],
  },
  {
    method: 'approval',
    seats: 1,
    kind: 'approval',
    votes: [[one, two], [two, one], [three, two], [three]],
    elected: [two],
  },
];

describe('an election is counted by the method that the constitution gives', () => {
  it.each(cases)('$method', async ({ method, seats, kind, votes, elected }) => {
    const id = await startElection(method, seats);
    const { sheet, names, paper } = await hold(id, votes);
    expect(paper.contests.map((contest) => contest.kind)).toEqual([kind]);
    expect(sheet).toMatchObject({ method, valid: votes.length, rejected: [] });
    expect(sheet.lotSeed).toMatch(/^[0-9a-f]{64}$/);
    expect(names).toEqual(elected);
    await declareAndVerify(id);
  });

  it('by the method of the day on which the poll opened, whatever is adopted later', async () => {
    const id = await startElection('ers97', 2);
    const poll = await openElection(scratch, id, scratch.moment(14));
    const members = lines(12).map(({ number }) => scratch.insider(number));
    await adoptVersion(scratch, { ...countedBy('meek'), version: 2 }, members, 0);
    scratch.at(8);
    expect(await inForce(scratch)).toBe(2);
    await castAll(poll, [
      [scratch.insider(numberOf(5)), one],
      [scratch.insider(numberOf(6)), two],
    ]);
    scratch.at(14);
    await closePoll(scratch, poll);
    await unwrap(sendCount(scratch, id));
    const { contests } = await electionDetails(scratch, id);
    const { body } = await scratch.visitor.send('get', `/count-sheets/${contests[0]?.countSheet}`);
    expect(body).toMatchObject({ method: 'ers97' });
    await unwrap(sendElectionDeclaration(scratch, id));
    expect(await decisionNumbered(scratch, 2)).toMatchObject({
      verdict: 'elected',
      constitution: { version: 1 },
    });
    expect((await verify(scratch)).failures).toEqual([]);
  });
});

describe('R-F31: block vote', () => {
  it('offers as many marks as there are seats, and takes no more', async () => {
    const id = await startElection('block-vote', 2);
    const poll = await openElection(scratch, id, scratch.moment(7));
    const member = scratch.insider(numberOf(1));
    const paper = await paperFor(member, poll);
    expect(paper.contests[0]).toMatchObject({
      mostMarks: 2,
      text: expect.stringMatching(/up to 2/),
    });
    expect(
      await refusalOf(sendBallot(member, poll, marking(paper, one, two, three))),
    ).toMatchObject({
      status: 422,
      code: 'too-many-options',
      detail: 'The ballot marks 3 options, and at most 2 may be marked. Unmark one of them.',
    });
    await unwrap(sendBallot(member, poll, marking(paper, one, two)));
  });
});

describe('an election is not opened by a method that cannot be run', () => {
  it.each<[CountMethod, number, RegExp]>([
    [
      'exhaustive',
      2,
      /^The constitution gives Exhaustive ballot .* fills 1 seat; this contest has 2/,
    ],
    ['schulze', 2, /^The constitution gives Schulze .* fills 1 seat; this contest has 2\./],
    ['irv', 2, /^The constitution gives Alternative vote .* fills 1 seat; this contest has 2\./],
  ])('%s for %i seats', async (method, seats, detail) => {
    const id = await startElection(method, seats);
    expect(await refusalOf(sendElectionOpening(scratch, id, scratch.moment(7)))).toMatchObject({
      status: 409,
      code: 'method-not-offered',
      detail: expect.stringMatching(detail),
    });
  });
});
