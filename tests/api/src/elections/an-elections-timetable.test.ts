import { unwrap } from '@folkmoot/contract';
import { decideOverride, sendCandidate, sendElectionOpening } from '../support/elections';
import { entriesOn } from '../support/log';
import { codeOf, refusalOf } from '../support/refusal';
import { decisionNumbered } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { waitFor } from '../support/wait-for';

/** A Thursday a month after the tests begin; in between, on 31 March 2080, the clocks change. */
const pollingDay = '2080-04-04';

describe('the timetable of an election', () => {
  let scratch: Scratch;
  let id: string;

  beforeAll(async () => {
    scratch = await startScratch();
    await importRoll(scratch, ...lines(12), ...lines(6, 'community', 101));
  });
  afterAll(() => scratch.close());

  const call = (body: object) =>
    scratch.returningOfficer.send('post', '/elections', {
      body: {
        title: 'Spring election',
        contests: [
          { constituency: 'staff', seats: 2 },
          { constituency: 'community', seats: 2 },
        ],
        ...body,
      },
    });
  const path = () => ({ params: { path: { id } } });
  const timetable = () =>
    unwrap(scratch.returningOfficer.api.GET('/api/v1/elections/{id}/timetable', path()));
  const states = async () =>
    Object.fromEntries((await timetable()).stages.map(({ stage, state }) => [stage, state]));
  const complete = (stage: 'notice-of-election' | 'statement-of-candidates' | 'notice-of-poll') =>
    scratch.returningOfficer.api.POST('/api/v1/elections/{id}/stages', {
      ...path(),
      body: { stage },
    });
  const setDay = (day: string, anyway?: boolean) =>
    scratch.secretary.api.POST('/api/v1/elections/{id}/polling-day', {
      ...path(),
      body: { pollingDay: day, ...(anyway !== undefined && { anyway }) },
    });
  const missing = async () => {
    const { preflight } = await timetable();
    return preflight.filter(({ holds }) => !holds).map(({ code }) => code);
  };

  it('cannot be worked out for a day that leaves no time, and says which does', async () => {
    const { status, body } = await call({ pollingDay: '2080-03-15' });
    expect([status, (body as { code: string }).code]).toEqual([422, 'too-soon']);
    expect((body as { detail: string }).detail).toContain(
      'The earliest polling day for which there is time is Tuesday 26 March 2080.',
    );
  });

  it('follows from the polling day, with the sums, and in hours of the United Kingdom', async () => {
    const { body } = await call({ pollingDay });
    id = (body as { id: string }).id;
    const { stages, earliest } = await timetable();
    expect(earliest).toBe('2080-03-26');
    expect(stages.map(({ stage, on }) => `${stage} ${on}`)).toEqual([
      'notice-of-election 2080-03-13',
      'nominations-open 2080-03-13',
      'nominations-close 2080-03-27',
      'withdrawals-close 2080-03-27',
      'statement-of-candidates 2080-03-28',
      'poll-opens 2080-03-28',
      'poll-closes 2080-04-04',
      'declaration 2080-04-04',
    ]);
    const at = Object.fromEntries(stages.map((one) => [one.stage, one.at]));
    expect(at['poll-opens']).toBe('2080-03-28T09:00:00.000Z');
    expect(at['poll-closes']).toBe('2080-04-04T16:00:00.000Z');
    expect(stages.find(({ stage }) => stage === 'poll-opens')).toMatchObject({
      reckoned: 'The poll is open for at least 7 days; the poll closes on Thursday 4 April 2080.',
      rule: 'R-E17',
      state: 'blocked',
      byItself: true,
    });
  });

  it('moves with the polling day', async () => {
    await unwrap(setDay('2080-04-11'));
    expect((await timetable()).stages[0]?.on).toBe('2080-03-20');
    await unwrap(setDay(pollingDay));
    expect(await codeOf(setDay('2080-03-15'))).toBe('too-soon');
    const [entry] = (await entriesOn(scratch.visitor, id)).filter(
      ({ action, fields }) => action === 'timetable.set' && fields['before'] !== null,
    );
    expect(entry?.fields).toMatchObject({ pollingDay: '2080-04-11', before: pollingDay });
  });

  it('keeps the poll shut, with a list of exactly what is missing', async () => {
    await expect(missing()).resolves.toEqual([
      'stage-notice-of-election',
      'stage-nominations-open',
      'stage-nominations-close',
      'stage-withdrawals-close',
      'stage-statement-of-candidates',
      'candidates',
      'candidates',
    ]);
    expect(await codeOf(sendCandidate(scratch, id, 'staff', numberOf(1)))).toBe(
      'nominations-not-open',
    );
  });

  it('gives another day than the rules only when a second officer agrees', async () => {
    const ask = (person: Scratch['secretary'], body: object) =>
      person.send('post', `/elections/${id}/overrides`, { body });
    const wanted = { stage: 'nominations-open', on: '2080-03-08', reason: 'A week more to think.' };
    const answer = await ask(scratch.secretary, wanted);
    const asked = (answer.body as { id: string }).id;
    expect((await ask(scratch.returningOfficer, wanted)).body).toMatchObject({
      code: 'asked-already',
    });
    expect(await refusalOf(decideOverride(scratch.secretary, id, asked))).toMatchObject({
      status: 403,
      code: 'own-override',
    });
    await expect(missing()).resolves.toContain('overrides');
    const { status } = await scratch.scrutineer.send(
      'post',
      `/elections/${id}/overrides/${asked}/decision`,
      { body: { agreed: true } },
    );
    expect(status).toBe(403);
    await unwrap(decideOverride(scratch.returningOfficer, id, asked));
    expect(await codeOf(decideOverride(scratch.returningOfficer, id, asked))).toBe(
      'decided-already',
    );
    const moved = (await timetable()).stages.find(({ stage }) => stage === 'nominations-open');
    expect(moved).toMatchObject({ on: '2080-03-08' });
    expect(moved?.reckoned).toContain('By the rules: Wednesday 13 March 2080.');
    const [first, second] = await entriesOn(scratch.visitor, asked);
    expect(second).toMatchObject({
      action: 'override.decided',
      fields: { election: id, stage: 'nominations-open', agreed: true },
    });
    expect(first?.commitments['officer']).toMatch(/^[\w-]{43}$/);
    expect(second?.commitments['officer']).not.toBe(first?.commitments['officer']);
    expect(second?.commitments['officer']).toMatch(/^[\w-]{43}$/);
  });

  it('agrees to nothing whose asker was erased, and lets it be turned down', async () => {
    const wanted = { stage: 'poll-opens', on: '2080-03-27', reason: 'A day more to vote.' };
    const { id: asked } = (
      await scratch.secretary.send('post', `/elections/${id}/overrides`, { body: wanted })
    ).body as { id: string };
    const [entry] = await entriesOn(scratch.visitor, asked);
    await scratch.sql(`delete from record.opening where commitment = $1`, [
      entry?.commitments['officer'],
    ]);
    expect(await refusalOf(decideOverride(scratch.returningOfficer, id, asked))).toMatchObject({
      status: 409,
      code: 'asker-gone',
    });
    await unwrap(decideOverride(scratch.returningOfficer, id, asked, false));
    const [, refused] = await entriesOn(scratch.visitor, asked);
    expect(refused).toMatchObject({ fields: { agreed: false } });
    expect(refused?.commitments).not.toHaveProperty('officer');
  });

  it.each([
    ['day-passed', { stage: 'poll-opens', on: '2080-03-01', reason: 'x' }],
    ['out-of-order', { stage: 'poll-opens', on: '2080-04-05', reason: 'x' }],
    ['day-missing', { stage: 'poll-opens', reason: 'x' }],
  ])('refuses an override: %s', async (code, body) => {
    const { body: answer } = await scratch.returningOfficer.send(
      'post',
      `/elections/${id}/overrides`,
      { body },
    );
    expect((answer as { code: string }).code).toBe(code);
  });

  it('notice is given once, by letter to the members of the constituencies', async () => {
    expect(await codeOf(complete('statement-of-candidates'))).toBe('notice-first');
    await unwrap(complete('notice-of-election'));
    expect(await codeOf(complete('notice-of-election'))).toBe('done-already');
    const text = await waitFor('the notice', async () => {
      const [found] = await scratch.sql<{ text: string }>(
        `select text from platform.mailbox_message where "to" = 'm1@members.example' and subject like 'You can stand%'`,
      );
      return found?.text;
    });
    expect(text).toContain('Staff: 2 seats, counted by');
    expect(text).toContain('Who may vote is fixed when the poll opens');
    expect(text).toContain('A tie is broken by lot.');
    const [entry] = (await entriesOn(scratch.visitor, id)).filter(
      ({ action }) => action === 'election.announced',
    );
    expect(entry?.fields).toMatchObject({ stage: 'notice-of-election', ties: 'lot' });
  });

  it('nominations open and close by the clock', async () => {
    scratch.at(4, '09:00');
    expect((await states())['nominations-open']).toBe('done');
    for (const n of [1, 2, 3]) await unwrap(sendCandidate(scratch, id, 'staff', numberOf(n)));
    await unwrap(sendCandidate(scratch, id, 'community', numberOf(101)));
    expect(await codeOf(complete('statement-of-candidates'))).toBe('nominations-open');
    scratch.at(23, '17:01');
    expect(await codeOf(sendCandidate(scratch, id, 'staff', numberOf(4)))).toBe('incomplete');
    const { items } = await unwrap(
      scratch.secretary.api.GET('/api/v1/elections/{id}/nominations', path()),
    );
    const late = items.find(({ number }) => number === numberOf(4));
    expect(late?.reasons.filter(({ holds }) => !holds).map(({ says }) => says)).toEqual([
      expect.stringContaining('after nominations closed'),
    ]);
    const rejected = { accepted: false, particulars: true, reason: 'It came too late.' };
    await scratch.returningOfficer.send(
      'post',
      `/elections/${id}/nominations/${late?.id}/decision`,
      { body: rejected },
    );
    await unwrap(complete('statement-of-candidates'));
    const [published] = (await entriesOn(scratch.visitor, id)).filter(
      ({ action }) => action === 'candidates.published',
    );
    expect(published?.fields).toMatchObject({ order: 'surname' });
  });

  it('whoever nobody stands against is elected without a poll, and the rest is called again', async () => {
    const { decision, furtherElection } = await unwrap(
      scratch.returningOfficer.api.POST('/api/v1/elections/{id}/unopposed', path()),
    );
    await expect(decisionNumbered(scratch, decision)).resolves.toMatchObject({
      verdict: 'elected',
      headline: 'Community: Member 101 elected to 2 seats.',
    });
    const further = await unwrap(
      scratch.returningOfficer.api.GET('/api/v1/elections/{id}', {
        params: { path: { id: furtherElection ?? '' } },
      }),
    );
    expect(further.contests).toMatchObject([{ constituency: 'community', seats: 1 }]);
    expect(
      await codeOf(scratch.returningOfficer.api.POST('/api/v1/elections/{id}/unopposed', path())),
    ).toBe('all-contested');
  });

  it('the poll opens by its timetable and closes at its hour, and the record holds', async () => {
    scratch.at(24, '09:00');
    expect(await codeOf(complete('notice-of-poll'))).toBe('no-such-stage');
    await expect(missing()).resolves.toEqual([]);
    expect(await codeOf(sendElectionOpening(scratch, id, '2080-04-06T16:00:00.000Z'))).toBe(
      'other-closing-time',
    );
    await unwrap(sendElectionOpening(scratch, id, '2080-04-04T16:00:00.000Z'));
    expect((await states())['poll-opens']).toBe('done');
    expect(await codeOf(setDay('2080-04-11'))).toBe('poll-opened');
    await expect(verify(scratch)).resolves.toMatchObject({ failures: [], unchecked: [] });
  });
});
