import { unwrap, type Schema } from '@folkmoot/contract';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { candidacyOf, councilSeats, sendCheck, sendPresiding } from '../support/appointments';
import { type Council, electCouncil } from '../support/council';
import { logLines } from '../support/log';
import { codeOf, refusalOf } from '../support/refusal';
import {
  closePoll,
  concludeResolution,
  decisionNumbered,
  sendDeclaration,
  sendOpening,
} from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { sendAppointment, vacancyFor, vacancyPutForward } from '../support/vacancies';
import { verify, verifiedPack } from '../support/verification';
import { castAll, paperFor } from '../support/voting';

const ANN = 'Ann Outside-7f';
const BOB = 'Bob Outside-2c';
const NONE = 'None of them';

const sendSelection = (
  { secretary }: Pick<Scratch, 'secretary'>,
  vacancy: string,
  nominees: readonly string[],
  from?: string,
) =>
  secretary.api.POST('/api/v1/vacancies/{id}/selection', {
    params: { path: { id: vacancy } },
    body: { nominees: [...nominees], ...(from !== undefined && { from }) },
  });

/** Puts several nominees to the vote, with a member of the council in the chair who is none of them. */
async function openSelection(
  scratch: Scratch,
  vacancy: string,
  nominees: readonly string[],
  closesAt: string,
): Promise<{ resolution: string; poll: string }> {
  const { resolution } = await unwrap(sendSelection(scratch, vacancy, nominees));
  const second = (await councilSeats(scratch)).find(({ name }) => name === 'Member 2');
  await unwrap(sendPresiding(scratch, resolution, second?.term ?? ''));
  const { poll } = await unwrap(sendOpening(scratch, resolution, { closesAt }));
  return { resolution, poll };
}

describe('R-E7: the council chooses among several nominees for one place', () => {
  let scratch: Scratch;
  let council: Council;
  beforeAll(async () => {
    scratch = await startScratch();
    council = await electCouncil(scratch);
  });
  afterAll(() => scratch.close());

  it('whom the committee has recommended, two of them at the least, each once', async () => {
    const { id, nominees } = await vacancyFor(scratch, 'ned', { name: ANN }, { name: BOB });
    const [ann = '', bob = ''] = nominees;
    expect(await codeOf(sendSelection(scratch, id, nominees))).toBe('not-recommended');
    expect((await refusalOf(sendSelection(scratch, id, [ann])))?.status).toBe(422);
    expect((await refusalOf(sendSelection(scratch, id, [ann, ann])))?.status).toBe(422);
    expect(await codeOf(sendSelection(scratch, id, [bob, randomUUID()]))).toBe('nominee-unknown');
    expect(await codeOf(sendSelection(scratch, randomUUID(), nominees))).toBe('vacancy-unknown');
    for (const person of [scratch.returningOfficer, scratch.insider(numberOf(1)), scratch.visitor])
      expect((await refusalOf(sendSelection({ secretary: person }, id, nominees)))?.status).toBe(
        person === scratch.visitor ? 401 : 403,
      );
    await expect(candidacyOf(scratch, id)).resolves.toMatchObject({ several: 'irv' });
  });

  it('not for a seat, which is co-opted to by one at a time', async () => {
    await importRoll(scratch, ...lines(2, 'partners', 201));
    const { id, nominees } = await vacancyFor(
      scratch,
      'council:partners',
      { memberNumber: numberOf(201) },
      { memberNumber: numberOf(202) },
    );
    expect(await codeOf(sendSelection(scratch, id, nominees))).toBe('one-at-a-time');
  });

  it('by ranking them, without those whom it concerns; whoever has more than half at the last stage is appointed', async () => {
    const { id, nominees } = await vacancyPutForward(
      scratch,
      'ned',
      { name: ANN },
      { name: BOB },
      { memberNumber: numberOf(5) },
    );
    const { resolution } = await unwrap(sendSelection(scratch, id, nominees));
    expect(await codeOf(sendSelection(scratch, id, nominees))).toBe('resolution-pending');
    const seats = new Map((await councilSeats(scratch)).map(({ name, term }) => [name, term]));
    const preside = (name: string) => sendPresiding(scratch, resolution, seats.get(name) ?? '');
    expect(await codeOf(preside('Member 5'))).toBe('must-leave-the-chair');
    await unwrap(preside('Member 2'));
    await unwrap(
      scratch.insider(numberOf(4)).api.POST('/api/v1/resolutions/{id}/interests', {
        params: { path: { id: resolution } },
        body: { nature: 'Bob employs my sister.' },
      }),
    );
    const { poll } = await unwrap(
      sendOpening(scratch, resolution, { closesAt: scratch.moment(8, '12:00') }),
    );
    const paper = await paperFor(scratch.insider(numberOf(1)), poll);
    expect(paper.contests).toMatchObject([
      {
        kind: 'ranking',
        seats: 1,
        options: [ANN, BOB, 'Member 5', NONE].map((name) => ({ name })),
      },
    ]);
    expect(paper.contests[0]?.text).toContain(`nominations committee on ${BOB}: The strongest`);
    for (const n of [4, 5])
      await expect(paperFor(scratch.insider(numberOf(n)), poll)).resolves.toMatchObject({
        canVote: false,
        reason: { code: 'item-concerns-you' },
      });
    const voters = council.all.filter((_, n) => n !== 3 && n !== 4);
    const rankings = [[ANN], [ANN, NONE], [ANN, BOB], [BOB], [BOB, ANN], ['Member 5', ANN]];
    await castAll(
      poll,
      rankings.map((ranking, n) => [voters[n]!, ...ranking]),
    );
    scratch.at(8, '12:00');
    await closePoll(scratch, poll);
    expect(
      (await refusalOf(sendDeclaration({ returningOfficer: scratch.secretary }, resolution)))
        ?.status,
    ).toBe(403);
    const { decision } = await unwrap(sendDeclaration(scratch, resolution));
    const made = await decisionNumbered(scratch, decision);
    expect(made).toMatchObject({
      verdict: 'carried',
      headline: `${ANN} is chosen for Non-executive director among 3 nominees: 4 of 6 votes at the last stage, by the alternative vote.`,
      facts: {
        votesFor: 4,
        votesAgainst: 2,
        abstained: 0,
        selection: { method: 'irv', valid: 6, rejected: 0 },
        item: { leftOut: 2, presidedBy: { name: 'Member 2' } },
      },
      effects: [
        { type: 'term-begins', office: 'ned', holder: { name: ANN } },
        { type: 'filing-due' },
      ],
      officeCourse: { vacancy: { nominated: 3, recommendation: { sat: 4 } }, interests: 1 },
    });
    const { offices } = await unwrap(scratch.visitor.api.GET('/api/v1/council'));
    expect(offices.find(({ code }) => code === 'ned')?.holders).toMatchObject([{ name: ANN }]);
    expect(await codeOf(sendDeclaration(scratch, resolution))).toBe('declared-already');
    await expect(verifiedPack(scratch, `decisions/${decision}`)).resolves.toMatchObject({
      failures: [],
    });
  });

  it('or chooses none of them, and the vacancy stays', async () => {
    const { id, nominees } = await vacancyPutForward(scratch, 'ned', { name: ANN }, { name: BOB });
    const { resolution, poll } = await openSelection(
      scratch,
      id,
      nominees,
      scratch.moment(9, '12:00'),
    );
    await castAll(poll, [
      ...council.all.slice(0, 4).map((person) => [person, NONE] as const),
      [council.all[4]!, ANN, NONE],
      [council.all[5]!, BOB, NONE],
    ]);
    scratch.at(9, '12:00');
    await expect(concludeResolution(scratch, resolution, poll)).resolves.toMatchObject({
      verdict: 'lost',
      effects: [],
      headline: 'None of 2 nominees is chosen for Non-executive director, by the alternative vote.',
    });
    await unwrap(sendAppointment(scratch, id, nominees[0]));
  });

  it('R-10: by lot where nothing else decides, which anybody can draw again', async () => {
    const { id, nominees } = await vacancyPutForward(
      scratch,
      'chair',
      { name: ANN },
      { name: BOB },
    );
    const { resolution, poll } = await openSelection(
      scratch,
      id,
      nominees,
      scratch.moment(10, '12:00'),
    );
    await castAll(
      poll,
      council.all.slice(0, 6).map((person, n) => [person, n < 3 ? ANN : BOB]),
    );
    scratch.at(10, '12:00');
    const made = await concludeResolution(scratch, resolution, poll);
    expect(made).toMatchObject({ verdict: 'carried', facts: { votesFor: 3, abstained: 3 } });
    expect(made.derivation.map(({ says }) => says)).toContainEqual(
      expect.stringContaining('the lot fell on'),
    );
    expect((await verify(scratch)).failures).toEqual([]);
    expect((await logLines(scratch.visitor)).join('\n')).not.toContain('my sister');
  });
});

describe('R-E7: among nominees in several ballots', () => {
  const { appointments, ...pack } = cicMembersCouncil;
  const constitution: Constitution = {
    ...pack,
    appointments: {
      ...appointments!,
      several: { method: 'exhaustive', cites: ['Standing orders, choosing a director [design]'] },
    },
  };
  let scratch: Scratch;
  let council: Council;
  beforeAll(async () => {
    scratch = await startScratch({ constitution });
    council = await electCouncil(scratch);
  });
  afterAll(() => scratch.close());

  it('each without whoever came last, until somebody has more than half of the votes', async () => {
    const { id, nominees } = await vacancyPutForward(
      scratch,
      'ned',
      { name: ANN },
      { name: BOB },
      { name: 'Cy Third' },
    );
    const { resolution, poll } = await openSelection(
      scratch,
      id,
      nominees,
      scratch.moment(8, '12:00'),
    );
    const next = (person = scratch.returningOfficer) =>
      person.api.POST('/api/v1/resolutions/{id}/next-ballot', {
        params: { path: { id: resolution } },
        body: { closesAt: scratch.moment(9, '12:00') },
      });
    const vote = (in_: string, names: readonly string[]) =>
      castAll(
        in_,
        names.map((name, n) => [council.all[n]!, name]),
      );
    await vote(poll, [ANN, ANN, ANN, BOB, BOB, BOB, 'Cy Third', 'Cy Third']);
    expect(await codeOf(next())).toBe('poll-still-open');
    scratch.at(8, '12:00');
    await closePoll(scratch, poll);
    expect(await codeOf(sendDeclaration(scratch, resolution))).toBe('another-ballot-needed');
    expect((await refusalOf(next(scratch.secretary)))?.status).toBe(403);
    const details = (): Promise<Schema<'ResolutionDetailsDto'>> =>
      unwrap(
        scratch.secretary.api.GET('/api/v1/resolutions/{id}', {
          params: { path: { id: resolution } },
        }),
      );
    await expect(details()).resolves.toMatchObject({
      nextBallot: { number: 2, candidates: [ANN, BOB, 'Cy Third'], minimumDaysOpen: 0 },
    });
    const second = await unwrap(next());
    await vote(second.poll, [ANN, ANN, ANN, BOB, BOB, BOB, 'Cy Third']);
    scratch.at(9, '12:00');
    await closePoll(scratch, second.poll);
    const third = await unwrap(
      scratch.returningOfficer.api.POST('/api/v1/resolutions/{id}/next-ballot', {
        params: { path: { id: resolution } },
        body: { closesAt: scratch.moment(10, '12:00') },
      }),
    );
    await vote(third.poll, [ANN, ANN, ANN, BOB, BOB, BOB, BOB]);
    scratch.at(10, '12:00');
    await closePoll(scratch, third.poll);
    expect(await codeOf(next())).toBe('no-further-ballot');
    for (const nominee of nominees) await unwrap(sendCheck(scratch, nominee, 'identity-verified'));
    const { decision } = await unwrap(sendDeclaration(scratch, resolution));
    await expect(decisionNumbered(scratch, decision)).resolves.toMatchObject({
      verdict: 'carried',
      headline: `${BOB} is chosen for Non-executive director among 3 nominees: 4 of 7 votes at the last stage, by exhaustive ballot.`,
      facts: { selection: { method: 'exhaustive', ballots: 3, valid: 22 } },
      countSheets: [{ round: 1 }, { round: 2 }, { round: 3 }],
    });
    expect((await verify(scratch)).failures).toEqual([]);
    await expect(verifiedPack(scratch, `decisions/${decision}`)).resolves.toMatchObject({
      failures: [],
    });
  });
});
