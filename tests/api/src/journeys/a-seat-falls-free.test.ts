import { unwrap, type Schema } from '@folkmoot/contract';
import { canonicalJson, sha256Hex } from '@folkmoot/log';
import { verifyRecord } from '@folkmoot/verify';
import {
  callElection,
  openElection,
  sendCandidate,
  override,
  sendCount,
  sendElectionDeclaration,
} from '../support/elections';
import { entriesOf, entriesOn } from '../support/log';
import { type Person } from '../support/person';
import { codeOf, refusalOf } from '../support/refusal';
import { closePoll } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { publishedRecord, verifiedPack, verify } from '../support/verification';
import { castAll } from '../support/voting';
import { waitFor } from '../support/wait-for';

let scratch: Scratch;
let election: string;

const community = (n: number): Person => scratch.insider(numberOf(n));

const council = (on?: string): Promise<Schema<'CouncilDto'>> =>
  unwrap(scratch.visitor.api.GET('/api/v1/council', { params: { query: on ? { on } : {} } }));
const communitySeats = async (on?: string) => {
  const { seats } = await council(on);
  return seats.find(({ constituency }) => constituency === 'community')!;
};
const termOf = async (name: string): Promise<string> =>
  (await communitySeats()).holders.find((holder) => holder.name === name)?.term ?? '';

const endTerm = (
  term: string,
  cause: Schema<'EndTermDto'>['cause'],
  on: string,
  person = scratch.secretary,
) =>
  person.api.POST('/api/v1/terms/{term}/ending', {
    params: { path: { term } },
    body: { cause, on },
  });
const vacant = (person = scratch.returningOfficer): Promise<Schema<'VacantSeatDto'>[]> =>
  unwrap(person.api.GET('/api/v1/vacant-seats')).then(({ items }) => [...items]);
const seat = (term: string): Promise<Schema<'VacantSeatDetailsDto'>> =>
  unwrap(
    scratch.returningOfficer.api.GET('/api/v1/vacant-seats/{term}', { params: { path: { term } } }),
  );
const offer = (term: string, replyBy: string, person = scratch.returningOfficer) =>
  person.api.POST('/api/v1/vacant-seats/{term}/offers', {
    params: { path: { term } },
    body: { replyBy },
  });
const answer = (term: string, candidate: string, serves: boolean, person: Person) =>
  person.api.POST('/api/v1/vacant-seats/{term}/offers/{candidate}/answer', {
    params: { path: { term, candidate } },
    body: { serves },
  });
const fill = (term: string, person = scratch.returningOfficer) =>
  person.api.POST('/api/v1/vacant-seats/{term}/filling', { params: { path: { term } } });
const decisionOf = (number: number): Promise<Schema<'DecisionDto'>> =>
  unwrap(scratch.visitor.api.GET('/api/v1/decisions/{number}', { params: { path: { number } } }));

/** Two are elected, 1 and 2; the papers of 1 go on to 3 and 4. It takes seven days. */
beforeAll(async () => {
  scratch = await startScratch();
  await importRoll(scratch, ...lines(9, 'community'));
  election = await callElection(scratch, {
    community: { seats: 2, candidates: [1, 2, 3, 4, 5].map(numberOf) },
  });
  const poll = await openElection(scratch, election, scratch.moment(7));
  const [one, two, three, four] = ['Member 1', 'Member 2', 'Member 3', 'Member 4'] as const;
  await castAll(poll, [
    [community(1), one, three],
    [community(2), one, four],
    [community(3), one, four],
    [community(4), one, four, three],
    [community(5), two, three],
    [community(6), two],
    [community(7), two],
  ]);
  scratch.at(7);
  await closePoll(scratch, poll);
  await unwrap(sendCount(scratch, election));
  await unwrap(sendElectionDeclaration(scratch, election));
  scratch.at(20);
});
afterAll(() => scratch.close());

describe('R-E11, R-F30: a seat that falls free before its time', () => {
  let term: string;
  let filled: number;

  it('is ended by the secretary for a cause, and for nobody else', async () => {
    term = await termOf('Member 1');
    for (const person of [scratch.returningOfficer, scratch.scrutineer, community(1)])
      expect(await codeOf(endTerm(term, 'resigned', scratch.day(20), person))).toBe('not-allowed');
    expect(await codeOf(endTerm(election, 'resigned', scratch.day(20)))).toBe('term-unknown');
    expect(await codeOf(endTerm(term, 'resigned', scratch.day(6)))).toBe('before-the-term');
    expect(await codeOf(endTerm(term, 'died', scratch.day(21)))).toBe('not-yet');
    expect(await codeOf(endTerm(term, 'resigned', scratch.day(7 + 3 * 366)))).toBe('term-ended');
    expect(await unwrap(endTerm(term, 'resigned', scratch.day(20)))).toEqual({
      vacantFrom: scratch.day(20),
    });
    expect(await codeOf(endTerm(term, 'died', scratch.day(20)))).toBe('term-ended');
  });

  it('is in the log with its rule, and in the register since when and why', async () => {
    const [entry] = await entriesOn(scratch.visitor, term);
    expect(entry).toMatchObject({
      action: 'seat.vacated',
      fields: {
        office: 'council:community',
        cause: 'resigned',
        vacantFrom: scratch.day(20),
        rule: 'R-E11',
      },
    });
    expect((await communitySeats()).vacant).toEqual([
      {
        holder: 'Member 1',
        since: scratch.day(20),
        why: 'The member resigned.',
        citation: 'Constitution, when a seat falls free [design]',
      },
    ]);
    expect((await communitySeats(scratch.day(19))).vacant).toEqual([]);
  });

  it('is listed with the ways of the constitution, the first that is open and why the others are not', async () => {
    const [only, ...more] = await vacant();
    expect(more).toEqual([]);
    expect(only).toMatchObject({ term, next: 'countback', holder: 'Member 1', asked: 0 });
    expect(only?.ways.map(({ way, isOpen }) => [way, isOpen])).toEqual([
      ['countback', true],
      ['next-highest', false],
      ['by-election', true],
      ['co-option', true],
    ]);
    expect(only?.ways[1]?.says).toBe('The method of the last election does not say who came next.');
    expect((await seat(term)).couldServe).toEqual(['Member 3', 'Member 4', 'Member 5']);
  });

  it('R-F29: is offered to those who stood, and counted only when they have answered', async () => {
    expect(await codeOf(fill(term))).toBe('not-asked-yet');
    expect(await codeOf(offer(term, scratch.day(19)))).toBe('closing-date-passed');
    expect(await codeOf(offer(election, scratch.day(30)))).toBe('seat-unknown');
    expect(await unwrap(offer(term, scratch.day(30)))).toEqual({ asked: 3 });
    expect(await codeOf(offer(term, scratch.day(30)))).toBe('offered-already');
    const letters = await waitFor('letters to the candidates', async () => {
      const found = await scratch.sql<{ to: string; text: string }>(
        `select "to", text from platform.mailbox_message where subject like 'A seat on the council%' order by 1`,
      );
      return found.length === 3 ? found : undefined;
    });
    expect(letters[0]).toMatchObject({ to: 'm3@members.example' });
    const own = await unwrap(community(3).api.GET('/api/v1/my/seat-offers'));
    expect(own.items).toMatchObject([
      { seat: term, serves: null, replyBy: scratch.day(30), isOffice: false },
    ]);
    expect((await unwrap(community(6).api.GET('/api/v1/my/seat-offers'))).items).toEqual([]);

    const { candidates } = await seat(term);
    const [three, four, five] = candidates.map(({ candidate }) => candidate);
    expect(await refusalOf(answer(term, three!, true, community(4)))).toMatchObject({
      status: 403,
      code: 'not-allowed',
    });
    expect(await codeOf(answer(term, three!, true, scratch.scrutineer))).toBe('not-allowed');
    expect(await codeOf(answer(term, election, true, scratch.secretary))).toBe('not-asked');
    expect((await answer(term, three!, true, community(3))).response.status).toBe(204);
    expect((await answer(term, four!, true, scratch.secretary)).response.status).toBe(204);
    expect(await codeOf(fill(term))).toBe('answers-awaited');
    expect((await answer(term, five!, false, community(5))).response.status).toBe(204);
    const answers = await entriesOf(scratch.visitor, 'seat.answered');
    expect(answers.map(({ fields }) => fields)).toEqual([{}, {}, {}]);
  });

  it('R-E11: everybody reads what happens next, and nobody who was asked or what they said', async () => {
    const { items } = await unwrap(scratch.visitor.api.GET('/api/v1/council/vacancies'));
    const { holder, nextSays } = await seat(term);
    expect(items).toEqual([
      { office: 'council:community', holder, since: scratch.day(20), next: 'countback', nextSays },
    ]);
    expect(JSON.stringify(items)).not.toMatch(/Member [345]/);
  });

  it('R-F30: is filled from ballots that are kept for the whole term', async () => {
    const { ballotLinks } = await decisionOf(1);
    const { to } = (await communitySeats()).holders.find(({ name }) => name === 'Member 2')!;
    expect(ballotLinks).toMatchObject({ keptUntil: to, unlinkedOn: null });
  });

  it('is filled by a countback of the papers that elected the member, which anybody can make again', async () => {
    for (const person of [scratch.secretary, scratch.scrutineer, community(3)])
      expect(await codeOf(fill(term, person))).toBe('not-allowed');
    const [first, second] = await Promise.allSettled([unwrap(fill(term)), unwrap(fill(term))]);
    expect([first.status, second.status].sort()).toEqual(['fulfilled', 'rejected']);
    filled = [first, second].flatMap((one) =>
      one.status === 'fulfilled' ? [one.value.decision] : [],
    )[0]!;
    const decision = await decisionOf(filled);
    expect(decision).toMatchObject({ verdict: 'elected', kind: 'casual-vacancy' });
    expect(decision.headline).toMatch(/^Member 4 takes the seat of Member 1, by counting back/);
    const { items: polls } = await unwrap(scratch.returningOfficer.api.GET('/api/v1/polls'));
    expect(new Set(polls.map(({ id }) => id)).size).toBe(polls.length);
    const { holders, vacant: none } = await communitySeats();
    expect(none).toEqual([]);
    expect(holders.map(({ name, from, decision: by }) => [name, from, by])).toContainEqual([
      'Member 4',
      scratch.day(20),
      filled,
    ]);
    const [two, four] = ['Member 2', 'Member 4'].map((name) =>
      holders.find((holder) => holder.name === name),
    );
    expect(four?.to).toBe(two?.to);
    expect(await vacant()).toEqual([]);
    expect(await verify(scratch)).toMatchObject({ ok: true, failures: [] });
    expect((await verifiedPack(scratch, `decisions/${filled}`)).failures).toEqual([]);
  });

  it('is found out when the sheet, the consents or the facts were changed', async () => {
    const record = await publishedRecord(scratch);
    const bytes = await record.decision(filled);
    const document = JSON.parse(Buffer.from(bytes!).toString()) as {
      readonly facts: object;
      readonly evidence: { readonly vacancySheet: { readonly sha256: string } };
    };
    const { sha256 } = document.evidence.vacancySheet;
    const sheet = JSON.parse(Buffer.from((await record.countSheet(sha256))!).toString()) as object;
    const forged = canonicalJson({ ...sheet, elected: ['somebody'] });
    const failures = async (countSheet: string | null, change = {}) => {
      const text = canonicalJson({ ...document, ...change });
      const verdict = await verifyRecord({
        ...record,
        countSheet: async (name) =>
          name !== sha256
            ? record.countSheet(name)
            : countSheet === null
              ? null
              : Buffer.from(countSheet),
        decision: async (number) =>
          number === filled ? Buffer.from(text) : record.decision(number),
      });
      return verdict.failures.map(({ says }) => says).join(' ');
    };
    expect(sha256Hex(forged)).not.toBe(sha256);
    expect(await failures(forged)).toContain('vacancy sheet that is not published as it was');
    expect(await failures(null)).toContain('vacancy sheet that is not published as it was');
    expect(await failures(canonicalJson(sheet as never))).toBe('');
    const { facts } = document;
    expect(
      await failures(canonicalJson(sheet as never), { facts: { ...facts, way: 'recount' } }),
    ).not.toBe('');
  });

  it('R-F30: of whoever came in later is not counted back: a by-election fills it for the rest', async () => {
    const later = await termOf('Member 4');
    const { to } = (await communitySeats()).holders.find(({ term: one }) => one === later)!;
    scratch.at(60);
    await unwrap(endTerm(later, 'disqualified', scratch.day(60)));
    const listed = await seat(later);
    expect(listed).toMatchObject({ next: 'by-election', rule: 'R-E10' });
    expect(listed.ways[0]?.says).toContain('came in later, in the place of another');
    const call = (inPlaceOf: string, seats = 1, constituency = 'community') =>
      scratch.returningOfficer.api.POST('/api/v1/elections', {
        body: { title: 'By-election', contests: [{ constituency, seats, inPlaceOf }] },
      });
    expect(await codeOf(call(term))).toBe('not-by-election');
    expect(await codeOf(call(later, 2))).toBe('not-by-election');
    expect(await codeOf(call(later, 1, 'staff'))).toBe('not-by-election');
    const { id } = await unwrap(call(later));
    expect(await codeOf(call(later))).toBe('not-by-election');
    await override(scratch, id, { stage: 'timetable', reason: 'A seat is empty.' });
    for (const n of [6, 7]) await unwrap(sendCandidate(scratch, id, 'community', numberOf(n)));
    const poll = await openElection(scratch, id, scratch.moment(67));
    await castAll(poll, [
      [community(5), 'Member 7'],
      [community(6), 'Member 7'],
    ]);
    scratch.at(67);
    await closePoll(scratch, poll);
    await unwrap(sendCount(scratch, id));
    const { decision } = await unwrap(sendElectionDeclaration(scratch, id));
    expect((await decisionOf(decision)).headline).toContain('in the place of Member 4 until');
    const { holders } = await communitySeats();
    expect(holders.find(({ name }) => name === 'Member 7')).toMatchObject({
      from: scratch.day(67),
      to,
    });
    expect(await verify(scratch)).toMatchObject({ ok: true, failures: [] });
  });

  it('is left vacant in the last six months, and filled by nobody', async () => {
    scratch.at(7 + 3 * 365 - 170);
    const last = await termOf('Member 7');
    await unwrap(endTerm(last, 'resigned', scratch.inDays(0)));
    expect(await seat(last)).toMatchObject({ next: 'leave', ways: [] });
    expect(await codeOf(offer(last, scratch.inDays(10)))).toBe('not-from-papers');
    expect((await refusalOf(fill(last))).detail).toContain('so the seat is left vacant');
  });
});

describe('R-E9: a term that ends of itself', () => {
  it('is found once, by however many workers look', async () => {
    scratch.at(7 + 3 * 366 + 5);
    const other = await scratch.startCopy({ work: true });
    for (let n = 0; n < 6; n += 1)
      await scratch.sql(`select graphile_worker.add_job('find-ended-terms', '{}'::json)`);
    const found = await waitFor('the term that ended', async () => {
      const [jobs] = await scratch.sql<{ n: number }>(
        `select count(*)::int as n from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'find-ended-terms'`,
      );
      if (jobs?.n !== 0) return undefined;
      return (await entriesOf(scratch.visitor, 'seat.vacated')).filter(
        ({ fields }) => fields['cause'] === 'term-ended',
      );
    });
    await other.close();
    expect(found.map(({ fields }) => fields['office'])).toEqual(['council:community']);
    const [ended] = (await vacant()).filter(({ cause }) => cause === 'term-ended');
    expect(ended).toMatchObject({
      holder: 'Member 2',
      next: 'next-election',
      rule: 'R-E9',
      why: 'The term ended.',
    });
    expect(await verify(scratch)).toMatchObject({ ok: true, failures: [] });
  });
});

describe('R-D13: interests that holders declare', () => {
  const declare = (term: string, text: string, person: Person, on?: string) =>
    person.api.POST('/api/v1/terms/{term}/interests', {
      params: { path: { term } },
      body: { text, ...(on && { on }) },
    });

  it('are theirs or the secretary’s to declare, stay when they change, and are shown as of a day', async () => {
    scratch.at(7 + 3 * 366 + 10);
    const id = await callElection(scratch, {
      community: { seats: 1, candidates: [1, 2].map(numberOf) },
    });
    const poll = await openElection(scratch, id, scratch.moment(7 + 3 * 366 + 20));
    await castAll(poll, [[community(1), 'Member 1']]);
    scratch.at(7 + 3 * 366 + 20);
    await closePoll(scratch, poll);
    await unwrap(sendCount(scratch, id));
    await unwrap(sendElectionDeclaration(scratch, id));
    const term = await termOf('Member 1');
    const today = scratch.inDays(0);
    for (const person of [community(2), scratch.returningOfficer])
      expect(await refusalOf(declare(term, 'None.', person))).toMatchObject({
        status: 403,
        code: 'not-allowed',
      });
    expect(await codeOf(declare(term, 'None.', scratch.secretary, scratch.inDays(1)))).toBe(
      'not-yet',
    );
    expect(await unwrap(declare(term, 'None.', scratch.secretary))).toEqual({ declaration: 1 });
    scratch.at(7 + 3 * 366 + 30);
    await unwrap(declare(term, 'A director of Mill Lane Nursery.', community(1)));
    const [entry] = (await entriesOn(scratch.visitor, term)).slice(-1);
    expect(entry).toMatchObject({ action: 'interests.declared', fields: { declaration: 2 } });
    const shown = async (on?: string) =>
      (await communitySeats(on)).holders.find((one) => one.term === term)?.interests;
    expect((await shown())?.map(({ text }) => text)).toEqual([
      'A director of Mill Lane Nursery.',
      'None.',
    ]);
    expect(await shown(today)).toEqual([{ text: 'None.', declaredOn: today }]);
    const declared = async (person: Person, on?: string) =>
      (
        await unwrap(
          person.api.GET('/api/v1/declared-interests', { params: { query: on ? { on } : {} } }),
        )
      ).items.map(({ holder, text, from, to }) => [holder, text, from, to]);
    const ends = (await communitySeats()).holders.find((one) => one.term === term)?.to;
    const later = scratch.inDays(0);
    const history = [
      ['Member 1', 'A director of Mill Lane Nursery.', later, ends],
      ['Member 1', 'None.', today, scratch.inDays(-1)],
    ];
    expect(await declared(scratch.secretary)).toEqual(history);
    expect(await declared(scratch.scrutineer, scratch.inDays(-1))).toEqual(history.slice(1));
    expect(await declared(scratch.returningOfficer, later)).toEqual(history.slice(0, 1));
    expect(await codeOf(community(1).api.GET('/api/v1/declared-interests'))).toBe('not-allowed');
    // Five years: the first term was broken off after thirteen days, which is no term, and years of a break lie between.
    expect((await communitySeats()).holders.find((one) => one.term === term)).toMatchObject({
      termInRow: 1,
      mostTerms: 3,
    });
  });
});
