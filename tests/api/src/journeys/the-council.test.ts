import { unwrap, type Schema } from '@folkmoot/contract';
import { presidedOver, sendNotice } from '../support/appointments';
import { type Council, decide, electCouncil, split } from '../support/council';
import { codeOf, refusalOf } from '../support/refusal';
import {
  closePoll,
  draftResolution,
  openResolution,
  pollDetails,
  sendOpening,
} from '../support/resolutions';
import { numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { sendAppointment, sendNomination, vacancyPutForward } from '../support/vacancies';
import { verify } from '../support/verification';
import { castAll, paperFor } from '../support/voting';

describe('a council of eight', () => {
  let scratch: Scratch;
  let council: Council;

  beforeAll(async () => {
    scratch = await startScratch();
    council = await electCouncil(scratch);
  });
  afterAll(() => scratch.close());

  const holders = async (office: string): Promise<Schema<'HolderDto'>[]> => {
    const { offices } = await unwrap(scratch.visitor.api.GET('/api/v1/council'));
    return offices.find(({ code }) => code === office)?.holders ?? [];
  };
  const namesOf = async (office: string) => (await holders(office)).map(({ name }) => name);

  const named = (...names: string[]) => names.map((name) => ({ name }));
  const sendRemoval = (term: string, on: string) =>
    scratch.secretary.api.POST('/api/v1/removals', {
      body: { term, on, reasons: 'Absent from six meetings.' },
    });

  describe('appoints the chair', () => {
    it('from those nominated, each once, by more than half of the members voting', async () => {
      const { id, nominees } = await vacancyPutForward(
        scratch,
        'chair',
        ...named('Rosalind Hale', 'Piers Oakes'),
      );
      expect(await codeOf(sendNomination(scratch, id, { name: 'rosalind  hale' }))).toBe(
        'nominated-already',
      );
      const { resolution } = await unwrap(sendAppointment(scratch, id, nominees[0]));
      expect(await codeOf(sendAppointment(scratch, id, nominees[1]))).toBe('resolution-pending');
      const decision = await decide(scratch, resolution, split(council.all, 4, 3, 1), {
        day: 7,
        time: '12:00',
      });
      expect(decision).toMatchObject({
        verdict: 'carried',
        kind: 'council-appoint-chair',
        body: 'council',
        headline: expect.stringMatching(
          /^4 for, 3 against, 1 abstained; 57\.1 % of members voting/,
        ),
        effects: [
          {
            type: 'term-begins',
            office: 'chair',
            holder: expect.objectContaining({ name: 'Rosalind Hale' }),
            from: scratch.day(7),
            to: '2083-03-10',
          },
          { type: 'filing-due', what: 'Notice of a new director', by: scratch.day(21) },
        ],
      });
      await expect(holders('chair')).resolves.toMatchObject([
        { name: 'Rosalind Hale', decision: decision.number },
      ]);
      expect(await codeOf(sendAppointment(scratch, id, nominees[1]))).toBe('vacancy-filled');
    });

    it('and only one at a time', async () => {
      const { id, nominees } = await vacancyPutForward(scratch, 'chair', { name: 'Piers Oakes' });
      expect(await refusalOf(sendAppointment(scratch, id, nominees[0]))).toMatchObject({
        status: 409,
        code: 'no-place-vacant',
      });
    });
  });

  describe('appoints non-executive directors', () => {
    it('but not by half of its votes, which leaves the vacancy to another', async () => {
      const { id, nominees } = await vacancyPutForward(
        scratch,
        'ned',
        ...named('Chinwe Okoro', 'Graham Lister'),
      );
      const first = await unwrap(sendAppointment(scratch, id, nominees[0]));
      const lost = await decide(scratch, first.resolution, split(council.all, 4, 4), {
        day: 7,
        time: '14:00',
      });
      expect(lost).toMatchObject({ verdict: 'lost', effects: [] });
      await expect(namesOf('ned')).resolves.toEqual([]);
      const second = await unwrap(sendAppointment(scratch, id, nominees[1]));
      const carried = await decide(scratch, second.resolution, split(council.all, 5, 3), {
        day: 7,
        time: '16:00',
      });
      expect(carried.verdict).toBe('carried');
      await expect(namesOf('ned')).resolves.toEqual(['Graham Lister']);
    });
  });

  describe('decides nothing without a quorum', () => {
    it.each([
      ['too few took part', (c: Council) => [c.staff[0], c.community[0]]],
      ['staff alone took part', (c: Council) => c.staff],
      ['nobody took part', () => []],
    ])('when %s, whatever they voted', async (_, present) => {
      const id = await draftResolution(scratch, { kind: 'council-resolution' });
      const people = present(council).filter((person) => person !== undefined);
      scratch.at(8);
      const decision = await decide(scratch, id, split(people, people.length, 0), {
        day: 8,
        time: '10:00',
      });
      expect(decision).toMatchObject({
        verdict: 'no-quorum',
        headline: expect.stringMatching(/^No quorum\. /),
        effects: [],
      });
    });

    it('and abstaining is taking part', async () => {
      const id = await draftResolution(scratch, { kind: 'council-resolution' });
      const votes = split([...council.community, ...council.staff], 1, 0, 3);
      const decision = await decide(scratch, id, votes, { day: 9, time: '10:00' });
      expect(decision.verdict).toBe('carried');
    });
  });

  it('is asked, and nobody else', async () => {
    const id = await draftResolution(scratch, { kind: 'council-resolution' });
    const poll = await openResolution(scratch, id, scratch.moment(10));
    await expect(paperFor(scratch.insider(numberOf(6)), poll)).resolves.toMatchObject({
      canVote: false,
      reason: { code: 'not-on-the-council' },
    });
    const { items } = await unwrap(scratch.insider(numberOf(6)).api.GET('/api/v1/my/ballots'));
    expect(items.some((item) => item.poll === poll)).toBe(false);
  });

  it('is not told which three have voted while they can still be told apart', async () => {
    const id = await draftResolution(scratch, { kind: 'council-resolution' });
    const poll = await openResolution(scratch, id, scratch.moment(10));
    await castAll(poll, split(council.all, 1, 0));
    const parts = async () => (await pollDetails(scratch, poll)).roll.byConstituency;
    await expect(parts()).resolves.toEqual([
      {
        code: 'community staff',
        name: 'Community and Staff',
        entitled: 8,
        voted: null,
        votes: null,
      },
    ]);
    const { text } = await scratch.scrutineer.send('get', `/polls/${poll}`);
    expect(text).not.toContain('"entitled":3');
    scratch.at(10);
    await closePoll(scratch, poll);
    await expect(parts()).resolves.toMatchObject([
      { code: 'community', entitled: 3, voted: 0 },
      { code: 'staff', entitled: 5, voted: 1 },
    ]);
  });

  describe('R-E8: removes by three quarters of its members in office', () => {
    const lister = async () =>
      (await holders('ned')).find(({ name }) => name === 'Graham Lister')?.term ?? '';

    it('after 14 clear days in which the holder could reply', async () => {
      scratch.at(20);
      const term = await lister();
      expect(await codeOf(sendRemoval(term, scratch.day(34)))).toBe('takes-effect-too-soon');
      const { resolution } = await unwrap(sendRemoval(term, scratch.day(35)));
      await unwrap(sendNotice(scratch, resolution));
      await presidedOver(scratch, resolution);
      scratch.at(34);
      const closesAt = scratch.moment(36);
      expect(await refusalOf(sendOpening(scratch, resolution, { closesAt }))).toMatchObject({
        status: 409,
        code: 'item-not-ready',
        detail: expect.stringContaining('13 (clear days) is not at least 14 (needed)'),
      });
    });

    it('not by five of eight, though nobody voted against', async () => {
      const { resolution } = await unwrap(sendRemoval(await lister(), scratch.day(50)));
      await unwrap(sendNotice(scratch, resolution));
      scratch.at(49);
      const mixed = [...council.community, ...council.staff];
      const decision = await decide(scratch, resolution, split(mixed, 5, 0), {
        day: 49,
        time: '12:00',
      });
      expect(decision).toMatchObject({ verdict: 'lost', effects: [] });
      expect(decision.headline).toContain('62.5 % of members in office');
    });

    it('by six of eight, with the reasons, the reply and the day on the record', async () => {
      const { resolution } = await unwrap(sendRemoval(await lister(), scratch.day(66)));
      await unwrap(sendNotice(scratch, resolution));
      scratch.at(64);
      const reply = 'I was caring for my father, and told the chair so.';
      const path = { params: { path: { id: resolution } } };
      await unwrap(
        scratch.secretary.api.PUT('/api/v1/resolutions/{id}/reply', { ...path, body: { reply } }),
      );
      const decision = await decide(scratch, resolution, split(council.all, 6, 2), {
        day: 65,
        time: '09:00',
      });
      expect(decision).toMatchObject({
        verdict: 'carried',
        effects: [
          { type: 'term-ends', on: scratch.day(66), reason: 'Absent from six meetings.' },
          { type: 'filing-due', by: scratch.day(80) },
        ],
        facts: {
          item: { notice: { givenOn: scratch.day(49), voteFrom: scratch.day(64), reply } },
        },
      });
      await expect(namesOf('ned')).resolves.toEqual(['Graham Lister']);
      scratch.at(66);
      await expect(namesOf('ned')).resolves.toEqual([]);
    });
  });

  it('leaves a record that a stranger can recompute', async () => {
    expect((await verify(scratch)).failures).toEqual([]);
  });
});
