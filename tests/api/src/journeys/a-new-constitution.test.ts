import { unwrap } from '@folkmoot/contract';
import { canonicalJson, sha256Hex } from '@folkmoot/log';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { entriesOn } from '../support/log';
import { type Person } from '../support/person';
import { codeOf, refusalOf } from '../support/refusal';
import {
  closePoll,
  concludeResolution,
  decisionNumbered,
  draftResolution,
  openResolution,
  pollDetails,
  sendDeclaration,
  sendOpening,
} from '../support/resolutions';
import { importRoll, lines } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { checkVersion, inForce, proposeVersion, sendVersion, versions } from '../support/versions';
import { verify } from '../support/verification';
import { castAll } from '../support/voting';

const threshold = { numerator: 2, denominator: 3, strict: false };

/** Ordinary resolutions need two thirds. */
const second: Constitution = {
  ...cicMembersCouncil,
  version: 2,
  decisionKinds: cicMembersCouncil.decisionKinds.map((kind) =>
    kind.code === 'members-ordinary-resolution' ? { ...kind, threshold } : kind,
  ),
};
const third: Constitution = { ...second, version: 3, councilName: 'Council' };
const sha256 = sha256Hex(canonicalJson(second));

describe('a new version of the constitution, from its text to the day on which it is in force', () => {
  let scratch: Scratch;
  let members: Person[];
  let id: string;
  let poll: string;
  let openMeanwhile: { readonly id: string; readonly poll: string };

  const vote = (on: string, votesFor: number, votesAgainst: number) =>
    castAll(
      on,
      members
        .slice(0, votesFor + votesAgainst)
        .map((member, n): [Person, string] => [member, n < votesFor ? 'For' : 'Against']),
    );

  beforeAll(async () => {
    scratch = await startScratch();
    await importRoll(scratch, ...lines(10), ...lines(3, 'community', 101));
    members = lines(10).map(({ number }) => scratch.insider(number));
    const past = await draftResolution(scratch);
    const pastPoll = await openResolution(scratch, past, scratch.moment(7));
    await vote(pastPoll, 6, 4);
    scratch.at(7);
    await concludeResolution(scratch, past, pastPoll);
  });
  afterAll(() => scratch.close());

  it('is looked at first: what it changes in words, who adopts it, and what past decisions would have been', async () => {
    const checked = await checkVersion(scratch, JSON.stringify(second));
    expect(checked).toMatchObject({ faults: [], inForce: 1, version: 2, sha256 });
    expect(checked.changes.map(({ says }) => says)).toEqual([
      'Version: 1 becomes 2.',
      '“Ordinary resolution of the members”, threshold: more than half becomes at least two thirds.',
    ]);
    expect(checked.route).toBe('members-special-resolution');
    expect(checked.routes).toMatchObject([
      { kind: 'members-special-resolution', refusal: null, minimumDaysOpen: 7 },
    ]);
    expect(checked.replay).toEqual({ decisions: 1, same: 0, differently: 1, cannotBeSaid: 0 });
  });

  it('and replayed, decision by decision, with the steps that differ', async () => {
    const replay = await unwrap(
      scratch.scrutineer.api.POST('/api/v1/constitution/replays', {
        body: { document: JSON.stringify(second) },
      }),
    );
    expect(replay).toMatchObject({ version: 2, totals: { decisions: 1, differently: 1 } });
    expect(replay.decisions[0]).toMatchObject({
      number: 1,
      version: 1,
      result: 'differently',
      was: { verdict: 'carried' },
      would: { verdict: 'lost' },
    });
    expect(replay.decisions[0]?.steps.would[0]).toMatch(/3 × 6 = 18 is not at least 2 × 10 = 20/);
  });

  it('is drafted as the resolution that adopts it, with its hash and its changes in the text', async () => {
    id = await proposeVersion(scratch, second, scratch.day(20));
    const draft = await unwrap(
      scratch.secretary.api.GET('/api/v1/resolutions/{id}', { params: { path: { id } } }),
    );
    expect(draft).toMatchObject({
      kind: 'members-special-resolution',
      title: 'To adopt version 2 of the constitution',
      state: 'draft',
      beforeItOpens: [],
      constitution: { version: 1 },
      proposal: { type: 'constitution', effectiveOn: scratch.day(20), constitution: second },
    });
    expect(draft.text).toContain(sha256);
    expect(draft.text).toContain('more than half becomes at least two thirds');
  });

  it('is voted on as any resolution; no other version is put to the vote meanwhile', async () => {
    poll = await openResolution(scratch, id, scratch.moment(14));
    await vote(poll, 8, 2);
    const other = await proposeVersion(
      scratch,
      { ...second, councilName: 'Council' },
      scratch.day(30),
    );
    expect(
      await refusalOf(sendOpening(scratch, other, { closesAt: scratch.moment(20) })),
    ).toMatchObject({
      status: 409,
      code: 'version-under-way',
      detail:
        '“To adopt version 2 of the constitution” is being voted on. Declare its result first.',
    });
  });

  it('is adopted by the decision that carries it, in one transaction with it', async () => {
    const meanwhile = await draftResolution(scratch, { title: 'Opened under version 1' });
    scratch.at(14);
    openMeanwhile = {
      id: meanwhile,
      poll: await openResolution(scratch, meanwhile, scratch.moment(25)),
    };
    const decision = await concludeResolution(scratch, id, poll);
    expect(decision).toMatchObject({
      verdict: 'carried',
      constitution: { version: 1 },
      effects: [
        { type: 'constitution-adopted', version: 2, effectiveOn: scratch.day(20) },
        { type: 'filing-due', by: scratch.day(14 + 15) },
        { type: 'filing-due', what: 'The amended articles', by: scratch.day(20 + 15) },
      ],
    });
    const [adopted] = await entriesOn(scratch.visitor, 'constitution-2');
    expect(adopted).toMatchObject({
      action: 'constitution.adopted',
      index: decision.logIndex + 1,
      fields: {
        version: 2,
        sha256,
        effectiveOn: scratch.day(20),
        decision: { number: decision.number, sha256: decision.documentSha256 },
      },
    });
  });

  it('is listed with its day and the decision that adopted it, and its text is published to the byte', async () => {
    await expect(versions(scratch)).resolves.toMatchObject({
      awaited: null,
      items: [
        {
          version: 2,
          sha256,
          state: 'to-come',
          until: null,
          effectiveOn: scratch.day(20),
          decision: { number: 2, decidedOn: scratch.day(14) },
        },
        { version: 1, state: 'in-force', until: scratch.day(19), decision: null },
      ],
    });
    const { text } = await scratch.visitor.send('get', '/constitution/versions/2/pack');
    expect(sha256Hex(text)).toBe(sha256);
    const { changes } = await unwrap(
      scratch.visitor.api.GET('/api/v1/constitution/versions/{version}/changes', {
        params: { path: { version: 2 }, query: { from: 1 } },
      }),
    );
    expect(changes.map(({ path }) => path)).toEqual([
      '/version',
      '/decisionKinds/members-ordinary-resolution/threshold',
    ]);
    const details = await unwrap(
      scratch.visitor.api.GET('/api/v1/constitution/versions/{version}', {
        params: { path: { version: 2 } },
      }),
    );
    expect(details.outline.map(({ heading }) => heading)).toContain('Decisions');
  });

  it('until its day the old version rules, and no third is put to the vote', async () => {
    scratch.at(19, '23:59');
    expect(await inForce(scratch)).toBe(1);
    expect(await inForce(scratch, scratch.day(20))).toBe(2);
    const early = await proposeVersion(
      scratch,
      { ...cicMembersCouncil, version: 2, councilName: 'Council' },
      scratch.day(40),
    );
    expect(
      await refusalOf(sendOpening(scratch, early, { closesAt: scratch.moment(30) })),
    ).toMatchObject({
      code: 'version-under-way',
      detail: expect.stringMatching(/^Version 2 is adopted and takes effect on .* 24 March 2080\./),
    });
  });

  it('on its day the new one rules, without anybody doing anything', async () => {
    scratch.at(20, '00:00');
    expect(await inForce(scratch)).toBe(2);
    expect(await inForce(scratch, scratch.day(19))).toBe(1);
    const { items } = await versions(scratch);
    expect(items.map(({ state }) => state)).toEqual(['in-force', 'past']);
  });

  it('a poll that was open keeps the version under which it opened, and so does its decision', async () => {
    await vote(openMeanwhile.poll, 6, 4);
    expect((await pollDetails(scratch, openMeanwhile.poll)).constitution.version).toBe(1);
    scratch.at(25);
    const decision = await concludeResolution(scratch, openMeanwhile.id, openMeanwhile.poll);
    expect(decision).toMatchObject({ verdict: 'carried', constitution: { version: 1 } });
  });

  it('a poll that opens now is under the new version', async () => {
    const now = await draftResolution(scratch, { title: 'Opened under version 2' });
    const opened = await openResolution(scratch, now, scratch.moment(32));
    await vote(opened, 6, 4);
    scratch.at(32);
    await expect(concludeResolution(scratch, now, opened)).resolves.toMatchObject({
      verdict: 'lost',
      constitution: { version: 2, sha256 },
    });
  });

  it('a draft that was made against an older version is not put to the vote', async () => {
    const { items } = await unwrap(scratch.secretary.api.GET('/api/v1/resolutions'));
    const stale = items.filter(
      ({ state, title }) => state === 'draft' && title.startsWith('To adopt version 2'),
    );
    expect(stale).toHaveLength(2);
    for (const { id: draft } of stale)
      expect(
        await refusalOf(sendOpening(scratch, draft, { closesAt: scratch.moment(45) })),
      ).toMatchObject({
        status: 422,
        code: 'not-the-next-version',
        detail: 'The new version follows version 2: it is version 3.',
      });
  });

  it('a version that is lost is adopted by nothing', async () => {
    const lost = await proposeVersion(scratch, third, scratch.day(50));
    const opened = await openResolution(scratch, lost, scratch.moment(40));
    await vote(opened, 7, 3);
    scratch.at(40);
    await closePoll(scratch, opened);
    const { decision } = await unwrap(sendDeclaration(scratch, lost));
    await expect(decisionNumbered(scratch, decision)).resolves.toMatchObject({
      verdict: 'lost',
      effects: [],
    });
    expect((await versions(scratch)).items).toHaveLength(2);
  });

  it('takes effect the day after the decision where the vote took longer than was thought', async () => {
    const slow = await proposeVersion(scratch, third, scratch.day(48));
    const opened = await openResolution(scratch, slow, scratch.moment(55));
    await vote(opened, 8, 2);
    scratch.at(55);
    await concludeResolution(scratch, slow, opened);
    expect((await versions(scratch)).items[0]).toMatchObject({
      version: 3,
      effectiveOn: scratch.day(56),
    });
  });

  it('and the whole chain is recomputed by a stranger', async () => {
    const { failures, checked } = await verify(scratch);
    expect(failures).toEqual([]);
    expect(checked.decisions).toBe(6);
  });
});

describe('a new version is refused', () => {
  let scratch: Scratch;
  beforeAll(async () => {
    scratch = await startScratch();
    await importRoll(scratch, ...lines(4));
  });
  afterAll(() => scratch.close());

  it.each<[string, unknown, number, string | undefined, number, string, RegExp]>([
    ['a malformed text', '{"version": 2', 20, undefined, 422, 'constitution-invalid', /no JSON/],
    [
      'an unsound one',
      { ...second, decisionKinds: [] },
      20,
      undefined,
      422,
      'constitution-invalid',
      /fault.*\/decisionKinds/,
    ],
    [
      'one of another body',
      { ...second, id: 'another' },
      20,
      undefined,
      422,
      'another-body',
      /keep “id”/,
    ],
    [
      'a version out of turn',
      { ...second, version: 7 },
      20,
      undefined,
      422,
      'not-the-next-version',
      /it is version 2/,
    ],
    [
      'one that changes nothing',
      { ...cicMembersCouncil, version: 2 },
      20,
      undefined,
      422,
      'nothing-changed',
      /nothing to decide/,
    ],
    [
      'one by another kind of decision',
      second,
      20,
      'members-ordinary-resolution',
      422,
      'kind-cannot-amend',
      /not by “Ordinary resolution of the members”/,
    ],
    ['one by a kind that there is not', second, 20, 'decree', 422, 'kind-unknown', /“decree”/],
    [
      'one in force from a day gone by',
      second,
      -3,
      undefined,
      422,
      'takes-effect-too-soon',
      /12 March 2080 or a later day/,
    ],
    [
      'one in force before the vote can be over',
      second,
      7,
      undefined,
      422,
      'takes-effect-too-soon',
      /12 March 2080 or a later day/,
    ],
  ])('%s', async (_, constitution, day, kind, status, code, detail) => {
    const before = await versions(scratch);
    expect(
      await refusalOf(sendVersion(scratch, constitution, scratch.day(day), kind)),
    ).toMatchObject({ status, code, detail: expect.stringMatching(detail) });
    await expect(versions(scratch)).resolves.toEqual(before);
  });

  it('with every fault and its place', async () => {
    const broken = { ...second, title: '', offices: [{}] };
    const { errors = [] } = await refusalOf(sendVersion(scratch, broken, scratch.day(20)));
    expect(errors.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/document/title', '/document/offices/0/code']),
    );
    const checked = await checkVersion(scratch, JSON.stringify(broken));
    expect(checked).toMatchObject({ version: null, route: null, replay: null, changes: [] });
    expect(checked.faults.map(({ path }) => path)).toContain('/title');
  });

  it('from anybody but the secretary', async () => {
    for (const person of [scratch.returningOfficer, scratch.scrutineer])
      expect(
        await codeOf(
          person.api.POST('/api/v1/constitution/proposals', {
            body: { document: JSON.stringify(second), effectiveOn: scratch.day(20) },
          }),
        ),
      ).toBe('not-allowed');
  });

  it('by the database, when it follows no decision that carried', async () => {
    const insert = `insert into governance.constitution_version (version, pack, sha256, effective_on) values (2, '{}', repeat('0', 64), '2081-01-01')`;
    await expect(scratch.sql(insert)).rejects.toThrow(/follows the one before it by a decision/);
  });
});
