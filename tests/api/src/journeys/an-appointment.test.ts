import { unwrap, type Schema } from '@folkmoot/contract';
import { randomUUID } from 'node:crypto';
import {
  candidacyOf,
  councilSeats,
  itemOf,
  sendCheck,
  sendCommittee,
  sendNotice,
  sendPresiding,
  sendRecommendation,
} from '../support/appointments';
import { type Council, electCouncil, split } from '../support/council';
import { emptySeat, sendEnding } from '../support/empty-seats';
import { logLines } from '../support/log';
import { type Person } from '../support/person';
import { codeOf, refusalOf } from '../support/refusal';
import { closePoll, decisionNumbered, sendDeclaration, sendOpening } from '../support/resolutions';
import { numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { sendAppointment, vacancyFor } from '../support/vacancies';
import { filesInZip } from '../support/unzip';
import { verifiedPack, verify } from '../support/verification';
import { castAll, paperFor } from '../support/voting';

/** Nobody nominated is named in public: what stands here is looked for in the log. */
const hidden = 'Philippa Unchosen-4c1d';

describe('R-E7: the council fills an office, from the brief to the term', () => {
  let scratch: Scratch;
  let council: Council;
  let vacancy = '';
  let chosen = '';
  let other = '';
  let resolution = '';
  let poll = '';
  const seats: Record<string, string> = {};

  /** The seat of the member with a number; members are called by theirs. */
  const seatOf = (n: number): string => seats[`Member ${n}`] ?? '';
  const onCommittee = () => scratch.insider(numberOf(1));
  const offCommittee = () => scratch.insider(numberOf(4));
  const candidacyFor = (person: Person) =>
    unwrap(
      person.api.GET('/api/v1/vacancies/{id}/candidacy', { params: { path: { id: vacancy } } }),
    );
  const placeOf = async (name: string) =>
    (await candidacyOf(scratch, vacancy)).committee.find((place) => place.name === name)?.id ?? '';
  const sendStage = (nominee: string, stage: Schema<'ConsiderNomineeDto'>['stage'], on?: string) =>
    scratch.secretary.api.POST('/api/v1/nominations/{id}/stages', {
      params: { path: { id: nominee } },
      body: { stage, reasons: 'Against the brief.', ...(on !== undefined && { on }) },
    });
  const sendInterest = (person: Person, nominee: string, member?: string) =>
    person.api.POST('/api/v1/nominations/{id}/interests', {
      params: { path: { id: nominee } },
      body: { nature: 'We sat on a board together.', ...(member !== undefined && { member }) },
    });
  const sendItemInterest = (person: Person, term?: string) =>
    person.api.POST('/api/v1/resolutions/{id}/interests', {
      params: { path: { id: resolution } },
      body: { nature: 'My employer supplies theirs.', ...(term !== undefined && { term }) },
    });

  beforeAll(async () => {
    scratch = await startScratch();
    council = await electCouncil(scratch);
    for (const { name, term } of await councilSeats(scratch)) seats[name] = term;
    const announced = await vacancyFor(
      scratch,
      'ned',
      { memberNumber: numberOf(5) },
      { name: hidden },
    );
    vacancy = announced.id;
    [chosen = '', other = ''] = announced.nominees;
  });
  afterAll(() => scratch.close());

  it('the brief says what is looked for, and on what terms', async () => {
    const announce = (termsDecision: number) =>
      scratch.secretary.api.POST('/api/v1/vacancies', {
        body: {
          office: 'chair',
          brief: 'Leads the board.',
          skills: 'Listens.',
          nominationsCloseOn: scratch.inDays(30),
          termsDecision,
        },
      });
    expect(await codeOf(announce(999))).toBe('decision-unknown');
    const { id } = await unwrap(announce(1));
    await expect(
      unwrap(scratch.secretary.api.GET('/api/v1/vacancies/{id}', { params: { path: { id } } })),
    ).resolves.toMatchObject({ skills: 'Listens.', termsDecision: 1 });
  });

  describe('a nominations committee', () => {
    it('is the council’s own by its majority', async () => {
      const named = (n: number[], others: string[] = []) =>
        sendCommittee(scratch, vacancy, n.map(seatOf), others);
      expect(await refusalOf(named([1, 2], ['A', 'B']))).toMatchObject({
        status: 422,
        code: 'not-the-councils',
        detail: expect.stringContaining('2 × 2 = 4 is not more than 4'),
      });
      expect(await codeOf(named([1]))).toBe('too-few-on-committee');
      expect(await codeOf(sendCommittee(scratch, vacancy, [randomUUID()]))).toBe(
        'not-on-the-council',
      );
      expect(await codeOf(sendCommittee(scratch, randomUUID(), [seatOf(1)]))).toBe(
        'vacancy-unknown',
      );
      const seat = await vacancyFor(scratch, 'council:partners');
      expect(await codeOf(sendCommittee(scratch, seat.id, [seatOf(1)]))).toBe('no-committee-here');
      await unwrap(named([1, 2, 3, 101], ['An assessor']));
      await unwrap(named([1, 2, 3], ['An assessor']));
      const { committee } = await candidacyOf(scratch, vacancy);
      expect(committee.map(({ name, isCouncilMember }) => [name, isCouncilMember])).toEqual([
        ['An assessor', false],
        ['Member 1', true],
        ['Member 2', true],
        ['Member 3', true],
      ]);
    });

    it('sees who is nominated, with the secretary, and nobody else does', async () => {
      const names = async (person: Person) =>
        (await candidacyFor(person)).nominees.map(({ name }) => name).sort();
      await expect(names(onCommittee())).resolves.toEqual(['Member 5', hidden]);
      await expect(names(scratch.secretary)).resolves.toEqual(['Member 5', hidden]);
      for (const person of [offCommittee(), scratch.returningOfficer, scratch.scrutineer])
        await expect(names(person)).resolves.toEqual([]);
      const { text } = await scratch.visitor.send('get', '/vacancies');
      expect(text).not.toContain(hidden);
    });

    it('takes nominees further, or not, with reasons that are kept', async () => {
      await unwrap(sendStage(chosen, 'longlisted'));
      expect(await codeOf(sendStage(chosen, 'interviewed', scratch.inDays(1)))).toBe('day-to-come');
      await unwrap(sendStage(chosen, 'interviewed'));
      expect(await codeOf(sendStage(chosen, 'shortlisted'))).toBe('not-a-later-stage');
      expect(await codeOf(sendStage(randomUUID(), 'shortlisted'))).toBe('nominee-unknown');
      await unwrap(sendStage(other, 'not-taken-further'));
      expect(await codeOf(sendStage(other, 'shortlisted'))).toBe('out-of-the-running');
      const { nominees } = await candidacyFor(onCommittee());
      const stagesOf = (nominee: string) =>
        nominees.find(({ id }) => id === nominee)?.stages.map(({ stage }) => stage);
      expect(stagesOf(chosen)).toEqual(['longlisted', 'interviewed']);
      expect(stagesOf(other)).toEqual(['not-taken-further']);
    });

    it('interviews by a panel of its own', async () => {
      const arrange = async (...names: string[]) =>
        scratch.secretary.api.POST('/api/v1/vacancies/{id}/interviews', {
          params: { path: { id: vacancy } },
          body: {
            heldOn: scratch.inDays(3),
            panel: await Promise.all(names.map((name) => placeOf(name))),
          },
        });
      expect(await codeOf(arrange())).toBe('not-on-the-committee');
      await unwrap(arrange('Member 1', 'An assessor'));
      await expect(candidacyOf(scratch, vacancy)).resolves.toMatchObject({
        interviews: [{ panel: ['An assessor', 'Member 1'] }],
      });
    });

    it('leaves out whoever has an interest in the nominee, and must be quorate without them', async () => {
      const mine = await placeOf('Member 1');
      expect(await codeOf(sendInterest(offCommittee(), chosen))).toBe('not-on-the-committee');
      expect(await codeOf(sendInterest(offCommittee(), chosen, mine))).toBe('for-oneself-alone');
      await unwrap(sendInterest(onCommittee(), chosen));
      expect(await codeOf(sendInterest(onCommittee(), chosen))).toBe('declared-already');
      const [second, third] = [await placeOf('Member 2'), await placeOf('Member 3')];
      expect(await codeOf(sendAppointment(scratch, vacancy, chosen))).toBe('not-recommended');
      expect(await refusalOf(sendRecommendation(scratch, chosen, [mine, second]))).toMatchObject({
        status: 422,
        code: 'has-an-interest',
        detail: expect.stringContaining('Member 1'),
      });
      expect(await codeOf(sendRecommendation(scratch, chosen, [second]))).toBe('not-quorate');
      expect(await codeOf(sendRecommendation(scratch, chosen, [randomUUID()]))).toBe(
        'not-on-the-committee',
      );
      expect(await codeOf(sendRecommendation(scratch, other, [second, third]))).toBe(
        'out-of-the-running',
      );
      await unwrap(sendRecommendation(scratch, chosen, [second, third]));
      const { nominees } = await candidacyFor(offCommittee());
      expect(nominees).toMatchObject([
        { name: 'Member 5', recommended: expect.any(String), stages: [], checks: [] },
      ]);
    });
  });

  describe('the council’s vote', () => {
    it('does not open while anything is missing, and the refusal lists it', async () => {
      ({ resolution } = await unwrap(sendAppointment(scratch, vacancy, chosen, scratch.inDays(9))));
      const opening = sendOpening(scratch, resolution, { closesAt: scratch.moment(9) });
      const { status, code, missing } = (await refusalOf(opening)) as Awaited<
        ReturnType<typeof refusalOf>
      > & { missing: string[] };
      expect([status, code]).toEqual([409, 'item-not-ready']);
      expect(missing).toEqual([
        expect.stringContaining('Nobody is named to preside'),
        expect.stringContaining('their interests are declared'),
        expect.stringContaining('found fit and proper'),
        expect.stringContaining('not disqualified'),
      ]);
    });

    it('each check is recorded with who, when and where, and the latest of each counts', async () => {
      expect(
        await codeOf(
          sendCheck(scratch, chosen, 'fit-and-proper', { checkedOn: scratch.inDays(1) }),
        ),
      ).toBe('day-to-come');
      expect(await codeOf(sendCheck(scratch, randomUUID(), 'fit-and-proper'))).toBe(
        'nominee-unknown',
      );
      await unwrap(sendCheck(scratch, chosen, 'interests-declared'));
      await unwrap(sendCheck(scratch, chosen, 'not-disqualified'));
      await unwrap(sendCheck(scratch, chosen, 'fit-and-proper', { inOrder: false }));
      const { data } = await itemOf(scratch, resolution);
      expect(data?.steps.filter(({ holds }) => !holds).map(({ says }) => says)).toEqual([
        expect.stringContaining('Nobody is named'),
        expect.stringContaining('was not found fit and proper'),
      ]);
      await unwrap(sendCheck(scratch, chosen, 'fit-and-proper'));
    });

    it('R-E6: neither the nominee nor anybody from outside the council presides', async () => {
      expect(await refusalOf(sendPresiding(scratch, resolution, seatOf(5)))).toMatchObject({
        status: 422,
        code: 'must-leave-the-chair',
        detail: expect.stringContaining('this item is about them'),
      });
      expect(await codeOf(sendPresiding(scratch, resolution, randomUUID()))).toBe(
        'not-on-the-council',
      );
      expect(await codeOf(sendPresiding(scratch, randomUUID(), seatOf(2)))).toBe(
        'resolution-unknown',
      );
      await unwrap(sendPresiding(scratch, resolution, seatOf(2)));
    });

    it('has no reasons to send, as nobody is removed', async () => {
      expect(await codeOf(sendNotice(scratch, resolution))).toBe('not-a-removal');
    });

    it('is not for those whom it concerns', async () => {
      expect(await codeOf(sendItemInterest(offCommittee(), seatOf(1)))).toBe('for-oneself-alone');
      await expect(unwrap(sendItemInterest(offCommittee()))).resolves.toEqual({ hasVote: false });
      expect(await codeOf(sendItemInterest(scratch.secretary, seatOf(4)))).toBe('declared-already');
      ({ poll } = await unwrap(
        sendOpening(scratch, resolution, { closesAt: scratch.moment(9, '12:00') }),
      ));
      const why = async (n: number) => (await paperFor(scratch.insider(numberOf(n)), poll)).reason;
      await expect(why(4)).resolves.toMatchObject({
        code: 'item-concerns-you',
        says: expect.stringContaining('declared an interest'),
      });
      await expect(why(5)).resolves.toMatchObject({
        code: 'item-concerns-you',
        says: expect.stringContaining('about you'),
      });
      const { contests } = await paperFor(scratch.insider(numberOf(2)), poll);
      expect(contests[0]?.text).toContain('Recommendation of the nominations committee: The');
      expect(await codeOf(sendPresiding(scratch, resolution, seatOf(3)))).toBe('not-a-draft');
      expect(await codeOf(sendItemInterest(onCommittee()))).toBe('not-a-draft');
    });

    it('R-A46: takes no effect until the identity of the new director is verified', async () => {
      const voters = council.all.filter((_, n) => n !== 3 && n !== 4);
      await castAll(poll, split(voters, 5, 1));
      scratch.at(9, '12:00');
      await closePoll(scratch, poll);
      expect(await refusalOf(sendDeclaration(scratch, resolution))).toMatchObject({
        status: 409,
        code: 'checks-missing',
        detail: expect.stringContaining('their identity is verified'),
      });
      await unwrap(sendCheck(scratch, chosen, 'identity-verified'));
      const { decision } = await unwrap(sendDeclaration(scratch, resolution));
      const made = await decisionNumbered(scratch, decision);
      expect(made).toMatchObject({
        verdict: 'carried',
        facts: {
          item: {
            presidedBy: { name: 'Member 2' },
            leftOut: 2,
            committee: { members: 4, councilMembers: 3, sat: 2 },
          },
        },
        effects: [
          { type: 'term-begins', office: 'ned', from: scratch.day(16) },
          { type: 'filing-due', by: scratch.day(30) },
        ],
        filings: [{ place: 2, filedOn: null }],
        officeCourse: {
          vacancy: {
            brief: 'What the work is.',
            nominated: 2,
            longlisted: 1,
            shortlisted: 1,
            interviewsOn: [expect.any(String)],
            recommendation: {
              members: 4,
              councilMembers: 3,
              sat: 2,
              leftOut: 1,
              reasons: 'The strongest of those interviewed.',
            },
          },
          interests: 1,
        },
      });
      expect(JSON.stringify(made)).not.toContain(hidden);
      await unwrap(
        scratch.secretary.api.POST('/api/v1/decisions/{number}/filings/{place}', {
          params: { path: { number: decision, place: 2 } },
          body: { filedOn: scratch.inDays(0) },
        }),
      );
      await expect(decisionNumbered(scratch, decision)).resolves.toMatchObject({
        filings: [{ place: 2, filedOn: scratch.inDays(0) }],
      });
    });
  });

  it('nothing of it names in public who was not chosen, and a stranger can recompute it', async () => {
    const log = (await logLines(scratch.visitor)).join('\n');
    expect(log).not.toContain(hidden);
    expect(log).not.toContain('folio 7');
    expect(log).not.toContain('sat on a board together');
    await expect(verify(scratch)).resolves.toMatchObject({ failures: [], unchecked: [] });
  });

  it('is in its evidence pack with the checks and the recommendation, which holds by itself', async () => {
    const [{ number: decision = 0 } = {}] = await scratch.sql<{ number: number }>(
      `select d.number from governance.resolution r join governance.decision d on d.id = r.decision_id where r.id = $1`,
      [resolution],
    );
    expect((await verifiedPack(scratch, `decisions/${decision}`)).failures).toEqual([]);
    const answer = await fetch(`${scratch.url}/api/v1/decisions/${decision}/pack`);
    const files = await filesInZip(Buffer.from(await answer.arrayBuffer()));
    const entries = [...files].flatMap(([name, bytes]) =>
      name.endsWith('.json') && name.includes('entries/') ? [Buffer.from(bytes).toString()] : [],
    );
    for (const action of ['committee.named', 'nominee.recommended', 'nominee.checked'])
      expect(entries.some((entry) => entry.includes(`"a":"${action}"`))).toBe(true);
  });

  it('whoever leaves makes the office vacant; each announced vacancy is for one such place', async () => {
    scratch.at(17);
    const [{ term = '' } = {}] = await scratch.sql<{ term: string }>(
      `select id as term from governance.term where office = 'ned' and ended_on is null`,
    );
    await unwrap(sendEnding(scratch, term, 'resigned', scratch.day(17)));
    const { next, nextSays } = await emptySeat(scratch, term);
    expect({ next, nextSays }).toEqual({
      next: 'announce',
      nextSays: expect.stringMatching(/^Announce the vacancy: /),
    });
    const { id } = await vacancyFor(scratch, 'ned');
    await expect(emptySeat(scratch, term)).resolves.toMatchObject({
      next: 'announced',
      nextSays: expect.stringMatching(/^The vacancy is announced: /),
      coOption: id,
    });
    const { items } = await unwrap(scratch.visitor.api.GET('/api/v1/council/vacancies'));
    expect(items).toContainEqual(expect.objectContaining({ office: 'ned', next: 'announced' }));
  });
});
