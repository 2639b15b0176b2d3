import { unwrap } from '@folkmoot/contract';
import { lotCommitment, lotOrder } from '@folkmoot/log';
import { cicMembersCouncil } from '@folkmoot/rules';
import { completeStage, openElection, sendCandidate } from '../support/elections';
import { entriesOn, logEntries } from '../support/log';
import {
  callWithTimetable,
  declaration,
  outcome,
  photograph,
  propose,
  sendTo,
} from '../support/nominations';
import { type Person } from '../support/person';
import { codeOf, refusalOf } from '../support/refusal';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { waitFor } from '../support/wait-for';

const constitution = {
  ...cicMembersCouncil,
  elections: {
    ...cicMembersCouncil.elections,
    nominations: {
      seconders: 2,
      statementWords: 12,
      order: 'lot' as const,
      cites: ['Standing order 4'],
    },
  },
};

describe('nominations by members', () => {
  let scratch: Scratch;
  let election: string;
  const people = new Map<string, Person>();
  /** A member by the number in the roll: staff from 1, community from 101. */
  const member = (n: number): Person => {
    const number = numberOf(n);
    const person = people.get(number) ?? scratch.insider(number);
    people.set(number, person);
    return person;
  };
  const tried = async (
    person: Person,
    method: 'get' | 'post' | 'put' | 'delete',
    path: string,
    body?: object,
  ) => outcome(await sendTo(person, method, election, path, body));
  const decide = async (id: string, body: object, officer = scratch.returningOfficer) =>
    outcome(
      await officer.send('post', `/elections/${election}/nominations/${id}/decision`, { body }),
    );
  const accept = (id: string) => decide(id, { accepted: true, particulars: true });
  const page = (n: number) =>
    unwrap(member(n).api.GET('/api/v1/my/elections/{id}', { params: { path: { id: election } } }));
  const letter = (n: number, subject: string) =>
    waitFor(`a letter: ${subject}`, async () => {
      const [found] = await scratch.sql<{ text: string }>(
        `select text from platform.mailbox_message where "to" = $1 and subject like $2`,
        [`m${n}@members.example`, `${subject}%`],
      );
      return found?.text;
    });
  /** Two members second a nomination of somebody in their constituency. */
  const second = async (nominee: number, id: string, ...seconders: number[]) => {
    for (const n of seconders) {
      expect(
        await tried(member(nominee), 'post', `/${id}/seconders`, { memberNumber: numberOf(n) }),
      ).toBe('204');
      expect(await tried(member(n), 'post', `/${id}/seconding`, { agrees: true })).toBe('204');
    }
  };
  const stand = async (nominee: number, ...seconders: number[]): Promise<string> => {
    const id = await propose(member(nominee), election);
    await second(nominee, id, ...seconders);
    expect(await tried(member(nominee), 'post', `/${id}/declaration`, declaration)).toBe('204');
    return id;
  };

  beforeAll(async () => {
    scratch = await startScratch({ constitution });
    await importRoll(scratch, ...lines(12), ...lines(6, 'community', 101));
    const seats = ['staff', 'community'].map((constituency) => ({ constituency, seats: 1 }));
    election = await callWithTimetable(scratch, seats, '2080-04-04');
  });
  afterAll(() => scratch.close());

  /** An election for which nobody has chosen a polling day. */
  const callWithoutDay = async (): Promise<string> => {
    const contests = [{ constituency: 'staff', seats: 1 }];
    const body = { title: 'Not yet announced', contests };
    return (await unwrap(scratch.returningOfficer.api.POST('/api/v1/elections', { body }))).id;
  };

  it('R-D11: are not open before a polling day is chosen, to members or on paper, and the page says so', async () => {
    const id = await callWithoutDay();
    const says = expect.stringMatching(/^Nominations are not open: the polling day has not been/);
    const refusal = { code: 'nominations-not-open', detail: says };
    expect((await sendTo(member(1), 'post', id, '', {})).body).toMatchObject(refusal);
    expect(await refusalOf(sendCandidate(scratch, id, 'staff', numberOf(1)))).toMatchObject(
      refusal,
    );
    const path = { path: { id } };
    const { nominating } = await unwrap(
      member(1).api.GET('/api/v1/my/elections/{id}', { params: path }),
    );
    expect(nominating).toMatchObject({ open: false, mayNominate: false, says });
    const { items } = await unwrap(member(1).api.GET('/api/v1/my/elections'));
    expect(items.find((one) => one.id === id)).toMatchObject({ nominating: false });
  });

  it('are announced to everybody with the notice, and not before', async () => {
    const id = await callWithoutDay();
    const { body } = await scratch.visitor.send('get', '/announced-elections');
    expect(body).toMatchObject({ items: [{ id: election, title: 'Spring election' }] });
    expect((await scratch.visitor.send('get', `/announced-elections/${id}`)).status).toBe(404);
    const path = `/announced-elections/${election}`;
    const { body: seen } = await scratch.visitor.send('get', path);
    expect(seen).toMatchObject({ nominating: false, contests: [{ candidates: null }, {}] });
  });

  it('are not taken before they open, and the page says when they do', async () => {
    expect(await tried(member(1), 'post', '', {})).toBe('nominations-not-open');
    const { nominating, roll, contests } = await page(1);
    expect(nominating).toMatchObject({ open: false, mayNominate: false, seconders: 2 });
    expect(nominating.says).toContain('Nominations open on Wednesday 13 March 2080 at 9am');
    expect(roll).toMatchObject({ on: true, fixed: false });
    expect(contests.map(({ isYours, candidates }) => [isYours, candidates])).toEqual([
      [false, null],
      [true, null],
    ]);
    scratch.at(9, '09:00');
    expect((await page(1)).nominating).toMatchObject({ open: true, mayNominate: true });
  });

  describe('from a draft to a candidate', () => {
    let id: string;
    beforeAll(async () => {
      id = await propose(member(1), election);
    });

    it('what is typed is kept for the nominee alone, and the log has none of it', async () => {
      const draft = { statement: 'I am still', interests: 'to be written' };
      expect(await tried(member(1), 'put', `/${id}/draft`, draft)).toBe('204');
      const { body } = await sendTo(member(1), 'get', election, `/${id}`);
      expect(body).toMatchObject({ state: 'to-declare', draft });
      expect(await tried(member(2), 'get', `/${id}`)).toBe('not-found');
      expect(await tried(member(2), 'put', `/${id}/draft`, { statement: 'Mine now' })).toBe(
        'not-yours',
      );
      const { body: desk } = await scratch.returningOfficer.send(
        'get',
        `/elections/${election}/nominations`,
      );
      expect(JSON.stringify(desk)).not.toContain('I am still');
      expect((await logEntries(scratch.visitor)).map(({ resource }) => resource)).toContain(id);
      expect(JSON.stringify(await entriesOn(scratch.visitor, id))).not.toContain('M0001');
    });

    it.each([
      ['not-eligible', { isDirector: true }],
      ['not-eligible', { signsCode: false }],
      ['not-eligible', { bornOn: '2066-01-01' }],
      ['not-eligible', { bornOn: undefined }],
      ['declaration-missing', { nothingBars: false }],
      ['statement-too-long', { statement: 'word '.repeat(13) }],
      ['invalid', { interests: ' ' }],
    ])('a declaration is refused: %s %j', async (code, change) => {
      expect(
        await tried(member(1), 'post', `/${id}/declaration`, { ...declaration, ...change }),
      ).toBe(code);
    });

    it('a photograph is drawn anew, and what is none is refused in a sentence', async () => {
      const image = await photograph();
      expect(await tried(member(1), 'put', `/${id}/photo`, { image })).toBe('204');
      const { headers, body } = await sendTo(member(1), 'get', election, `/${id}/photo`);
      expect(headers['content-type']).toBe('image/jpeg');
      expect((body as Buffer).subarray(0, 3).toString('hex')).toBe('ffd8ff');
      const svg = Buffer.from('<svg onload="alert(1)"/>').toString('base64');
      expect(await tried(member(1), 'put', `/${id}/photo`, { image: svg })).toBe('not-a-photo');
      expect(await tried(member(2), 'put', `/${id}/photo`, { image })).toBe('not-yours');
      expect(await tried(member(2), 'delete', `/${id}/photo`)).toBe('not-yours');
      expect(await tried(member(2), 'get', `/${id}/photo`)).toBe('not-found');
    });

    it('is declared by the nominee and nobody else', async () => {
      expect(await tried(member(2), 'post', `/${id}/declaration`, declaration)).toBe('not-yours');
      expect(await tried(member(1), 'post', `/${id}/declaration`, declaration)).toBe('204');
      const [mine] = (await page(1)).mine;
      expect(mine).toMatchObject({ state: 'incomplete', draft: null });
      expect(mine?.reasons.filter(({ holds }) => !holds).map(({ says }) => says)).toEqual([
        'A nomination is seconded by members of the constituency: 0 (seconders) is not at least 2 (needed).',
      ]);
    });

    it.each([
      ['the nominee', 1, 'may-not-second'],
      ['somebody of another constituency', 101, 'not-eligible'],
      ['nobody', 999, 'not-eligible'],
    ])('cannot be seconded by %s', async (_, n, code) => {
      expect(
        await tried(member(1), 'post', `/${id}/seconders`, { memberNumber: numberOf(n) }),
      ).toBe(code);
    });

    it('tells numbers of other constituencies and of nobody in the same words', async () => {
      const says = async (n: number) => {
        const { body } = await sendTo(member(1), 'post', election, `/${id}/seconders`, {
          memberNumber: numberOf(n),
        });
        return (body as { detail: string }).detail;
      };
      expect(await says(101)).toBe(await says(999));
    });

    it('is seconded by two who were asked, each once, and only for themselves', async () => {
      expect(await tried(member(2), 'post', `/${id}/seconding`, { agrees: true })).toBe(
        'not-asked',
      );
      expect(
        await tried(member(2), 'post', `/${id}/seconders`, { memberNumber: numberOf(3) }),
      ).toBe('not-yours');
      await second(1, id, 2);
      expect(await letter(2, 'You are asked to second a nomination')).toContain(
        `/vote/elections/${election}`,
      );
      expect(await tried(member(2), 'post', `/${id}/seconding`, { agrees: true })).toBe(
        'answered-already',
      );
      expect(
        await tried(member(1), 'post', `/${id}/seconders`, { memberNumber: numberOf(2) }),
      ).toBe('asked-already');
      await sendTo(member(1), 'post', election, `/${id}/seconders`, {
        memberNumber: numberOf(3),
      });
      expect((await page(3)).toSecond).toMatchObject([{ id, agrees: null }]);
      expect((await page(1)).mine[0]?.seconders.map(({ who }) => who)).toContain('M0003');
      expect(await tried(member(3), 'post', `/${id}/seconding`, { agrees: false })).toBe('204');
      expect(await accept(id)).toBe('incomplete');
      await second(1, id, 4);
      expect((await page(1)).mine[0]?.state).toBe('waiting');
    });

    it('is found valid by the returning officer, and rejected on no ground that the rules do not know', async () => {
      const unpopular = { accepted: false, particulars: true, reason: 'Unpopular.' };
      expect(await decide(id, unpopular)).toBe('no-ground');
      expect(await decide(id, { accepted: true, particulars: true }, scratch.secretary)).toBe(
        'not-allowed',
      );
      expect(await accept(id)).toBe('204');
      expect(await accept(id)).toBe('decided-already');
      expect(await letter(1, 'Your nomination is valid')).toContain('you are a candidate');
      expect(await tried(member(1), 'post', `/${id}/declaration`, declaration)).toBe(
        'decided-already',
      );
      expect(await tried(member(1), 'post', '', {})).toBe('stands-already');
    });
  });

  it('is rejected with the reason, put right and submitted again with all that was there', async () => {
    const id = await stand(5, 6, 7);
    expect(await decide(id, { accepted: false, particulars: false })).toBe('reason-missing');
    const reason = 'Your name is not that of the register.';
    expect(await decide(id, { accepted: false, particulars: false, reason })).toBe('204');
    expect(await letter(5, 'Your nomination is rejected')).toContain(reason);
    const again = await propose(member(5), election);
    const [mine, former] = (await page(5)).mine;
    expect(former).toMatchObject({ state: 'rejected', reason });
    expect(mine).toMatchObject({ id: again, draft: { statement: declaration.statement } });
    expect(mine?.seconders).toHaveLength(2);
    expect(await tried(member(5), 'post', `/${again}/declaration`, declaration)).toBe('204');
    expect(await accept(again)).toBe('204');
  });

  it('is made for somebody else only with their consent', async () => {
    expect(await tried(member(8), 'post', '', { memberNumber: numberOf(101) })).toBe(
      'not-eligible',
    );
    const id = await propose(member(8), election, numberOf(9));
    expect(await letter(9, 'You are nominated')).toContain('only if you agree');
    expect((await page(8)).proposed).toEqual([{ id, who: 'M0009', state: 'to-declare' }]);
    expect(await tried(member(8), 'post', `/${id}/declaration`, declaration)).toBe('not-yours');
    expect(await tried(member(9), 'post', `/${id}/seconders`, { memberNumber: numberOf(8) })).toBe(
      'may-not-second',
    );
    expect(await decide(id, { accepted: false, particulars: true, reason: 'Silent.' })).toBe(
      'still-in-time',
    );
    expect(await tried(member(8), 'post', `/${id}/withdrawal`, {})).toBe('not-yours');
    expect(await tried(member(9), 'post', `/${id}/withdrawal`, {})).toBe('204');
    expect(await tried(member(9), 'post', `/${id}/withdrawal`, {})).toBe('nomination-withdrawn');
    expect(await decide(id, { accepted: true, particulars: true })).toBe('nomination-withdrawn');
  });

  it('by one member of many others come to an end', async () => {
    const nominate = () => tried(member(10), 'post', '', { memberNumber: numberOf(11) });
    expect(await nominate()).toBe('201');
    expect(await nominate()).toBe('stands-already');
    await scratch.sql(
      `insert into governance.candidacy (id, contest_id, member_id, proposed_by, proposed_at, withdrew_at)
       select gen_random_uuid(), y.contest_id, y.member_id, y.proposed_by, now(), now() from governance.candidacy y
         join governance.member p on p.id = y.proposed_by cross join generate_series(1, 9) where p.number = $1`,
      [numberOf(10)],
    );
    expect(await tried(member(10), 'post', '', { memberNumber: numberOf(12) })).toBe(
      'too-many-proposed',
    );
    const { id } = (await page(11)).mine[0] ?? {};
    expect(await tried(member(11), 'post', `/${id}/withdrawal`, {})).toBe('204');
  });

  it('are over at the deadline to the minute, and what is left is decided before candidates are published', async () => {
    const undeclared = await propose(member(101), election);
    scratch.at(23, '16:59');
    await stand(102, 103, 104).then(accept);
    scratch.at(23, '17:00');
    expect(await tried(member(101), 'post', `/${undeclared}/declaration`, declaration)).toBe(
      'nominations-closed',
    );
    expect(await tried(member(12), 'post', '', {})).toBe('nominations-closed');
    expect(await codeOf(completeStage(scratch, election, 'statement-of-candidates'))).toBe(
      'nominations-undecided',
    );
    expect(await accept(undeclared)).toBe('incomplete');
    expect(
      await decide(undeclared, {
        accepted: false,
        particulars: true,
        reason: 'The declarations did not come in time.',
      }),
    ).toBe('204');
    await unwrap(completeStage(scratch, election, 'statement-of-candidates'));
  });

  it('have their order drawn by the lot that the notice of election committed to', async () => {
    const entries = await entriesOn(scratch.visitor, election);
    const fieldsOf = (action: string) =>
      entries.filter((entry) => entry.action === action).at(-1)?.fields;
    const lots = fieldsOf('candidates.published')?.['lots'] as { secret: string; seed: string };
    expect(fieldsOf('election.announced')?.['orderCommitment']).toBe(
      lotCommitment(Buffer.from(lots.secret, 'hex')),
    );
    const { contests, order } = await page(12);
    expect(order).toBe('lot');
    for (const { id, candidates } of contests) {
      const ids = (candidates ?? []).map((candidate) => candidate.id);
      expect(ids).toEqual(lotOrder(Buffer.from(lots.seed, 'hex'), id, ids));
    }
    await expect(
      scratch.sql(`update governance.election set order_secret = null where id = $1`, [election]),
    ).rejects.toThrow('drawn once');
  });

  it('show on the page who stands, with statement and photograph, once it is published', async () => {
    const { contests } = await page(12);
    const own = contests.find(({ isYours }) => isYours);
    expect(own?.candidates).toHaveLength(2);
    const pictured = own?.candidates?.find(({ photo }) => photo !== null);
    expect(pictured?.statement?.[0]?.spans[1]).toEqual({
      text: 'know',
      strong: true,
      emphasis: false,
      href: null,
    });
    const { status, headers } = await scratch.visitor.send(
      'get',
      `/candidates/${pictured?.id}/photo`,
    );
    expect([status, headers['content-type']]).toEqual([200, 'image/jpeg']);
    const list = await unwrap(member(12).api.GET('/api/v1/my/elections'));
    expect(list.items.find(({ id }) => id === election)).toMatchObject({
      nominating: false,
      asksYou: false,
    });
  });

  it('can be read by anybody, as members read them', async () => {
    const announced = await unwrap(scratch.visitor.api.GET('/api/v1/announced-elections'));
    expect(announced.items).toMatchObject([{ id: election, nominating: false, state: 'draft' }]);
    const seen = await unwrap(
      scratch.visitor.api.GET('/api/v1/announced-elections/{id}', {
        params: { path: { id: election } },
      }),
    );
    const mine = await page(12);
    expect(seen.contests).toEqual(mine.contests.map(({ isYours: _, ...contest }) => contest));
    expect(seen.stages).toEqual(mine.stages);
    expect(seen.rollFixed).toBe('when the poll opens');
    expect(Object.keys(seen)).not.toContain('mine');
  });

  it('can be taken away by their nominee with what else is kept, and by nobody else', async () => {
    const taken = async (n: number) => {
      const { status, headers, body } = await member(n).send('get', '/my/data');
      expect([status, headers['content-disposition']]).toEqual([
        200,
        'attachment; filename="my-data.json"',
      ]);
      return body as { places: { what: string; entries: Record<string, unknown>[] }[] };
    };
    const { places } = await taken(1);
    const entryOf = (what: string) => places.find((place) => place.what.startsWith(what))?.entries;
    expect(entryOf('entries in the register')).toMatchObject([
      { number: numberOf(1), email: 'm1@members.example' },
    ]);
    expect(entryOf('nominations for elections')).toContainEqual(
      expect.objectContaining({ statement: declaration.statement, interests: 'None.' }),
    );
    expect(entryOf('photographs for elections')?.[0]?.['jpegInBase64']).toMatch(/^\/9j/);
    const others = JSON.stringify(await taken(12));
    expect(others).not.toContain(numberOf(1));
    expect(others).not.toContain('know');
    expect((await scratch.visitor.send('get', '/my/data')).status).toBe(401);
    expect((await scratch.secretary.send('get', '/my/data')).status).toBe(403);
  });

  it('have a seat uncontested declared, and the log verifies with all of it', async () => {
    const { decision } = await unwrap(
      scratch.returningOfficer.api.POST('/api/v1/elections/{id}/unopposed', {
        params: { path: { id: election } },
      }),
    );
    expect(decision).toBeGreaterThan(0);
    await expect(verify(scratch)).resolves.toMatchObject({ ok: true });
  });

  it('stand on the ballot paper, each with the same room', async () => {
    scratch.at(24, '09:00');
    const poll = await openElection(scratch, election, '2080-04-04T16:00:00.000Z');
    const { contests } = await unwrap(
      member(12).api.GET('/api/v1/polls/{id}/paper', { params: { path: { id: poll } } }),
    );
    const about = contests.flatMap(({ options }) => options.map((option) => option.about));
    expect(about).toHaveLength(2);
    expect(about.map((one) => one?.statement?.[0]?.kind)).toEqual(['paragraph', 'paragraph']);
    expect(about.filter((one) => one?.photo).length).toBe(1);
    const { roll, state, mine } = await page(1);
    expect([roll.on, roll.fixed, state]).toEqual([true, true, 'open']);
    expect(await tried(member(1), 'post', `/${mine[0]?.id}/withdrawal`, {})).toBe('poll-opened');
    await expect(verify(scratch)).resolves.toMatchObject({ ok: true });
  });
});
