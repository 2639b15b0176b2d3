import { unwrap } from '@folkmoot/contract';
import {
  candidacyOf,
  councilSeats,
  sendCheck,
  sendCommittee,
  sendNotice,
  sendPresiding,
  sendRecommendation,
} from '../support/appointments';
import { type Council, electCouncil, split } from '../support/council';
import { type Person } from '../support/person';
import { codeOf } from '../support/refusal';
import { concludeResolution, sendOpening } from '../support/resolutions';
import { numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { sendAppointment, vacancyFor } from '../support/vacancies';
import { castAll } from '../support/voting';

const outsider = 'Philippa Outside';

describe('R-E6, R-E7: what a council member sees of an appointment or a removal, and declares', () => {
  let scratch: Scratch;
  let council: Council;
  let vacancy = '';
  let chosen = '';
  let other = '';
  let resolution = '';
  let poll = '';
  const seats: Record<string, string> = {};

  const memberNo = (n: number): Person => scratch.insider(numberOf(n));
  const seatOf = (n: number): string => seats[`Member ${n}`] ?? '';
  const candidacy = (person: Person) =>
    unwrap(
      person.api.GET('/api/v1/vacancies/{id}/candidacy', { params: { path: { id: vacancy } } }),
    );
  const items = async (person: Person) =>
    (await unwrap(person.api.GET('/api/v1/my/council-items'))).items;
  const item = (person: Person, id = resolution) =>
    person.api.GET('/api/v1/my/council-items/{id}', { params: { path: { id } } });
  const terms = async (person: Person) => (await unwrap(person.api.GET('/api/v1/my/terms'))).items;
  const declareFor = (person: Person, term: string, text: string) =>
    person.api.POST('/api/v1/terms/{term}/interests', {
      params: { path: { term } },
      body: { text },
    });

  beforeAll(async () => {
    scratch = await startScratch();
    council = await electCouncil(scratch);
    for (const { name, term } of await councilSeats(scratch)) seats[name] = term;
    const announced = await vacancyFor(
      scratch,
      'ned',
      { memberNumber: numberOf(5) },
      { name: outsider },
    );
    vacancy = announced.id;
    [chosen = '', other = ''] = announced.nominees;
    await unwrap(sendCommittee(scratch, vacancy, [1, 2, 3, 5].map(seatOf), ['An assessor']));
    for (const id of [chosen, other])
      await unwrap(
        scratch.secretary.api.POST('/api/v1/nominations/{id}/stages', {
          params: { path: { id } },
          body: { stage: 'longlisted', reasons: 'Against the brief.' },
        }),
      );
    await unwrap(sendCheck(scratch, chosen, 'fit-and-proper'));
  });
  afterAll(() => scratch.close());

  it('the committee sees who is nominated and how far they came; the nominee on it sees nothing', async () => {
    const seen = await candidacy(memberNo(1));
    expect(seen.nominees.map(({ name, stages }) => [name, stages.length])).toEqual([
      ['Member 5', 1],
      [outsider, 1],
    ]);
    const place = seen.committee.find(({ name }) => name === 'Member 1')?.id;
    expect(seen.ownPlace).toBe(place);
    await expect(candidacy(memberNo(5))).resolves.toMatchObject({ nominees: [], seesAll: false });
    await expect(candidacy(memberNo(4))).resolves.toMatchObject({ nominees: [], ownPlace: null });
    const plain = memberNo(6).api;
    const path = { params: { path: { id: vacancy } } };
    expect(await codeOf(plain.GET('/api/v1/vacancies/{id}/candidacy', path))).toBe('not-allowed');
    expect(await codeOf(plain.GET('/api/v1/vacancies/{id}', path))).toBe('not-allowed');
  });

  it('whoever has an interest in a nominee no longer sees what is done about them', async () => {
    await unwrap(
      memberNo(1).api.POST('/api/v1/nominations/{id}/interests', {
        params: { path: { id: chosen } },
        body: { nature: 'We sat on a board together.' },
      }),
    );
    const [nominee, rival] = (await candidacy(memberNo(1))).nominees;
    expect(nominee).toMatchObject({ name: 'Member 5', stages: [], checks: [] });
    expect(rival?.stages).toHaveLength(1);
    expect((await candidacy(memberNo(2))).nominees[0]).toMatchObject({
      stages: [{ stage: 'longlisted' }],
      checks: [{ check: 'fit-and-proper' }],
    });
    expect((await candidacyOf(scratch, vacancy)).nominees[0]?.stages).toHaveLength(1);
  });

  it('an appointment that is drafted is before every council member, and nobody else', async () => {
    const { committee } = await candidacyOf(scratch, vacancy);
    const sat = committee.filter(({ name }) => !/ [15]$/.test(name)).map(({ id }) => id);
    await unwrap(sendRecommendation(scratch, chosen, sat));
    for (const check of ['interests-declared', 'not-disqualified', 'identity-verified'] as const)
      await unwrap(sendCheck(scratch, chosen, check));
    ({ resolution } = await unwrap(sendAppointment(scratch, vacancy, chosen, scratch.inDays(9))));
    await unwrap(sendPresiding(scratch, resolution, seatOf(2)));
    expect(await items(memberNo(4))).toMatchObject([
      { resolution, about: 'appointment', state: 'draft', poll: null, noVote: null },
    ]);
    expect(await items(memberNo(5))).toMatchObject([{ noVote: 'concerned', ownInterest: null }]);
    for (const person of [memberNo(6), scratch.secretary, scratch.returningOfficer]) {
      expect(await codeOf(person.api.GET('/api/v1/my/council-items'))).toBe('not-allowed');
      expect(await codeOf(item(person))).toBe('not-allowed');
    }
  });

  it('whoever declares an interest in it reads that they have no vote, and what they declared', async () => {
    await unwrap(
      memberNo(4).api.POST('/api/v1/resolutions/{id}/interests', {
        params: { path: { id: resolution } },
        body: { nature: 'My employer supplies theirs.' },
      }),
    );
    await expect(unwrap(item(memberNo(4)))).resolves.toMatchObject({
      noVote: 'interested',
      ownInterest: 'My employer supplies theirs.',
      item: { interestedVote: false, vacancy },
    });
    await expect(unwrap(item(memberNo(2)))).resolves.toMatchObject({
      noVote: null,
      ownInterest: null,
      item: { interests: [{ name: 'Member 4' }], presiding: { name: 'Member 2' } },
    });
    const path = { params: { path: { id: resolution } } };
    const body = { nature: 'I know them.' };
    expect(
      await codeOf(memberNo(6).api.POST('/api/v1/resolutions/{id}/interests', { ...path, body })),
    ).toBe('not-allowed');
  });

  it('it leads to the vote, and after the decision to the register', async () => {
    ({ poll } = await unwrap(
      sendOpening(scratch, resolution, { closesAt: scratch.moment(9, '12:00') }),
    ));
    expect(await items(memberNo(4))).toMatchObject([{ state: 'open', poll, noVote: 'interested' }]);
    const voters = council.all.filter((_, n) => n !== 3 && n !== 4);
    await castAll(poll, split(voters, 5, 1));
    scratch.at(9, '12:00');
    expect(await items(memberNo(2))).toMatchObject([{ state: 'closed' }]);
    const { number } = await concludeResolution(scratch, resolution, poll);
    expect(await items(memberNo(2))).toEqual([]);
    await expect(unwrap(item(memberNo(2)))).resolves.toMatchObject({
      state: 'decided',
      decision: number,
    });
  });

  it('a removal comes before the council once its reasons were sent, and not earlier', async () => {
    const drafted = await unwrap(
      scratch.secretary.api.POST('/api/v1/removals', {
        body: {
          term: seatOf(1),
          on: scratch.day(50),
          reasons: 'Published papers that the council had in confidence.',
          ground: 'breach-of-code',
        },
      }),
    );
    for (const n of [1, 2]) {
      expect(await items(memberNo(n))).toEqual([]);
      expect((await item(memberNo(n), drafted.resolution)).response.status).toBe(404);
    }
    const today = scratch.inDays(0);
    await unwrap(sendNotice(scratch, drafted.resolution, today, scratch.inDays(23)));
    expect(await items(memberNo(1))).toMatchObject([{ about: 'removal', noVote: 'concerned' }]);
    await expect(unwrap(item(memberNo(2), drafted.resolution))).resolves.toMatchObject({
      text: expect.stringContaining('Published papers'),
      noVote: null,
      item: { asksHearing: true, notice: { givenOn: today, reply: null } },
    });
  });

  it('R-D13, R-E10: each declares what they have in their own terms, and withdraws it with its history', async () => {
    const [mine] = await terms(memberNo(2));
    expect(mine).toMatchObject({
      term: seatOf(2),
      officeName: expect.stringContaining('Staff'),
      decision: expect.any(Number),
      isOver: false,
      interests: [],
    });
    await unwrap(declareFor(memberNo(2), seatOf(2), 'Trustee of a food bank.'));
    await unwrap(declareFor(memberNo(2), seatOf(2), 'None.'));
    expect((await terms(memberNo(2)))[0]?.interests.map(({ text }) => text)).toEqual([
      'None.',
      'Trustee of a food bank.',
    ]);
    for (const person of [memberNo(3), memberNo(6)])
      expect(await codeOf(declareFor(person, seatOf(2), 'Not mine.'))).toBe('not-allowed');
    expect(await terms(memberNo(6))).toEqual([]);
    expect(await codeOf(scratch.secretary.api.GET('/api/v1/my/terms'))).toBe('not-allowed');
    await unwrap(
      scratch.secretary.api.POST('/api/v1/terms/{term}/ending', {
        params: { path: { term: seatOf(3) } },
        body: { cause: 'resigned', on: scratch.inDays(0) },
      }),
    );
    expect(await terms(memberNo(3))).toMatchObject([{ term: seatOf(3), isOver: true }]);
    expect(await codeOf(declareFor(memberNo(3), seatOf(3), 'Too late.'))).toBe('term-ended');
    expect(await codeOf(memberNo(3).api.GET('/api/v1/my/council-items'))).toBe('not-allowed');
  });
});
