import { unwrap } from '@folkmoot/contract';
import { type Council, decide, electCouncil, split } from '../support/council';
import { codeOf, refusalOf } from '../support/refusal';
import { draftResolution, openResolution } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { sendAppointment, sendNomination, vacancyFor } from '../support/vacancies';
import { verify } from '../support/verification';
import { paperFor } from '../support/voting';

const partner = { memberNumber: numberOf(201) };

describe('R-E2: a partner is co-opted to the council', () => {
  let scratch: Scratch;
  let council: Council;
  let vacancy: Awaited<ReturnType<typeof vacancyFor>>;

  beforeAll(async () => {
    scratch = await startScratch();
    council = await electCouncil(scratch);
    await importRoll(scratch, ...lines(2, 'partners', 201));
    vacancy = await vacancyFor(scratch, 'council:partners', partner);
  });
  afterAll(() => scratch.close());

  it('to a co-opted seat, never to an elected one', async () => {
    const body = {
      office: 'council:staff',
      brief: 'A seat.',
      nominationsCloseOn: scratch.day(60),
    };
    expect(
      await refusalOf(scratch.secretary.api.POST('/api/v1/vacancies', { body })),
    ).toMatchObject({ status: 422, code: 'office-unknown' });
  });

  it.each([
    ['by name, as if for an office', { name: 'Anybody' }, 'member-number-missing'],
    ['who is in no register', { memberNumber: 'M9999' }, 'member-unknown'],
    ['of another constituency', { memberNumber: numberOf(1) }, 'not-eligible'],
    ['twice', { memberNumber: numberOf(201).toLowerCase() }, 'nominated-already'],
  ])('not nominated %s', async (_, nomination, code) => {
    expect(await codeOf(sendNomination(scratch, vacancy.id, nomination))).toBe(code);
  });

  it('and for an office a name is wanted, or the number of a member, who is named by the register', async () => {
    const { id } = await vacancyFor(scratch, 'chair');
    expect(await codeOf(sendNomination(scratch, id, {}))).toBe('name-missing');
    expect(await codeOf(sendNomination(scratch, id, { memberNumber: 'M9999' }))).toBe(
      'member-unknown',
    );
    await unwrap(sendNomination(scratch, id, { ...partner, name: 'Somebody Else' }));
    await expect(
      scratch.sql(`select name from governance.nomination where vacancy_id = $1`, [id]),
    ).resolves.toEqual([{ name: 'Member 201' }]);
  });

  it('by more than half of the elected members in office, and then votes with the council', async () => {
    const { resolution } = await unwrap(
      sendAppointment(scratch, vacancy.id, vacancy.nominees[0], scratch.day(8)),
    );
    const votes = split([...council.community, ...council.staff], 5, 0);
    const decision = await decide(scratch, resolution, votes, { day: 8, time: '09:00' });
    expect(decision).toMatchObject({
      verdict: 'carried',
      kind: 'council-co-opt',
      title: "Co-option of Member 201 to a Members' Council seat for Partners",
      effects: [{ type: 'term-begins', office: 'council:partners', from: scratch.day(8) }],
      facts: { service: { served: [], placesTaken: 0 } },
    });
    const id = await draftResolution(scratch, { kind: 'council-resolution' });
    const poll = await openResolution(scratch, id, scratch.moment(9));
    const papers = await Promise.all(
      [201, 202].map((n) => paperFor(scratch.insider(numberOf(n)), poll)),
    );
    expect(papers.map(({ canVote }) => canVote)).toEqual([true, false]);
  });

  it('leaves a record that a stranger can recompute', async () => {
    expect((await verify(scratch)).failures).toEqual([]);
  });
});
