import { formatDate, plainDate } from '@folkmoot/basics';
import { unwrap, type Schema } from '@folkmoot/contract';
import { presets } from '@folkmoot/rules';
import { organisationUnder, allVote } from '../presets/everybody';
import { refusalOf } from '../support/refusal';
import { closePoll, decisionNumbered, draftResolution, sendOpening } from '../support/resolutions';
import { type Scratch } from '../support/scratch';
import { sendAppointment, vacancyFor } from '../support/vacancies';
import { verifiedPack, verify } from '../support/verification';

const presetWith = (id: string) => presets.find((preset) => preset.id === id)!;

/** A resolution that everybody was for, closed and not declared. */
async function voted(scratch: Scratch, draft: string, from: number): Promise<void> {
  const path = { params: { path: { id: draft } } };
  const { beforeItOpens } = await unwrap(
    scratch.returningOfficer.api.GET('/api/v1/resolutions/{id}', path),
  );
  const { poll } = await unwrap(
    sendOpening(scratch, draft, {
      closesAt: scratch.moment(from + 14),
      acknowledged: beforeItOpens.map(({ says }) => says),
    }),
  );
  await allVote(scratch, poll, 'For');
  scratch.at(from + 14);
  await closePoll(scratch, poll);
}

const sendDeclaration = (
  { returningOfficer }: Scratch,
  id: string,
  body: Schema<'DeclareResolutionDto'>,
) =>
  returningOfficer.api.POST('/api/v1/resolutions/{id}/declaration', {
    params: { path: { id } },
    body,
  });

const boardVote: Omit<Schema<'BoardVoteDto'>, 'heldOn'> = {
  minutes: 'Board minutes 2080/4, item 2',
  directors: 6,
  tookPart: 4,
  votesFor: 3,
  votesAgainst: 1,
  abstained: 0,
};

const sendBoardVote = ({ returningOfficer }: Scratch, id: string, body: Schema<'BoardVoteDto'>) =>
  returningOfficer.api.POST('/api/v1/resolutions/{id}/board-vote', {
    params: { path: { id } },
    body,
  });

describe('R-I11: a decision that needs somebody’s consent', () => {
  const consent = 'The local authority';
  let scratch: Scratch;
  let draft: string;

  beforeAll(async () => {
    scratch = await organisationUnder(presetWith('latc'));
    draft = await draftResolution(scratch, { kind: 'members-reserved-matter' });
    await voted(scratch, draft, 30);
  });
  afterAll(() => scratch.close());

  it('is not declared before somebody says whether it was given', async () => {
    expect(await refusalOf(sendDeclaration(scratch, draft, {}))).toMatchObject({
      status: 422,
      code: 'statement-needed',
      detail: 'Say who has consented in writing, or that nobody has: The local authority.',
    });
  });

  it('is not declared on the consent of somebody who is not asked for', async () => {
    const stated = { consents: [consent, 'The neighbours'] };
    expect(await refusalOf(sendDeclaration(scratch, draft, stated))).toMatchObject({
      status: 422,
      code: 'not-asked-for',
    });
    const plain = await draftResolution(scratch);
    await voted(scratch, plain, 44);
    expect(await refusalOf(sendDeclaration(scratch, plain, { consents: [consent] }))).toMatchObject(
      {
        code: 'not-asked-for',
      },
    );
    expect(await refusalOf(sendDeclaration(scratch, plain, { alsoCarried: [1] }))).toMatchObject({
      code: 'not-asked-for',
    });
    expect(await refusalOf(sendDeclaration(scratch, plain, { askedFirst: 1 }))).toMatchObject({
      code: 'not-asked-for',
    });
  });

  it('stands without it, and takes no effect', async () => {
    const { decision } = await unwrap(sendDeclaration(scratch, draft, { consents: [] }));
    expect(await decisionNumbered(scratch, decision)).toMatchObject({
      verdict: 'unlawful',
      effects: [],
    });
  });
});

describe('R-C17, R-D7: what the board decides, and what rests on it', () => {
  let scratch: Scratch;
  let nomination: string;
  let confirmation: string;

  const heldOn = () => scratch.day(32);

  beforeAll(async () => {
    scratch = await organisationUnder(presetWith('employee-owned-cic'));
    scratch.at(33);
    nomination = await draftResolution(scratch, { kind: 'board-name-director' });
    const { id, nominees } = await vacancyFor(scratch, 'chair', { name: 'Robin Lund' });
    const from = scratch.inDays(30);
    ({ resolution: confirmation } = await unwrap(sendAppointment(scratch, id, nominees[0], from)));
    await voted(scratch, confirmation, 33);
  });
  afterAll(() => scratch.close());

  it('is put to no poll', async () => {
    expect(
      await refusalOf(sendOpening(scratch, nomination, { closesAt: scratch.moment(80) })),
    ).toMatchObject({ status: 409, code: 'for-the-board' });
    expect(
      await refusalOf(sendBoardVote(scratch, confirmation, { ...boardVote, heldOn: heldOn() })),
    ).toMatchObject({ status: 409, code: 'not-of-the-board' });
  });

  it.each<[string, Partial<Schema<'BoardVoteDto'>>, string]>([
    ['more taking part than there are', { tookPart: 7 }, 'votes-do-not-add-up'],
    ['more votes than people', { votesFor: 4 }, 'votes-do-not-add-up'],
    ['more abstentions than people', { abstained: 1 }, 'votes-do-not-add-up'],
    ['a meeting to come', { heldOn: '2090-01-01' }, 'meeting-to-come'],
    ['what nobody asked for', { consents: ['The neighbours'] }, 'not-asked-for'],
  ])('is not recorded with %s', async (_, change, code) => {
    const vote = { ...boardVote, heldOn: heldOn(), ...change };
    expect(await refusalOf(sendBoardVote(scratch, nomination, vote))).toMatchObject({
      status: 422,
      code,
    });
  });

  it('is not recorded for a day before the first rules, and the first day on record is named', async () => {
    const [row] = await scratch.sql<{ first: string }>(
      `select min(effective_on)::text as first from governance.constitution_version`,
    );
    const first = formatDate(plainDate(row!.first));
    const vote = { ...boardVote, heldOn: '1999-01-01' };
    expect(await refusalOf(sendBoardVote(scratch, nomination, vote))).toMatchObject({
      status: 409,
      code: 'no-constitution',
      detail: expect.stringContaining(`the first day on record is ${first}`),
    });
  });

  it('is recorded by the returning officer and nobody else', async () => {
    for (const person of [scratch.secretary, scratch.inspector, scratch.visitor]) {
      const { status } = await person.send('post', `/resolutions/${nomination}/board-vote`, {
        body: { ...boardVote, heldOn: heldOn() },
        headers: { 'Idempotency-Key': '7d0f7e60-3f0b-4a4a-9a1c-0a8f1a6a9b11' },
      });
      expect([401, 403]).toContain(status);
    }
  });

  it('the members’ confirmation waits until somebody says which decision of the board it rests on', async () => {
    expect(await refusalOf(sendDeclaration(scratch, confirmation, {}))).toMatchObject({
      status: 422,
      code: 'statement-needed',
    });
    expect(
      await refusalOf(sendDeclaration(scratch, confirmation, { alsoCarried: [1] })),
    ).toMatchObject({ status: 422, code: 'other-decision-unknown' });
  });

  it('is decided by the constitution of its day, entered once and never changed', async () => {
    const vote = { ...boardVote, heldOn: heldOn() };
    const { decision } = await unwrap(sendBoardVote(scratch, nomination, vote));
    expect(await decisionNumbered(scratch, decision)).toMatchObject({
      verdict: 'carried',
      body: 'board',
      decidedOn: heldOn(),
      facts: { participation: [{ constituency: 'board', entitled: 6, tookPart: 4 }] },
      evidence: { poll: null, minutes: boardVote.minutes },
      countSheets: [],
    });
    expect(await refusalOf(sendBoardVote(scratch, nomination, vote))).toMatchObject({
      status: 409,
      code: 'declared-already',
    });
    const { status } = await scratch.secretary.send('delete', `/resolutions/${nomination}`, {
      headers: { 'If-Match': '"1"', 'Idempotency-Key': '7d0f7e60-3f0b-4a4a-9a1c-0a8f1a6a9b12' },
    });
    expect(status).toBe(409);
  });

  it('then the confirmation rests on it, and both can be checked by anybody', async () => {
    const path = { params: { path: { id: confirmation } } };
    const { alsoNeeds } = await unwrap(scratch.secretary.api.GET('/api/v1/resolutions/{id}', path));
    const numbers = alsoNeeds.flatMap(({ decisions }) => decisions.map(({ number }) => number));
    const { decision } = await unwrap(
      sendDeclaration(scratch, confirmation, { alsoCarried: numbers }),
    );
    expect(await decisionNumbered(scratch, decision)).toMatchObject({
      verdict: 'carried',
      facts: { alsoCarried: ['board-name-director'] },
      evidence: { otherDecisions: [{ number: numbers[0], kind: 'board-name-director' }] },
    });
    const { failures } = await verify(scratch);
    expect(failures).toEqual([]);
    for (const number of [...numbers, decision]) {
      const pack = await verifiedPack(scratch, `decisions/${number}`);
      expect(pack.failures).toEqual([]);
    }
  });
});

describe('R-A36: a written resolution', () => {
  it('is not open for longer than it can be agreed to', async () => {
    const scratch = await organisationUnder(presetWith('mutual'));
    const draft = await draftResolution(scratch, { kind: 'members-written-resolution' });
    expect(
      await refusalOf(sendOpening(scratch, draft, { closesAt: scratch.moment(58, '00:01') })),
    ).toMatchObject({
      status: 422,
      code: 'lapses-sooner',
      detail: expect.stringContaining('the last of 28 days'),
    });
    await unwrap(sendOpening(scratch, draft, { closesAt: scratch.moment(57, '23:59') }));
    await scratch.close();
  });
});
